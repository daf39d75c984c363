/** What crowds, robots, other programs on the machine and a wrong clock may do to the portal. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {chmod, mkdtemp, rm, stat} from 'node:fs/promises';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import test from 'node:test';
import {openAccounts} from '../../examples/portal/accounts.mjs';
import {openDatabase, transaction} from '../../examples/portal/database.mjs';
import {neighbourhood} from '../../examples/portal/protection.mjs';
import {createQueue} from '../../examples/portal/queue.mjs';
import {CHEAP, LAN, openedBy, startPortal, TAM} from './site.mjs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const hit = (reader) => reader.request(reader.hitAddress, {method: 'POST'});
const visitsOf = async (site) =>
  (await (await fetch(new URL('/api/counts', site.origin))).json()).visits;

async function emptyFolder(t) {
  const folder = await mkdtemp(join(tmpdir(), 'cong-portal-'));
  t.after(() => rm(folder, {recursive: true, force: true}));
  return folder;
}

/** Sends bytes as they are, and resolves with what comes back when the server hangs up. */
async function sendRaw({port}, text) {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (part) => (answer += part));
  // Where the server hangs up while more is on its way.
  socket.on('error', () => undefined);
  socket.write(text);
  await once(socket, 'close');
  return answer;
}

test('thirty sign-ins at once do not keep a photo waiting', async (t) => {
  // The portal's own limits, and a quarter of the work that real passwords cost.
  const site = await startPortal(t, {cost: {N: 2 ** 15, r: 8, p: 1}, limits: {}});
  const readers = await Promise.all(Array.from({length: 30}, () => openedBy(site)));
  const answers = [];
  const all = Promise.all(
    readers.map(async (reader, index) => {
      answers.push(await reader.signIn({username: `khong.co.${index}`, password: 'sai'}));
    }),
  );
  const photo = await fetch(new URL('/photos/03-ho-sen-480.webp', site.origin));
  await photo.arrayBuffer();
  const checkedBefore = answers.filter(({status}) => status === 401).length;
  await all;

  assert.equal(photo.status, 200);
  assert.ok(checkedBefore <= 8, `${checkedBefore} passwords were checked before the photo came`);
  const refused = answers.filter(({status}) => status === 503);
  assert.ok(refused.length >= 12, `${refused.length} were refused`);
  assert.equal(answers.filter(({status}) => status === 401).length, 30 - refused.length);
  for (const {body, retryAfter} of refused) {
    assert.equal(body.error, 'busy');
    assert.equal(body.message, 'Hệ thống đang bận. Vui lòng thử lại sau ít phút.');
    assert.ok(Number(retryAfter) >= 1, retryAfter);
  }
});

test('a queue', async (t) => {
  /** Work that ends when it is told to. */
  const work = () => {
    const {promise, resolve, reject} = Promise.withResolvers();
    const run = () => {
      run.hasBegun = true;
      return promise;
    };
    return Object.assign(run, {resolve, reject, hasBegun: false});
  };

  await t.test('works on so many at once, then in the order in which they came', async () => {
    const inTurn = createQueue({atOnce: 2, waiting: 2});
    const works = [work(), work(), work(), work()];
    const results = works.map((each) => inTurn(each));
    const begun = () => works.map(({hasBegun}) => hasBegun);
    assert.deepEqual(begun(), [true, true, false, false]);
    works[1].resolve('second');
    assert.equal(await results[1], 'second');
    assert.deepEqual(begun(), [true, true, true, false]);
    for (const each of works) each.resolve('done');
    await Promise.all(results);
    assert.deepEqual(begun(), [true, true, true, true]);
  });

  await t.test('refuses when it is full, and goes on after a failure', async () => {
    const inTurn = createQueue({atOnce: 1, waiting: 1});
    const [first, second] = [work(), work()];
    const results = [inTurn(first), inTurn(second)];
    await assert.rejects(inTurn(work()), {statusCode: 503, code: 'busy', retryAfter: 1});
    const failure = assert.rejects(results[0], /broken/);
    first.reject(new Error('broken'));
    await failure;
    second.resolve('done');
    assert.equal(await results[1], 'done');
    assert.equal(await inTurn(async () => 'free again'), 'free again');
  });
});

