/** A page that a server has written, opened while its scripts are still on their way. */
import assert from 'node:assert/strict';
import {showsSideColumn} from './side-column.mjs';

/** Gives the elements the time that they take elsewhere, before the framework comes. Runs in the page. */
async function idleTimes() {
  for (let time = 0; time < 5; time++)
    await new Promise((resolve) =>
      requestAnimationFrame(() => requestIdleCallback(resolve, {timeout: 100})),
    );
}

/**
 * Keeps scripts back. What it gives lets them go: all but one, then, after a while, that one. It is another one at each turn:
 * scripts come in any order, and the elements may be there long before the framework.
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
    const [last] = held.splice(turn % held.length, 1);
    await Promise.all(held.map((request) => request.continue()));
    // The last one is still on its way.
    await page.waitForNetworkIdle({concurrency: 1, idleTime: 100});
    await page.evaluate(idleTimes);
    await last.continue();
  };
}

/** Types into the page before its scripts come, and uses it when they are there. `turn` says which of them comes last. */
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
