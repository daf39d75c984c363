/** The example page as a site would serve it: the built script, a strict policy, slow and failing files. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import test from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';
import {strictPolicy} from '../support/strict-policy.mjs';

const root = resolve(import.meta.dirname, '../..');

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const facts = [
  'Chủ nhật, 25/07/2021 10:04',
  '16 tháng 6 năm Tân Sửu',
  '61 năm thành lập ngành kiểm sát nhân dân',
  '26/7/1960 – 26/7/2021',
  'Nhìn lại công tác đào tạo, bồi dưỡng cán bộ sáu tháng đầu năm',
  'Học từ hồ sơ, học từ người đi trước',
  'Điều cần nhất lúc này không phải là thêm một khẩu hiệu',
  'Lê Minh Tâm',
  'Đăng nhập',
  'Tên đăng nhập',
  'Mật khẩu',
  'Liên kết web',
  'Ngành kiểm sát',
  'Viện kiểm sát nhân dân tối cao',
  'Cơ quan trung ương',
  'Kiểm toán nhà nước',
  'Số người truy cập',
  '19,089,598',
  'Số bài viết',
  '2,965',
  '3.239.7.207',
  'Ruộng bậc thang mùa lúa chín',
  'Bản làng lúc chập tối',
];

/** Notes violations of the policy and each shift of the layout. Runs in the page, before all else. */
function watchPage() {
  window.violations = [];
  window.shifts = [];
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
    window.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
  );
  window.noteShifts = (entries) =>
    window.shifts.push(
      ...entries.map(({value, sources}) => ({
        value,
        nodes: sources.map(({node}) => node?.nodeName.toLowerCase() ?? 'gone'),
      })),
    );
  window.shiftObserver = new PerformanceObserver((list) => window.noteShifts(list.getEntries()));
  window.shiftObserver.observe({type: 'layout-shift', buffered: true});
}

/** What a reader sees, through shadow roots and slots. Runs in the page. */
function readShownText() {
  const childrenOf = (node) => {
    if (node.shadowRoot) return node.shadowRoot.childNodes;
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    return assigned.length > 0 ? assigned : node.childNodes;
  };
  // Until the script is there, the sheet shows an element's heading.
  const headingBefore = (node) => {
    const {content} = getComputedStyle(node, '::before');
    if (content.includes('attr(heading)')) return `${node.getAttribute('heading')} `;
    return /^".*"$/.test(content) ? `${content.slice(1, -1)} ` : '';
  };
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    const style = getComputedStyle(node);
    if (style.display === 'none' || style.visibility === 'hidden') return '';
    const text = headingBefore(node) + [...childrenOf(node)].map(read).join('');
    return style.display.startsWith('inline') ? text : ` ${text} `;
  };
  return read(document.body).replace(/\s+/g, ' ');
}

/** Waits until a page shows every fact: what is loaded late is drawn when it can be. */
async function assertWhole(page) {
  let missing = facts;
  let text = '';
  for (const end = Date.now() + 30_000; missing.length > 0 && Date.now() < end; await pause(50)) {
    text = await page.evaluate(readShownText);
    missing = facts.filter((fact) => !text.includes(fact));
  }
  assert.deepEqual(missing, [], text);
}

/**
 * What of all that matches in the page and in the box to sign in has several lines, the last of which is a single syllable.
 * Runs in the page.
 */
function loneSyllables(selector) {
  const lastLine = (element) => {
    const range = document.createRange();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let [top, words] = [undefined, []];
    const tops = new Set();
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const {0: word, index} of node.data.matchAll(/[^ \n]+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const place = range.getBoundingClientRect().top;
        if (place !== top) [top, words] = [place, []];
        tops.add(top);
        words.push(word);
      }
    return tops.size > 1 ? words : [];
  };
  const {shadowRoot} = document.querySelector('cong-login-box');
  const shown = [document, shadowRoot].flatMap((root) => [...root.querySelectorAll(selector)]);
  return {
    count: shown.length,
    lone: shown.filter((each) => lastLine(each).length === 1).map((each) => each.textContent),
  };
}

