/**
 * The elements on pages whose own sheets change everything: resets, frameworks, small root sizes, old modes. On each
 * they have to look as on a clean page, of which one picture a width is kept; what a person would miss first is also
 * said in figures.
 */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {PNG} from 'pngjs';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';
import {clean, hosts, pageOf, sheets, ownRules} from './hosts/hosts.mjs';
import {compare, isDrawn, measurePage, stylesOf} from './hosts/measure.mjs';
import {compareWithKept, keepOrCompare, skip} from './kept.mjs';

const root = resolve(import.meta.dirname, '../..');

const WIDTHS = [1280, 320];

/** Of a list of faults so many are printed. */
const ENOUGH = 20;

/** What stands out on a page where a site's sheet got through, with what it has to be everywhere. */
const noticed = {
  'cong-article p:not([slot]), font-size': '18px',
  'cong-article [slot=heading], font-weight': '700',
  'cong-article h2:not([slot] *), font-weight': '700',
  'cong-article strong, font-weight': '700',
  'cong-article em, font-style': 'italic',
  'cong-article ul:not([slot]), list-style-type': 'disc',
  'cong-article ol, list-style-type': 'decimal',
  'cong-article blockquote, border-left-width': '3px',
  'cong-article td, border-bottom-width': '1px',
  'cong-article td, border-bottom-style': 'solid',
  'cong-article td, padding-left': '12px',
  'cong-article hr, border-top-width': '1px',
  'cong-article sup, vertical-align': 'super',
  'cong-article p > a, text-decoration-line': 'underline',
  'cong-article [slot=signature], text-align': 'end',
  'cong-article p[hidden], display': 'none',
  'cong-article div[hidden], display': 'none',
  'cong-login-box p[hidden], display': 'none',
  'cong-article figcaption, font-size': '14px',
  'cong-anniversary-banner p, color': 'rgb(255, 248, 234)',
  'cong-date-line, font-size': '14px',
  'cong-login-box label, font-size': '14px',
  'cong-login-box input, font-size': '16px',
  'cong-login-box input, border-top-width': '1px',
  'cong-login-box input, border-top-style': 'solid',
  'cong-login-box input, height': '44px',
  'cong-login-box button[type=submit], height': '44px',
  'cong-login-box button[type=submit], background-color': 'rgb(143, 29, 29)',
  'cong-login-box button[type=submit], color': 'rgb(255, 255, 255)',
  'cong-login-box [role=alert], border-left-width': '4px',
  'cong-link-list a, font-size': '16px',
  'cong-link-list ul, list-style-type': 'none',
  'cong-link-list h3, font-size': '14px',
  'cong-visit-counter dd, font-weight': '600',
  'cong-visit-counter dd, text-align': 'end',
  'cong-photo-gallery figcaption, font-size': '14px',
};

let server;
let browser;

/** Answers for hosts, their sheets, and for a server that names no charset, as IIS does not by default. */
async function handle(request, response) {
  const {pathname, searchParams} = new URL(request.url, 'http://test');
  const [, name] = pathname.split('/');
  const host = [clean, ...hosts, ...ownRules].find((each) => each.name === name);
  if (host) {
    response.writeHead(200, {'Content-Type': 'text/html'});
    response.end(pageOf(host, {isLinked: searchParams.has('linked')}));
  } else if (sheets[pathname]) {
    response.writeHead(200, {'Content-Type': 'text/css'}).end(sheets[pathname]);
  } else if (name === 'plain') {
    const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
    const file = resolve(root, `dist/cdn/${pathname.slice('/plain/'.length)}`);
    response.writeHead(200, {'Content-Type': type}).end(await readFile(file));
  } else return false;
  return true;
}

