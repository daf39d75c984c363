import assert from 'node:assert/strict';
import test from 'node:test';
import {counts} from '../../dist/schemas/counts.js';
import {documentOf, startExample} from './example-server.mjs';

const READER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** As the element does where a reader sees a page. */
const hit = ({request}, headers) =>
  request('/api/hit', {
    method: 'POST',
    headers: {'content-type': 'application/json', 'user-agent': READER, ...headers},
    body: JSON.stringify({path: '/tin-tuc/1204'}),
  });

async function visitsOf(site) {
  const {visits, today} = await documentOf(await site.request('/api/counts'), counts);
  return {visits, today};
}

test('counts of days past and of today', async (t) => {
  const site = await startExample(t, 'counts.mjs', (db) => {
    db.exec(`INSERT INTO days VALUES ('2021-07-25', 19089598)`);
  });
  assert.deepEqual(await visitsOf(site), {visits: 19089598, today: 0});
  assert.equal((await hit(site)).status, 204);
  assert.deepEqual(await visitsOf(site), {visits: 19089599, today: 1});
});

test('readers at once are all counted', async (t) => {
  const site = await startExample(t, 'counts.mjs');
  await Promise.all(Array.from({length: 100}, () => hit(site)));
  assert.deepEqual(await visitsOf(site), {visits: 100, today: 100});
});

test('nobody is counted who is not a reader', async (t) => {
  const site = await startExample(t, 'counts.mjs');
  for (const headers of [
    {'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)'},
    {'user-agent': ''},
    {'sec-purpose': 'prefetch;prerender'},
    {'sec-fetch-site': 'cross-site'},
  ])
    assert.equal((await hit(site, headers)).status, 204, JSON.stringify(headers));
  assert.equal((await hit(site, {'content-type': 'text/plain'})).status, 415);
  assert.deepEqual(await visitsOf(site), {visits: 0, today: 0});
});

test('reading does not count, and other addresses are not there', async (t) => {
  const site = await startExample(t, 'counts.mjs');
  assert.equal((await site.request('/api/hit')).status, 404);
  assert.equal((await site.request('/api/counts', {method: 'POST'})).status, 404);
  assert.deepEqual(await visitsOf(site), {visits: 0, today: 0});
});
