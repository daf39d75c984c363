import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import type {AnniversaryBanner} from '../../../src/elements/anniversary-banner/anniversary-banner.js';
import '../../../src/define/anniversary-banner.js';
import {pageWithout} from '../../support/page-without.js';
import {shownText} from '../../support/shown-text.js';

const GREETING = 'Chào mừng kỷ niệm 61 năm thành lập ngành 26/7/1960 – 26/7/2021';
const EVENTS = 'elements/anniversary-banner/features/events';
const LUNAR = 'base/features/lunar';

/** A banner on a page on which a file does not load. */
const bannerWithout = async (name: string, attributes = '') =>
  pageWithout<AnniversaryBanner>(
    [name],
    `<cong-anniversary-banner since="1960-07-26" event="thành lập ngành" now="2021-07-25T10:04:00+07:00"
      ${attributes}></cong-anniversary-banner>`,
  );

const part = (element: AnniversaryBanner, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part~='${name}']`);

const wordsOf = (element: AnniversaryBanner) =>
  element.shadowRoot!.querySelector('a')!.textContent!.replace(/\s+/g, ' ').trim();

describe('<cong-anniversary-banner>, its features', () => {
  it('asks for none where one day is greeted, told and closed', async () => {
    const {element, page} = await pageWithout<AnniversaryBanner>(
      [EVENTS, LUNAR],
      `<cong-anniversary-banner since="1960-07-26" event="thành lập ngành" now="2020-07-25" countdown dismissible>
      </cong-anniversary-banner>`,
    );
    expect(wordsOf(element)).to.equal(
      'Chào mừng kỷ niệm 60 năm thành lập ngành 26/7/1960 – 26/7/2020 · ngày mai',
    );
    expect(part(element, 'round')).not.to.equal(null);
    expect(part(element, 'close')).not.to.equal(null);
    expect(page.told.filter((text) => text.includes('cong-'))).to.deep.equal([]);
  });

  it('stands still and wraps where what moves it does not load', async () => {
    const {element, page} = await bannerWithout(EVENTS);
    element.motion = true;
    await waitUntil(() => page.told.join().includes('> events:'));
    await element.updateComplete;
    expect(wordsOf(element)).to.equal(GREETING);
    expect(getComputedStyle(part(element, 'text')!).whiteSpace).to.equal('normal');
    expect(part(element, 'pause')).to.equal(null);
  });

  it('keeps the author’s sentence where the lunar calendar does not load', async () => {
    const {element, page} = await bannerWithout(LUNAR, 'calendar="lunar"');
    element.append('Của trang');
    await waitUntil(() => page.told.join().includes('> lunar:'));
    await element.updateComplete;
    expect(part(element, 'banner')!.hidden).to.equal(false);
    expect(part(element, 'greeting')).to.equal(null);
    element.events = [
      {event: 'một', since: '2001-07-26', calendar: 'solar'},
      {event: 'hai', since: '06-16', calendar: 'lunar', priority: 2},
    ];
    await waitUntil(() => wordsOf(element).startsWith('Chào mừng kỷ niệm 20 năm một'));
  });

  it('shows what is left of several where the lunar calendar does not load', async () => {
    const {element} = await bannerWithout(LUNAR);
    element.append('Của trang');
    element.events = [
      {event: 'hai', since: '06-16', calendar: 'lunar', priority: 2},
      {event: 'một', since: '2001-07-26'},
    ];
    await waitUntil(() => wordsOf(element).startsWith('Chào mừng kỷ niệm 20 năm một'));
  });

  it('celebrates its own day where the choice among several does not load', async () => {
    const {element, page} = await bannerWithout(EVENTS, 'rotate');
    element.events = [
      {event: 'một', since: '2001-07-27'},
      {event: 'hai', since: '2001-07-26'},
    ];
    await waitUntil(() => page.told.join().includes('> events:'));
    await element.updateComplete;
    expect(wordsOf(element)).to.equal(GREETING);
    expect(part(element, 'next')).to.equal(null);
  });

  it('keeps the author’s sentence until the choice among several is there', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('cong-anniversary-banner');
    const events = [{event: 'một', since: '2001-07-26'}];
    Object.assign(element, {now: '2021-07-25', textContent: 'Của trang', events});
    const shown: string[] = [];
    element.addController({hostUpdated: () => shown.push(shownText(element))});
    box.append(element, '\n');
    await waitUntil(() => part(element, 'greeting'));
    expect(shown[0]).to.equal('Của trang');
    expect(shown.at(-1)).to.match(/^Chào mừng kỷ niệm 20 năm một/);
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
