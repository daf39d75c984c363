/** What the guides give to paste, pasted: an empty site of a server, a page, and the folder dist/cdn. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {dayGroups} from '../../stories/day-table.ts';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';

const root = resolve(import.meta.dirname, '../..');

/** What a guide gives to paste, block by block. */
function blocksOf(guide, language = 'html') {
  const text = readFileSync(resolve(root, `stories/${guide}.mdx`), 'utf8');
  const fence = new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms');
  return Array.from(text.matchAll(fence), ([, block]) => block);
}

const isElement = (html) => /<cong-|data-cong=/.test(html) && !/<html|<script/.test(html);

const [head, ...pasted] = blocksOf('vi/bat-dau-trong-5-phut');

const pageOf = (inHead, inBody) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin</title>${inHead}</head><body>${inBody.join('')}</body></html>`;

/** What a site answers beside its pages: numbers, and pictures. */
const answers = {
  '/api/counts': ['application/json', '{"online": 37, "visits": 19089598}'],
  '/api/umami-stats': ['application/json', '{"pageviews": 12, "visitors": 3, "visits": 4}'],
  '/api/busuanzi': ['application/json', '{"site_pv": 12, "site_uv": 3, "page_pv": 4}'],
  '/api/thong-ke': [
    'application/json',
    '{"data": {"total": [9], "days": {"today": 2}, "files": 1}}',
  ],
  '/api/counts/stream': ['text/event-stream', 'data: {"visits": 5}\n\n'],
  '/api/hit': ['text/plain', ''],
  '/api/goatcounter': ['application/json', '{"count": "1 234"}'],
  '/favicon.ico': ['image/x-icon', ''],
};

describe('a site that follows the guides', {timeout: 120_000}, () => {
  let browser;
  let server;
  let html = '';

  before(async () => {
    assert.ok(existsSync(resolve(root, 'dist/cdn/cong-elements.js')), '`npm run build` first.');
    browser = await launchChromium();
    server = await serveFolder(root, {
      handle(request, response) {
        const {pathname} = new URL(request.url, 'http://test');
        const [type, body] =
          pathname === '/' ? ['text/html; charset=utf-8', html] : (answers[pathname] ?? []);
        if (type) response.writeHead(200, {'Content-Type': type}).end(body);
        request.url = request.url
          .replace(/^\/cong\//, '/dist/cdn/')
          .replace(/^\/anh\/ho-sen/, '/examples/founding-page/photos/03-ho-sen');
        return !!type;
      },
    });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page as its first reader does, and hears its console. */
  async function open(content) {
    html = content;
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => {
      if (/warn|error/.test(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(server.origin, {waitUntil: 'load'});
    return {page, said};
  }

  const warning = head.replace('cong-elements.js', 'cong-elements.development.js');

  it('has all seven elements after three lines and a block of each', async () => {
    const {page, said} = await open(pageOf(head, pasted));
    const drawn = () =>
      [...document.querySelectorAll('body > *')].map(
        ({localName, shadowRoot}) => `${localName} ${!!shadowRoot?.childElementCount}`,
      );
    await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
    assert.deepEqual(await page.evaluate(drawn), [
      'cong-anniversary-banner true',
      'cong-date-line true',
      'cong-article true',
      'cong-link-list true',
      'cong-visit-counter true',
      'cong-photo-gallery true',
      'cong-login-box true',
    ]);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('has 16 px between the blocks by the rule that the guide gives', async () => {
    const [rule] = blocksOf('vi/bat-dau-trong-5-phut', 'css');
    const {page} = await open(pageOf(`${head}<style>${rule}</style>`, pasted));
    await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
    const gaps = await page.evaluate(() => {
      const shown = [...document.body.children].filter((each) => each.checkVisibility());
      const boxes = shown.map((each) => each.getBoundingClientRect());
      return boxes.slice(1).map(({top}, index) => Math.round(top - boxes[index].bottom));
    });
    assert.ok(gaps.length >= 5);
    assert.deepEqual(new Set(gaps), new Set([16]));
    await page.close();
  });

  it('keeps its content when the three lines are taken away', async () => {
    const {page} = await open(pageOf('', pasted));
    const text = await page.evaluate(() => document.body.innerText);
    for (const kept of [
      'Hội nghị tổng kết công tác năm 2026',
      'Cổng Dịch vụ công quốc gia',
      '19.089.598',
      'Hồ sen đầu hạ',
      'Tên đăng nhập',
    ])
      assert.ok(text.includes(kept), `${kept} in ${text}`);
    await page.close();
  });

  it('has a list of links out of the form for editors that delete tags', async () => {
    const block = blocksOf('vi/dan-vao-he-quan-tri-noi-dung').find((each) =>
      each.includes('data-cong'),
    );
    const {page} = await open(pageOf(head, [block]));
    const list = await page.waitForSelector('cong-link-list:defined');
    const [heading, hasFilter, links] = await list.evaluate((each) => [
      each.heading,
      each.filter,
      each.querySelectorAll('a').length,
    ]);
    assert.deepEqual([heading, hasFilter, links], ['Liên kết web', true, 2]);
    await page.close();
  });

  it('has a form of the box’s own within the form of a whole page', async () => {
    const block = blocksOf('vi/dan-vao-he-quan-tri-noi-dung').find((each) =>
      each.includes('action="/dang-nhap"'),
    );
    const {page, said} = await open(pageOf(warning, [`<form id="aspnet">${block}</form>`]));
    const password = await page.waitForSelector('cong-login-box form input[type=password]');
    assert.equal(await password.evaluate(({form}) => form.getAttribute('action')), '/dang-nhap');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('has all ready days in one list', async () => {
    const rows = dayGroups.flatMap((group) => group.rows);
    const list = `<ul>${rows.map(({item}) => item).join('')}</ul>`;
    const days = {
      '2026-07-26': 'Chào mừng kỷ niệm 66 năm thành lập ngành Kiểm sát nhân dân',
      '2026-11-09': 'Hưởng ứng Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam',
      '2027-02-06': 'Chúc mừng năm mới - Xuân Đinh Mùi 2027',
    };
    const banners = Object.keys(days).map(
      (day) => `<cong-anniversary-banner now="${day}T09:00">${list}</cong-anniversary-banner>`,
    );
    const {page, said} = await open(pageOf(warning, banners));
    const texts = () =>
      [...document.querySelectorAll('cong-anniversary-banner')].map(({shadowRoot}) =>
        shadowRoot?.querySelector('[part~=greeting]')?.textContent.replace(/\s+/g, ' ').trim(),
      );
    await page.waitForFunction(`(${texts})().every(Boolean)`);
    assert.deepEqual(await page.evaluate(texts), Object.values(days));
    assert.deepEqual(said, []);
    await page.close();
  });

  for (const guide of [
    'vi/bat-dau-trong-5-phut',
    'vi/dan-vao-he-quan-tri-noi-dung',
    'vi/bang-ky-niem',
    'vi/bo-chu-chay-va-danh-sach-nhay',
    'vi/lien-ket-thong-ke-dang-nhap-ngay-gio',
    'vi/dem-luot-truy-cap',
    'start-in-five-minutes',
    'paste-into-a-cms',
    'links-counter-sign-in-date',
  ])
    it(`is told of no fault in what ${guide} gives to paste`, async () => {
      const blocks = blocksOf(guide).filter(isElement);
      assert.ok(blocks.length > 0);
      // Another host, and numbers that a CMS fills in.
      const own = blocks.map((block) =>
        block
          .replace(/https:\/\/thongke\S+?json/, '/api/goatcounter')
          .replace(/\{COUNT_[A-Z]+\}/g, '12'),
      );
      const {page, said} = await open(pageOf(warning, own));
      await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
      await page.waitForNetworkIdle();
      assert.deepEqual(said, []);
      await page.close();
    });
});
