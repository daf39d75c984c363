/** Writes dist/schemas: the JSON that sites serve, as JSON Schema. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import {contracts} from '../src/schemas/index.js';

const folder = new URL('../dist/schemas/', import.meta.url);

mkdirSync(folder, {recursive: true});
for (const [name, schema] of Object.entries(contracts)) {
  const text = JSON.stringify(toJsonSchema(schema), null, 2);
  writeFileSync(new URL(`${name}.json`, folder), `${text}\n`);
}
