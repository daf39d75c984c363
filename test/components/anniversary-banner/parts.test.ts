import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import type {AnniversaryBanner} from '../../../src/components/anniversary-banner/anniversary-banner.js';
import '../../../src/define/anniversary-banner.js';
import {pageWithout} from '../../support/page-without.js';
import {shownText} from '../../support/shown-text.js';

const GREETING = 'Chào mừng kỷ niệm 61 năm thành lập ngành (26/7/1960 - 26/7/2021)';

/** A banner on a page on which a part of it does not load. */
const bannerWithout = async (name: string, attributes = '') =>
  pageWithout<AnniversaryBanner>(
    [`components/anniversary-banner/${name}`],
    `<cong-anniversary-banner since="1960-07-26" event="thành lập ngành" now="2021-07-25T10:04:00+07:00"
      ${attributes}></cong-anniversary-banner>`,
  );

const part = (element: AnniversaryBanner, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part='${name}']`);

const wordsOf = (element: AnniversaryBanner) =>
  element.shadowRoot!.querySelector('a')!.textContent!.replace(/\s+/g, ' ').trim();

describe('<cong-anniversary-banner> parts', () => {
  it('stands still and wraps where what moves it does not load', async () => {
    const {element, page} = await bannerWithout('moving-text');
    element.motion = true;
    await waitUntil(() => page.told.join().includes('a part'));
    await element.updateComplete;
    expect(wordsOf(element)).to.equal(GREETING);
    expect(getComputedStyle(part(element, 'text')!).whiteSpace).to.equal('normal');
    expect(part(element, 'pause')).to.equal(null);
  });

  it('greets with its own attributes where the choice of events does not load', async () => {
    const {element, page} = await bannerWithout('event-choice');
    element.events = [{event: 'một', since: '2001-07-26'}];
    await waitUntil(() => page.told.join().includes('a part'));
    await element.updateComplete;
    expect(wordsOf(element)).to.equal(GREETING);
  });

  it('cannot be closed where its button does not load, and heeds an earlier closing', async () => {
    const {element, page} = await bannerWithout('close-button', 'dismissible dismiss-id="x"');
    await waitUntil(() => page.told.join().includes('a part'));
    expect(part(element, 'close')).to.equal(null);
    expect(wordsOf(element)).to.equal(GREETING);
    page.sessionStorage.setItem('cong-banner:x:2021', '1');
    element.requestUpdate();
    await element.updateComplete;
    expect(part(element, 'banner')!.hidden).to.equal(true);
    page.sessionStorage.clear();
  });

  it('keeps the author’s sentence where the lunar calendar does not load', async () => {
    const {element, page} = await bannerWithout('lunar-occasions', 'calendar="lunar"');
    element.append('Của trang');
    await waitUntil(() => page.told.join().includes('the lunar calendar'));
    await element.updateComplete;
    expect(part(element, 'banner')!.hidden).to.equal(false);
    expect(part(element, 'greeting')).to.equal(null);
    element.events = [
      {event: 'một', since: '2001-07-26', calendar: 'solar'},
      {event: 'hai', since: '06-16', calendar: 'lunar', priority: 2},
    ];
    await element.updateComplete;
    expect(wordsOf(element)).to.match(/^Chào mừng kỷ niệm 20 năm một/);
  });

  it('shows the best of several where what turns them does not load', async () => {
    const {element, page} = await bannerWithout('rotation', 'rotate');
    element.events = [
      {event: 'một', since: '2001-07-27'},
      {event: 'hai', since: '2001-07-26'},
    ];
    await waitUntil(() => page.told.join().includes('the rotation'));
    await element.updateComplete;
    expect(wordsOf(element)).to.match(/^Chào mừng kỷ niệm 20 năm hai/);
    expect(part(element, 'next')).to.equal(null);
  });

  it('takes what was set while they loaded', async () => {
    const element = await fixture<AnniversaryBanner>(html`
      <cong-anniversary-banner now="2021-07-25T10:04:00+07:00" motion></cong-anniversary-banner>
    `);
    element.events = [{event: 'một', since: '2001-07-26'}];
    element.tone = 'mourning';
    await waitUntil(() => shownText(element).includes('20 năm một'));
    expect(part(element, 'pause')).to.equal(null);
    element.tone = 'festive';
    await waitUntil(() => part(element, 'pause'));
  });
});
