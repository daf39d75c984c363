/** The built Storybook in a folder of one's own: what it says there, and the command that it names. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/chromium.mjs';

const folder = fileURLToPath(new URL('../../storybook-static/', import.meta.url));
const limits = {timeout: 120_000};

describe('the Storybook in a folder', () => {
  let browser;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  it('says in both languages what to do where it is opened from the disk', limits, async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(`${folder}index.html`).href);
    const said = await page.$$eval('main section', (sections) =>
      sections.map(({lang, innerText}) => [lang, innerText]),
    );
    assert.deepEqual(
      said.map(([lang]) => lang),
      ['vi', 'en'],
    );
    for (const [, text] of said) assert.match(text, /node serve\.mjs/);
    assert.match(said[0][1], /^Trang này cần một máy chủ web/);
    await page.close();
  });

  it('opens by the command that it names, beside another one', limits, async (test) => {
    const addresses = [];
    for (let count = 0; count < 2; count++) {
      const server = spawn(process.execPath, ['serve.mjs'], {cwd: folder});
      test.after(() => server.kill());
      const [said] = await once(server.stdout, 'data');
      addresses.push(/http:\S+/.exec(String(said))[0]);
    }
    assert.equal(new Set(addresses).size, 2);

    const page = await browser.newPage();
    page.setDefaultTimeout(limits.timeout);
    await page.goto(addresses[1]);
    await page.waitForFunction(() => document.title.startsWith('Giới thiệu'));
    const frame = await page.waitForFrame((each) => each.url().includes('iframe.html'));
    await frame.waitForSelector('cong-anniversary-banner:defined');
    assert.equal(await page.$('.from-disk'), null);

    const outside = await fetch(new URL('/..%2f..%2fpackage.json', addresses[1]));
    assert.equal(outside.status, 404);
    await page.close();
  });
});
