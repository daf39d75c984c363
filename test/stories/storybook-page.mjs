/** Opens entries of Storybook, built (`npm run build:storybook`) or in its dev server, and says what happened there. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';

const folder = fileURLToPath(new URL('../../storybook-static/', import.meta.url));

/** Storybook's preview speaks on a channel; this listens from its first word. Runs in the page. */
function recordChannel() {
  const record = {errors: [], expected: []};
  const plain = (error) => String(error?.stack ?? error?.message ?? error?.title ?? error);
  const source = (pattern) => (pattern instanceof RegExp ? pattern.source : String(pattern));
  let channel;

  window.storyRecord = new Promise((resolve) => {
    const fail = (...errors) => record.errors.push(...errors.flat().map(plain));
    const listeners = {
      storyPrepared({parameters}) {
        record.expected = (parameters.expectedConsole ?? []).map(source);
      },
      storyThrewException: fail,
      storyErrored: fail,
      playFunctionThrewException: fail,
      unhandledErrorsWhilePlaying: fail,
      storyMissing: () => resolve({...record, errors: ['There is no such story.']}),
      storyFinished({reporters = []}) {
        const a11y = reporters.find(({type}) => type === 'a11y');
        resolve({
          ...record,
          wasCheckedByAxe: a11y !== undefined,
          violations: a11y?.result.error ? [plain(a11y.result.error)] : violationsOf(a11y),
        });
      },
      docsRendered: () => resolve(record),
    };
    Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set(value) {
        channel = value;
        for (const [name, listener] of Object.entries(listeners)) channel.on(name, listener);
      },
    });
  });

  function violationsOf(a11y) {
    return (a11y?.result.violations ?? []).flatMap(({id, help, nodes}) =>
      nodes.map(({target, failureSummary}) => `${id}: ${help}\n${target}\n${failureSummary}`),
    );
  }
}

/** Told by Storybook or a library about itself; nothing of ours is allowed here. */
const harmless = [
  // The dev server has Lit's development build, as a developer wants it.
  /Lit is in dev mode/,
];

/** All stories and pages of documentation, in their order. */
export function storybookEntries() {
  assert.ok(existsSync(`${folder}index.json`), 'First: npm run build:storybook');
  return Object.values(JSON.parse(readFileSync(`${folder}index.json`, 'utf8')).entries);
}

// The same few megabytes in every page: worth keeping.
const serveBuilt = () => serveFolder(folder, {headers: {'Cache-Control': 'max-age=600'}});

/**
 * Serves it, and starts as many browsers as pages are to be open at once: a page behind another has no focus.
 *
 * @param {{pages?: number, start?: () => Promise<{origin: string, close: () => Promise<void>}>}} [options] `start` a
 * server other than that of the built Storybook
 * @returns {Promise<{origin: string, open: typeof openEntry, close: () => Promise<void>}>} `open` without its first two
 * parameters
 */
export async function openStorybook({pages = 1, start = serveBuilt} = {}) {
  const server = await start();
  const browsers = await Promise.all(Array.from({length: pages}, () => launchChromium()));
  const idle = [...browsers];
  return {
    origin: server.origin,
    async open(...what) {
      const browser = idle.pop();
      try {
        return await openEntry(browser, server.origin, ...what);
      } finally {
        idle.push(browser);
      }
    },
    async close() {
      await Promise.all(browsers.map((browser) => browser.close()));
      await server.close();
    },
  };
}

/**
 * Opens one entry of index.json and waits until it is rendered, played and checked by axe.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin of the built Storybook
 * @param {{id: string, type: 'story' | 'docs'}} entry
 * @param {Record<string, string>} [globals] of the toolbars, `{scheme: 'dark'}`
 * @param {{width?: number, height?: number, use?: (page: import('puppeteer-core').Page) => Promise<void>}} [options] the
 * window's size in CSS pixels, and what to do with the page before it closes
 */
async function openEntry(
  browser,
  origin,
  {id, type},
  globals = {},
  {width, height = 900, use} = {},
) {
  const page = await browser.newPage();
  if (width) await page.setViewport({width, height});
  const messages = [];
  const pageErrors = [];
  page.on('pageerror', (error) => pageErrors.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (!['error', 'warn'].includes(message.type())) return;
    const text = `${message.type()}: ${message.text()} ${message.location().url ?? ''}`;
    if (!harmless.some((pattern) => pattern.test(text))) messages.push(text.trim());
  });
  try {
    await page.evaluateOnNewDocument(recordChannel);
    const chosen = Object.entries(globals).map((pair) => pair.join(':'));
    const query = new URLSearchParams({id, viewMode: type, globals: chosen.join(';')});
    await page.goto(`${origin}/iframe.html?${query}`, {waitUntil: 'domcontentloaded'});
    const record = await page.evaluate(() => window.storyRecord);
    await use?.(page);
    // Without what is said while the page closes, of what was on its way.
    return {...record, messages: [...messages], pageErrors: [...pageErrors]};
  } finally {
    await page.close();
  }
}

/** What is wrong with a story, in words; empty when all is well. */
export function faultsOf({errors, pageErrors, messages, expected, wasCheckedByAxe, violations}) {
  const patterns = expected.map((source) => new RegExp(source));
  const unexpected = messages.filter((text) => !patterns.some((pattern) => pattern.test(text)));
  const absent = patterns.filter((pattern) => !messages.some((text) => pattern.test(text)));
  return [
    ...errors.map((error) => `Story: ${error}`),
    ...pageErrors.map((error) => `Page error: ${error}`),
    ...unexpected.map((text) => `Console: ${text}`),
    ...absent.map((pattern) => `expectedConsole: nothing matched ${pattern}`),
    ...(wasCheckedByAxe ? [] : ['axe did not run']),
    ...(violations ?? []).map((violation) => `axe: ${violation}`),
  ];
}

/** The entry that Storybook opens by itself, `/story/date-line--default`. */
export async function firstEntry(browser, origin) {
  const page = await browser.newPage();
  await page.goto(origin, {waitUntil: 'domcontentloaded'});
  await page.waitForFunction(() => new URLSearchParams(location.search).has('path'));
  const path = new URL(page.url()).searchParams.get('path');
  await page.close();
  return path;
}

/** How often each module of Lit's was loaded. Runs in the page. */
export const litCopies = () => [
  globalThis.litElementVersions.length,
  globalThis.reactiveElementVersions.length,
  globalThis.litHtmlVersions.length,
];
