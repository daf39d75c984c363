/** Opens entries of Storybook, built (`npm run build:storybook`) or in its dev server, and says what happened there. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';

const folder = fileURLToPath(new URL('../../storybook-static/', import.meta.url));

/** What the page says where a story begins, for whoever reads its messages in their order. */
const BEGINNING = 'A story begins.';

/**
 * Storybook's preview speaks on a channel; this listens from its first word, for the entry that opens first as
 * `window.storyRecord`, and then for each that `window.showEntry` goes to. `window.turnToolbars` waits until the story that
 * shows has been drawn anew. Runs in the page.
 */
function recordChannel(beginning) {
  const plain = (error) => String(error?.stack ?? error?.message ?? error?.title ?? error);
  const source = (pattern) => (pattern instanceof RegExp ? pattern.source : String(pattern));
  let channel;
  let record;
  let resolve;

  function startRecord(id) {
    record = {id, errors: [], expected: [], isPrepared: false, hasBegun: false};
    return new Promise((settle) => {
      resolve = (more = {}) => settle({...record, ...more});
    });
  }

  /** The story before is gone, and this one not drawn: nothing is left of what that one kept. */
  function begin() {
    record.hasBegun = true;
    localStorage.clear();
    sessionStorage.clear();
    history.replaceState({}, '', location.pathname + location.search);
    console.debug(beginning);
  }

  const fail = (...errors) => record.errors.push(...errors.flat().map(plain));
  const listeners = {
    storyPrepared({id, parameters}) {
      if (id !== record.id) return;
      record.isPrepared = true;
      record.expected = (parameters.expectedConsole ?? []).map(source);
    },
    storyRenderPhaseChanged({newPhase, storyId}) {
      const {isPrepared, hasBegun} = record;
      // A docs page that was left has drawn the same stories.
      if (newPhase === 'loading' && storyId === record.id && isPrepared && !hasBegun) begin();
    },
    storyThrewException: fail,
    storyErrored: fail,
    playFunctionThrewException: fail,
    unhandledErrorsWhilePlaying: fail,
    storyMissing: () => resolve({errors: ['There is no such story.']}),
    storyFinished({storyId, reporters = []}) {
      if (storyId !== record.id || !record.hasBegun) return;
      const a11y = reporters.find(({type}) => type === 'a11y');
      resolve({
        wasCheckedByAxe: a11y !== undefined,
        violations: a11y?.result.error ? [plain(a11y.result.error)] : violationsOf(a11y),
      });
    },
    docsRendered(id) {
      if (id === record.id) resolve();
    },
  };
  window.storyRecord = startRecord(new URLSearchParams(location.search).get('id'));
  window.showEntry = ({id, type}) => {
    const shown = startRecord(id);
    channel.emit('setCurrentStory', {storyId: id, viewMode: type});
    return shown;
  };
  window.turnToolbars = (globals) =>
    new Promise((settle) => {
      channel.once('storyFinished', settle);
      channel.emit('updateGlobals', {globals});
    });
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      for (const [name, listener] of Object.entries(listeners)) channel.on(name, listener);
    },
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
 * @param {{pages?: number, start?: () => Promise<{origin: string, close: () => Promise<void>}>, prepare?: (page:
 * import('puppeteer-core').Page) => Promise<void>}} [options] `start` a server other than that of the built Storybook,
 * `prepare` what to do with each page that is opened
 * @returns {Promise<{origin: string, show: ReturnType<typeof longPage>, close: () => Promise<void>}>}
 */
export async function openStorybook({pages = 1, start = serveBuilt, prepare} = {}) {
  const server = await start();
  const browsers = await Promise.all(Array.from({length: pages}, () => launchChromium()));
  const idle = browsers.map((browser) => longPage(browser, server.origin, prepare));
  return {
    origin: server.origin,
    async show(...what) {
      const one = idle.pop();
      try {
        return await one(...what);
      } finally {
        idle.push(one);
      }
    },
    async close() {
      await Promise.all(browsers.map((browser) => browser.close()));
      await server.close();
    },
  };
}

/** Listens to a page, and says at any time what it has said since the story began. */
function listenTo(page) {
  const heard = {messages: [], pageErrors: []};
  page.on('pageerror', (error) => heard.pageErrors.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (message.text() === BEGINNING) for (const list of Object.values(heard)) list.length = 0;
    if (!['error', 'warn'].includes(message.type())) return;
    const text = `${message.type()}: ${message.text()} ${message.location().url ?? ''}`;
    if (!harmless.some((pattern) => pattern.test(text))) heard.messages.push(text.trim());
  });
  return () => ({messages: [...heard.messages], pageErrors: [...heard.pageErrors]});
}

const addressOf = (origin, {id, type}) =>
  `${origin}/iframe.html?${new URLSearchParams({id, viewMode: type})}`;

async function newPage(browser) {
  const page = await browser.newPage();
  const heard = listenTo(page);
  await page.evaluateOnNewDocument(recordChannel, BEGINNING);
  return {page, heard};
}

/** A page that is to show many opens with the first; one of them is there before an entry that shows is shown anew. */
const landings = [
  {id: 'date-line--default', type: 'story'},
  {id: 'guides-browser-support--docs', type: 'docs'},
];

/**
 * A page that goes from entry to entry, as a designer does: all of Storybook is loaded once. Where something went wrong, the
 * next entry has a new page.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin of the built Storybook
 * @param {(page: import('puppeteer-core').Page) => Promise<void>} [prepare] what to do with a new page
 * @returns {(entry: {id: string, type: 'story' | 'docs'}, use?: (page: import('puppeteer-core').Page) => Promise<void>,
 * arrange?: (page: import('puppeteer-core').Page) => Promise<void>) => Promise<object>} shows an entry of index.json, waits
 * until it is rendered, played and checked by axe, and says what `faultsOf` reads; `use` is done then, `arrange` before, while
 * a small story shows
 */
function longPage(browser, origin, prepare) {
  let current;

  async function newLongPage() {
    const opened = await newPage(browser);
    const [landing] = landings;
    await opened.page.goto(addressOf(origin, landing), {waitUntil: 'domcontentloaded'});
    await opened.page.evaluate(() => window.storyRecord);
    await prepare?.(opened.page);
    return {...opened, shown: landing.id};
  }

  function go(entry) {
    current.shown = entry.id;
    return current.page.evaluate((what) => window.showEntry(what), entry);
  }

  return async (entry, use, arrange) => {
    current ??= await newLongPage();
    const {page, heard, shown} = current;
    let isFine = false;
    try {
      if (arrange && shown !== landings[0].id) await go(landings[0]);
      await arrange?.(page);
      if (current.shown === entry.id) await go(landings.find(({id}) => id !== entry.id));
      const record = await go(entry);
      await use?.(page);
      const said = {...record, ...heard()};
      isFine = said.errors.length + said.pageErrors.length === 0;
      return said;
    } finally {
      if (!isFine) {
        current = undefined;
        await page.close();
      }
    }
  };
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
