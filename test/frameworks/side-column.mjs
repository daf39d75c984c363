/** What the sites of frameworks have in common: a list from an array, what a reader looks for in it, and a counter. */
import assert from 'node:assert/strict';

const PATIENCE = 30_000;

/** The links that a reader sees. Runs in the page. */
const shownLinks = () =>
  [...(document.querySelector('aside cong-link-list')?.shadowRoot?.querySelectorAll('li') ?? [])]
    .filter((item) => item.checkVisibility())
    .map((item) => item.textContent.trim());

async function showsLinks(page, ...expected) {
  const end = Date.now() + PATIENCE;
  const isSo = async () => (await page.evaluate(shownLinks)).join() === expected.join();
  while (!(await isSo()) && Date.now() < end)
    await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.deepEqual(await page.evaluate(shownLinks), expected);
}

/** An array arrives as a property, an event in the framework’s own state, and a new array in the element. */
export async function showsSideColumn(page) {
  await showsLinks(page, 'Tòa án nhân dân tối cao', 'Bộ Tư pháp');

  const field = await page.waitForSelector('aside cong-link-list >>> input');
  await field.type('toa an');
  await page.waitForFunction(() => document.querySelector('output').textContent === 'toa an');
  await showsLinks(page, 'Tòa án nhân dân tối cao');

  await page.click('aside > button');
  await field.click({count: 3});
  await field.press('Backspace');
  await showsLinks(page, 'Tòa án nhân dân tối cao', 'Bộ Tư pháp', 'Quốc hội');

  const counter = await page.$eval('aside cong-visit-counter', ({shadowRoot}) =>
    shadowRoot.textContent.replace(/\s+/g, ' '),
  );
  assert.match(counter, /Tổng lượt truy cập 19\.089\.598 Đang truy cập 37/);
}