test('addresses that are counted together', async (t) => {
  for (const [ip, expected] of [
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::FFFF:cb00:7107', '203.0.113.7'],
    ['2405:4802:1:2::1', '2405:4802:1:2::/64'],
    ['2405:4802:0001:0002:ffff:ffff:ffff:ffff', '2405:4802:1:2::/64'],
    ['2405:4802:1:3::1', '2405:4802:1:3::/64'],
    ['2405:4802::1', '2405:4802:0:0::/64'],
    ['2405:4802:1:2::', '2405:4802:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::203.0.113.7', '64:ff9b:0:0::/64'],
    ['<img src=x>', 'unknown'],
    ['', 'unknown'],
    [undefined, 'unknown'],
  ]) {
    await t.test(`${ip}`, () => assert.equal(neighbourhood(ip), expected));
  }

  await t.test('a /64 has the tries of one', async (step) => {
    const site = await startPortal(step, {trustProxy: '127.0.0.1', limits: {signIns: 3}});
    const from = async (ip) => {
      const reader = await openedBy(site, {'x-forwarded-for': ip});
      return (await reader.signIn({username: 'khong.co', password: 'sai'})).status;
    };
    const statuses = [];
    for (let n = 1; n <= 5; n += 1) statuses.push(await from(`2405:4802:1:2::${n}`));
    assert.deepEqual(statuses, [401, 401, 401, 429, 429]);
    assert.equal(await from('2405:4802:1:3::1'), 401);
  });
});

test('a token that is too old has a way out without script', async (t) => {
  const site = await startPortal(t);

  await t.test('the page that says so can be sent', async () => {
    const reader = await openedBy(site);
    const stale = reader.csrf;
    reader.cookies.clear();
    for (let reload = 0; reload < 2; reload += 1) {
      const {status, page} = await reader.submit('/dang-nhap', LAN, stale);
      assert.equal(status, 403);
      assert.match(page, /Trang này đã mở quá lâu nên chưa gửi được\. Vui lòng thử lại\./);
      assert.doesNotMatch(page, /tải lại trang/i);
      assert.match(page, /name="username"[^>]*value="ngoc.lan"/);
      [, reader.csrf] = page.match(/name="_csrf" value="([^"]*)"/);
    }
    assert.equal((await reader.submit('/dang-nhap', LAN)).status, 303);
    assert.deepEqual((await reader.session()).user, {name: 'Trần Ngọc Lan'});
  });

  await t.test('signing out says so, and can be sent again', async () => {
    const reader = await openedBy(site);
    await reader.submit('/dang-nhap', LAN);
    reader.cookies.delete('csrf');
    const {status, page} = await reader.submit('/dang-xuat', {});
    assert.equal(status, 403);
    assert.match(page, /role="alert">.*Vui lòng thử lại\./);
    [, reader.csrf] = page.match(/name="_csrf" value="([^"]*)"/);
    assert.equal((await reader.submit('/dang-xuat', {})).status, 303);
    assert.equal((await reader.session()).user, null);
  });

  await t.test('the step for the code stays', async () => {
    const reader = await openedBy(site);
    await reader.submit('/dang-nhap', TAM);
    reader.cookies.delete('csrf');
    const {status, page} = await reader.submit('/dang-nhap', {code: await site.code()});
    assert.equal(status, 403);
    assert.match(page, /autocomplete="one-time-code"/);
    [, reader.csrf] = page.match(/name="_csrf" value="([^"]*)"/);
    assert.equal((await reader.submit('/dang-nhap', {code: await site.code()})).status, 303);
    assert.deepEqual((await reader.session()).user, {name: 'Lê Minh Tâm'});
  });

  await t.test('its address, opened by itself, leads to the page', async () => {
    const reader = await openedBy(site);
    for (const path of ['/dang-nhap', '/dang-xuat']) {
      const response = await reader.request(path);
      assert.deepEqual([response.status, response.headers.get('location')], [303, '/'], path);
    }
  });
});

