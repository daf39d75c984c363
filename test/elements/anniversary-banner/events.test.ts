import {expect, fixture, html, oneEvent, waitUntil} from '../../support/testing.js';
import type {AnniversaryBanner} from '../../../src/elements/anniversary-banner/anniversary-banner.js';
import '../../../src/define/anniversary-banner.js';
import type {DataErrorEvent} from '../../../src/data/data-error-event.js';
import type {AnniversaryEvent} from '../../../src/data/schemas/events.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {shownText} from '../../support/shown-text.js';
import {part, set} from './support.js';

const EVENTS: AnniversaryEvent[] = [
  {event: 'Quốc khánh', since: '1945-09-02', daysBefore: 5},
  {event: 'thành lập ngành', since: '1960-07-26'},
  {event: 'Ngày Thương binh, Liệt sĩ', since: '1947-07-27', tone: 'mourning', priority: 2},
];
const SOLDIERS = 'Chào mừng kỷ niệm 74 năm Ngày Thương binh, Liệt sĩ 27/7/1947 – 27/7/2021';

function banner(src = '') {
  return fixture<AnniversaryBanner>(html`
    <cong-anniversary-banner
      now="2021-07-25T10:04:00+07:00"
      src=${src}
      dismissible
      dismiss-id="ngay"
      ><p>Của trang</p></cong-anniversary-banner
    >
  `);
}

/** A banner that has chosen: what the author wrote is no longer shown. */
async function withEvents(events: unknown, values: Partial<AnniversaryBanner> = {}) {
  const element = await banner();
  Object.assign(element, {events}, values);
  await waitUntil(() => shownText(element) !== 'Của trang', 'an event is chosen');
  return element;
}

const greeting = (element: AnniversaryBanner) => part(element, 'greeting')!.textContent.trim();

async function close(element: AnniversaryBanner) {
  await waitUntil(() => part(element, 'close'), 'there is a button');
  part(element, 'close')!.click();
  await element.updateComplete;
}

const api = (document: unknown) =>
  `/test-api/json?body=${encodeURIComponent(JSON.stringify(document))}`;

