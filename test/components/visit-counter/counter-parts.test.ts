import {expect, fixture, html, oneEvent, waitUntil} from '../../support/testing.js';
import type {VisitCounter} from '../../../src/components/visit-counter/visit-counter.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {pageWithout} from '../../support/page-without.js';
import {shownText} from '../../support/shown-text.js';
import {json, make, parts, pretend, sequence, values} from './support.js';

const AT_TEN = '2021-07-25T10:04:00+07:00';
const AT_ELEVEN = '2021-07-25T11:04:00+07:00';

/** Has a counter that is there ask again, and waits for the answer. */
async function askAgain(counter: VisitCounter, {isNews = true} = {}) {
  const place = counter.parentElement!;
  const answer = isNews ? oneEvent(counter, 'cong-count') : undefined;
  counter.remove();
  place.append(counter);
  await answer;
  await counter.updateComplete;
}

describe('<cong-visit-counter>, numbers that come one after another', () => {
  const rows: [what: string, first: object, second: object, shown: string[]][] = [
    ['a greater number', {visits: 5}, {visits: 7}, ['7']],
    [
      'a smaller number without a time: kept',
      {visits: 7, online: 1},
      {visits: 5, online: 2},
      ['7', '2'],
    ],
    [
      'a smaller number of a later time: a reset',
      {visits: 7, asOf: AT_TEN},
      {visits: 5, asOf: AT_ELEVEN},
      ['5'],
    ],
    ['what is left out stays', {visits: 7, online: 2}, {visits: 8}, ['8', '2']],
    ['what is no number stays as it was', {visits: 7}, {visits: 'N/A', online: 2}, ['7', '2']],
    ['and what is less than nothing', {visits: 7}, {visits: -1, online: 2}, ['7', '2']],
    [
      'strings past 2^53 are compared exactly',
      {visits: '9007199254740993'},
      {visits: '9007199254740992', online: 1},
      ['9.007.199.254.740.993', '1'],
    ],
    ['readers online may become fewer', {online: 7}, {online: 5}, ['5']],
  ];
  for (const [what, first, second, shown] of rows) {
    it(what, async () => {
      capturedWarnings();
      const counter = await make(`src='${sequence(first, second)}'`);
      await waitUntil(() => values(counter).length, 'the first numbers');
      await askAgain(counter);
      expect(values(counter)).to.deep.equal(shown);
    });
  }

  it('takes no notice of what is older than what shows', async () => {
    const counter = await make(`src='${json({visits: 7, asOf: AT_ELEVEN})}'`);
    await waitUntil(() => values(counter).length, 'the first numbers');
    const loaded = await counter.loadParts();
    expect(loaded.settle({visits: 9, asOf: AT_TEN})).to.deep.equal({visits: 7, asOf: AT_ELEVEN});
    expect(loaded.settle({visits: 8})).to.deep.equal({visits: 8});
  });

  it('forgets the numbers of another address', async () => {
    const counter = await make(`src='${json({visits: 7, online: 2})}'`);
    await waitUntil(() => values(counter).length, 'the first numbers');
    counter.src = json({visits: 5});
    await waitUntil(() => values(counter).join() === '5', 'the others');
  });
});

