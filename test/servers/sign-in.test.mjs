import assert from 'node:assert/strict';
import {scryptSync} from 'node:crypto';
import test from 'node:test';
import {session} from '../../dist/schemas/session.js';
import {signIn} from '../../dist/schemas/sign-in.js';
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

  static async come(t) {
    const reader = new Reader();
    reader.site = await startExample(t, 'sign-in.mjs', addLan);
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
