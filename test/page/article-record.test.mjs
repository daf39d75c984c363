/** An article’s page to those who are no readers at a window: search engines, reader modes, other time zones. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import test from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html, unsafeStatic} from 'lit/static-html.js';
import {strictPolicy} from '../support/strict-policy.mjs';
import {launchChromium} from '../support/chromium.mjs';
import {defineOnServer} from '../support/server-elements.mjs';
import {serveFolder} from '../support/static-server.mjs';
import {article, articlePage, attributes, content} from './article-page.mjs';

const root = resolve(import.meta.dirname, '../..');
const built = (file) => pathToFileURL(resolve(root, 'dist', file)).href;

const script = '<script src="/dist/cdn/cong-elements.js" defer></script>';
const sheet = '<link rel="stylesheet" href="/dist/cdn/styles.css" />';

/** Runs in the page, before all else. */
function watchPage() {
  window.violations = [];
  window.shift = 0;
  addEventListener('securitypolicyviolation', ({violatedDirective, sample}) =>
    window.violations.push(`${violatedDirective} ${sample}`),
  );
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) window.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
}

/** What the page tells machines; runs in the page. */
const readRecords = () =>
  [...document.querySelectorAll('head script[type="application/ld+json"]')].map(({textContent}) =>
    JSON.parse(textContent),
  );

/** What the line of facts says; runs in the page. */
const readFacts = () =>
  [...document.querySelector('cong-article').shadowRoot.querySelectorAll('[part=meta] > *')].map(
    ({textContent}) => textContent.trim(),
  );