test('the database is for its owner alone', {skip: process.platform === 'win32'}, async (t) => {
  const folder = await emptyFolder(t);
  const file = join(folder, 'portal.sqlite');
  const modes = async () =>
    Promise.all(
      ['', '-wal', '-shm'].map(async (end) => ((await stat(file + end)).mode & 0o777).toString(8)),
    );

  const db = await openDatabase(file);
  t.after(() => db.close());
  assert.deepEqual(await modes(), ['600', '600', '600']);

  // Left by an edition that did not see to it.
  for (const end of ['', '-wal', '-shm']) await chmod(file + end, 0o644);
  (await openDatabase(file)).close();
  assert.deepEqual(await modes(), ['600', '600', '600']);
});

test('a clock that is put back', async (t) => {
  await t.test('has nobody wait for longer than the limit of a minute', async (step) => {
    const site = await startPortal(step, {limits: {signIns: 1}});
    const reader = await openedBy(site);
    await reader.signIn(LAN);
    site.clock.now -= HOUR;
    const {status, retryAfter} = await reader.signIn(LAN);
    assert.deepEqual([status, retryAfter], [429, '60']);
    site.clock.now += MINUTE;
    assert.equal((await reader.signIn(LAN)).status, 200);
  });

  for (const account of [LAN, TAM]) {
    await t.test(`keeps no lock longer than was said: ${account.username}`, async (step) => {
      const site = await startPortal(step);
      const reader = await openedBy(site);
      for (let attempt = 0; attempt < 5; attempt += 1)
        await reader.signIn({...account, password: 'sai'});
      site.clock.now -= 24 * HOUR;
      const {status, retryAfter} = await reader.signIn(account);
      assert.deepEqual([status, retryAfter], [423, '900']);
      site.clock.now += 15 * MINUTE;
      assert.equal((await reader.signIn(account)).status, 200);
    });
  }

  await t.test('never makes the total less', async (step) => {
    const site = await startPortal(step);
    const right = site.clock.now;
    const before = await visitsOf(site);
    site.clock.now += 10 * 365 * 24 * HOUR;
    assert.equal((await hit(await openedBy(site))).status, 204);
    assert.equal(await visitsOf(site), before + 1);
    site.clock.now = right;
    assert.equal(await visitsOf(site), before + 1);
    await hit(await openedBy(site));
    assert.equal(await visitsOf(site), before + 2);
  });
});

test('people whose phone is called like a robot are counted', async (t) => {
  const site = await startPortal(t);
  const before = await visitsOf(site);
  const agents = [
    'Mozilla/5.0 (Linux; Android 10; CUBOT NOTE 20) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36',
    'Mozilla/5.0 (Linux; Android 13; Cubot) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36',
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Securly/2.0',
  ];
  for (const agent of agents) await hit(await openedBy(site, {'user-agent': agent}));
  assert.equal(await visitsOf(site), before + 3);
  for (const agent of ['curl/8.5.0', 'Wget/1.21', 'python-requests/2.31', 'Googlebot/2.1'])
    await hit(await openedBy(site, {'user-agent': agent}));
  assert.equal(await visitsOf(site), before + 3);
});

test('every answer has the security headers', async (t) => {
  const site = await startPortal(t);
  const expected = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
  for (const path of ['/%', '/photos/%', '/%c0%ae', '/khong-co', '/assets/x.js', '/dang-nhap'])
    await t.test(path, async () => {
      const {headers, status} = await fetch(new URL(path, site.origin), {redirect: 'manual'});
      assert.ok(status >= 300 && status < 500, `${status}`);
      for (const [name, value] of Object.entries(expected)) assert.equal(headers.get(name), value);
      assert.match(headers.get('content-security-policy'), /^default-src 'none'/);
      assert.equal(headers.get('cache-control'), 'no-store');
    });

  await t.test('also to what is no request', async () => {
    const answer = await sendRaw(site, 'xin chào\r\n\r\n');
    assert.match(answer, /^HTTP\/1\.1 400 Bad Request\r\n/);
    assert.match(answer, /^X-Content-Type-Options: nosniff\r$/m);
  });
});

