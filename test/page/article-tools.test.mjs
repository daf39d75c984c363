/** The tools of an article on a page whose script comes late, under a strict policy, with what the reader chose before. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import test from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';
import {strictPolicyWithout} from '../support/strict-policy.mjs';

const root = resolve(import.meta.dirname, '../..');

const policy = strictPolicyWithout('img-src');

const headings = Array.from(
  {length: 80},
  (_, index) =>
    `<h${index % 10 ? 3 : 2}>Điều ${index + 1}. Trách nhiệm</h${index % 10 ? 3 : 2}>` +
    '<p>Việc thực hiện phải đúng trình tự, đúng thời hạn, công khai để người dân theo dõi.</p>'.repeat(
      2,
    ),
).join('');

const pageWith = (article, head = '') => `<!doctype html><html lang="vi"><head>
  <meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Cổng</title>
  <link rel="stylesheet" href="/dist/cdn/styles.css">${head}
  <script src="/dist/cdn/cong-elements.js" defer></script></head><body>
  <cong-article published="2021-07-25" section="Văn bản" ${article}>
    <h1 slot="heading">Quy chế</h1><p slot="lead">Mở đầu.</p>${headings}
  </cong-article></body></html>`;

/** Notes violations of the policy and each shift of the layout. Runs in the page, before all else. */
function watchPage() {
  window.violations = [];
  window.shift = 0;
  /** What has moved, as tags; the slot of what has one, and parts of elements as such. */
  window.moved = [];
  addEventListener('securitypolicyviolation', ({violatedDirective}) =>
    window.violations.push(violatedDirective),
  );
  new PerformanceObserver((list) => {
    // What moves because the reader pressed something is meant to.
    for (const {value, hadRecentInput, sources} of list.getEntries()) {
      if (!hadRecentInput) window.shift += value;
      for (const {node} of sources) {
        const child = (
          node?.parentElement && node.nodeType === 3 ? node.parentElement : node
        )?.closest('cong-article > *');
        window.moved.push(child ? child.slot || child.localName : 'a part');
      }
    }
  }).observe({type: 'layout-shift', buffered: true});
}

/** What the reader chose on a page before. Runs in the page. */
function chooseBefore() {
  localStorage.setItem(
    'cong-reader',
    JSON.stringify({textSize: 150, lineSpacing: 140, contrast: 'more'}),
  );
}

/** Whether all headings are in the list. Runs in the page. */
const listed = () =>
  document.querySelector('cong-article').shadowRoot.querySelectorAll('nav a').length === 80;

/** How far things moved, and what the policy was against. */
const seen = (page) => page.evaluate(() => [window.shift, window.violations]);

/** Until no part is on its way, or has asked for another, and what came has been drawn. */
async function settle(page) {
  const drawn = () =>
    new Promise((done) =>
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))),
    );
  const asked = () => performance.getEntriesByType('resource').length;
  let before;
  let count;
  do {
    before = count;
    await page.waitForNetworkIdle({idleTime: 0});
    await page.evaluate(drawn);
    count = await page.evaluate(asked);
  } while (count !== before);
}