describe('<cong-anniversary-banner> events', () => {
  afterEach(() => sessionStorage.clear());

  it('shows the first by priority that is greeted today', async () => {
    const element = await withEvents(EVENTS);
    expect(shownText(element)).to.equal(SOLDIERS);
    expect(part(element, 'banner')!.classList.contains('mourning')).to.equal(true);
  });

  it('shows an event in the colours of its own tone, whatever that of the banner', async () => {
    const element = await withEvents(EVENTS, {tone: 'festive'});
    const ground = () => getComputedStyle(part(element, 'banner')!).backgroundColor;
    await waitUntil(() => ground() === 'rgb(43, 43, 43)', 'the ground of mourning');
  });

  it('shows the nearest of those of one priority, and the first of one day', async () => {
    const element = await withEvents([
      {event: 'không', since: '2001-07-28'},
      {event: 'một', since: '2001-07-26'},
      {event: 'hai', since: '2001-07-26'},
      {event: 'ba', since: '2001-07-24', daysAfter: 5},
    ]);
    expect(greeting(element)).to.equal('Chào mừng kỷ niệm 20 năm một');
    await set(element, {now: '2021-07-25T10:04:00+07:00', daysBefore: 0});
    expect(greeting(element)).to.equal('Chào mừng kỷ niệm 20 năm ba');
  });

  it('takes no room where none is, and shows the next where one always is', async () => {
    const element = await withEvents(EVENTS, {now: '2021-08-01'});
    expect(element.getClientRects()).to.have.length(0);
    element.always = true;
    await element.updateComplete;
    expect(part(element, 'greeting')!.textContent!.trim()).to.equal(
      'Chào mừng kỷ niệm 76 năm Quốc khánh',
    );
  });

  it('has none of the author’s where the list is empty', async () => {
    expect((await withEvents([])).getClientRects()).to.have.length(0);
  });

  it('uses the words, link and picture of the event', async () => {
    const element = await withEvents([
      {
        event: 'x',
        since: '2001-07-26',
        template: '{years} năm!',
        href: '/le',
        image: '/test/a.png',
      },
    ]);
    expect(part(element, 'greeting')!.textContent!.trim()).to.equal('20 năm!');
    expect(part(element, 'text')!.getAttribute('href')).to.equal('/le');
    expect(part(element, 'image')!.getAttribute('src')).to.equal('/test/a.png');
    expect(part(element, 'lotus')).to.equal(null);
  });

  it('leaves out what it cannot use, with a warning', async () => {
    const warnings = capturedWarnings();
    const element = await withEvents([
      null,
      {event: 'x', since: '1945-02-31'},
      {event: 'z'},
      {event: 'đ', date: '2021-02-29'},
      {event: 'e', since: '1900-03-10', calendar: 'chinese'},
      {event: 'y', since: '2001-07-26', href: 'javascript:alert(1)', image: 'data:image/png,x'},
    ]);
    expect(part(element, 'greeting')!.textContent!.trim()).to.equal('Chào mừng kỷ niệm 20 năm y');
    expect(part(element, 'text')!.hasAttribute('href')).to.equal(false);
    expect(part(element, 'image')).to.equal(null);
    expect(warnings.list.join('\n')).to.match(/1945-02-31/);
    expect(warnings.list.join('\n')).to.match(/"z".*"since" or "date"/);
    expect(warnings.list.join('\n')).to.match(/date: "2021-02-29"/);
    expect(warnings.list.join('\n')).to.match(/calendar: "chinese"/);
  });

  it('cannot be closed in mourning unless the banner itself mourns', async () => {
    const element = await withEvents(EVENTS);
    expect(part(element, 'close')).to.equal(null);
    element.tone = 'mourning';
    await waitUntil(() => part(element, 'close'), 'there is a button');
  });

  it('closes one event, not those that follow', async () => {
    const element = await withEvents(EVENTS.slice(0, 2));
    await close(element);
    expect(element.getClientRects()).to.have.length(0);
    expect(Object.keys(sessionStorage)).to.deep.equal([
      'cong-banner:ngay:2021:1960-07-26:thành lập ngành',
    ]);
    element.now = '2021-09-01';
    await element.updateComplete;
    expect(element.getClientRects()).to.have.length(1);
  });

  it('closes one of two events of one day, by the name and the calendar of each', async () => {
    const element = await withEvents([
      {event: 'một', since: '2001-07-26'},
      {event: 'hai', since: '2001-07-26'},
      // 26 July 2021 is the 17th of the 6th lunar month.
      {event: 'hai', since: '06-17', calendar: 'lunar'},
    ]);
    expect(greeting(element)).to.equal('Chào mừng kỷ niệm 20 năm một');
    await close(element);
    expect(greeting(element)).to.equal('Chào mừng kỷ niệm 20 năm hai');
    await close(element);
    expect(greeting(element)).to.equal('Chào mừng hai');
    await close(element);
    expect(element.getClientRects()).to.have.length(0);
    expect(Object.keys(sessionStorage).sort()).to.deep.equal([
      'cong-banner:ngay:2021:2001-07-26:hai',
      'cong-banner:ngay:2021:2001-07-26:một',
      'cong-banner:ngay:2021:lunar:06-17:hai',
    ]);
    element.show();
    await element.updateComplete;
    expect(greeting(element)).to.equal('Chào mừng kỷ niệm 20 năm một');
    expect(sessionStorage).to.have.length(0);
  });

  it('come from src, after the property and before the markup', async () => {
    const element = await banner(api({events: EVENTS}));
    expect(shownText(element)).to.equal('Của trang');
    await waitUntil(() => shownText(element) === SOLDIERS);
    element.events = [{event: 'một', since: '2001-07-26'}];
    await element.updateComplete;
    expect(part(element, 'years')!.textContent!.trim()).to.equal('20');
  });

  it('leaves the author’s sentence where they cannot be had, and tells the page', async () => {
    const warnings = capturedWarnings();
    const element = await banner();
    setTimeout(() => (element.src = '/test-api/status/404'));
    const {error} = await oneEvent<DataErrorEvent>(element, 'cong-data-error');
    expect(error.failure).to.equal('status');
    expect(shownText(element)).to.equal('Của trang');
    expect(warnings.list.join()).to.match(/404/);
  });
});

describe('<cong-anniversary-banner> events with null and numbers as text', () => {
  const row = {
    event: 'Quốc khánh',
    since: '1945-09-02',
    date: null,
    calendar: null,
    daysBefore: '60',
    daysAfter: null,
    tone: null,
    priority: null,
    template: null,
    href: null,
    image: null,
  };

  it('are read in the property as in JSON', async () => {
    const warnings = capturedWarnings();
    const expected = 'Chào mừng kỷ niệm 76 năm Quốc khánh';
    expect(greeting(await withEvents([row]))).to.equal(expected);
    const remote = await banner(
      `/test-api/json?body=${encodeURIComponent(JSON.stringify({events: [row]}))}`,
    );
    await waitUntil(() => part(remote, 'greeting'), 'the event of the JSON');
    expect(greeting(remote)).to.equal(expected);
    expect(warnings.list).to.deep.equal([]);
  });
});
