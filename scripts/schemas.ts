/** Writes dist/schemas: the JSON that sites serve, and what the login box posts, as JSON Schema. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {toJsonSchema, type ConversionConfig} from '@valibot/to-json-schema';
import {contracts} from '../src/data/schemas/contracts.js';
import {signIn, signInRequest} from '../src/data/schemas/sign-in.schema.js';

const folder = new URL('../dist/schemas/', import.meta.url);

const published = {...contracts, 'sign-in': signIn, 'sign-in-request': signInRequest};

/** Elements read null as a key that is left out, as many servers write it; they do not write it themselves. */
const withNull: ConversionConfig['overrideSchema'] = ({valibotSchema, jsonSchema}) =>
  valibotSchema.type === 'optional' ? {anyOf: [jsonSchema, {type: 'null'}]} : undefined;

mkdirSync(folder, {recursive: true});
for (const [name, schema] of Object.entries(published)) {
  const options = name === 'sign-in-request' ? {} : {overrideSchema: withNull};
  const text = JSON.stringify(toJsonSchema(schema, options), null, 2);
  writeFileSync(new URL(`${name}.json`, folder), `${text}\n`);
}
