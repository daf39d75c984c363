import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {scryptSync} from 'node:crypto';
import {once} from 'node:events';
import {resolve} from 'node:path';
import test from 'node:test';
import {session, signIn} from '../support/schemas.mjs';
import {documentOf, startExample} from './example-server.mjs';

const LAN = {username: 'ngoc.lan', password: 'hồ sen tháng sáu', remember: false};

function addLan(db) {
  const salt = Buffer.from('0123456789abcdef');
  const key = scryptSync(LAN.password, salt, 32, {N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28});
  db.prepare('INSERT INTO accounts VALUES (?, ?, ?, ?)').run(
    'ngoc.lan',
    'Trần Ngọc Lan',
    salt,
    key,
  );
}

/** Somebody with a cookie, who has asked who is signed in. */
class Reader {
  cookie = '';
  csrf = '';

  static async come(t, fill = addLan) {
    const reader = new Reader();
    reader.site = await startExample(t, 'sign-in.mjs', fill);
    await reader.session();
    return reader;
  }

  async request(path, {headers, ...init} = {}) {
    const response = await this.site.request(path, {
      headers: {cookie: this.cookie, ...headers},
      ...init,
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie) {
      assert.match(cookie, /^__Host-.+; Path=\/; HttpOnly; Secure; SameSite=Lax/);
      this.cookie = cookie.split(';')[0];
    }
    return response;
  }

  async session() {
    const document = await documentOf(await this.request('/api/session'), session);
    this.csrf = document.csrf;
    return document.user;
  }

  /** As `mode="fetch"` does. */
  post(path, body, headers = {'x-csrf-token': this.csrf}) {
    return this.request(path, {
      method: 'POST',
      headers: {'content-type': 'application/json', 'accept': 'application/json', ...headers},
      body: JSON.stringify(body),
    });
  }

  /** As a browser without script does. */
  async submit(path, fields) {
    const body = new URLSearchParams(fields);
    const response = await this.request(path, {method: 'POST', body});
    return [response.status, response.headers.get('location')];
  }
}

test('in and out, as JSON', async (t) => {
  const reader = await Reader.come(t);
  assert.equal(await reader.session(), null);
  const before = {cookie: reader.cookie, csrf: reader.csrf};

  const answer = await reader.post('/dang-nhap', LAN);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  const {user, csrf} = await documentOf(answer, signIn);
  assert.deepEqual(user, {name: 'Trần Ngọc Lan'});
  assert.deepEqual(await reader.session(), {name: 'Trần Ngọc Lan'});
  assert.equal(reader.csrf, csrf);
  assert.notEqual(reader.cookie, before.cookie);
  assert.notEqual(csrf, before.csrf);

  const signedIn = reader.cookie;
  assert.equal((await reader.post('/dang-xuat', {})).status, 200);
  assert.equal(await reader.session(), null);
  reader.cookie = signedIn;
  assert.equal(await reader.session(), null, 'an old cookie opens nothing');
});

test('in and out, as a form without script', async (t) => {
  const reader = await Reader.come(t);
  const {username, password} = LAN;
  const wrong = {_csrf: reader.csrf, username, password: 'sai'};
  assert.deepEqual(await reader.submit('/dang-nhap', wrong), [303, '/?loi=credentials']);
  assert.deepEqual(await reader.submit('/dang-nhap', {username, password}), [303, '/?loi=csrf']);
  assert.deepEqual(await reader.submit('/dang-nhap', {...wrong, password}), [303, '/']);
  assert.deepEqual(await reader.session(), {name: 'Trần Ngọc Lan'});
  assert.deepEqual(await reader.submit('/dang-xuat', {}), [303, '/?loi=csrf']);
  assert.deepEqual(await reader.session(), {name: 'Trần Ngọc Lan'});
  assert.deepEqual(await reader.submit('/dang-xuat', {_csrf: reader.csrf}), [303, '/']);
  assert.equal(await reader.session(), null);
});

test('a password typed on another keyboard is the same password', async (t) => {
  const reader = await Reader.come(t);
  const answer = await reader.post('/dang-nhap', {...LAN, password: LAN.password.normalize('NFD')});
  assert.equal(answer.status, 200);
});

test('wrong names and passwords get one answer, and after five tries a pause', async (t) => {
  const reader = await Reader.come(t);
  for (const wrong of [
    {...LAN, password: 'sai'},
    {...LAN, username: 'khong.co'},
    {...LAN, username: "' OR 1=1 --"},
    {...LAN, password: 5},
    {},
  ]) {
    const answer = await reader.post('/dang-nhap', wrong);
    assert.equal(answer.status, 401);
    assert.deepEqual(await documentOf(answer, signIn), {error: 'credentials'});
  }
  const limited = await reader.post('/dang-nhap', LAN);
  assert.equal(limited.status, 429);
  assert.equal(limited.headers.get('retry-after'), '60');
  assert.deepEqual(await documentOf(limited, signIn), {error: 'rate'});
});

test('what another site could have sent is refused', async (t) => {
  const reader = await Reader.come(t);
  const other = new Reader();
  other.site = reader.site;
  await other.session();
  for (const headers of [{}, {'x-csrf-token': ''}, {'x-csrf-token': other.csrf}]) {
    const answer = await reader.post('/dang-nhap', LAN, headers);
    assert.equal(answer.status, 403);
    assert.deepEqual(await documentOf(answer, signIn), {error: 'csrf'});
  }
  assert.equal(await reader.session(), null);
});

test('a body that is not JSON does not bring the server down', async (t) => {
  const reader = await Reader.come(t);
  const init = {method: 'POST', headers: {'content-type': 'application/json'}};
  assert.equal((await reader.request('/dang-nhap', {...init, body: '{'})).status, 400);
  assert.equal((await reader.post('/dang-nhap', null)).status, 401);
  // Where the server hangs up before everything was sent, there is no answer.
  const long = reader.post('/dang-nhap', {...LAN, password: 'x'.repeat(1e6)});
  assert.equal(await long.then(({status}) => status).catch(() => 400), 400);
  assert.equal(await reader.session(), null);
});

/** Runs account.mjs with somebody at the keyboard. */
async function makeAccount(site, args, password) {
  const program = resolve(import.meta.dirname, '../../examples/servers/account.mjs');
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', program, ...args],
    {
      env: {...process.env, DATABASE: site.file},
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  child.stdin.end(`${password}\n`);
  const [code] = await once(child, 'close');
  return {code, said};
}

test('the first account, and a password that is changed', async (t) => {
  const reader = await Reader.come(t, () => undefined);
  const tam = ['minh.tam', 'Lê Minh Tâm'];
  const isIn = async (password) => {
    const {status} = await reader.post('/dang-nhap', {username: 'minh.tam', password});
    return status === 200;
  };
  const {code, said} = await makeAccount(reader.site, tam, 'mái đình cong vút'.normalize('NFD'));
  assert.equal(code, 0, said);
  assert.match(said, /Đã lưu tài khoản minh\.tam\./);
  assert.equal(await isIn('mái đình cong vút'), true);
  assert.deepEqual(await reader.session(), {name: 'Lê Minh Tâm'});

  assert.equal((await makeAccount(reader.site, tam, 'hồ sen tháng sáu')).code, 0);
  assert.equal(await isIn('mái đình cong vút'), false);
  await reader.session();
  assert.equal(await isIn('hồ sen tháng sáu'), true);
});

test('an account without a name, or with a short password, is not made', async (t) => {
  const {site} = await Reader.come(t, () => undefined);
  const nameless = await makeAccount(site, ['minh.tam'], 'mái đình cong vút');
  assert.equal(nameless.code, 1);
  assert.match(nameless.said, /node account\.mjs ngoc\.lan/);
  const short = await makeAccount(site, ['minh.tam', 'Lê Minh Tâm'], 'ngắn');
  assert.equal(short.code, 1);
  assert.match(short.said, /Mật khẩu phải có ít nhất 12 ký tự\./);
  assert.equal(site.db.prepare('SELECT count(*) AS n FROM accounts').get().n, 0);
});