test('while another program writes', async (t) => {
  const site = await startPortal(t);
  const reader = await openedBy(site);
  const other = new DatabaseSync(site.file);
  t.after(() => other.close());
  const before = await visitsOf(site);

  await t.test('pages are answered, and what is to be written waits', async () => {
    other.exec('BEGIN IMMEDIATE');
    let isDone = false;
    const writing = Promise.all([hit(reader), reader.signIn(LAN)]).finally(() => (isDone = true));
    for (let page = 0; page < 5; page += 1) await reader.open();
    assert.equal(await visitsOf(site), before);
    assert.equal(isDone, false);
    other.exec('COMMIT');
    const [counted, signedIn] = await writing;
    assert.deepEqual([counted.status, signedIn.status], [204, 200]);
    assert.equal(await visitsOf(site), before + 1);
  });

  await t.test('for very long, the reader is told to come again', async () => {
    await reader.open();
    other.exec('BEGIN IMMEDIATE');
    const response = await hit(reader);
    other.exec('ROLLBACK');
    assert.deepEqual([response.status, response.headers.get('retry-after')], [503, '5']);
    assert.equal(await response.text(), 'Hệ thống đang bận. Vui lòng thử lại sau ít phút.');
    assert.equal((await hit(reader)).status, 204);
  });
});

test('on a full disk guesses count', async (t) => {
  const db = await openDatabase(join(await emptyFolder(t), 'portal.sqlite'));
  t.after(() => db.close());
  const queue = {atOnce: 1, waiting: 100};
  let time = Date.parse('2026-11-24T10:04:00+07:00');
  const options = {now: () => time, lockout: 15 * MINUTE, cost: CHEAP, queue};
  const accounts = await openAccounts(db, options);
  await accounts.create(LAN);
  await accounts.create(TAM);
  const statusOf = async (attempt) => (await accounts.signIn(attempt)).status;
  const wrong = {...LAN, password: 'sai'};
  assert.equal(await statusOf(wrong), 401);

  // No page more than there are, and those without room.
  await transaction(db, () => db.exec('CREATE TABLE ballast (x TEXT)'));
  const {page_count: pages} = db.prepare('PRAGMA page_count').get();
  db.exec(`PRAGMA max_page_count = ${pages}`);
  for (const size of [4000, 1000, 200, 40, 1]) {
    const fill = db.prepare(`INSERT INTO ballast VALUES ('${'x'.repeat(size)}')`);
    const attempt = () => transaction(db, () => fill.run());
    for (let isFull = false; !isFull;) await attempt().catch(() => (isFull = true));
  }
  await assert.rejects(
    transaction(db, () => db.exec('CREATE TABLE more (x)')),
    /full/,
  );

  const names = Array.from({length: 40}, (_, n) => `khong.co.${n}${'x'.repeat(150)}`);
  const lastOf = async (username) => {
    let status;
    for (let attempt = 0; attempt < 5; attempt += 1) status = await statusOf({...wrong, username});
    return status;
  };
  for (const username of names) assert.equal(await lastOf(username), 423);
  const [{count}] = db.prepare('SELECT count(*) AS count FROM failures').all();
  assert.ok(count < 40, `the disk had room for ${count}`);

  // With the one from before the disk was full.
  for (const expected of [401, 401, 401, 423]) assert.equal(await statusOf(wrong), expected);
  assert.equal(await statusOf(LAN), 423);
  for (let attempt = 0; attempt < 5; attempt += 1) await statusOf({...TAM, code: '000000'});
  assert.equal(await statusOf({...TAM, code: '000000'}), 423);
  time += 15 * MINUTE;
  assert.equal(await statusOf(LAN), 200);
  assert.equal(await statusOf(wrong), 401);
});

