import {spy} from 'sinon';
import {expect, fixture, html} from '../../support/testing.js';
import type {LinkList} from '../../../src/elements/link-list/link-list.js';
import '../../../src/define/article.js';
import '../../../src/define/link-list.js';
import {settled} from './support.js';

const groups = html`
  <details name="nganh" open>
    <summary>Trung ương</summary>
    <ul>
      <li><a href="#nd">Báo Nhân Dân</a></li>
    </ul>
  </details>
  <details name="nganh">
    <summary>Địa phương</summary>
    <ul>
      <li><a href="#hn">Báo Hà Nội mới</a></li>
    </ul>
  </details>
`;

const folds = (list: Element) => [...list.querySelectorAll('details')].map(({open}) => open);
const print = () => dispatchEvent(new Event('beforeprint'));
const printed = () => dispatchEvent(new Event('afterprint'));

describe('<cong-link-list> on paper', () => {
  it('has its folded groups open, and folds them again', async () => {
    const list = await settled(
      await fixture<LinkList>(html`<cong-link-list>${groups}</cong-link-list>`),
    );
    print();
    expect(folds(list)).to.deep.equal([true, true]);
    expect(list.querySelectorAll('a')[1]!.offsetHeight).to.be.greaterThan(0);
    printed();
    expect(folds(list)).to.deep.equal([true, false]);
    const names = [...list.querySelectorAll('details')].map((each) => each.getAttribute('name'));
    expect(names).to.deep.equal(['nganh', 'nganh']);
  });

  it('opens them once where an article around it does so too', async () => {
    const article = await fixture<HTMLElement>(
      html`<cong-article><cong-link-list>${groups}</cong-link-list></cong-article>`,
    );
    print();
    expect(folds(article)).to.deep.equal([true, true]);
    printed();
    expect(folds(article)).to.deep.equal([true, false]);
  });

  it('listens for printing once, however many lists a page has', async () => {
    const listen = spy(window, 'addEventListener');
    try {
      await fixture(html`<cong-link-list></cong-link-list><cong-link-list></cong-link-list>`);
      const types = listen.args.map(([type]) => type).filter((type) => type.endsWith('print'));
      expect(types).to.deep.equal(['beforeprint']);
    } finally {
      listen.restore();
    }
  });

  it('leaves them folded once it has left the page', async () => {
    const list = await fixture<LinkList>(html`<cong-link-list>${groups}</cong-link-list>`);
    print();
    list.remove();
    expect(folds(list)).to.deep.equal([true, false]);
    print();
    expect(folds(list)).to.deep.equal([true, false]);
    printed();
  });
});
