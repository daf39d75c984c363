/** Signing in at the portal as programs do it: what it answers, and what is in its database afterwards. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {LAN, openedBy, Reader, startPortal, TAM} from './site.mjs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test('signing in with JSON', async (t) => {
  const site = await startPortal(t);

  await t.test('begins a session, of which the database knows a hash only', async () => {
    const reader = await openedBy(site);
    const {status, body} = await reader.signIn(LAN);
    assert.equal(status, 200);
    assert.deepEqual(body.user, {name: 'Trần Ngọc Lan'});
    assert.deepEqual((await reader.session()).user, {name: 'Trần Ngọc Lan'});

    const secret = reader.cookies.get('phien');
    assert.match(secret, /^[a-z2-9]{32}$/);
    assert.ok(!JSON.stringify(site.query('SELECT * FROM sessions')).includes(secret));
  });

  await t.test('gives a cookie that scripts and other sites do not get', async () => {
    const reader = await openedBy(site);
    const response = await reader.request('/dang-nhap', {
      method: 'POST',
      headers: {'content-type': 'application/json', 'x-csrf-token': reader.csrf},
      body: JSON.stringify(LAN),
    });
    const [cookie] = response.headers.getSetCookie().filter((line) => line.startsWith('phien='));
    assert.match(cookie, /; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  await t.test(
    'takes the name however it is written, and the password in either form',
    async () => {
      const reader = await openedBy(site);
      const {status} = await reader.signIn({
        username: '  Ngoc.LAN ',
        password: LAN.password.normalize('NFD'),
      });
      assert.equal(status, 200);
    },
  );

  await t.test('ends the session that there was', async () => {
    const reader = await openedBy(site);
    await reader.signIn(LAN);
    const planted = reader.cookies.get('phien');
    await reader.signIn(LAN);
    assert.notEqual(reader.cookies.get('phien'), planted);

    const thief = new Reader(site, {cookie: `phien=${planted}`});
    assert.equal((await thief.session()).user, null);
  });

  await t.test('says the same of a wrong password and of a name that nobody has', async () => {
    const reader = await openedBy(site);
    const wrong = await reader.signIn({...LAN, password: 'sai'});
    const nobody = await reader.signIn({...LAN, username: 'khong.co'});
    const expected = {error: 'credentials', message: 'Tên đăng nhập hoặc mật khẩu không đúng.'};
    assert.deepEqual([wrong.status, wrong.body], [401, expected]);
    assert.deepEqual([nobody.status, nobody.body], [401, expected]);
  });

  await t.test('names the fields that are empty', async () => {
    const reader = await openedBy(site);
    const {status, body} = await reader.signIn({username: ' ', password: ''});
    assert.equal(status, 422);
    assert.deepEqual(body.fields, {
      username: 'Vui lòng nhập tên đăng nhập.',
      password: 'Vui lòng nhập mật khẩu.',
    });
  });

  await t.test('refuses what no form sends', async () => {
    const reader = await openedBy(site);
    assert.equal((await reader.signIn({...LAN, username: ['ngoc.lan']})).status, 422);
    assert.equal((await reader.signIn({...LAN, password: 'a'.repeat(201)})).status, 422);
    assert.equal((await reader.signIn({...LAN, more: 'a'.repeat(20_000)})).status, 413);
  });
});

test('passwords are stored as OWASP recommends', async (t) => {
  const site = await startPortal(t, {accounts: [], cost: undefined});
  await site.app.accounts.create(LAN);
  const [{password}] = site.query('SELECT password FROM accounts');
  assert.match(password, /^scrypt\$131072\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
});

test('a name that nobody has costs the same work', async (t) => {
  const site = await startPortal(t, {cost: {N: 2 ** 14, r: 8, p: 1}});
  /** What it takes of the processor, however busy the machine is, in microseconds. */
  const workFor = async (username) => {
    const start = process.cpuUsage();
    await site.app.accounts.signIn({username, password: 'sai'});
    const {user, system} = process.cpuUsage(start);
    return user + system;
  };
  const nobody = [];
  const known = [];
  for (let round = 0; round < 5; round += 1) {
    nobody.push(await workFor('khong.co'));
    known.push(await workFor('ngoc.lan'));
  }
  const ratio = Math.min(...nobody) / Math.min(...known);
  assert.ok(ratio > 0.5 && ratio < 2, `${ratio}`);
});

