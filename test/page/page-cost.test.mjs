/** What the founding page costs a reader in scripts, from opening it until nothing more is asked for. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import test from 'node:test';
import {gzipSync} from 'node:zlib';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';

const root = resolve(import.meta.dirname, '../..');

/** As measured; to come down to 38,000 bytes, 2 requests and a chain of 2. */
const ceiling = {bytes: 58_000, requests: 2, chain: 2};

/** The requests for scripts by address, each with the one that asked for it. */
async function scriptsOf(page, url) {
  const client = await page.createCDPSession();
  const askedBy = new Map();
  client.on('Network.requestWillBeSent', ({request, type, initiator}) => {
    if (type === 'Script')
      askedBy.set(request.url, initiator.stack?.callFrames.at(0)?.url ?? initiator.url ?? '');
  });
  await client.send('Network.enable');
  await page.goto(url, {waitUntil: 'networkidle0'});
  return askedBy;
}

test('the scripts of the founding page', async (t) => {
  const server = await serveFolder(root);
  t.after(server.close);
  const browser = await launchChromium();
  t.after(() => browser.close());
  const page = await browser.newPage();
  const askedBy = await scriptsOf(page, `${server.origin}/examples/founding-page/index.html`);

  const depth = (url) => (askedBy.has(url) ? 1 + depth(askedBy.get(url)) : 0);
  const sizes = await Promise.all(
    [...askedBy.keys()].map(async (url) => {
      const bytes = gzipSync(await readFile(root + new URL(url).pathname), {level: 9}).length;
      t.diagnostic(`${new URL(url).pathname} ${bytes} bytes, in turn ${depth(url)}`);
      return bytes;
    }),
  );
  const cost = {
    bytes: sizes.reduce((sum, each) => sum + each, 0),
    requests: askedBy.size,
    chain: Math.max(...[...askedBy.keys()].map(depth)),
  };
  t.diagnostic(JSON.stringify(cost));
  for (const [what, most] of Object.entries(ceiling))
    assert.ok(cost[what] <= most, `${what}: ${cost[what]}, at most ${most}`);
});
