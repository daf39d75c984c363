/** A dense page: rows come closer where there is a mouse, and stay as they are for fingers. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import test from 'node:test';
import {launchChromium} from '../support/chromium.mjs';
import {serveFolder} from '../support/static-server.mjs';

const root = resolve(import.meta.dirname, '../..');

const boxes = `
  <cong-link-list heading="Liên kết" filter>
    <ul><li><a href="/a">Tòa án</a></li><li><a href="https://congan.example/">Công an</a></li></ul>
  </cong-link-list>
  <cong-visit-counter heading="Thống kê" visits="19089598" today="3214"></cong-visit-counter>
  <cong-login-box heading="Đăng nhập" action="/dang-nhap" remember reset-href="/quen"></cong-login-box>`;

/** The heights of what readers press and read. Runs in the page. */
function measure(place) {
  const heightOf = (element) => element.getBoundingClientRect().height;
  const [list, counter, login] = document.querySelector(place).children;
  const find = (element, selector) => element.shadowRoot.querySelector(selector);
  return {
    row: heightOf(list.querySelector('li + li')),
    link: heightOf(list.querySelector('a')),
    number: heightOf(find(counter, 'dt:last-of-type')),
    heading: heightOf(find(list, '.header')),
    filter: heightOf(find(list, 'input')),
    field: heightOf(login.querySelector('[name=username]')),
    button: heightOf(login.querySelector('form > button, form button[type=submit], form p button')),
    eye: heightOf(login.querySelector('.cong-login-note button')),
  };
}

const comfortable = {
  row: 44,
  link: 43,
  number: 44,
  heading: 52,
  filter: 44,
  field: 44,
  button: 44,
  eye: 44,
};
const compact = {
  row: 32,
  link: 31,
  number: 32,
  heading: 40,
  filter: 36,
  field: 36,
  button: 36,
  eye: 36,
};

test('data-cong-density', async (t) => {
  assert.ok(existsSync(resolve(root, 'dist/cdn/cong-elements.js')), '`npm run build` first.');
  const server = await serveFolder(root, {
    handle(request, response) {
      if (request.url !== '/') return false;
      response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'});
      response.end(`<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng</title>
        <meta name="viewport" content="width=device-width">
        <script type="module" src="/dist/cdn/cong-elements.js"></script>
        <div id="plain">${boxes}</div>
        <div id="dense" data-cong-density="compact">${boxes}</div>
        <div data-cong-density="compact"><div id="within" data-cong-density="comfortable">${boxes}</div></div>`);
      return true;
    },
  });
  t.after(server.close);
  const browser = await launchChromium();
  t.after(() => browser.close());

  async function heights(viewport) {
    const page = await browser.newPage();
    await page.setViewport(viewport);
    await page.goto(server.origin);
    for (const id of ['plain', 'dense', 'within'])
      for (const box of await page.$$(`#${id} cong-login-box`)) await box.scrollIntoView();
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('cong-login-box')].every((box) =>
          box.querySelector('.cong-login-note button'),
        ) &&
        [...document.querySelectorAll('cong-link-list')].every((list) =>
          list.shadowRoot.querySelector('input'),
        ),
    );
    const found = {};
    for (const id of ['plain', 'dense', 'within'])
      found[id] = await page.evaluate(measure, `#${id}`);
    await page.close();
    return found;
  }

  await t.test('brings rows and fields closer where there is a mouse', async () => {
    // As wide as a side column: in a wide box the numbers stand below their words.
    assert.deepEqual(await heights({width: 400, height: 700}), {
      plain: comfortable,
      dense: compact,
      within: comfortable,
    });
  });

  await t.test('changes nothing for fingers', async () => {
    const phone = {width: 390, height: 800, isMobile: true, hasTouch: true};
    assert.deepEqual((await heights(phone)).dense, comfortable);
  });
});
