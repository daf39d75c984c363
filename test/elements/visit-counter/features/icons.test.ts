import {expect, waitUntil} from '../../../support/testing.js';
import {shownText} from '../../../support/shown-text.js';
import {make} from '../support.js';

describe('<cong-visit-counter icons>', () => {
  it('draws an icon before the words, until the author brings one', async () => {
    const counter = await make('icons visits="7" online="2"');
    const icons = () => counter.shadowRoot!.querySelectorAll('dt svg[aria-hidden=true]');
    await waitUntil(() => icons().length === 2, 'the icons');
    const [visits, online] = [...icons()].map((each) => each.innerHTML);
    expect(visits).not.to.equal(online);
    expect(shownText(counter)).to.equal('Tổng lượt truy cập 7 Đang truy cập 2');

    counter.metrics = 'online visits';
    await counter.updateComplete;
    expect([...icons()].map((each) => each.innerHTML)).to.deep.equal([online, visits]);

    const own = document.createElement('img');
    own.slot = 'icon-visits';
    own.alt = '';
    counter.append(own);
    const slot = counter.shadowRoot!.querySelector<HTMLSlotElement>('[name=icon-visits]')!;
    await waitUntil(() => slot.assignedElements().length, 'the author’s');
    expect(icons()[1]!.getClientRects()).to.have.length(0);

    counter.icons = false;
    await counter.updateComplete;
    expect(icons()).to.have.length(0);
  });

  it('keeps the words in one column, however wide a picture of the author’s is', async () => {
    const counter = await make(
      'icons visits="7" online="2"',
      '<svg slot="icon-visits" viewBox="0 0 2 1" width="60" height="30"></svg>',
    );
    await waitUntil(() => counter.shadowRoot!.querySelectorAll('dt svg').length === 2, 'the icons');
    const starts = [...counter.shadowRoot!.querySelectorAll('slot[name^=icon-]')].map((slot) => {
      const range = new Range();
      range.selectNode(slot.nextSibling!);
      return range.getBoundingClientRect().left;
    });
    expect(starts[0]).to.equal(starts[1]);
  });

  it('has none for a metric of the site’s own', async () => {
    const counter = await make(
      'icons visits="7"',
      '<dl><dt>Lượt tải</dt><dd data-metric="downloads">7</dd></dl>',
    );
    const icons = () => counter.shadowRoot!.querySelectorAll('dt svg');
    await waitUntil(() => icons().length, 'an icon');
    expect(icons()).to.have.length(1);
    await expect(counter).to.be.accessible();
  });
});
