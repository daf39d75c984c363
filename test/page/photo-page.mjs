/** Pages with photo galleries under a strict policy, and what a reader sees of the viewer and does in it. */
import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';
import {strictPolicyWithout} from '../support/strict-policy.mjs';

const root = resolve(import.meta.dirname, '../..');

const policy = `${strictPolicyWithout('connect-src')}; media-src 'self'`;

export const names = [
  '01-ruong-bac-thang',
  '02-vinh-dao-da',
  '03-ho-sen',
  '04-nui-suong',
  '05-cau-qua-song',
];

const folder = '/examples/founding-page/photos';

/** For what a reader waits, in milliseconds; a busy machine takes many times what a quiet one does. */
export const PATIENCE = 30_000;

/** A photo as an author writes it. */
export const figure = (name, src = `${folder}/${name}.jpg`, thumb = `${folder}/${name}-480.jpg`) =>
  `<figure><a href="${src}"><img width="480" height="320" alt="${name}" src="${thumb}"></a><figcaption>Ảnh ${name}</figcaption></figure>`;

export const gallery = (heading, more = '', photos = names.map((name) => figure(name))) =>
  `<cong-photo-gallery heading="${heading}" ${more}>${photos.join('')}</cong-photo-gallery>`;

/** Runs in the page, before all else: notes what the policy was against, and what went wrong. */
function watchPage() {
  window.violations = [];
  window.said = [];
  addEventListener('securitypolicyviolation', ({violatedDirective, sample}) =>
    window.violations.push(`${violatedDirective} ${sample}`),
  );
  addEventListener('error', ({message}) => window.violations.push(message));
  addEventListener('unhandledrejection', ({reason}) => window.violations.push(`${reason}`));
  /** The galleries of the page, those in shadow roots as well. */
  window.galleries = (node = document) =>
    [...node.querySelectorAll('*')].flatMap((each) => [
      ...(each.localName === 'cong-photo-gallery' ? [each] : []),
      ...(each.shadowRoot ? window.galleries(each.shadowRoot) : []),
    ]);
  window.viewers = () =>
    window.galleries().flatMap((each) => each.shadowRoot?.querySelector('dialog') ?? []);
}

/** What the viewer shows. Runs in the page. */
function readViewer() {
  const dialogs = window.viewers();
  const [dialog] = dialogs;
  const image = dialog?.querySelector('.stage picture:not(.loading) img');
  const {a: scale, e: x, f: y} = new DOMMatrix(image ? getComputedStyle(image).transform : 'none');
  const {left, top, right, bottom} = image?.getBoundingClientRect() ?? {};
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return {
    count: dialogs.length,
    counter: dialog?.querySelector('.counter').textContent,
    pictures: dialog?.querySelectorAll('.stage picture').length,
    // The one before may stay until the next is loaded.
    isThere: !!image?.complete && image.src === dialog.querySelector('a.tool').href,
    isStill: !dialog?.getAnimations({subtree: true}).length,
    alt: image?.alt,
    file: image?.currentSrc.replace(/.*\//, ''),
    scale,
    x,
    y,
    box: {left, top, right, bottom},
    stage: dialog?.querySelector('.stage').getBoundingClientRect().toJSON(),
    // The body has it where nothing has.
    focused:
      focused?.getAttribute('aria-label') ?? focused?.querySelector(':scope:not(body) img')?.alt,
    scrollY: Math.round(scrollY),
    violations: window.violations,
  };
}

/**
 * A server and a browser for pages with galleries; closed after the test.
 *
 * @param {import('node:test').TestContext} t
 * @param {Record<string, string>} pages the body of each page by its path
 * @param {(request, response, path: string) => boolean | Promise<boolean>} [handle] answers what is neither a page nor a file
 */
export async function photoPages(t, pages, handle = () => false) {
  const server = await serveFolder(root, {
    headers: {'Content-Security-Policy': policy},
    handle(request, response) {
      const path = new URL(request.url, 'http://test').pathname;
      const body = pages[path];
      if (!body) return handle(request, response, path);
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        // Styles in attributes are the page's own, and allowed here for those that move its content.
        'Content-Security-Policy': `${policy}; style-src-attr 'unsafe-inline'`,
      });
      response.end(`<!doctype html><html lang="vi"><meta charset="utf-8"><title>Ảnh</title>
        <meta name="viewport" content="width=device-width">
        <link rel="stylesheet" href="/dist/cdn/styles.css">
        <script type="module" src="/dist/cdn/photo-gallery.js"></script>${body}`);
      return true;
    },
  });
  const browser = await launchChromium();
  t.after(async () => {
    await browser.close();
    await server.close();
  });

  /** A page, and what its reader does there; without motion unless it is asked for. */
  async function visit(path, {width = 390, height = 844, isPhone = true, hasMotion = false} = {}) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(watchPage);
    await page.setViewport({width, height, hasTouch: isPhone, isMobile: isPhone});
    if (!hasMotion)
      await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
    const client = await page.createCDPSession();
    await page.goto(server.origin + path);
    await page.waitForSelector('>>> cong-photo-gallery:defined');
    return reader(page, client);
  }

  return {visit, browser, origin: server.origin};
}