test('a code that is empty', async (t) => {
  const site = await startPortal(t);

  for (const code of ['', '  ', '- -']) {
    await t.test(`is asked for, and is no failure: '${code}'`, async () => {
      const reader = await openedBy(site);
      for (let attempt = 0; attempt < 6; attempt += 1) {
        const {status, body} = await reader.signIn({...TAM, code});
        assert.equal(status, 422);
        assert.deepEqual(body.fields, {code: 'Vui lòng nhập mã xác thực.'});
        assert.equal(body.error, 'invalid');
      }
      await reader.submit('/dang-nhap', TAM);
      const {status, page} = await reader.submit('/dang-nhap', {code});
      assert.equal(status, 422);
      assert.match(page, /role="alert">.*Vui lòng nhập mã xác thực\./);
      assert.match(page, /autocomplete="one-time-code"/);
    });
  }

  await t.test('does not keep away whom nobody asks for one', async () => {
    const reader = await openedBy(site);
    assert.equal((await reader.signIn({...LAN, code: ''})).status, 200);
  });
});

test('no request may have a body of any size', async (t) => {
  const site = await startPortal(t, {limits: {hits: 2}});
  const reader = await openedBy(site);
  const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
  /** A body that goes on until the server hangs up; 100 MB at most. */
  async function flood(line, more = '') {
    const socket = connect(site.port, '127.0.0.1');
    let answer = '';
    let sent = 0;
    let isOver = false;
    socket.setEncoding('utf8').on('data', (part) => (answer += part));
    socket.on('error', () => undefined);
    socket.on('close', () => (isOver = true));
    socket.write(
      `${line} HTTP/1.1\r\nHost: x\r\nUser-Agent: M\r\n${more}Transfer-Encoding: chunked\r\n\r\n`,
    );
    while (!isOver && sent < 1e8) {
      if (!socket.write(chunk))
        await Promise.race(
          [once(socket, 'drain'), once(socket, 'close')].map((e) => e.catch(() => 0)),
        );
      sent += chunk.length;
    }
    socket.destroy();
    return {sent, status: Number(answer.split(' ')[1] ?? 0)};
  }

  for (const [name, line, more] of [
    ['a hit', () => `POST ${reader.hitAddress}`],
    ['a hit of a type', () => `POST ${reader.hitAddress}`, 'Content-Type: application/json\r\n'],
    ['one too many', () => `POST ${reader.hitAddress}`],
    ['a form', () => 'POST /dang-nhap', 'Content-Type: application/x-www-form-urlencoded\r\n'],
    ['what another site sends', () => 'POST /dang-nhap', 'Sec-Fetch-Site: cross-site\r\n'],
    ['a page', () => 'GET /'],
    ['no page', () => 'POST /khong-co'],
    ['no address', () => 'POST /%'],
  ]) {
    await t.test(name, async () => {
      const {sent} = await flood(line(), more);
      assert.ok(sent < 2e7, `${sent} bytes were taken`);
    });
  }

  await t.test('a short one is taken, and the connection stays', async () => {
    const other = await startPortal(t);
    const visitor = await openedBy(other);
    const init = {method: 'POST', body: JSON.stringify({path: '/'})};
    const response = await visitor.request(visitor.hitAddress, init);
    assert.deepEqual([response.status, response.headers.get('connection')], [204, 'keep-alive']);
    const page = await visitor.request('/');
    assert.equal(page.headers.get('connection'), 'keep-alive');
  });

  await t.test('a longer one is refused', async () => {
    const other = await startPortal(t);
    const visitor = await openedBy(other);
    const init = {method: 'POST', body: 'x'.repeat(20_000)};
    assert.equal((await visitor.request(visitor.hitAddress, init)).status, 413);
  });
});