test('the founding page', async (t) => {
  assert.ok(existsSync(resolve(root, 'dist/cdn/cong-elements.js')), '`npm run build` first.');

  const browser = await launchChromium();
  t.after(() => browser.close());

  async function serve({
    headers = {'Content-Security-Policy': strictPolicy},
    late = 0,
    missing,
  } = {}) {
    const server = await serveFolder(root, {
      headers,
      async handle(request, response) {
        // A browser asks for it on its own; the example names no icon.
        const isIcon = request.url === '/favicon.ico';
        const isMissing = missing?.test(request.url) ?? false;
        if (isIcon || isMissing) response.writeHead(isIcon ? 204 : 404).end();
        else if (request.url.endsWith('/cong-elements.js')) await pause(late);
        return isIcon || isMissing;
      },
    });
    t.after(server.close);
    return `${server.origin}/examples/founding-page/index.html`;
  }

  async function open(url, {width = 1280, height = 800, hasScripts = true} = {}) {
    const page = await browser.newPage();
    const faults = [];
    page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.setJavaScriptEnabled(hasScripts);
    await page.setViewport({width, height});
    await page.evaluateOnNewDocument(watchPage);
    await page.goto(url, {waitUntil: 'networkidle0'});
    return {page, faults};
  }

  async function shiftOf(url, size) {
    const {page} = await open(url, size);
    const shifts = await page.evaluate(async () => {
      await customElements.whenDefined('cong-visit-counter');
      for (let frame = 0; frame < 3; frame += 1) {
        await new Promise((resolveFrame) => requestAnimationFrame(resolveFrame));
      }
      window.noteShifts(window.shiftObserver.takeRecords());
      return window.shifts;
    });
    await page.close();
    const total = shifts.reduce((sum, {value}) => sum + value, 0);
    return {total, shifts: JSON.stringify(shifts)};
  }

  await t.test('shows every fact under the strict policy, and says nothing', async () => {
    const {page, faults} = await open(await serve());
    await assertWhole(page);

    const counts = await page.evaluate(() => ({
      photos: document.querySelectorAll('cong-photo-gallery figure img').length,
      groups: document.querySelectorAll('cong-link-list h3 + ul').length,
      undefined: document.querySelectorAll(':not(:defined)').length,
    }));
    assert.deepEqual(counts, {photos: 26, groups: 2, undefined: 0});
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    assert.deepEqual(faults, []);
    await page.close();
  });

  await t.test('is whole with scripting off', async () => {
    const {page, faults} = await open(await serve(), {hasScripts: false});
    await assertWhole(page);

    const counts = await page.evaluate(() => {
      const isShown = (element) => element.checkVisibility() && element.offsetHeight > 0;
      const count = (selector) => [...document.querySelectorAll(selector)].filter(isShown).length;
      return {
        defined: count('cong-article:defined'),
        photos: count('cong-photo-gallery a img'),
        links: count('cong-link-list a[href]'),
        fields: count('cong-login-box form input'),
        buttons: count('cong-login-box form button[type="submit"]'),
      };
    });
    assert.deepEqual(counts, {defined: 0, photos: 26, links: 18, fields: 3, buttons: 1});
    assert.deepEqual(faults, []);
    await page.close();
  });

  for (const [width, height] of [
    [1280, 800],
    [390, 844],
    [360, 740],
  ]) {
    await t.test(`does not move at ${width} px when the script is late`, async (step) => {
      const {total, shifts} = await shiftOf(await serve({late: 500}), {width, height});
      step.diagnostic(`layout shift with styles.css: ${total.toFixed(4)}`);
      assert.equal(total.toFixed(3), '0.000', shifts);
    });
  }

  for (const [width, height] of [
    [1280, 800],
    [360, 740],
  ]) {
    await t.test(`hardly moves at ${width} px without styles.css`, async (step) => {
      const url = await serve({late: 500, missing: /\/styles\.css$/});
      const {total, shifts} = await shiftOf(url, {width, height});
      step.diagnostic(`layout shift without styles.css: ${total.toFixed(4)}`);
      assert.ok(total < 0.05, `${total} ${shifts}`);
    });
  }

  await t.test('is whole, and does not move, where the lunar calendar does not load', async () => {
    const url = await serve({missing: /\/chunks\/lunar-/});
    const {total, shifts} = await shiftOf(url, {width: 1280, height: 800});
    assert.equal(total.toFixed(3), '0.000', shifts);

    const {page, faults} = await open(url);
    await assertWhole(page);
    assert.equal(faults.length, 2, faults.join());
    assert.match(faults.join('\n'), /404/);
    assert.match(faults.join('\n'), /cong-elements: a file did not load/);
    await page.close();
  });

  for (const width of [1280, 320]) {
    await t.test(`passes axe at ${width} px`, async () => {
      // Without the policy, so that axe may be put into the page.
      const {page} = await open(await serve({headers: {}}), {width});
      await page.evaluate(
        await readFile(resolve(root, 'node_modules/axe-core/axe.min.js'), 'utf8'),
      );
      const violations = await page.evaluate(async (values) => {
        const result = await window.axe.run(document, {
          runOnly: {type: 'tag', values},
          // Alfa has it among its rules: two regions of one name cannot be told apart.
          rules: {'landmark-unique': {enabled: true}},
        });
        return result.violations.flatMap(({id, nodes}) =>
          nodes.map(({target, failureSummary}) => `${id}: ${target} ${failureSummary}`),
        );
      }, wcag);
      assert.deepEqual(violations, []);
      await page.close();
    });
  }

  for (const width of [1440, 1280, 1024]) {
    await t.test(`has two columns that end near each other at ${width} px`, async () => {
      const {page} = await open(await serve(), {width});
      const [text, photos] = await page.evaluate(() =>
        ['cong-article', 'cong-photo-gallery'].map((tag) => {
          const {left, bottom} = document.querySelector(tag).getBoundingClientRect();
          return {left, bottom};
        }),
      );
      assert.ok(photos.left > text.left, 'the photos stand below the article');
      const gap = Math.abs(photos.bottom - text.bottom);
      // Less than a window: each shows something in both columns.
      assert.ok(gap < 600, `${gap} px of an empty column`);
      await page.close();
    });
  }

  await t.test('ends no link and no caption with a lone syllable at 320 px', async () => {
    const {page} = await open(await serve(), {width: 320, height: 640});
    const {count, lone} = await page.evaluate(loneSyllables, 'cong-link-list a, figcaption');
    assert.ok(count >= 40, `${count} links and captions`);
    assert.deepEqual(lone, []);
    await page.close();
  });

  await t.test('ends no message to who left the fields empty with a lone syllable', async () => {
    const {page} = await open(await serve(), {width: 320, height: 640});
    const button = await page
      .locator('cong-login-box form button:not([aria-pressed])')
      .waitHandle();
    await button.click();
    await page.waitForSelector('cong-login-box [aria-invalid=true]');
    const {count, lone} = await page.evaluate(
      loneSyllables,
      '[part=summary] :is(strong, a), .cong-login-note strong',
    );
    assert.equal(count, 5);
    assert.deepEqual(lone, []);
    await page.close();
  });

  await t.test('does not scroll sideways at 320 px', async () => {
    for (const hasScripts of [true, false]) {
      const {page} = await open(await serve(), {width: 320, height: 640, hasScripts});
      const widths = await page.evaluate(() => ({
        client: document.documentElement.clientWidth,
        scroll: document.documentElement.scrollWidth,
      }));
      assert.deepEqual(widths, {client: 320, scroll: 320}, `scripts: ${hasScripts}`);
      await page.close();
    }
  });
});