test('the page of an article', async (t) => {
  assert.ok(existsSync(resolve(root, 'dist/cdn/cong-elements.js')), '`npm run build` first.');
  const {jsonLd, newsArticle} = await import(built('core/index.js'));

  const browser = await launchChromium();
  t.after(() => browser.close());

  /** Serves one page and opens it, for as long as the test runs. */
  async function open(
    step,
    markup,
    {headers = {}, hasScripts = true, late = 0, width = 1280, zone = 'Asia/Ho_Chi_Minh'} = {},
  ) {
    const server = await serveFolder(root, {
      headers,
      async handle({url}, response) {
        const isPage = url === '/tin/1';
        if (isPage)
          response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8', ...headers});
        else if (!url.startsWith('/dist/')) response.writeHead(204);
        else if (url.endsWith('/cong-elements.js')) await sleep(late);
        if (!url.startsWith('/dist/')) response.end(isPage ? markup : undefined);
        return !url.startsWith('/dist/');
      },
    });
    const page = await browser.newPage();
    const faults = [];
    page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(String(error)));
    step.after(async () => {
      await page.close();
      await server.close();
    });
    await page.setJavaScriptEnabled(hasScripts);
    await page.setViewport({width, height: 800});
    await page.emulateTimezone(zone);
    await page.evaluateOnNewDocument(watchPage);
    await page.goto(`${server.origin}/tin/1`, {waitUntil: 'networkidle0'});
    return {page, faults, address: `${server.origin}/tin/1`};
  }

  /** Until the part that counts and records has done its work. */
  const counted = (page) =>
    page.waitForFunction(() =>
      /\d/.test(
        document.querySelector('cong-article').shadowRoot.querySelector('[part=reading-time]')
          ?.textContent,
      ),
    );

  const fields = {
    headline: article.title,
    published: '2021-07-25T08:00:00+07:00',
    modified: '2021-07-26',
    author: article.author,
    lang: 'vi',
  };

  await t.test('has one record, under the strictest policy', async (step) => {
    const {page, faults, address} = await open(step, articlePage({head: sheet + script}), {
      headers: {'Content-Security-Policy': strictPolicy},
    });
    await counted(page);
    const [record, ...more] = await page.evaluate(readRecords);
    assert.deepEqual(more, []);
    assert.deepEqual(record, {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      'headline': 'Nhìn lại công tác bồi dưỡng cán bộ sáu tháng đầu năm',
      'description': article.lead,
      'datePublished': '2021-07-25T01:00:00.000Z',
      'dateModified': '2021-07-26',
      'author': [{'@type': 'Person', 'name': 'Lê Minh Tâm'}],
      'articleSection': 'Xây dựng ngành',
      'image': address.replace('/tin/1', '/anh.jpg'),
      'inLanguage': 'vi',
      'url': address,
      'mainEntityOfPage': address,
    });

    const hostile = '</script><script>window.isHurt = true</script>';
    await page.evaluate((text) => {
      document.querySelector('cong-article').author = text;
      document.querySelector('h1').textContent = text;
    }, hostile);
    await page.waitForFunction(
      (text) =>
        JSON.parse(document.querySelector('head [type="application/ld+json"]').textContent)
          .headline === text,
      {},
      hostile,
    );
    const saved = await page.evaluate(() => document.documentElement.outerHTML);
    assert.ok(!saved.includes('window.isHurt = true</script>'));
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    assert.deepEqual(faults, []);

    await page.evaluate(() => document.querySelector('cong-article').remove());
    assert.deepEqual(await page.evaluate(readRecords), []);
  });

  await t.test('keeps the record that the server has written, and adds none', async (step) => {
    const record = jsonLd(newsArticle(fields));
    const head = `<script type="application/ld+json">${record}</script>${script}`;
    const {page} = await open(step, articlePage({head}));
    await counted(page);
    assert.deepEqual(await page.evaluate(readRecords), [JSON.parse(record)]);
  });

  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'UTC']) {
    await t.test(`has the dates of the agency for a reader in ${zone}`, async (step) => {
      const {page} = await open(step, articlePage({head: sheet + script}), {zone});
      await counted(page);
      assert.equal(await page.evaluate(() => new Date().getTimezoneOffset() === -420), false);
      assert.deepEqual(await page.evaluate(readFacts), [
        'Chủ nhật, 25/07/2021 08:00',
        'Xây dựng ngành',
        '1.204 lượt xem',
        '3 phút đọc',
        'Tác giả: Lê Minh Tâm',
        'Cập nhật: 26/07/2021',
      ]);
      const [{datePublished, dateModified}] = await page.evaluate(readRecords);
      assert.deepEqual([datePublished, dateModified], ['2021-07-25T01:00:00.000Z', '2021-07-26']);

      // Late on the last day of a year, and early on the first.
      const edges = [
        ['2021-12-31T23:59:00+07:00', 'Thứ sáu, 31/12/2021 23:59'],
        ['2022-01-01T00:00:00+07:00', 'Thứ bảy, 01/01/2022 00:00'],
        ['2022-01-01', '01/01/2022'],
      ];
      for (const [published, expected] of edges) {
        const shown = await page.$eval(
          'cong-article',
          async (element, value) => {
            element.published = value;
            await element.updateComplete;
            return element.shadowRoot.querySelector('[part=published]').textContent;
          },
          published,
        );
        assert.equal(shown, expected);
      }
    });
  }

  for (const width of [1280, 700, 360, 320]) {
    await t.test(`does not move at ${width} px, counted or not`, async (step) => {
      const {page} = await open(step, articlePage({head: sheet + script}), {width, late: 500});
      await counted(page);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
      );
      assert.equal((await page.evaluate(() => window.shift)).toFixed(3), '0.000');
    });
  }

  await t.test('Mozilla Readability', async (reader) => {
    const library = await readFile(
      resolve(root, 'node_modules/@mozilla/readability/Readability.js'),
      'utf8',
    );
    const read = (page) =>
      page.evaluate(`(() => {
        ${library}
        const {title, byline, content} = new Readability(document.cloneNode(true)).parse();
        const blocks = 'p, li, h2, td, th, caption, figcaption';
        const textOf = ({textContent}) => textContent.replace(/\\s+/g, ' ').trim();
        const found = new DOMParser().parseFromString(content, 'text/html').body;
        const all = textOf(found);
        const body = [...document.querySelectorAll('cong-article > :is([slot=lead], :not([slot]))')]
          .flatMap((node) => [...node.querySelectorAll(blocks), ...(node.matches(blocks) ? [node] : [])])
          .filter((node) => !node.querySelector(blocks))
          .map(textOf);
        const length = (texts) => texts.join('').length;
        return {
          title,
          byline,
          share: length(body.filter((text) => all.includes(text))) / length(body),
          headings: [...found.querySelectorAll('h2')].map(textOf),
          strangers: ['Trang chủ', 'Điện thoại', 'lượt xem'].filter((text) => all.includes(text)),
        };
      })()`);

    const assertRecovered = ({title, byline, share, headings, strangers}) => {
      assert.equal(title, article.title);
      assert.equal(byline, article.author);
      assert.deepEqual(headings, article.headings);
      assert.ok(share >= 0.99, `${share} of the text`);
      assert.deepEqual(strangers, []);
    };

    const record = `<script type="application/ld+json">${jsonLd(newsArticle(fields))}</script>`;
    const signed = content.replace('slot="signature"', 'slot="signature" class="author"');
    const heads = [
      ['with a record from the server', {head: sheet + record}],
      ['with a <meta> for the author', {head: `<meta name="author" content="${article.author}">`}],
      [
        'with a class for the author',
        {main: `<cong-article ${attributes}>${signed}</cong-article>`},
      ],
    ];
    for (const [how, parts] of heads) {
      await reader.test(`finds it all before upgrade, ${how}`, async (step) => {
        const {page} = await open(step, articlePage(parts), {hasScripts: false});
        assertRecovered(await read(page));
      });
    }

    await reader.test('finds it all after upgrade, with nothing from the server', async (step) => {
      const {page} = await open(step, articlePage({title: 'Trang tin', head: sheet + script}));
      await counted(page);
      assertRecovered(await read(page));
    });

    await reader.test('finds it all in what a server rendered', async (step) => {
      await defineOnServer(step);
      const markup = `<cong-article ${attributes}>${content}</cong-article>`;
      const main = await collectResult(render(html`${unsafeStatic(markup)}`));
      assert.match(main, /shadowrootmode="open"/);
      const {page} = await open(step, articlePage({head: record, main}), {hasScripts: false});
      assert.ok(await page.$eval('cong-article', ({shadowRoot}) => shadowRoot !== null));
      assertRecovered(await read(page));
    });
  });
});
