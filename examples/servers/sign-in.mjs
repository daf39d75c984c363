/**
 * Signing in and out, for <cong-login-box session-src="/api/session" logout-action="/dang-xuat"> with a form that posts
 * to /dang-nhap. Node 22.13 or newer, no packages. `key` is what scrypt() makes of the password, with `salt` and COST.
 * CREATE TABLE accounts (username TEXT PRIMARY KEY, name TEXT NOT NULL, salt BLOB NOT NULL, key BLOB NOT NULL)
 */
import {createHmac, randomBytes, scrypt, timingSafeEqual} from 'node:crypto';
import {createServer} from 'node:http';
import {DatabaseSync} from 'node:sqlite';
import {promisify} from 'node:util';

const COOKIE = '__Host-phien=';
const COST = {N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28};
const EIGHT_HOURS = 8 * 3600e3;
const TRIES_A_MINUTE = 5;

const db = new DatabaseSync(process.env.DATABASE ?? 'site.sqlite', {timeout: 5000});
const find = db.prepare('SELECT name, salt, key FROM accounts WHERE username = ?');
const derive = promisify(scrypt);
const secret = randomBytes(32);
const newId = () => randomBytes(32).toString('base64url');

// Both in memory, which is right for one process; several share a store.
const sessions = new Map();
const tries = new Map();
setInterval(() => tries.clear(), 60_000);

/** The anti-forgery token belongs to the cookie, and changes with it. */
const tokenOf = (id) => createHmac('sha256', secret).update(id).digest('base64url');

function isToken(given, id) {
  const [a, b] = [given, tokenOf(id)].map((token) => Buffer.from(String(token)));
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Who has this name and password. For an unknown name it takes as long as for a wrong password. */
async function accountOf(username, password) {
  const account = find.get(username);
  const {salt, key} = account ?? {salt: randomBytes(16), key: randomBytes(32)};
  const given = await derive(password.normalize('NFC'), salt, 32, COST);
  return timingSafeEqual(given, key) ? account : undefined;
}

/** What a script sent as JSON, or the browser as a form. */
async function bodyOf(request) {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += chunk;
    if (body.length > 10_000) throw new SyntaxError('The body is too long.');
  }
  const isJson = request.headers['content-type']?.startsWith('application/json');
  return Object(isJson ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body)));
}

async function answer(request, response) {
  const known = request.headers.cookie?.split('; ').find((part) => part.startsWith(COOKIE));
  const id = known?.slice(COOKIE.length) || newId();
  const isScript = request.method === 'GET' || request.headers.accept?.includes('application/json');

  const setCookie = (value, more = '') =>
    response.setHeader(
      'Set-Cookie',
      `${COOKIE}${value}; Path=/; HttpOnly; Secure; SameSite=Lax${more}`,
    );
  // Without script the reader comes back to the page, which says in <p role="alert"> what `loi` means.
  const send = (status, document) => {
    const page = document.error ? `/?loi=${document.error}` : '/';
    if (!isScript) return response.writeHead(303, {Location: page}).end();
    response.writeHead(status, {'Content-Type': 'application/json; charset=utf-8'});
    response.end(JSON.stringify(document));
  };

  response.setHeader('Cache-Control', 'no-store');
  const route = `${request.method} ${request.url.split('?')[0]}`;
  if (route === 'GET /api/session') {
    if (!known) setCookie(id);
    return send(200, {user: sessions.get(id) ?? null, csrf: tokenOf(id)});
  }
  if (route !== 'POST /dang-nhap' && route !== 'POST /dang-xuat')
    return response.writeHead(404).end();

  const {username, password, _csrf} = await bodyOf(request);
  if (!isToken(request.headers['x-csrf-token'] ?? _csrf, id)) return send(403, {error: 'csrf'});
  if (route === 'POST /dang-xuat') {
    sessions.delete(id);
    setCookie('', '; Max-Age=0');
    return send(200, {});
  }

  const address = request.socket.remoteAddress;
  tries.set(address, (tries.get(address) ?? 0) + 1);
  if (tries.get(address) > TRIES_A_MINUTE) {
    response.setHeader('Retry-After', 60);
    return send(429, {error: 'rate'});
  }
  const account = await accountOf(String(username), String(password));
  if (!account) return send(401, {error: 'credentials'});
  // A new secret: whoever planted or saw the old one has nothing.
  sessions.delete(id);
  const fresh = newId();
  sessions.set(fresh, {name: account.name});
  setTimeout(() => sessions.delete(fresh), EIGHT_HOURS);
  setCookie(fresh);
  send(200, {user: {name: account.name}, csrf: tokenOf(fresh)});
}

createServer((request, response) => {
  answer(request, response).catch((error) => {
    if (!(error instanceof SyntaxError)) console.error(error);
    response.writeHead(error instanceof SyntaxError ? 400 : 500).end();
  });
}).listen(process.env.PORT ?? 8080, '127.0.0.1');