before(async () => {
  assert.ok(existsSync(resolve(root, 'dist/cdn/cong-elements.js')), '`npm run build` first.');
  server = await serveFolder(root, {handle, headers: {'Cache-Control': 'max-age=600'}});
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function open(name, width, query = '') {
  const page = await browser.newPage();
  await page.setViewport({width, height: 900});
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.goto(`${server.origin}/${name}${query}`, {waitUntil: 'load'});
  await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
  return page;
}

/** Until each element has found its room in a new width. Runs in the page. */
async function settle() {
  for (let frame = 0; frame < 4; frame += 1)
    await new Promise((resolveFrame) => requestAnimationFrame(resolveFrame));
}

/** Shows all links, fields and buttons that the author wrote as under the pointer and with the focus. */
async function forceStates(page) {
  const client = await page.createCDPSession();
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const {root: document} = await client.send('DOM.getDocument');
  const {nodeIds} = await client.send('DOM.querySelectorAll', {
    nodeId: document.nodeId,
    selector: '.site :is(a, button, input, select, summary)',
  });
  for (const nodeId of nodeIds)
    await client.send('CSS.forcePseudoState', {
      nodeId,
      forcedPseudoClasses: ['hover', 'focus', 'focus-visible'],
    });
  return client;
}

/** All that is measured of one host, in one visit. */
async function visit(name, query) {
  const page = await open(name, WIDTHS[0], query);
  await page.evaluate(() => {
    for (const image of document.images) image.loading = 'eager';
  });
  await page.waitForFunction(isDrawn, {polling: 'raf'});
  const seen = {};
  for (const width of WIDTHS) {
    await page.setViewport({width, height: 900});
    await page.evaluate(settle);
    seen[width] = await page.evaluate(measurePage);
    if (!query) seen[width].picture = Buffer.from(await page.screenshot({fullPage: true}));
  }
  seen.noticed = await page.evaluate(stylesOf, Object.keys(noticed));
  await forceStates(page);
  seen.pointed = await page.evaluate(measurePage);
  await page.close();
  return seen;
}

const lowContrast = ({entries}) =>
  entries
    .filter(({contrast}) => contrast < 4.5)
    .map(({path, type, contrast}) => `${path}: ${type.color} has ${contrast} : 1`);

const withoutRing = (actual, expected) =>
  expected.entries
    .filter(
      ({look}, index) => look.outline !== 'none' && actual.entries[index]?.look.outline === 'none',
    )
    .map(({path}) => path);

const expectNone = (faults) => assert.deepEqual(faults.slice(0, ENOUGH), []);

describe('on a page of a site', {timeout: 900_000}, () => {
  let spec;
  before(async () => {
    spec = await visit(clean.name, '');
  });

  const visits = [clean, ...hosts].flatMap(({name, isLinkedToo}) =>
    ['', ...(isLinkedToo ? ['?linked'] : [])].map((query) => ({name, query})),
  );

  for (const {name, query} of visits)
    describe(`${name}, ${query ? 'styles.css linked' : 'the script alone'}`, () => {
      let seen;
      let faults;
      before(async () => {
        seen = name === clean.name && !query ? spec : await visit(name, query);
        faults = WIDTHS.map((width) => compare(seen[width], spec[width]));
      });

      it('has what people notice', () => assert.deepEqual(seen.noticed, noticed));
      it('says the same words', () => expectNone(faults.flatMap(({words}) => words)));
      it('is set in the same type', () => expectNone(faults.flatMap(({type}) => type)));
      it('has the same edges, grounds and marks', () =>
        expectNone(faults.flatMap(({looks}) => looks)));
      it('has the same sizes and gaps', () => expectNone(faults.flatMap(({boxes}) => boxes)));
      it('can be read, also under the pointer and with the focus', () => {
        expectNone(WIDTHS.flatMap((width) => lowContrast(seen[width])));
        expectNone(lowContrast(seen.pointed));
      });
      it('shows where the focus is', () => expectNone(withoutRing(seen.pointed, spec.pointed)));
      it('fits the screen', () =>
        assert.deepEqual(
          WIDTHS.map((width) => seen[width].pageWidth),
          WIDTHS,
        ));
      for (const width of query ? [] : WIDTHS)
        it(`looks as it did at ${width} pixels`, {skip}, () => {
          const {picture} = seen[width];
          const isClean = name === clean.name;
          // It is the clean page's, which is compared itself.
          if (!isClean && picture.equals(spec[width].picture)) return;
          const actual = PNG.sync.read(picture);
          if (isClean) keepOrCompare(`host.${width}`, actual);
          else compareWithKept(`host.${width}`, actual, `host.${name}.${width}`);
        });
    });

  it('grows with the size that a reader asks for', async () => {
    const page = await open('large-root', 1280);
    const expected = {
      'cong-article p:not([slot]), font-size': '22.5px',
      'cong-login-box input, font-size': '20px',
      'cong-link-list a, font-size': '20px',
    };
    assert.deepEqual(await page.evaluate(stylesOf, Object.keys(expected)), expected);
    await page.close();
  });
});

/** A designer's classes, which change the elements on every page that has them. */
const classed = {
  '.site-title, margin-bottom': '50px',
  '.site-title, color': 'rgb(0, 80, 0)',
  '.site-title, font-size': '40px',
  '.site-title, font-weight': '400',
  '.site-lead, margin-bottom': '30px',
  '.site-lead, font-style': 'italic',
  '.site-lead, font-weight': '400',
  '.site-subtitle, margin-top': '60px',
  '.site-subtitle, font-size': '30px',
  '.site-subtitle, text-transform': 'uppercase',
  '.site-text, margin-top': '33px',
  '.site-text, text-align': 'center',
  '.site-text, color': 'rgb(0, 0, 120)',
  '.site-text, font-size': '20px',
  '.site-text, line-height': '40px',
  'cong-article .site-link, color': 'rgb(0, 0, 120)',
  'cong-article .site-link, font-weight': '700',
  'cong-article .site-link, text-decoration-line': 'none',
  'cong-article .site-row, padding-top': '21px',
  'cong-article .list-unstyled, list-style-type': 'none',
  'cong-article .list-unstyled, padding-left': '0px',
  '.site-quote, margin-top': '44px',
  '.site-quote, padding-left': '50px',
  '.site-quote, border-left-width': '10px',
  'cong-article .table td, padding-top': '8px',
  'cong-article .site-cell, padding-top': '20px',
  'cong-article .site-cell, border-bottom-color': 'rgb(0, 80, 0)',
  'cong-article .site-cell, text-align': 'right',
  '.site-signature, text-align': 'left',
  '.site-photo, margin-top': '5px',
  '.site-image, border-top-left-radius': '20px',
  '.site-caption, color': 'rgb(0, 0, 120)',
  '.site-caption, font-size': '18px',
  '.site-caption, text-align': 'center',
  '.site-line, margin-top': '40px',
  '.site-label, color': 'rgb(0, 0, 120)',
  '.site-label, font-weight': '400',
  '.site-label, font-size': '18px',
  '.site-field, padding-left': '20px',
  '.site-field, border-top-color': 'rgb(0, 80, 0)',
  '.site-field, border-top-width': '2px',
  '.site-field, background-color': 'rgb(240, 255, 240)',
  '.site-field, color': 'rgb(0, 40, 0)',
  '.site-group, color': 'rgb(0, 80, 0)',
  '.site-group, font-size': '20px',
  '.site-group, margin-bottom': '30px',
  '.site-list, list-style-type': 'square',
  '.site-list, padding-left': '20px',
  'cong-link-list .site-link, color': 'rgb(0, 0, 120)',
  'cong-link-list .site-link, font-weight': '700',
  'cong-link-list .site-row, padding-top': '21px',
  '.site-counts, font-size': '20px',
  '.site-counts, margin-top': '10px',
  '.site-term, color': 'rgb(0, 80, 0)',
  '.site-count, font-weight': '400',
  '.site-count, text-align': 'left',
};

/** The red button of each Bootstrap, wherever it stands. */
const button = (selector, color, radius) => ({
  [`${selector}, background-color`]: color,
  [`${selector}, color`]: 'rgb(255, 255, 255)',
  [`${selector}, padding-left`]: '12px',
  [`${selector}, border-top-left-radius`]: radius,
  [`${selector}, text-align`]: 'center',
});
const buttons = (...look) => ({
  ...button('cong-login-box .btn-danger', ...look),
  ...button('cong-article .btn-danger', ...look),
  ...button('cong-anniversary-banner .btn-danger', ...look),
});

const ofBootstrap = {
  'classes-3': {
    ...buttons('rgb(217, 83, 79)', '4px'),
    'cong-login-box .form-control, border-top-color': 'rgb(204, 204, 204)',
    'cong-article .table td, border-top-color': 'rgb(221, 221, 221)',
  },
  'classes-5': {
    ...buttons('rgb(220, 53, 69)', '6px'),
    'cong-login-box .form-control, border-top-color': 'rgb(222, 226, 230)',
  },
};

describe('a class of the site wins', {timeout: 120_000}, () => {
  for (const [name, expected] of Object.entries(ofBootstrap))
    for (const query of ['', '?linked'])
      it(`${name}, ${query ? 'styles.css linked' : 'the script alone'}`, async () => {
        const all = {...classed, ...expected};
        const page = await open(name, 1280, query);
        assert.deepEqual(await page.evaluate(stylesOf, Object.keys(all)), all);
        await page.close();
      });
});
