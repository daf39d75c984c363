/** Sites that are written as files of HTML: their content is there without the script. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {showsBuiltSites} from './built-sites.mjs';
import {showsSideColumn} from './side-column.mjs';

async function showsContentAndSideColumn(page) {
  await showsSideColumn(page);
  const html = await page.evaluate(async () => (await fetch(location.href)).text());
  const written = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, 'text/html').body.innerText,
    html,
  );
  assert.match(written, /Hội nghị tổng kết công tác năm 2026/);
  assert.match(written, /Sáng 30\/11, hội nghị được tổ chức tại Hà Nội\./);
  assert.match(written, /Viện kiểm sát nhân dân tối cao/);
}

test('a page that Astro or Eleventy writes has its content without the script', (t) =>
  showsBuiltSites(t, {astro: showsContentAndSideColumn, eleventy: showsContentAndSideColumn}));
