import {expect, oneEvent, waitUntil} from '../../support/testing.js';
import type {LinkFilterEvent} from '../../../src/elements/link-list/link-list.events.js';
import type {LinkList} from '../../../src/elements/link-list/link-list.js';
import {pageWithout} from '../../support/page-without.js';

const TOOLS = 'features/tools';
const ROWS = 'features/rows';

const LIST = `<cong-link-list filter><ul>
  <li><a href="https://toaan.gov.vn/">Tòa án</a></li>
  <li><a href="https://bocongan.gov.vn/">Công an</a></li>
</ul></cong-link-list>`;

const SORTED = LIST.replace('filter', 'sort="text"');

/** A page of its own, on which these modules of the list do not load. */
async function page(...missing: string[]) {
  return pageOf(LIST, missing);
}

async function pageOf(markup: string, missing: readonly string[] = []) {
  const parts = missing.map((part) => `elements/link-list/${part}`);
  const {element, page} = await pageWithout<LinkList>(parts, markup);
  return {list: element, field: element.shadowRoot!.querySelector('input')!, told: page.told};
}

const shown = (list: LinkList) =>
  [...list.querySelectorAll('li:not([data-cong-hidden])')].map((item) => item.textContent.trim());

describe('<cong-link-list>, loading its features', () => {
  it('finds what stands in the field, without an event of the field', async () => {
    const {list, field} = await page();
    field.value = 'toa an';
    list.requestUpdate();
    await waitUntil(() => shown(list).length === 1, 'the link to be found');
    expect(shown(list)).to.deep.equal(['Tòa án']);
  });

  it('filters nothing until the reader goes to the field', async () => {
    const {list, field} = await page();
    await waitUntil(() => list.querySelector('[data-cong-external]'), 'the marks');
    const told = oneEvent(list, 'cong-link-filter');
    field.value = 'cong';
    field.dispatchEvent(new InputEvent('input'));
    const {query, count} = (await told) as Event as LinkFilterEvent;
    expect([query, count]).to.deep.equal(['cong', 1]);
    expect(shown(list)).to.deep.equal(['Công an']);
  });

  it('marks its links, and leaves them all where the filter does not load', async () => {
    const {list, field, told} = await page(TOOLS);
    await waitUntil(() => list.querySelector('[data-cong-external]'), 'the marks');
    field.value = 'cong';
    field.dispatchEvent(new InputEvent('input'));
    await waitUntil(() => told.some((text) => text.includes('filter')), 'a warning');
    await list.updateComplete;
    expect(shown(list)).to.deep.equal(['Tòa án', 'Công an']);
  });

  it('sorts its links once what sorts them is there', async () => {
    const {list} = await pageOf(SORTED);
    await waitUntil(() => shown(list)[0] === 'Công an', 'the links to be sorted');
    expect(shown(list)).to.deep.equal(['Công an', 'Tòa án']);
  });

  it('leaves its links as written where what sorts them does not load', async () => {
    const {list, told} = await pageOf(SORTED, [ROWS]);
    await waitUntil(() => told.some((text) => text.includes('order')), 'a warning');
    await list.updateComplete;
    expect(shown(list)).to.deep.equal(['Tòa án', 'Công an']);
  });

  it('has no field that finds nothing, and leads whoever was in it to the links', async () => {
    const {list, field} = await page(TOOLS);
    field.focus();
    await waitUntil(() => !list.shadowRoot!.querySelector('input'), 'the field to go');
    expect(list.ownerDocument.activeElement!.textContent).to.equal('Tòa án');
    expect(shown(list)).to.deep.equal(['Tòa án', 'Công an']);
  });

  it('stands as a plain list where the menu does not load', async () => {
    const {list, told} = await page(TOOLS);
    list.layout = 'menu';
    await waitUntil(
      () => told.some((text) => text.includes('the element does without')),
      'a warning',
    );
    expect(list.querySelector('a')!.getClientRects()).to.have.length(1);
  });

  it('shows the markup where what draws data does not load', async () => {
    const {list, told} = await page(ROWS);
    list.links = [{text: 'Quốc hội', href: '/a'}];
    await waitUntil(() => told.some((text) => text.includes('lists')), 'a warning');
    await list.updateComplete;
    expect(list.shadowRoot!.querySelector('[part=links]')).to.equal(null);
    expect(list.querySelector('a')!.getClientRects()).to.have.length(1);
    expect(shown(list)).to.deep.equal(['Tòa án', 'Công an']);
  });

  it('says so, with a button to try again, where nothing can be drawn', async () => {
    const {list, told} = await page(ROWS);
    list.querySelector('ul')!.remove();
    list.links = [{text: 'Quốc hội', href: '/a'}];
    await waitUntil(() => told.some((text) => text.includes('lists')), 'a warning');
    await waitUntil(() => list.shadowRoot!.querySelector('[part=retry]'), 'the button');
    const status = list.shadowRoot!.querySelector('[part=status]')!;
    expect(status.textContent.trim()).to.equal('Không tải được dữ liệu.');
    expect(list.shadowRoot!.textContent).not.to.contain('Chưa có liên kết');
  });

  it('marks what leaves the site where the other marks do not load', async () => {
    const {list, told} = await page(ROWS);
    list.querySelector('li')!.dataset['hits'] = '7';
    await waitUntil(() => told.some((text) => text.includes('marks')), 'a warning');
    await waitUntil(() => list.querySelector('[data-cong-external]'), 'the marks');
    expect(list.querySelector('[data-cong-hits]')).to.equal(null);
  });

  it('follows a link where the notice does not load', async () => {
    const {list, told} = await page(TOOLS);
    list.confirmExternal = true;
    const link = list.querySelector('a')!;
    await waitUntil(() => link.hasAttribute('data-cong-external'), 'the marks');
    const presses: boolean[] = [];
    link.ownerDocument.addEventListener('click', (event) => {
      presses.push(event.defaultPrevented);
      // The test stays here.
      event.preventDefault();
    });
    link.click();
    await waitUntil(() => presses.length === 2, 'the second press');
    expect(presses).to.deep.equal([true, false]);
    expect(told.some((text) => text.includes('notice'))).to.equal(true);
  });
});
