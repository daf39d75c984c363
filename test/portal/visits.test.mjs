/** Counting at the portal: what counts as a visit, and that none is lost or counted twice. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {createPortal} from '../../examples/portal/server.mjs';
import {CHEAP, openedBy, Reader, startPortal} from './site.mjs';

/** What the founding page's counter says, with which the portal begins. */
const BEFORE = 19_089_598;

const counts = async (site) => (await fetch(new URL('/api/counts', site.origin))).json();

const hit = (reader, headers) =>
  reader.request(reader.hitAddress, {method: 'POST', ...(headers ? {headers} : {})});

test('what counts', async (t) => {
  const site = await startPortal(t);
  const visits = async () => (await counts(site)).visits - BEFORE;

  await t.test('is the word of the page, once for each view', async () => {
    const reader = await openedBy(site);
    assert.equal(await visits(), 0);
    assert.equal((await hit(reader)).status, 204);
    assert.equal((await hit(reader)).status, 204);
    assert.equal(await visits(), 1);
    await reader.open();
    await hit(reader);
    assert.equal(await visits(), 2);
  });

  await t.test('may have any body, or none', async () => {
    const reader = await openedBy(site);
    const before = await visits();
    for (const [type, body] of [
      ['application/json', '{"path": "/"}'],
      ['text/plain', 'x'],
      ['application/json', ''],
    ]) {
      await reader.open();
      const init = {method: 'POST', headers: {'content-type': type}, body};
      assert.equal((await reader.request(reader.hitAddress, init)).status, 204);
    }
    assert.equal((await visits()) - before, 3);
  });

  await t.test('is no view that we have not shown, and none of yesterday', async () => {
    const reader = await openedBy(site);
    const before = await visits();
    for (const address of ['/api/hit', '/api/hit?view=1', `${reader.hitAddress}x`])
      assert.equal((await reader.request(address, {method: 'POST'})).status, 403, address);
    site.clock.now += 25 * 3_600_000;
    assert.equal((await hit(reader)).status, 204);
    assert.equal(await visits(), before);
  });

  await t.test('is no bot that says so, and no page that nobody sees yet', async () => {
    const before = await visits();
    for (const headers of [
      {'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'},
      {'user-agent': 'coccocbot-web/1.0'},
      {'user-agent': ''},
      {'sec-purpose': 'prefetch'},
      {'sec-purpose': 'prefetch;prerender'},
    ]) {
      const reader = await openedBy(site, headers);
      assert.equal((await hit(reader)).status, 204);
      assert.equal(await visits(), before, JSON.stringify(headers));
    }
  });

  await t.test('is nothing that another site sends', async () => {
    const reader = await openedBy(site);
    assert.equal((await hit(reader, {'sec-fetch-site': 'cross-site'})).status, 403);
  });
});

test('a thousand visits at once, each sent twice, are a thousand', async (t) => {
  const site = await startPortal(t);
  const readers = await Promise.all(Array.from({length: 1000}, async () => openedBy(site)));
  const answers = await Promise.all(readers.flatMap((reader) => [hit(reader), hit(reader)]));
  assert.deepEqual(new Set(answers.map(({status}) => status)), new Set([204]));

  assert.equal((await counts(site)).visits, BEFORE + 1000);
  assert.deepEqual(site.query('SELECT visits FROM days WHERE day = ?', '2026-11-24'), [
    Object.assign(Object.create(null), {visits: 1000}),
  ]);
  const [{views}] = site.query('SELECT count(*) AS views FROM views');
  assert.equal(views, 1000);
});

test('two servers may share the file', async (t) => {
  const site = await startPortal(t);
  const second = await createPortal({
    file: site.file,
    now: () => site.clock.now,
    cost: CHEAP,
    limits: {hits: 5000},
  });
  const origin = await second.listen({port: 0, host: '127.0.0.1'});
  t.after(() => second.close());

  const readers = await Promise.all(Array.from({length: 100}, () => openedBy(site)));
  await Promise.all(
    readers.flatMap((reader) => {
      // The same view, told to both.
      const other = new Reader({origin});
      other.hitAddress = reader.hitAddress;
      return [hit(reader), hit(other)];
    }),
  );
  assert.equal((await counts(site)).visits, BEFORE + 100);
  assert.equal((await counts({origin})).visits, BEFORE + 100);
});

test('days, weeks and months are those of Vietnam', async (t) => {
  const site = await startPortal(t);
  const visit = async () => hit(await openedBy(site));
  // Monday morning there is still Sunday evening in UTC.
  site.clock.now = Date.parse('2026-11-30T00:30:00+07:00');
  await visit();
  let {today, yesterday, week, month} = await counts(site);
  assert.deepEqual({today, yesterday, week}, {today: 1, yesterday: 0, week: 1});
  // The founding page's fortnight of 39,243 visits lies in November, before the first visit here.
  assert.equal(month, 39_244);

  site.clock.now = Date.parse('2026-12-01T00:00:00+07:00');
  await visit();
  await visit();
  ({today, yesterday, week, month} = await counts(site));
  assert.deepEqual({today, yesterday, week, month}, {today: 2, yesterday: 1, week: 3, month: 2});
  const {series, asOf} = await counts(site);
  assert.equal(series.length, 14);
  assert.deepEqual(series.slice(-2), [
    {date: '2026-11-30', visits: 1},
    {date: '2026-12-01', visits: 2},
  ]);
  assert.equal(asOf, '2026-11-30T17:00:00.000Z');
});

test('the stream', async (t) => {
  const site = await startPortal(t);

  /** Listens; `next()` waits for the numbers that follow. */
  async function listen() {
    const stop = new AbortController();
    const response = await fetch(new URL('/api/counts/stream', site.origin), {
      signal: stop.signal,
    });
    const messages = response.body.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
    let text = '';
    return {
      response,
      stop: () => stop.abort(),
      async next() {
        for (;;) {
          const [message, rest] = text.split(/\n\n(.*)/s);
          if (rest !== undefined) {
            text = rest;
            if (message.startsWith('data: ')) return JSON.parse(message.slice(6));
          } else text += (await messages.next()).value;
        }
      },
      /** The first numbers that `isRight` says yes to. */
      async until(isRight) {
        for (;;) {
          const numbers = await this.next();
          if (isRight(numbers)) return numbers;
        }
      },
    };
  }

  await t.test('begins with the numbers, and tells of each change', async () => {
    const stream = await listen();
    assert.equal(stream.response.headers.get('content-type'), 'text/event-stream');
    const {visits, online, ip} = await stream.next();
    assert.deepEqual({visits, online, ip}, {visits: BEFORE, online: 1, ip: '127.0.0.1'});
    await hit(await openedBy(site));
    assert.equal((await stream.next()).visits, BEFORE + 1);
    stream.stop();
  });

  await t.test('says how many listen', async () => {
    const first = await listen();
    const second = await listen();
    await first.until(({online}) => online === 2);
    second.stop();
    await first.until(({online}) => online === 1);
    first.stop();
  });

  await t.test('does not keep the server from stopping, and comes back with it', async () => {
    const stream = await listen();
    await stream.next();
    await site.stop();
    await assert.rejects(stream.next());
    await site.start();
    const again = await listen();
    assert.equal((await again.next()).visits, BEFORE + 1);
    again.stop();
  });
});
