/**
 * An element that was moved, cloned, adopted by another document, given other attributes, children and addresses while it
 * loaded, taken away and put back shows what an element shows that is made so from the beginning.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {life} from './life.mjs';
import {searchAsync} from './search.mjs';
import {openSearchPage} from './search-page.mjs';

test('whatever an element has been through', {timeout: 3_600_000}, async (t) => {
  const {run} = await openSearchPage(t, 'life.js', {isClockHeld: true});
  await searchAsync(60, life, async (plan) => {
    assert.deepEqual(await run('compareLife', plan), []);
  });
});
