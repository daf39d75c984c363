/** The tests of a site, as the guide has them: in Vitest with jsdom and happy-dom, and one file for what these lack. */
import assert from 'node:assert/strict';
import {cp, mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import test from 'node:test';
import {installedSite, root, run} from './package.mjs';

const siteTests = `
import 'cong-elements/define';
import {expect, test} from 'vitest';

const PATIENCE = {timeout: 30_000};

const written = \`
  <cong-anniversary-banner since="1960-07-26" event="thành lập ngành" now="2021-07-25T10:04:00+07:00"></cong-anniversary-banner>
  <cong-date-line now="2021-07-25T10:04:00+07:00"></cong-date-line>
  <cong-article published="2021-07-25"><h1 slot="heading">Tựa</h1><h2>Một</h2><p>Nội dung</p></cong-article>
  <cong-login-box heading="Đăng nhập" action="/dang-nhap"></cong-login-box>
  <cong-link-list heading="Liên kết"><ul><li><a href="https://moj.gov.vn/">Bộ Tư pháp</a></li></ul></cong-link-list>
  <cong-visit-counter heading="Truy cập" visits="19089598"></cong-visit-counter>
  <cong-photo-gallery heading="Ảnh"><figure><a href="a.png"><img src="data:," alt="Hồ sen"></a></figure></cong-photo-gallery>\`;

test('all seven draw', async () => {
  document.body.innerHTML = written;
  const texts = () =>
    [...document.body.children].map(({shadowRoot}) => shadowRoot.textContent.replace(/\\s+/g, ' '));
  const expected = [
    'kỷ niệm 61 năm thành lập ngành', 'Chủ nhật, 25/07/2021', '25/07/2021', 'Đăng nhập', 'Liên kết 1',
    'Tổng lượt truy cập 19.089.598', 'Ảnh 1 ảnh',
  ];
  await expect
    .poll(() => expected.filter((each, index) => !texts()[index].includes(each)), PATIENCE)
    .toEqual([]);
  const password = () => document.querySelector('cong-login-box input[type=password]');
  await expect.poll(() => password()?.labels[0].textContent, PATIENCE).toContain('Mật khẩu');
});

test('a list filters links that come as data', async () => {
  const list = document.createElement('cong-link-list');
  list.filter = true;
  list.links = [{text: 'Tòa án', href: '/a'}, {text: 'Bộ Tư pháp', href: '/b'}];
  document.body.replaceChildren(list);
  const shown = () =>
    [...list.shadowRoot.querySelectorAll('li:not([data-cong-hidden])')].map((item) => item.textContent.trim());
  await expect.poll(shown, PATIENCE).toEqual(['Tòa án', 'Bộ Tư pháp']);
  const field = list.shadowRoot.querySelector('input');
  field.value = 'toa an';
  field.dispatchEvent(new Event('input'));
  await expect.poll(shown, PATIENCE).toEqual(['Tòa án']);
});

test('a photo opens, and closes', async () => {
  document.body.innerHTML =
    '<cong-photo-gallery><figure><a href="a.png"><img src="data:," alt="Hồ sen"></a></figure></cong-photo-gallery>';
  const gallery = document.body.firstElementChild;
  const dialog = () => gallery.shadowRoot.querySelector('dialog');
  await gallery.updateComplete;
  gallery.querySelector('a').click();
  await expect.poll(() => dialog()?.open, PATIENCE).toBe(true);
  dialog().close();
  await expect.poll(() => dialog()?.open ?? false, PATIENCE).toBe(false);
});

test('a reader signs in', async () => {
  const sent = [];
  globalThis.fetch = async (address, {body}) => {
    sent.push(JSON.parse(body));
    return new Response('{"user": {"name": "Lê Thị Minh"}}', {headers: {'Content-Type': 'application/json'}});
  };
  document.body.innerHTML = '<cong-login-box mode="fetch" action="/dang-nhap"></cong-login-box>';
  const box = document.body.firstElementChild;
  const field = (name) => box.querySelector('[name=' + name + ']');
  await expect.poll(() => field('password'), PATIENCE).toBeTruthy();
  field('username').value = 'ltminh';
  field('password').value = 'Mật khẩu 1';
  box.querySelector('form > button').click();
  await expect.poll(() => box.user?.name, PATIENCE).toBe('Lê Thị Minh');
  expect(sent).toEqual([{username: 'ltminh', password: 'Mật khẩu 1', remember: false}]);
});

test('a reader closes the banner', async () => {
  document.body.innerHTML =
    '<cong-anniversary-banner dismissible since="1960-07-26" event="thành lập ngành" now="2021-07-25T10:04:00+07:00"></cong-anniversary-banner>';
  const banner = document.body.firstElementChild;
  let isClosed = false;
  banner.addEventListener('cong-banner-close', () => (isClosed = true));
  await expect.poll(() => banner.shadowRoot.querySelector('button'), PATIENCE).toBeTruthy();
  banner.shadowRoot.querySelector('button').click();
  expect(isClosed).toBe(true);
});
`;

test('a site tests its pages in Vitest', async (t) => {
  const devDependencies = {'happy-dom': '^21.0.0', 'jsdom': '^31.0.0', 'vitest': '^5.1.0'};
  const site = await installedSite(t, {devDependencies}, {'elements.test.js': siteTests});
  const examples = join(root, 'examples/testing');
  await mkdir(join(site, 'test'));
  await cp(join(examples, 'jsdom.js'), join(site, 'test/jsdom.js'));
  await cp(join(examples, 'vitest.config.js'), join(site, 'vitest.config.js'));
  for (const environment of ['jsdom', 'happy-dom'])
    await t.test(environment, async () => {
      const command = ['vitest', 'run', `--environment=${environment}`, '--testTimeout=60000'];
      const said = await run('npx', [...command, '--no-color'], {cwd: site});
      assert.match(said, /Tests\s+5 passed \(5\)/);
    });
});
