import assert from 'node:assert/strict';
import test from 'node:test';
import {counts, parseDocument} from '../support/schemas.mjs';
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

test('a phone called like a robot is a reader’s', async (t) => {
  const site = await startExample(t, 'counts.mjs');
  await hit(site, {'user-agent': 'Mozilla/5.0 (Linux; Android 10; CUBOT) Chrome/120.0 Mobile'});
  assert.deepEqual(await visitsOf(site), {visits: 1, today: 1});
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

/** Listens to the stream; `next()` waits for the numbers that follow. */
async function listen(site) {
  const end = new AbortController();
  const response = await site.request('/api/counts/stream', {signal: end.signal});
  const parts = response.body.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
  let text = '';
  async function next() {
    const [message, rest] = text.split(/\n\n(.*)/s);
    if (rest === undefined) {
      text += (await parts.next()).value;
      return next();
    }
    text = rest;
    const document = JSON.parse(message.replace('data: ', ''));
    const {value, skipped} = parseDocument(counts, structuredClone(document));
    assert.deepEqual({value, skipped}, {value: document, skipped: []});
    return document;
  }
  async function until(isRight) {
    const document = await next();
    return isRight(document) ? document : until(isRight);
  }
  return {response, next, until, stop: () => end.abort()};
}

test('the stream begins with the numbers, and tells of visits and of who listens', async (t) => {
  const site = await startExample(t, 'counts.mjs');
  const stream = await listen(site);
  assert.equal(stream.response.headers.get('content-type'), 'text/event-stream');
  assert.equal(stream.response.headers.get('cache-control'), 'no-store');
  const {visits, online} = await stream.next();
  assert.deepEqual({visits, online}, {visits: 0, online: 1});

  await hit(site);
  await hit(site);
  const after = await stream.until((numbers) => numbers.visits > 0);
  assert.deepEqual([after.visits, after.today], [2, 2]);

  const other = await listen(site);
  await stream.until((numbers) => numbers.online === 2);
  other.stop();
  assert.equal((await stream.until((numbers) => numbers.online === 1)).visits, 2);
  stream.stop();
});

test('a body of any size is not read', async (t) => {
  const site = await startExample(t, 'counts.mjs');
  const init = {method: 'POST', headers: {'content-type': 'application/json'}, duplex: 'half'};
  // Where the server hangs up before everything was sent, there may be no answer.
  const statusOf = (answer) => answer.then(({status}) => status).catch(() => 413);
  assert.equal(await statusOf(site.request('/api/hit', {...init, body: 'x'.repeat(1e6)})), 413);
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 65_536;
      if (sent > 2e8) controller.close();
      else controller.enqueue(new Uint8Array(65_536));
    },
  });
  assert.equal(await statusOf(site.request('/api/hit', {...init, body: endless})), 413);
  assert.ok(sent < 2e8, `${sent} bytes were taken`);
  assert.deepEqual(await visitsOf(site), {visits: 0, today: 0});
});