test('the lock after five failures', async (t) => {
  const site = await startPortal(t);
  const reader = await openedBy(site);
  const wrong = {...LAN, password: 'sai'};

  await t.test('comes with the fifth, says how long, and ends', async () => {
    const statuses = [];
    for (let attempt = 0; attempt < 4; attempt += 1)
      statuses.push((await reader.signIn(wrong)).status);
    assert.deepEqual(statuses, [401, 401, 401, 401]);

    const fifth = await reader.signIn(wrong);
    assert.equal(fifth.status, 423);
    assert.equal(fifth.retryAfter, '900');
    assert.equal(
      fifth.body.message,
      'Tài khoản tạm khóa vì nhập sai nhiều lần. Vui lòng thử lại sau 15 phút.',
    );
    assert.equal((await reader.signIn(LAN)).status, 423);

    site.clock.now += 15 * MINUTE - 1000;
    assert.deepEqual((await reader.signIn(LAN)).retryAfter, '1');
    site.clock.now += 1000;
    assert.equal((await reader.signIn(LAN)).status, 200);
  });

  await t.test('is the same for a name that nobody has', async () => {
    const statuses = [];
    for (let attempt = 0; attempt < 6; attempt += 1)
      statuses.push((await reader.signIn({...LAN, username: 'khong.co'})).status);
    assert.deepEqual(statuses, [401, 401, 401, 401, 423, 423]);
  });

  await t.test('forgets failures after a success, and those of long ago', async () => {
    for (let attempt = 0; attempt < 4; attempt += 1) await reader.signIn(wrong);
    assert.equal((await reader.signIn(LAN)).status, 200);
    for (let attempt = 0; attempt < 4; attempt += 1) await reader.signIn(wrong);
    site.clock.now += 16 * MINUTE;
    assert.equal((await reader.signIn(wrong)).status, 401);
    assert.equal((await reader.signIn(LAN)).status, 200);
  });

  await t.test('holds against thirty guesses at once', async () => {
    const answers = await Promise.all(Array.from({length: 30}, () => reader.signIn(wrong)));
    const count = (status) => answers.filter((answer) => answer.status === status).length;
    assert.deepEqual([count(401), count(423)], [4, 26]);
  });
});

test('one-time codes', async (t) => {
  const site = await startPortal(t);
  const reader = await openedBy(site);
  const nextStep = () => (site.clock.now += 30_000);

  await t.test('are asked for after the right password, and checked with it', async () => {
    const first = await reader.signIn(TAM);
    assert.deepEqual([first.status, first.body], [200, {next: 'otp'}]);
    assert.equal((await reader.session()).user, null);

    const wrong = await reader.signIn({...TAM, code: '000000'});
    assert.equal(wrong.status, 401);
    assert.equal(wrong.body.error, 'code');
    assert.deepEqual(wrong.body.fields, {code: 'Mã xác thực không đúng hoặc đã hết hạn.'});

    const right = await reader.signIn({...TAM, code: await site.code()});
    assert.equal(right.status, 200);
    assert.deepEqual(right.body.user, {name: 'Lê Minh Tâm'});
  });

  await t.test('are good once, and not after a later one', async () => {
    nextStep();
    nextStep();
    const code = await site.code();
    assert.equal((await reader.signIn({...TAM, code})).status, 200);
    assert.equal((await reader.signIn({...TAM, code})).status, 401);
    assert.equal((await reader.signIn({...TAM, code: await site.code(-30)})).status, 401);
  });

  await t.test('may be half a minute early or late, and written in groups', async () => {
    for (const seconds of [-30, 30]) {
      site.clock.now += 5 * MINUTE;
      const code = (await site.code(seconds)).replace(/^.../, '$& ');
      assert.equal((await reader.signIn({...TAM, code})).status, 200);
    }
    site.clock.now += 5 * MINUTE;
    assert.equal((await reader.signIn({...TAM, code: await site.code(-90)})).status, 401);
  });

  await t.test('have ten backups, each good once, however it is written', async () => {
    assert.equal(site.backupCodes.length, 10);
    const [backup, other] = site.backupCodes;
    const written = backup.toUpperCase().replace(/.{4}(?=.)/g, '$&-');
    assert.equal((await reader.signIn({...TAM, code: written})).status, 200);
    assert.equal((await reader.signIn({...TAM, code: backup})).status, 401);
    assert.equal((await reader.signIn({...TAM, code: other})).status, 200);

    const stored = site.query('SELECT hash FROM backup_codes');
    assert.equal(stored.length, 8);
    assert.ok(!JSON.stringify(stored).includes(site.backupCodes[2]));
  });

  await t.test('sent at once by many, open the door for one', async () => {
    site.clock.now += 20 * MINUTE;
    const code = await site.code();
    const answers = await Promise.all([1, 2, 3].map(() => reader.signIn({...TAM, code})));
    assert.deepEqual(answers.map(({status}) => status).sort(), [200, 401, 401]);
  });

  await t.test(
    'cannot be guessed for ever, and a lock does not tell a right password',
    async () => {
      site.clock.now += 20 * MINUTE;
      const statuses = [];
      for (let attempt = 0; attempt < 5; attempt += 1) {
        // The right password in between forgives nothing.
        await reader.signIn(TAM);
        statuses.push((await reader.signIn({...TAM, code: '000000'})).status);
      }
      assert.deepEqual(statuses, [401, 401, 401, 401, 423]);
      assert.equal((await reader.signIn(TAM)).status, 423);
      assert.equal((await reader.signIn({...TAM, password: 'sai'})).status, 423);
    },
  );
});

