/** Documents of every shape: read in part or refused with the place, and never read differently the second time. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {contracts} from '../../src/data/schemas/contracts.js';
import {parseDocument, ShapeError} from '../../src/data/schemas/parse.js';
import {documents} from './hostile-documents.mjs';
import {search} from './search.mjs';

for (const [name, schema] of Object.entries(contracts)) {
  test(`${name}: what is read stays as it is when it is read again`, () => {
    search(1200, fc.oneof(documents[name], fc.jsonValue()), (document) => {
      const text = JSON.stringify(document);
      let first;
      try {
        first = parseDocument(schema, JSON.parse(text));
      } catch (error) {
        assert.ok(error instanceof ShapeError, String(error));
        return;
      }
      const kept = JSON.stringify(first.value);
      const second = parseDocument(schema, JSON.parse(kept));
      assert.equal(JSON.stringify(second.value), kept);
      assert.deepEqual(second.skipped, []);
    });
    assert.equal({}.polluted, undefined);
  });
}
