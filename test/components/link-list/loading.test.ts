import {expect, oneEvent, waitUntil} from '../../support/testing.js';
import type {LinkFilterEvent} from '../../../src/components/link-list/link-list.events.js';
import type {LinkList} from '../../../src/components/link-list/link-list.js';
import {pageWithout} from '../../support/page-without.js';

const LIST = `<cong-link-list filter><ul>
  <li><a href="https://toaan.gov.vn/">Tòa án</a></li>
  <li><a href="https://bocongan.gov.vn/">Công an</a></li>
</ul></cong-link-list>`;

/** A page of its own, on which these parts of the list do not load. */
async function page(...missing: string[]) {
  const parts = missing.map((part) => `components/link-list/${part}`);
  const {element, page} = await pageWithout<LinkList>(parts, LIST);
  return {list: element, field: element.shadowRoot!.querySelector('input')!, told: page.told};
}

const shown = (list: LinkList) =>
  [...list.querySelectorAll('li:not([data-cong-hidden])')].map((item) => item.textContent.trim());

describe('<cong-link-list>, loading its parts', () => {
  it('finds what was typed before the filter was there, without an event of the field', async () => {
    const {list, field} = await page();
    const told = oneEvent(list, 'cong-link-filter');
    field.value = 'toa an';
    const {query, count} = (await told) as Event as LinkFilterEvent;
    expect([query, count]).to.deep.equal(['toa an', 1]);
    expect(shown(list)).to.deep.equal(['Tòa án']);
  });

  it('shows all links where the filter does not load, and tells the developer', async () => {
    const {list, field, told} = await page('link-filter');
    field.value = 'toa an';
    field.dispatchEvent(new InputEvent('input'));
    await waitUntil(
      () => told.some((text) => text.includes('the element does without')),
      'a warning',
    );
    expect(shown(list)).to.deep.equal(['Tòa án', 'Công an']);
  });

  it('leaves links unmarked where marking does not load, and filters all the same', async () => {
    const {list, field, told} = await page('link-marks');
    await waitUntil(
      () => told.some((text) => text.includes('the element does without')),
      'a warning',
    );
    expect(list.querySelectorAll('[data-cong-external]')).to.have.length(0);
    field.value = 'cong';
    field.dispatchEvent(new InputEvent('input'));
    await waitUntil(() => shown(list).length === 1, 'the links to be found');
    expect(shown(list)).to.deep.equal(['Công an']);
  });

  it('stands as a plain list where the menu does not load', async () => {
    const {list, told} = await page('link-menu');
    list.layout = 'menu';
    await waitUntil(
      () => told.some((text) => text.includes('the element does without')),
      'a warning',
    );
    expect(list.querySelector('a')!.getClientRects()).to.have.length(1);
  });

  it('shows the markup where the lists from data cannot be drawn', async () => {
    const {list, told} = await page('drawn-lists');
    list.links = [{text: 'Quốc hội', href: 'https://quochoi.vn/'}];
    await waitUntil(
      () => told.some((text) => text.includes('the element does without')),
      'a warning',
    );
    expect(shown(list)).to.deep.equal(['Tòa án', 'Công an']);
    expect(list.querySelector('a')!.getClientRects()).to.have.length(1);
  });

  it('follows a link where the notice does not load', async () => {
    const {list, told} = await page('leaving-notice');
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
    expect(told.some((text) => text.includes('the link is followed'))).to.equal(true);
  });
});