function reader(page, client) {
  const read = () => page.evaluate(readViewer);
  const until = async (what, isSo) => {
    for (const end = Date.now() + PATIENCE; ; await pause(20)) {
      const state = await read();
      if (isSo(state)) return state;
      assert.ok(Date.now() < end, `${what}: ${JSON.stringify(state)}`);
    }
  };
  const still = (what = 'it rests') =>
    until(what, ({isStill, isThere, pictures}) => isStill && isThere && pictures === 1);
  /** Every finger comes down, moves, or goes; without a place, all that are down go. */
  const send = (type, ...points) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({x, y, id})),
    });
  /** The page gets a move with its next frame. */
  const frame = () =>
    page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  /** Fingers that go from one place to another in steps, one frame each, and up. */
  const drag = async (from, to, {steps = 8, lift = true} = {}) => {
    await send('touchStart', ...from);
    for (let step = 1; step <= steps; step++) {
      const part = step / steps;
      await send(
        'touchMove',
        ...from.map(([x, y], id) => [x + (to[id][0] - x) * part, y + (to[id][1] - y) * part]),
      );
    }
    if (lift) await send('touchEnd');
    else await frame();
  };
  /** Fingers that stay where they are for a moment have no speed when they go: the event says that it came later. */
  const letGo = () =>
    client.send('Input.dispatchTouchEvent', {
      type: 'touchEnd',
      touchPoints: [],
      timestamp: Date.now() / 1000 + 0.15,
    });
  /** The end is on its way before the beginning is answered: a finger that stays is no tap. */
  const tap = (point) => Promise.all([send('touchStart', point), send('touchEnd')]);
  /** Two taps or two clicks at one moment, by what the events say of their time, however long they take to arrive. */
  const doubleTap = async ([x, y]) => {
    const timestamp = Date.now() / 1000;
    for (const touchPoints of [[{x, y}], [], [{x, y}], []])
      await client.send('Input.dispatchTouchEvent', {
        type: touchPoints.length ? 'touchStart' : 'touchEnd',
        touchPoints,
        timestamp,
      });
  };
  const doubleClick = async ([x, y]) => {
    const timestamp = Date.now() / 1000;
    for (const clickCount of [1, 2])
      for (const type of ['mousePressed', 'mouseReleased'])
        await client.send('Input.dispatchMouseEvent', {
          type,
          x,
          y,
          button: 'left',
          clickCount,
          timestamp,
        });
  };
  const wheel = (point, deltaY, modifiers = 0) =>
    client.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x: point[0],
      y: point[1],
      deltaX: 0,
      deltaY,
      modifiers,
    });
  /** Presses a photo, and waits until it is there. */
  const open = async (index = 0, which = 0) => {
    await page.evaluate(
      (...at) => window.galleries()[at[1]].querySelectorAll('figure a')[at[0]].click(),
      index,
      which,
    );
    return still('the photo is there');
  };
  /** Puts everything back, for the next test on the same page. */
  const shut = async () => {
    await page.evaluate(() => window.galleries().forEach((each) => each.close()));
    await until('it is closed', ({count}) => count === 0);
    await page.waitForFunction(() => !history.state?.congPhoto);
  };
  /** Waits for the end of the page's address, which is written a moment after a photo shows. */
  const addressed = (hash) =>
    page.waitForFunction((end) => decodeURIComponent(location.hash) === end, {}, hash);
  return {
    page,
    client,
    read,
    until,
    still,
    send,
    frame,
    drag,
    letGo,
    tap,
    doubleTap,
    doubleClick,
    wheel,
    open,
    shut,
    addressed,
  };
}

/** The point of the picture itself, in its own unzoomed pixels, that is at a point of the window. */
export const pointOf = ({box, scale}, [x, y]) => [(x - box.left) / scale, (y - box.top) / scale];

/** Two points are one, as near as pixels allow. */
export function assertNear(actual, expected, what, by = 1.5) {
  for (const [index, value] of actual.entries())
    assert.ok(Math.abs(value - expected[index]) <= by, `${what}: ${actual}, not ${expected}`);
}
