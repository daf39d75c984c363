/**
 * What stays behind when elements have come and gone, by the browser’s own counters: nodes, listeners, documents, and bytes
 * after the collector has been through.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {openSearchPage} from '../search-page.mjs';
import {tags} from '../../../src/styles/tags.js';

/** What may stay of one element, in bytes; the counters of the engine itself move by some kilobytes. */
const BYTES = 250;

async function countersOf(session) {
  // What waits for one collection is let go of by the next.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const {metrics} = await session.send('Performance.getMetrics');
  const of = (name) => metrics.find((each) => each.name === name).value;
  return {
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    documents: of('Documents'),
    bytes: of('JSHeapUsedSize'),
  };
}

/** What so many times more leave behind, after as many to begin with; the better of three, since engines keep caches. */
async function growth(t, session, again, times) {
  await again(times);
  let least;
  for (let round = 0; round < 3; round++) {
    const before = await countersOf(session);
    await again(times);
    const after = await countersOf(session);
    const grown = Object.fromEntries(
      Object.keys(after).map((name) => [name, after[name] - before[name]]),
    );
    if (!least || grown.bytes < least.bytes) least = grown;
  }
  t.diagnostic(
    `${times} times: ${least.nodes} nodes, ${least.listeners} listeners, ${least.documents} documents, ` +
      `${(least.bytes / times).toFixed(1)} bytes each`,
  );
  return least;
}

function assertNothingStays({nodes, listeners, documents, bytes}, times, allowed = BYTES) {
  assert.ok(nodes <= 10, `${nodes} nodes`);
  assert.ok(listeners <= 2, `${listeners} listeners`);
  // A picture that is an SVG is a document of its own while the browser keeps it.
  assert.ok(documents <= 2, `${documents} documents`);
  assert.ok(bytes / times <= allowed, `${bytes / times} bytes each`);
}

async function openCounted(t) {
  const opened = await openSearchPage(t, 'leaks.js');
  const session = await opened.page().createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  return {...opened, session};
}

test('nothing stays of elements that have gone', {timeout: 1_800_000}, async (t) => {
  const {run, session} = await openCounted(t);
  for (const tag of tags)
    await t.test(tag, async (each) => {
      const grown = await growth(each, session, (times) => run('comeAndGo', {tag, times}), 200);
      assertNothingStays(grown, 200);
    });
});

test('nothing stays of pages that a router has left', {timeout: 1_800_000}, async (t) => {
  const {run, session} = await openCounted(t);
  const grown = await growth(t, session, (times) => run('changeRoutes', {times}), 50);
  assertNothingStays(grown, 50, 7 * BYTES);
});

test('a day goes by on a page that stands open', {timeout: 1_800_000}, async (t) => {
  const {run, session} = await openCounted(t);
  await run('live', {});
  const HOUR = 3_600_000;

  async function passHours(hours) {
    for (let hour = 0; hour < hours; hour++) {
      const over = new Promise((resolve) => {
        session.once('Emulation.virtualTimeBudgetExpired', resolve);
      });
      await session.send('Emulation.setVirtualTimePolicy', {
        policy: 'pauseIfNetworkFetchesPending',
        budget: HOUR,
        maxVirtualTimeTaskStarvationCount: 100_000,
      });
      await over;
    }
  }

  await passHours(4);
  const shown = await run('shownDate', {});
  const before = await countersOf(session);
  await passHours(24);
  const after = await countersOf(session);
  t.diagnostic(
    `24 hours: ${after.nodes - before.nodes} nodes, ${after.listeners - before.listeners} listeners, ` +
      `${after.bytes - before.bytes} bytes`,
  );
  assert.notEqual(await run('shownDate', {}), shown, 'the date of the day after');
  assert.ok(after.nodes - before.nodes <= 20, `${after.nodes - before.nodes} nodes`);
  assert.ok(after.listeners - before.listeners <= 2);
  // 1,440 documents have come meanwhile, of which the browser keeps a record each.
  assert.ok(after.bytes - before.bytes <= 500_000, `${after.bytes - before.bytes} bytes`);
});