test('signing in without script', async (t) => {
  const site = await startPortal(t);

  await t.test('leads back to the page, which greets the reader', async () => {
    const reader = await openedBy(site);
    const {status, location} = await reader.submit('/dang-nhap', LAN);
    assert.deepEqual([status, location], [303, '/']);
    assert.match(await reader.open(), /Trần Ngọc Lan/);
  });

  await t.test('keeps what was typed after a failure, but the password', async () => {
    const reader = await openedBy(site);
    const typed = {username: 'ngoc.lan', password: 'mật khẩu sai', remember: '1'};
    const {status, page} = await reader.submit('/dang-nhap', typed);
    assert.equal(status, 401);
    assert.match(page, /<p role="alert">.*Tên đăng nhập hoặc mật khẩu không đúng\./);
    assert.match(page, /name="username"[^>]*value="ngoc.lan"/);
    assert.match(page, /name="remember"[^>]*checked/);
    assert.ok(!page.includes('mật khẩu sai'));
  });

  await t.test('asks for the code on a page of its own', async () => {
    const reader = await openedBy(site);
    await reader.submit('/dang-nhap', {...TAM, remember: '1'});
    const page = await reader.open();
    assert.match(page, /autocomplete="one-time-code"/);
    assert.ok(!page.includes('type="password"'));
    assert.equal((await reader.session()).user, null);

    const wrong = await reader.submit('/dang-nhap', {code: '000000'});
    assert.equal(wrong.status, 401);
    assert.match(wrong.page, /Mã xác thực không đúng/);
    assert.match(wrong.page, /autocomplete="one-time-code"/);

    const right = await reader.submit('/dang-nhap', {code: await site.code()});
    assert.deepEqual([right.status, right.location], [303, '/']);
    assert.match(await reader.open(), /Lê Minh Tâm/);
  });

  await t.test('lets the code wait five minutes, or be left', async () => {
    const reader = await openedBy(site);
    site.clock.now += 5 * MINUTE;
    await reader.submit('/dang-nhap', TAM);
    site.clock.now += 5 * MINUTE;
    const late = await reader.submit('/dang-nhap', {code: await site.code()});
    assert.equal(late.status, 401);
    assert.match(late.page, /Đã quá thời gian nhập mã/);
    assert.match(late.page, /type="password"/);

    await reader.submit('/dang-nhap', TAM);
    assert.match(await (await reader.request('/?lai')).text(), /type="password"/);
    const wrong = await reader.submit('/dang-nhap', {...LAN, password: 'sai'});
    assert.match(wrong.page, /type="password"/);
    assert.equal((await reader.submit('/dang-nhap', LAN)).status, 303);
    assert.match(await reader.open(), /Trần Ngọc Lan/);
  });

  await t.test('tells of the lock', async () => {
    const reader = await openedBy(site);
    for (let attempt = 0; attempt < 4; attempt += 1)
      await reader.submit('/dang-nhap', {...LAN, password: 'sai'});
    const {status, retryAfter, page} = await reader.submit('/dang-nhap', {...LAN, password: 'sai'});
    assert.deepEqual([status, retryAfter], [423, '900']);
    assert.match(page, /Tài khoản tạm khóa vì nhập sai nhiều lần\. Vui lòng thử lại sau 15 phút\./);
  });
});

test('what is not from the page itself is refused', async (t) => {
  const site = await startPortal(t);
  const reader = await openedBy(site);
  const stranger = await openedBy(site);

  for (const [name, csrf] of [
    ['no token', ''],
    ['a wrong token', 'sai'],
    ['the token of somebody else', stranger.csrf],
  ]) {
    await t.test(name, async () => {
      const json = await reader.signIn(LAN, csrf ? {'x-csrf-token': csrf} : {});
      assert.deepEqual([json.status, json.body.error], [403, 'csrf']);
      const form = await reader.submit('/dang-nhap', LAN, csrf);
      assert.equal(form.status, 403);
      assert.match(form.page, /Trang này đã mở quá lâu nên chưa gửi được/);
      assert.equal((await reader.session()).user, null);

      const victim = await openedBy(site);
      await victim.signIn(LAN);
      assert.equal((await victim.submit('/dang-xuat', {}, csrf)).status, 403);
      assert.deepEqual((await victim.session()).user, {name: 'Trần Ngọc Lan'});
    });
  }

  await t.test('a neighbouring host that knows the token', async () => {
    for (const site_ of ['cross-site', 'same-site']) {
      const {status} = await reader.signIn(LAN, {
        'x-csrf-token': reader.csrf,
        'sec-fetch-site': site_,
      });
      assert.equal(status, 403, site_);
    }
  });
});