describe('<cong-visit-counter>, numbers that could not be brought up to date', () => {
  it('says for when they hold', async () => {
    capturedWarnings();
    const counter = await make(`src='${sequence({visits: 1965, asOf: AT_TEN}, 'hỏng')}'`);
    await waitUntil(() => values(counter).length, 'the number');
    await askAgain(counter, {isNews: false});
    await waitUntil(() => parts(counter, 'stale').length, 'the note');
    expect(shownText(counter)).to.equal(
      'Số người truy cập 1.965 Số liệu lúc Chủ nhật, 25/07/2021 10:04',
    );
  });

  it('says when they came, where they do not say so themselves', async () => {
    capturedWarnings();
    const counter = await make(`src='${sequence({visits: 1965}, 'hỏng', {visits: 1966})}'`);
    const now = Date.parse(AT_TEN);
    pretend(Date, 'now', () => now);
    await waitUntil(() => values(counter).length, 'the number');
    await askAgain(counter, {isNews: false});
    await waitUntil(() => parts(counter, 'stale').length, 'the note');
    expect(parts(counter, 'stale')[0]!.textContent).to.equal(
      'Số liệu lúc Chủ nhật, 25/07/2021 10:04',
    );
    await askAgain(counter);
    expect(shownText(counter)).to.equal('Số người truy cập 1.966');
  });

  it('tells the time in the agency’s zone', async () => {
    capturedWarnings();
    const src = sequence({visits: 1965, asOf: AT_TEN}, 'hỏng');
    const counter = await make(`time-zone="UTC" src='${src}'`);
    await waitUntil(() => values(counter).length, 'the number');
    await askAgain(counter, {isNews: false});
    await waitUntil(() => parts(counter, 'stale').length, 'the note');
    expect(parts(counter, 'stale')[0]!.textContent).to.contain('25/07/2021 03:04');
  });
});

describe('<cong-visit-counter>, loading its parts', () => {
  const LIST = '<dl><dt>Lượt xem</dt><dd><data value="7" data-metric="visits">7</data></dd></dl>';
  /** The classes of a frame are not those of this page, which `shownText` asks for. */
  const shown = (element: VisitCounter) =>
    parts(element, 'value').map(({textContent}) => textContent.trim());
  const part = (name: string) => `components/visit-counter/${name}`;

  it('asks for none where the markup is all there is', async () => {
    const {element, page} = await pageWithout<VisitCounter>(
      [part('counter-parts')],
      `<cong-visit-counter>${LIST}</cong-visit-counter>`,
    );
    expect(shown(element)).to.deep.equal(['7']);
    expect(page.told.filter((text) => text.includes('cong-'))).to.deep.equal([]);
  });

  const cases: [missing: string, attributes: string, told: string][] = [
    ['counter-parts', 'digits', 'a part'],
    ['rolling-digits', 'digits', 'digits'],
    ['metric-icons', 'icons', 'icons'],
    ['trend', 'trend', 'trend'],
    ['count-stream', 'stream="/test-api/hang"', 'stream'],
    ['count-hit', 'hit="/test-api/hang"', 'hit'],
  ];
  for (const [missing, attributes, what] of cases) {
    it(`shows the numbers where ${missing} does not load`, async () => {
      const {element, page} = await pageWithout<VisitCounter>(
        [part(missing)],
        `<cong-visit-counter ${attributes}>${LIST}</cong-visit-counter>`,
      );
      const isTold = () => page.told.some((text) => text.includes('the counter does without'));
      await waitUntil(isTold, 'a warning');
      expect(page.told.join()).to.contain(`> ${what}:`);
      expect(shown(element)).to.deep.equal(['7']);
    });
  }

  it('reads the JSON of `src` where the parts do not load', async () => {
    const {element} = await pageWithout<VisitCounter>(
      [part('counter-parts')],
      `<cong-visit-counter src='${json({visits: 1965})}'></cong-visit-counter>`,
    );
    await waitUntil(() => values(element).length, 'the number');
    expect(shown(element)).to.deep.equal(['1.965']);
  });

  it('leaves nothing where it is moved away while they load', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const counter = document.createElement('cong-visit-counter');
    Object.assign(counter, {visits: 7, digits: true, icons: true, trend: true});
    place.append(counter);
    await counter.updateComplete;
    counter.remove();
    place.append(counter);
    await waitUntil(() => parts(counter, 'digits').length, 'the digits');
    expect(parts(counter, 'value')).to.have.length(1);
  });
});

describe('<cong-visit-counter icons>', () => {
  it('draws an icon before the words, until the author brings one', async () => {
    const counter = await make('icons visits="7" online="2"');
    const icons = () => counter.shadowRoot!.querySelectorAll('dt svg[aria-hidden=true]');
    await waitUntil(() => icons().length === 2, 'the icons');
    const [visits, online] = [...icons()].map((each) => each.innerHTML);
    expect(visits).not.to.equal(online);
    expect(shownText(counter)).to.equal('Số người truy cập 7 Đang trực tuyến 2');

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
