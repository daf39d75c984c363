import '../../src/define/anniversary-banner.js';
import '../../src/define/link-list.js';
import '../../src/define/visit-counter.js';
import type {AnniversaryBanner} from '../../src/elements/anniversary-banner/anniversary-banner.js';
import type {LinkList} from '../../src/elements/link-list/link-list.js';
import type {VisitCounter} from '../../src/elements/visit-counter/visit-counter.js';
import {capturedWarnings} from '../support/captured-warnings.js';
import {shownText} from '../support/shown-text.js';
import {expect, fixture, html} from '../support/testing.js';

/** Assigns what no type allows, as a page without types does. */
const assign = (element: Element, name: string, value: unknown) =>
  Reflect.set(element, name, value);

describe('the properties of elements', () => {
  const texts: [assigned: unknown, read: string | undefined][] = [
    ['1960', '1960'],
    [1960, '1960'],
    [10n, '10'],
    [true, ''],
    [false, undefined],
    [null, undefined],
    [{}, undefined],
    [['1960'], undefined],
    [Symbol('1960'), undefined],
  ];
  for (const [assigned, read] of texts)
    it(`that are texts take ${String(assigned)} (${typeof assigned}) for ${read ?? 'none'}`, async () => {
      const banner = await fixture<AnniversaryBanner>(
        html`<cong-anniversary-banner event="thành lập ngành"></cong-anniversary-banner>`,
      );
      assign(banner, 'since', assigned);
      await banner.updateComplete;
      expect(banner.since).to.equal(read);
    });

  const numbers: [assigned: unknown, read: number | undefined][] = [
    [5, 5],
    ['5', 5],
    [null, undefined],
    [{}, undefined],
    [Symbol('5'), undefined],
  ];
  for (const [assigned, read] of numbers)
    it(`that are numbers take ${String(assigned)} (${typeof assigned}) for ${read ?? 'none'}`, async () => {
      const list = await fixture<LinkList>(html`<cong-link-list></cong-link-list>`);
      assign(list, 'limit', assigned);
      await list.updateComplete;
      expect(list.limit).to.equal(read);
    });

  it('that are counts keep a number, whose dot is no group of thousands', async () => {
    const counter = await fixture<VisitCounter>(
      html`<cong-visit-counter .visits=${1.234}></cong-visit-counter>`,
    );
    expect(shownText(counter)).to.contain('1,234');
    counter.visits = '1.234';
    await counter.updateComplete;
    expect(shownText(counter)).to.contain('1.234');
  });

  it('count as not given once their attribute is gone', async () => {
    capturedWarnings();
    const banner = await fixture<AnniversaryBanner>(
      html`<cong-anniversary-banner
        always
        calendar="chinese"
        since="1960-07-26"
        event="thành lập ngành"
      ></cong-anniversary-banner>`,
    );
    expect(shownText(banner)).not.to.contain('thành lập ngành');
    banner.removeAttribute('calendar');
    await banner.updateComplete;
    expect(shownText(banner)).to.contain('thành lập ngành');
  });
});