test('sessions end', async (t) => {
  const site = await startPortal(t);

  await t.test('when the reader signs out, with a form or with JSON', async () => {
    const reader = await openedBy(site);
    await reader.signIn(LAN);
    const kept = reader.cookies.get('phien');
    const response = await reader.request('/dang-xuat', {
      method: 'POST',
      headers: {'x-csrf-token': reader.csrf},
    });
    assert.equal(response.status, 204);
    assert.equal((await reader.session()).user, null);
    assert.equal((await new Reader(site, {cookie: `phien=${kept}`}).session()).user, null);

    await reader.signIn(LAN);
    const {status, location} = await reader.submit('/dang-xuat', {});
    assert.deepEqual([status, location], [303, '/']);
    assert.equal((await reader.session()).user, null);
  });

  await t.test('after a working day, or a month where the reader asked for it', async () => {
    const reader = await openedBy(site);
    const other = await openedBy(site);
    await reader.signIn(LAN);
    await other.signIn({...LAN, remember: true});
    site.clock.now += 8 * HOUR - 1;
    assert.deepEqual((await reader.session()).user, {name: 'Trần Ngọc Lan'});
    site.clock.now += 1;
    assert.equal((await reader.session()).user, null);
    site.clock.now += 29 * 24 * HOUR;
    assert.deepEqual((await other.session()).user, {name: 'Trần Ngọc Lan'});
    site.clock.now += 24 * HOUR;
    assert.equal((await other.session()).user, null);
  });

  await t.test('but not when the server is started again', async () => {
    const reader = await openedBy(site);
    await reader.signIn(LAN);
    await site.stop();
    await site.start();
    assert.deepEqual((await reader.session()).user, {name: 'Trần Ngọc Lan'});
  });
});

test('one address may try so often in a minute', async (t) => {
  const site = await startPortal(t, {limits: {signIns: 3}});
  const reader = await openedBy(site);
  for (let attempt = 0; attempt < 3; attempt += 1)
    assert.equal((await reader.signIn(LAN)).status, 200);
  site.clock.now += 40_000;
  const {status, body, retryAfter} = await reader.signIn(LAN);
  assert.deepEqual([status, body.error, retryAfter], [429, 'rate', '20']);
  site.clock.now += 20_000;
  assert.equal((await reader.signIn(LAN)).status, 200);
});

test('a hundred sign-ins at once', async (t) => {
  const site = await startPortal(t);
  const readers = await Promise.all(Array.from({length: 100}, () => openedBy(site)));
  const answers = await Promise.all(readers.map((reader) => reader.signIn(LAN)));
  assert.deepEqual(new Set(answers.map(({status}) => status)), new Set([200]));
  const [{sessions}] = site.query('SELECT count(*) AS sessions FROM sessions');
  assert.equal(sessions, 100);
  const users = await Promise.all(readers.map((reader) => reader.session()));
  assert.equal(users.filter(({user}) => user?.name === 'Trần Ngọc Lan').length, 100);
});

test('what people type stands in the page as text', async (t) => {
  const hostile = '"><img src=x onerror=alert(1)>';
  const site = await startPortal(t, {
    accounts: [{...LAN, name: hostile}],
    messages: {credentials: `Sai ${hostile}`},
  });
  const reader = await openedBy(site);
  const {page} = await reader.submit('/dang-nhap', {username: hostile, password: 'x'});
  assert.ok(!page.includes('<img src=x'), 'in a failed attempt');
  assert.ok(page.includes('&lt;img src=x'));

  await reader.submit('/dang-nhap', LAN);
  const greeting = await reader.open();
  assert.ok(!greeting.includes('<img src=x'), 'in the greeting');
  assert.ok(greeting.includes('&lt;img src=x'));
  assert.equal((await reader.session()).user.name, hostile);
});

test('over https cookies are for this host alone', async (t) => {
  const site = await startPortal(t, {isSecure: true});
  const reader = await openedBy(site);
  const response = await reader.request('/dang-nhap', {
    method: 'POST',
    headers: {'content-type': 'application/json', 'x-csrf-token': reader.csrf},
    body: JSON.stringify({...LAN, remember: true}),
  });
  const [cookie] = response.headers.getSetCookie().filter((line) => line.includes('phien='));
  assert.match(
    cookie,
    /^__Host-phien=.*; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  assert.equal(response.headers.get('strict-transport-security'), 'max-age=31536000');
});
