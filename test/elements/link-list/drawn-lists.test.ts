import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import type {LinkList} from '../../../src/elements/link-list/link-list.js';
import '../../../src/define/link-list.js';
import type {Links} from '../../../src/data/schemas/links.js';

describe('<cong-link-list>, drawing lists from data', () => {
  it('draws descriptions, lazy pictures, the day and the hits', async () => {
    const {root} = await drawn([
      {
        text: 'Tòa án',
        href: '/a',
        description: 'Tối cao',
        image: '/test-api/json',
        since: '2021-07-25',
        hits: 7,
      },
    ]);
    const item = root.querySelector('li')!;
    expect(item.querySelector('small')!.textContent).to.equal('Tối cao');
    expect(item.querySelector('img')!.loading).to.equal('lazy');
    expect({...item.dataset}).to.include({since: '2021-07-25', hits: '7'});
  });

  it('is one list to a screen reader, however many runs it has', async () => {
    const {element, root} = await drawn(many(250));
    expect(root.querySelectorAll('[role=list]')).to.have.length(1);
    expect(root.querySelectorAll('.run')).to.have.length(3);
    expect(root.querySelectorAll('li')).to.have.length(250);
    await expect(element).to.be.accessible();
  });

  it('hides runs and groups without a match, and gives the others their height', async () => {
    const {element, root} = await drawn({
      groups: [
        {heading: 'A', links: many(150)},
        {heading: 'B', links: [{text: 'Quốc hội', href: '/q'}]},
        {heading: 'C', links: Array.from({length: 150}, () => ({text: 'Tòa án', href: '/t'}))},
      ],
    });
    element.filter = true;
    await element.updateComplete;
    await type(element, 'so 14');
    // 14 in the first run; 114, and 140 to 149, in the second.
    const heights = [...root.querySelectorAll<HTMLElement>('.run')].map(({style}) =>
      style.getPropertyValue('contain-intrinsic-block-size'),
    );
    if (CSS.supports('contain-intrinsic-block-size', '1px'))
      expect(heights.map((height) => parseInt(height.slice(5)))).to.deep.equal([1, 11, 0, 0]);
    expect(shown(root)).to.have.length(12);
    expect(hidden(root, '.group')).to.deep.equal([false, true, true]);
    await type(element, 'so 149');
    expect(hidden(root, '.run')).to.deep.equal([true, false, true, true]);
    await type(element, '');
    expect(root.querySelectorAll('[data-cong-hidden]')).to.have.length(0);
  });

  it('hides rows out of sight a little later, all of them', async () => {
    const {element, root} = await drawn(many(1000));
    element.filter = true;
    await element.updateComplete;
    await type(element, 'so');
    await type(element, 'so 999');
    const visible = () => root.querySelectorAll('li:not([data-cong-hidden])').length;
    expect(shown(root)).to.deep.equal(['Đơn vị số 999']);
    await waitUntil(() => visible() === 1, 'the rows of hidden runs');
    await type(element, '');
    await waitUntil(() => visible() === 1000, 'all rows');
  });

  it('sorts the groups as well where asked to', async () => {
    const links = [
      {text: 'Cần Thơ', href: '/1'},
      {text: 'Cà Mau', href: '/2'},
    ];
    const groups = ['Tỉnh', 'Báo', 'Đoàn thể'].map((heading) => ({heading, links}));
    const {root} = await drawn({groups}, 'groups');
    const headings = [...root.querySelectorAll('.group')].map(({textContent}) =>
      textContent.trim(),
    );
    expect(headings).to.deep.equal(['Báo', 'Đoàn thể', 'Tỉnh']);
    expect(shown(root).slice(0, 2)).to.deep.equal(['Cà Mau', 'Cần Thơ']);
  });

  it('keeps the focus on a link that is there again, and the rows where nothing is new', async () => {
    const {element, root} = await drawn(many(3));
    const link = root.querySelectorAll('a')[1]!;
    link.focus();
    element.heading = 'Liên kết';
    await element.updateComplete;
    expect(root.querySelectorAll('a')[1]).to.equal(link);
    element.links = many(5);
    await waitUntil(() => root.querySelectorAll('a').length === 5, 'the new rows');
    expect((element.shadowRoot!.activeElement as HTMLAnchorElement).pathname).to.equal('/2');
  });

  it('hides what is past the limit from the first picture on, with its heading', async () => {
    const element = await fixture<LinkList>(
      html`<cong-link-list
        limit="2"
        .links=${{
          groups: [
            {heading: 'A', links: many(3)},
            {heading: 'B', links: [{text: 'Quốc hội', href: '/q'}]},
          ],
        }}
      ></cong-link-list>`,
    );
    const root = element.shadowRoot!.querySelector('.links')!;
    expect(shown(root)).to.deep.equal(['Đơn vị số 1', 'Đơn vị số 2']);
    expect(hidden(root, '.group')).to.deep.equal([false, true]);
    const more = element.shadowRoot!.querySelector<HTMLButtonElement>('[part=more]')!;
    expect(more.textContent.trim()).to.equal('Xem thêm (2)');
    more.click();
    await waitUntil(() => shown(root).length === 4, 'the others');
    expect(hidden(root, '.group')).to.deep.equal([false, false]);
    await waitUntil(() => element.shadowRoot!.activeElement, 'the focus');
    expect(element.shadowRoot!.activeElement!.textContent).to.equal('Đơn vị số 3');
  });

  it('goes from many links to few and back', async () => {
    const {element, root} = await drawn(many(301));
    expect(root.querySelectorAll('.run')).to.have.length(4);
    element.links = many(2);
    await waitUntil(() => root.querySelectorAll('li').length === 2, 'the few');
    expect(root.querySelectorAll('.run')).to.have.length(0);
    element.links = many(302);
    await waitUntil(() => root.querySelectorAll('li').length === 302, 'the many');
    expect(shown(root).at(-1)).to.equal('Đơn vị số 302');
  });

  it('gives way to the markup where the data is taken away', async () => {
    const {element} = await drawn(many(3));
    element.links = undefined;
    await waitUntil(() => !element.shadowRoot!.querySelector('[part=links]'), 'the lists to go');
    expect(element.shadowRoot!.querySelector('slot:not([name])')!.hasAttribute('hidden')).to.equal(
      false,
    );
    element.links = many(2);
    await waitUntil(() => element.shadowRoot!.querySelectorAll('li').length === 2, 'new lists');
  });
});

const many = (count: number) =>
  Array.from({length: count}, (_, index) => ({
    text: `Đơn vị số ${index + 1}`,
    href: `/${index + 1}`,
  }));

const shown = (root: Element) =>
  [...root.querySelectorAll('a')]
    .filter((link) => !link.closest('[data-cong-hidden]'))
    .map(({textContent}) => textContent);
const hidden = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((node) => node.hasAttribute('data-cong-hidden'));

async function type(element: LinkList, text: string) {
  const field = element.shadowRoot!.querySelector('input')!;
  const told = new Promise((done) =>
    element.addEventListener('cong-link-filter', done, {once: true}),
  );
  field.value = text;
  field.dispatchEvent(new InputEvent('input'));
  await told;
}

async function drawn(links: Links, sort?: LinkList['sort']) {
  const element = await fixture<LinkList>(
    html`<cong-link-list heading="Liên kết" .links=${links} .sort=${sort}></cong-link-list>`,
  );
  const find = () => element.shadowRoot!.querySelector('.links li');
  await waitUntil(find, 'the lists');
  return {element, root: element.shadowRoot!.querySelector('.links')!};
}
