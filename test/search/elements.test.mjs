/**
 * Elements on a hostile page: nothing is thrown, no script runs, no text of the author’s is lost, nobody is asked whom the
 * page did not name, and afterwards the element does what it is there for. In every run 500, by night 10,000.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {hostileElement} from './hostile-elements.mjs';
import {searchAsync} from './search.mjs';
import {openSearchPage} from './search-page.mjs';

/** Whom the hostile addresses name. */
const NAMED = /^(?:evil\.test|other\.test|localhost|x)$/;

test('elements on a hostile page', {timeout: 3_600_000}, async (t) => {
  const {run, hosts} = await openSearchPage(t, 'hostile.js');
  await searchAsync(500, hostileElement, async (plan) => {
    assert.deepEqual(await run('tryHostile', plan), []);
  });
  assert.deepEqual(
    [...hosts].filter((host) => !NAMED.test(host)),
    [],
  );
});
