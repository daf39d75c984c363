/**
 * Signing in with a passkey in a real browser, whose authenticator is virtual and picks by itself: the server checks what
 * it says as any server has to.
 */
import assert from 'node:assert/strict';
import {createHash, generateKeyPairSync, randomBytes, verify} from 'node:crypto';
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import test from 'node:test';
import {json} from 'node:stream/consumers';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';

const root = resolve(import.meta.dirname, '../..');

const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng</title>
  <link rel="stylesheet" href="/dist/cdn/styles.css">
  <script src="/dist/cdn/cong-elements.js" defer></script>
  <cong-login-box heading="Đăng nhập" passkey="/passkey" csrf-token="t0ken">
    <form method="post" action="/dang-nhap">
      <label>Tên đăng nhập <input name="username" autocomplete="username"></label>
      <label>Mật khẩu <input name="password" type="password" autocomplete="current-password"></label>
      <button>Đăng nhập</button>
    </form>
  </cong-login-box></html>`;

const sha256 = (data) => createHash('sha256').update(data).digest();
const decode = (text) => Buffer.from(text, 'base64url');

/** What a server does with passkeys, for one user. */
class PasskeySite {
  origin = '';
  /** Challenges are used once. */
  challenges = new Set();
  posts = 0;

  constructor(publicKey) {
    this.publicKey = publicKey;
  }

  options() {
    const challenge = randomBytes(32).toString('base64url');
    this.challenges.add(challenge);
    return {challenge, rpId: 'localhost', timeout: 300_000, userVerification: 'preferred'};
  }

  accepts({response}) {
    const client = JSON.parse(decode(response.clientDataJSON));
    const data = decode(response.authenticatorData);
    const signed = Buffer.concat([data, sha256(decode(response.clientDataJSON))]);
    const isUserPresent = (data[32] & 1) === 1;
    return (
      client.type === 'webauthn.get' &&
      client.origin === this.origin &&
      this.challenges.delete(client.challenge) &&
      data.subarray(0, 32).equals(sha256('localhost')) &&
      isUserPresent &&
      verify('sha256', signed, this.publicKey, decode(response.signature))
    );
  }

  async handle(request, response) {
    const send = (status, body) => {
      response.writeHead(status, {'Content-Type': 'application/json'}).end(JSON.stringify(body));
      return true;
    };
    if (request.url === '/page') {
      response.writeHead(200, {'Content-Type': 'text/html'}).end(PAGE);
      return true;
    }
    if (request.url !== '/passkey') return false;
    if (request.method === 'GET') return send(200, this.options());
    this.posts++;
    const isOurs = request.headers['x-csrf-token'] === 't0ken';
    return isOurs && this.accepts(await json(request))
      ? send(200, {user: {name: 'Lê Thị Minh'}})
      : send(401, {error: 'passkey', message: 'Khóa truy cập không đúng.'});
  }
}

/** A page whose authenticator holds one passkey. */
async function pageWithPasskey(browser, privateKey) {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('WebAuthn.enable');
  const {authenticatorId} = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await session.send('WebAuthn.addCredential', {
    authenticatorId,
    credential: {
      credentialId: randomBytes(16).toString('base64'),
      isResidentCredential: true,
      rpId: 'localhost',
      privateKey: privateKey.export({type: 'pkcs8', format: 'der'}).toString('base64'),
      userHandle: Buffer.from('ltminh').toString('base64'),
      signCount: 0,
    },
  });
  return page;
}

/** The text in a part of the box, as soon as it shows. */
async function shown(page, selector) {
  const text = await page.waitForFunction(
    (each) => {
      const found = document.querySelector('cong-login-box').shadowRoot?.querySelector(each);
      return found?.checkVisibility() && found.innerText.replace(/\s+/g, ' ').trim();
    },
    {},
    selector,
  );
  return text.jsonValue();
}

test('a passkey', async (t) => {
  assert.ok(existsSync(resolve(root, 'dist/cdn/cong-elements.js')), '`npm run build` first.');
  const {publicKey, privateKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const site = new PasskeySite(publicKey);
  const server = await serveFolder(root, {handle: (...pair) => site.handle(...pair)});
  // Passkeys belong to a name; a bare address has none.
  site.origin = server.origin.replace('127.0.0.1', 'localhost');
  const browser = await launchChromium();
  t.after(async () => {
    await browser.close();
    await server.close();
  });

  await t.test('signs in, without leaving the page', async () => {
    const page = await pageWithPasskey(browser, privateKey);
    await page.goto(`${site.origin}/page`);
    assert.equal(await shown(page, '#greeting'), 'Xin chào, Lê Thị Minh');
    assert.equal(site.posts, 1);
    assert.equal(await page.$eval('[name=username]', (field) => field.checkVisibility()), false);
    await page.close();
  });

  await t.test('of somebody else is refused, and the form stays', async () => {
    const other = generateKeyPairSync('ec', {namedCurve: 'P-256'});
    const page = await pageWithPasskey(browser, other.privateKey);
    await page.goto(`${site.origin}/page`);
    assert.equal(await shown(page, '[part=summary]'), 'Khóa truy cập không đúng.');
    assert.equal(await page.$eval('[name=username]', (field) => field.checkVisibility()), true);
    await page.close();
  });
});