test('the tools of an article', async (t) => {
  assert.ok(existsSync(resolve(root, 'dist/cdn/cong-elements.js')), '`npm run build` first.');
  const browser = await launchChromium();
  t.after(() => browser.close());

  async function open(html, {width = 1280, late = 300, scripts = [watchPage]} = {}) {
    const server = await serveFolder(root, {
      headers: {'Content-Security-Policy': policy},
      async handle({url}, response) {
        if (url.endsWith('/cong-elements.js')) await sleep(late);
        const isIcon = url === '/favicon.ico';
        if (isIcon) response.writeHead(204).end();
        if (url === '/page')
          response
            .writeHead(200, {'Content-Type': 'text/html', 'Content-Security-Policy': policy})
            .end(html);
        return isIcon || url === '/page';
      },
    });
    t.after(server.close);
    const page = await browser.newPage();
    await page.setViewport({width, height: 700});
    for (const each of scripts) await page.evaluateOnNewDocument(each);
    await page.goto(`${server.origin}/page`, {waitUntil: 'load'});
    return page;
  }

  /** Until the tools, and what they load, are there. */
  const ready = (page) =>
    page.waitForFunction(() => {
      const {shadowRoot} = document.querySelector('cong-article');
      return shadowRoot?.querySelector('[part=tool]');
    });

  const rooms = {
    'all tools': '',
    'three': 'tools="font-size print contents"',
    'none': 'tools=""',
  };
  for (const [name, tools] of Object.entries(rooms)) {
    for (const width of [320, 420, 1280]) {
      await t.test(`${name}: nothing moves at ${width} px`, async () => {
        const page = await open(pageWith(tools), {width});
        if (name === 'none')
          await page.waitForFunction(() => document.querySelector('cong-article:defined'));
        else await ready(page);
        await settle(page);
        assert.deepEqual(await seen(page), [0, []]);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      });
    }
  }

  for (const width of [320, 1280]) {
    await t.test(
      `what the reader chose shows from the first paint on, at ${width} px`,
      async () => {
        const head = '<script src="/dist/cdn/reader-settings.js"></script>';
        const scripts = [watchPage, chooseBefore];
        const page = await open(pageWith('remember="local"', head), {width, scripts});
        const sizeOf = () =>
          page.evaluate(() => {
            const {fontSize, lineHeight, color} = getComputedStyle(
              document.querySelector('cong-article'),
            );
            return [fontSize, Math.round(parseFloat(lineHeight)), color];
          });
        const before = await sizeOf();
        assert.deepEqual(before, ['27px', 67, 'rgb(0, 0, 0)']);
        await ready(page);
        await settle(page);
        assert.deepEqual(await sizeOf(), before);
        assert.deepEqual(await seen(page), [0, []]);
      },
    );
  }

  await t.test('without the script in the head they come with the tools', async () => {
    const page = await open(pageWith('remember="local"'), {scripts: [chooseBefore]});
    await page.waitForFunction(() => document.querySelector('cong-article[text-size="150"]'));
  });

  await t.test(
    'the list of 80 headings opens where nothing but the text below it moves',
    async () => {
      const page = await open(pageWith(''), {late: 0});
      await ready(page);
      await page.waitForFunction(() => document.querySelector('#dieu-80-trach-nhiem'));
      const button = await page.evaluateHandle(() =>
        document.querySelector('cong-article').shadowRoot.querySelector('.contents'),
      );
      await button.click();
      await page.waitForFunction(listed);
      await settle(page);
      const moved = await page.evaluate(() => window.moved);
      assert.deepEqual(
        moved.filter((name) => !['lead', 'p', 'h2', 'h3'].includes(name)),
        [],
      );
    },
  );

  await t.test('scrolling with the list open has no layout forced', async () => {
    const page = await open(pageWith(''), {late: 0});
    await ready(page);
    await page.waitForFunction(() => document.querySelector('#dieu-80-trach-nhiem'));
    await page.evaluate(() =>
      document.querySelector('cong-article').shadowRoot.querySelector('.contents').click(),
    );
    await page.waitForFunction(listed);
    await settle(page);
    await page.tracing.start({
      categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'],
    });
    await page.evaluate(async () => {
      for (let top = 0; top < 8000; top += 160) {
        scrollTo(0, top);
        await new Promise((done) => requestAnimationFrame(done));
      }
    });
    const {traceEvents} = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
    const forced = traceEvents.filter(
      ({name, args}) =>
        name === 'Layout' && args.beginData?.stackTrace?.some(({url}) => /cdn/.test(url)),
    );
    assert.deepEqual(forced, []);
    const marked = await page.evaluate(
      () =>
        document.querySelector('cong-article').shadowRoot.querySelector('[aria-current]')
          .textContent,
    );
    assert.match(marked, /^Điều \d\d/);
  });
});
