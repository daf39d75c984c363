/** Writes dist/schemas: the JSON that sites serve, and what the login box posts, as JSON Schema. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import {contracts} from '../src/schemas/index.js';
import {signIn, signInRequest} from '../src/schemas/sign-in.js';

const folder = new URL('../dist/schemas/', import.meta.url);

const published = {...contracts, 'sign-in': signIn, 'sign-in-request': signInRequest};

mkdirSync(folder, {recursive: true});
for (const [name, schema] of Object.entries(published)) {
  const text = JSON.stringify(toJsonSchema(schema), null, 2);
  writeFileSync(new URL(`${name}.json`, folder), `${text}\n`);
}
