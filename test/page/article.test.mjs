/** A page with an article that uses every slot, and content of any width, as a site would serve it. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import test from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';

const root = resolve(import.meta.dirname, '../..');

const paragraph = '<p>Mỗi phòng duy trì một buổi trao đổi nghiệp vụ trong tuần.</p>';

const articleOf = (paragraphs) => `
  <cong-article published="2021-07-25T08:00:00+07:00" modified="2021-07-26T09:30:00+07:00"
    section="Xây dựng ngành" author="Lê Minh Tâm" source="Báo Bảo vệ pháp luật" views="1204">
    <h1 slot="heading">Nhìn lại công tác chỉ đạo, điều hành</h1>
    <p slot="lead">Sáu tháng đầu năm, đơn vị đổi mới cách điều hành.</p>
    ${paragraph.repeat(paragraphs)}
    <p slot="signature">Lê Minh Tâm</p>
    <p slot="notice">Đề nghị ghi rõ nguồn khi phát hành lại.</p>
    <ul slot="attachments"><li><a href="/a.pdf">Kế hoạch</a> <small>PDF, 1,2 MB</small></li></ul>
    <ul slot="tags"><li><a href="/sơ-kết">sơ kết</a></li></ul>
    <p slot="rating">4,6 trên 5 điểm</p>
    <div slot="related"><h2>Tin liên quan</h2><ul><li><a href="/b">Tập huấn</a></li></ul></div>
    <div slot="comments"><h2>Ý kiến bạn đọc</h2><p>Chưa có ý kiến nào.</p></div>
  </cong-article>
  <p>Chân trang</p>`;

const wide = `
  <cong-article published="2021-07-25">
    <h1 slot="heading">${'nghiêng'.repeat(20)}</h1>
    <p><img src="/photo.png" width="2000" height="500" alt=""></p>
    <img src="/photo.png" style="width: 900px; height: 300px" alt="">
    <iframe width="900" height="100" title="Bản đồ"></iframe>
    <video width="900" height="100"></video>
    <table width="900" style="width: 700pt; margin-left: -5.4pt">
      <caption>Số tin báo</caption>
      <tr>${'<th scope="col">Quý</th>'.repeat(8)}</tr>
      <tr>
        <th scope="row">Đơn vị</th>
        ${'<td style="width: 120pt" nowrap>Phòng công tố</td>'.repeat(7)}
      </tr>
    </table>
    <div style="width: 900px; min-width: 900px; padding: 20px; border: 1px solid">Chữ</div>
    <p class="MsoNormal" style="width: 800px; margin-left: 400pt; white-space: nowrap">
      ${'Đoạn dán từ Word. '.repeat(10)}
    </p>
    <p><nobr>${'không xuống dòng '.repeat(20)}</nobr></p>
    <p>${'một&nbsp;hai&nbsp;ba&nbsp;'.repeat(20)}</p>
    <pre>${'mã '.repeat(200)}</pre>
    <ol><li><ol class="diem"><li><ul><li>${'sâu'.repeat(60)}</li></ul></li></ol></li></ol>
    <blockquote><blockquote dir="rtl"><p>${'شكراً'.repeat(60)}</p></blockquote></blockquote>
    <dl><dt>${'mục'.repeat(60)}</dt><dd>${'nghĩa'.repeat(60)}</dd></dl>
    <cong-article tools=""><p>${'trong'.repeat(60)}</p></cong-article>
    <ul slot="attachments"><li><a href="/a.pdf">${'tệp'.repeat(60)}</a></li></ul>
    <ul slot="tags"><li><a href="/b">${'thẻ'.repeat(60)}</a></li></ul>
    <div slot="related"><section><ul><li>${'tin'.repeat(60)}</li></ul></section></div>
    <p slot="signature">${'tên'.repeat(60)}<small>${'chức'.repeat(60)}</small></p>
  </cong-article>`;

const pageOf = (body, hasStyles) => `<!doctype html>
  <html lang="vi">
    <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Bài viết</title>
      ${hasStyles ? '<link rel="stylesheet" href="/dist/cdn/styles.css">' : ''}
      <style>main { padding: 16px }</style>
      <script src="/dist/cdn/cong-elements.js" defer></script>
    </head>
    <body><header>Viện kiểm sát nhân dân tỉnh</header><main>${body}</main></body>
  </html>`;

/** Notes each shift of the layout. Runs in the page, before all else. */
function watchShifts() {
  window.shifts = [];
  window.shiftObserver = new PerformanceObserver((list) =>
    window.shifts.push(...list.getEntries()),
  );
  window.shiftObserver.observe({type: 'layout-shift', buffered: true});
}

