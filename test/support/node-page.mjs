/**
 * Stands in for the page in Node: an address, events, and a site behind it that answers as the one of the test runner does. The server
 * starts with the first request, and keeps no process alive.
 */
import {createServer} from 'node:http';
import {createTestApi} from './api-server.mjs';

const ORIGIN = 'http://cong.test';

const page = new EventTarget();

class Page extends EventTarget {
  get baseURI() {
    return `${ORIGIN}/`;
  }

  // Nothing can be drawn here; Sinon and Lit ask for these while they load.
  createElement() {
    return null;
  }
  createTreeWalker() {
    return {};
  }
}

/** @returns {Promise<string>} the address of the server */
async function startSite() {
  const answer = createTestApi();
  const server = createServer(async (request, response) => {
    if (!(await answer(request, response))) response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `http://127.0.0.1:${server.address().port}`;
}

let site;
const fetchAbroad = globalThis.fetch;

async function fetchOnPage(address, options) {
  if (!address.startsWith('/')) return fetchAbroad(address, options);
  site ??= startSite();
  return fetchAbroad((await site) + address, options);
}

Object.assign(globalThis, {
  addEventListener: page.addEventListener.bind(page),
  dispatchEvent: page.dispatchEvent.bind(page),
  document: new Page(),
  fetch: fetchOnPage,
  location: new URL(ORIGIN),
  origin: ORIGIN,
  self: globalThis,
});
