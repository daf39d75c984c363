/** A page that a server has written, opened while its scripts are still on their way. */
import assert from 'node:assert/strict';
import {showsSideColumn} from './side-column.mjs';

/**
 * Keeps scripts back. What it gives lets them go, one after another: the first of them is another one at each turn, since
 * they arrive in any order.
 */
async function holdScripts(page) {
  const held = [];
  let isOpen = false;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().endsWith('/favicon.ico')) request.respond({status: 204});
    else if (request.resourceType() === 'script' && !isOpen) held.push(request);
    else request.continue();
  });
  return async (turn) => {
    isOpen = true;
    const start = turn % held.length;
    for (const request of [...held.slice(start), ...held.slice(0, start)]) {
      const arrived = page.waitForResponse((response) => response.request() === request);
      await request.continue();
      await arrived;
    }
  };
}

/** Types into the page before its scripts come, and uses it when they are there. `turn` says which of them comes first. */
export async function showsServerPage(page, origin, turn) {
  const faults = [];
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(String(error)));
  const letGo = await holdScripts(page);
  const loaded = page.goto(`${origin}/`);
  const field = await page.waitForSelector('[name=username]');
  await field.type('minh');
  await letGo(turn);
  await loaded;

  await page.waitForSelector('cong-login-box .cong-login-note button');
  await page.waitForSelector('cong-link-list a[data-cong-report]');
  await showsSideColumn(page);
  const kept = await page.evaluate((typed) => [typed.isConnected, typed.value], field);
  assert.deepEqual(kept, [true, 'minh'], `load ${turn}`);
  assert.deepEqual(faults, [], `load ${turn}`);
}