/** What has moved since the first paint. Runs in the page. */
async function readShifts() {
  await customElements.whenDefined('cong-article');
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  window.shifts.push(...window.shiftObserver.takeRecords());
  return window.shifts.map(({value, sources}) => ({
    value,
    nodes: sources.map(({node}) => node?.parentElement?.outerHTML.slice(0, 60) ?? 'gone'),
  }));
}

test('an article', async (t) => {
  assert.ok(existsSync(resolve(root, 'dist/cdn/cong-elements.js')), '`npm run build` first.');
  const browser = await launchChromium();
  t.after(() => browser.close());

  async function open(body, {hasStyles = true, hasScripts = true, late = 0, ...viewport}) {
    const server = await serveFolder(root, {
      async handle(request, response) {
        if (request.url === '/') {
          response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'});
          response.end(pageOf(body, hasStyles));
          return true;
        }
        if (request.url.endsWith('/cong-elements.js')) await sleep(late);
        return false;
      },
    });
    t.after(server.close);
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(hasScripts);
    await page.setViewport({height: 800, ...viewport});
    await page.evaluateOnNewDocument(watchShifts);
    await page.goto(server.origin, {waitUntil: 'networkidle0'});
    return page;
  }

  for (const [what, options] of [
    ['at 320 px', {width: 320}],
    ['at 400 % zoom', {width: 320, height: 256, deviceScaleFactor: 4}],
    ['at 320 px without scripts', {width: 320, hasScripts: false}],
    ['at 1280 px', {width: 1280}],
  ])
    await t.test(`never scrolls the page sideways, ${what}`, async () => {
      const page = await open(wide, options);
      const {client, scroll} = await page.evaluate(() => ({
        client: document.documentElement.clientWidth,
        scroll: document.documentElement.scrollWidth,
      }));
      assert.equal(client, options.width);
      assert.equal(scroll, client);
      await page.close();
    });

  await t.test('leaves a table that scrolls a table to screen readers', async () => {
    const page = await open(wide, {width: 320});
    const rolesIn = ({role, children = []}) => [role, ...children.flatMap(rolesIn)];
    const table = await page.$('table');
    const tree = await page.accessibility.snapshot({root: table, interestingOnly: false});
    const roles = new Set(rolesIn(tree));
    for (const role of ['table', 'caption', 'row', 'columnheader', 'rowheader', 'cell'])
      assert.ok(roles.has(role), `${role} in ${[...roles]}`);
    assert.equal(await table.evaluate(({tabIndex}) => tabIndex), 0);
    await page.close();
  });

  // Without the sheet the browser’s own margins show first, and what follows a short article moves when they go.
  for (const width of [1280, 360])
    for (const {name, height, paragraphs, limit} of [
      {name: 'with styles.css, all of it in view', height: 1600, paragraphs: 3, limit: 0.0005},
      {name: 'without styles.css', height: 800, paragraphs: 40, limit: 0.01},
    ])
      await t.test(
        `does not move at ${width} px ${name}, when the script is late`,
        async (step) => {
          const hasStyles = name.startsWith('with ');
          const page = await open(articleOf(paragraphs), {width, height, hasStyles, late: 500});
          const shifts = await page.evaluate(readShifts);
          const total = shifts.reduce((sum, {value}) => sum + value, 0);
          step.diagnostic(`layout shift: ${total.toFixed(4)}`);
          assert.ok(total < limit, `${total} ${JSON.stringify(shifts)}`);
          await page.close();
        },
      );
});
