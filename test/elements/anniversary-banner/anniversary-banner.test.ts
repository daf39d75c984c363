import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import {a11ySnapshot, setViewport} from '@web/test-runner-commands';
import {nothing} from 'lit';
import type {AnniversaryBanner} from '../../../src/elements/anniversary-banner/anniversary-banner.js';
import '../../../src/define/anniversary-banner.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {skipWhere} from '../../support/engine-limits.js';
import {emulateFeatures} from '../../support/media.js';
import {shownText} from '../../support/shown-text.js';

const FOUNDING = '2021-07-25T10:04:00+07:00';
const EVENT = 'thành lập ngành Kiểm sát nhân dân';
const GREETING = `Chào mừng kỷ niệm 61 năm ${EVENT} 26/7/1960 – 26/7/2021`;
const OWN = 'Chào mừng ngày truyền thống của ngành';

interface Given {
  since?: string;
  event?: string;
  now?: string;
}

/** A banner with the attributes of the founding page, and a greeting of the author's own. */
function banner({since = '1960-07-26', event = EVENT, now = FOUNDING}: Given = {}) {
  return fixture<AnniversaryBanner>(html`
    <cong-anniversary-banner since=${since || nothing} event=${event || nothing} now=${now}
      ><p>${OWN}</p></cong-anniversary-banner
    >
  `);
}

async function set(element: AnniversaryBanner, values: Partial<AnniversaryBanner>) {
  Object.assign(element, values);
  await element.updateComplete;
  return element;
}

const part = (element: AnniversaryBanner, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part='${name}']`);

describe('<cong-anniversary-banner>', () => {
  describe('bare', () => {
    it('takes no room', async () => {
      const element = await fixture<AnniversaryBanner>(
        html`<cong-anniversary-banner></cong-anniversary-banner>`,
      );
      expect(element.offsetHeight).to.equal(0);
    });

    it('shows the sentence of the author', async () => {
      const element = await banner({since: '', event: ''});
      expect(shownText(element)).to.equal(OWN);
      expect(element.offsetHeight).to.be.above(50);
    });
  });

  describe('greeting', () => {
    it('tells the coming anniversary and its dates', async () => {
      const element = await banner();
      expect(shownText(element)).to.equal(GREETING);
      expect(part(element, 'years')!.textContent).to.equal('61');
      expect(part(element, 'dates')!.textContent).to.equal('26/7/1960 – 26/7/2021');
    });

    const partial: [since: string, expected: string][] = [
      ['1960', `Chào mừng kỷ niệm 61 năm ${EVENT} 1960 – 2021`],
      ['1960-07', `Chào mừng kỷ niệm 61 năm ${EVENT} 7/1960 – 7/2021`],
    ];
    for (const [since, expected] of partial) {
      it(`since ${since} → ${expected}`, async () => {
        expect(shownText(await banner({since}))).to.equal(expected);
      });
    }

    it('celebrates the one date of until', async () => {
      const element = await set(await banner({since: '1960'}), {until: '2021-08-01'});
      expect(shownText(element)).to.equal(`Chào mừng kỷ niệm 61 năm ${EVENT} 1960 – 1/8/2021`);
    });

    it('follows a template, without the line of dates where it has a date in it', async () => {
      const template = '{years} năm {event}, {since} - {date}!';
      const element = await set(await banner(), {template});
      expect(shownText(element)).to.equal(`61 năm ${EVENT}, 26/7/1960 - 26/7/2021!`);
      expect(part(element, 'dates')).to.equal(null);
    });

    it('marks each number of a template, and none where there is none', async () => {
      const element = await set(await banner(), {template: '{years} năm, {years} mùa xuân'});
      expect(shownText(element)).to.equal('61 năm, 61 mùa xuân 26/7/1960 – 26/7/2021');
      expect(element.shadowRoot!.querySelectorAll('[part=years]')).to.have.length(2);
      await set(element, {template: '{event}!'});
      expect(part(element, 'greeting')!.textContent!.trim()).to.equal(`${EVENT}!`);
    });

    it('stays the author’s in its time where nothing is named', async () => {
      const element = await banner({event: ''});
      expect(shownText(element)).to.equal(OWN);
      await set(element, {now: '2021-12-01'});
      expect(element.offsetHeight).to.equal(0);
    });

    it('speaks English in its plural', async () => {
      const element = await banner({event: 'service'});
      element.lang = 'en';
      await waitUntil(() => shownText(element).startsWith('Celebrating'));
      expect(shownText(element)).to.equal('Celebrating 61 years of service 26/7/1960 – 26/7/2021');
    });

    it('is a link where it leads somewhere', async () => {
      const element = await set(await banner(), {href: '/le-ky-niem'});
      expect(part(element, 'text')!.getAttribute('href')).to.equal('/le-ky-niem');
      await set(element, {href: undefined});
      expect(part(element, 'text')!.hasAttribute('href')).to.equal(false);
    });
  });

  describe('time', () => {
    const cases: [now: string, before: number, after: number, isShown: boolean][] = [
      ['2021-06-26T00:00:00+07:00', 30, 0, true],
      ['2021-06-25T23:59:00+07:00', 30, 0, false],
      ['2021-07-26T23:59:00+07:00', 30, 0, true],
      ['2021-07-27T00:00:00+07:00', 30, 0, false],
      ['2021-07-26T17:00:00Z', 30, 0, false],
      ['2021-07-28T12:00:00+07:00', 30, 2, true],
      ['2021-07-25T12:00:00+07:00', 0, 0, false],
    ];
    for (const [now, daysBefore, daysAfter, isShown] of cases) {
      it(`${now}, ${daysBefore} days before, ${daysAfter} after: ${isShown ? 'shown' : 'away'}`, async () => {
        const element = await set(await banner({now}), {daysBefore, daysAfter});
        expect(element.offsetHeight > 0).to.equal(isShown);
        expect(element.hasAttribute('inactive')).to.equal(!isShown);
      });
    }

    it('comes and goes while the page is open, margins and all', async () => {
      const element = await banner({now: '2021-06-25T23:59:00+07:00'});
      element.style.margin = '20px';
      expect(element.getClientRects()).to.have.length(0);
      await set(element, {now: '2021-06-26T00:00:00+07:00'});
      expect(element.getClientRects()).to.have.length(1);
      await set(element, {now: '2021-07-27T00:00:00+07:00'});
      expect(element.getClientRects()).to.have.length(0);
    });

    it('shows the coming one on all days where it always is there', async () => {
      const element = await set(await banner({now: '2021-12-01'}), {always: true});
      expect(shownText(element)).to.equal(
        `Chào mừng kỷ niệm 62 năm ${EVENT} 26/7/1960 – 26/7/2022`,
      );
    });

    it('is not in the accessibility tree on other days', async function () {
      skipWhere(this, 'a11y-snapshot');
      await banner({now: '2021-12-01'});
      expect(JSON.stringify(await a11ySnapshot({}))).not.to.contain('kỷ niệm');
    });
  });

  describe('bad input', () => {
    const cases: [name: string, values: Record<string, unknown>, shown: string, warning: RegExp][] =
      [
        ['a day that does not exist', {since: '1960-02-30'}, OWN, /since.*1960-02-30/],
        ['letters for a date', {since: 'năm 1960'}, OWN, /since.*năm 1960/],
        ['a founding yet to come', {since: '2030-01-01'}, OWN, /since.*2030/],
        ['a founding this year', {since: '2021-07-26'}, OWN, /since.*2021-07-26/],
        ['a 13th lunar month', {calendar: 'lunar', since: '13-01'}, OWN, /since.*13-01/],
        ['an unknown calendar', {calendar: 'chinese'}, OWN, /calendar.*chinese/],
        ['a single day that does not exist', {date: '2021-02-29'}, OWN, /date.*2021-02-29/],
        ['until that is no date', {until: '2021-13'}, GREETING, /until.*2021-13/],
        ['a negative time before', {daysBefore: -1}, GREETING, /days-before.*-1.*30/],
        ['an unsafe link', {href: 'java\nscript:alert(1)'}, GREETING, /href.*script/],
        ['an unknown tone', {tone: 'gay'}, GREETING, /tone.*gay/],
        [
          'an unknown memory',
          {remember: 'ever', dismissible: true, dismissId: 'x'},
          GREETING,
          /remember.*ever/,
        ],
        ['events that are none', {events: 'x'}, GREETING, /events.*x/],
        [
          'an unknown placeholder',
          {template: '{years} {năm} {constructor} {x}'},
          '61 {năm} {constructor} {x} 26/7/1960 – 26/7/2021',
          /template.*\{x\}.*years/,
        ],
      ];
    for (const [name, values, shown, warning] of cases) {
      it(`${name}: ${shown === OWN ? 'the author’s sentence' : 'the fallback'}, and a warning`, async () => {
        const warnings = capturedWarnings();
        const element = await set(await banner(), values);
        await waitUntil(() => warning.test(warnings.list.join('\n')), 'it is told');
        expect(shownText(element)).to.equal(shown);
        expect(part(element, 'text')!.hasAttribute('href')).to.equal(false);
      });
    }

    it('days that are no number count as the default', async () => {
      const warnings = capturedWarnings();
      const element = await fixture<AnniversaryBanner>(html`
        <cong-anniversary-banner since="1960-07-26" event=${EVENT} now=${FOUNDING} days-before="x">
        </cong-anniversary-banner>
      `);
      expect(shownText(element)).to.equal(GREETING);
      expect(warnings.list.join()).to.match(/days-before/);
    });

    it('takes what looks like HTML for text', async () => {
      const event = '<img src=x onerror=alert(1)>{years}';
      const element = await banner({event});
      expect(shownText(element)).to.contain(`61 năm ${event}`);
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    });
  });

  describe('look', () => {
    it('has no ornament in mourning, and a drum in festive tones only', async () => {
      const element = await set(await banner(), {tone: 'mourning'});
      expect(part(element, 'lotus')).to.equal(null);
      expect(part(element, 'drum')).to.equal(null);
      await set(element, {tone: 'plain'});
      expect(getComputedStyle(part(element, 'drum')!).display).to.equal('none');
      expect(part(element, 'lotus')).not.to.equal(null);
    });

    it('reflects its tone, and leaves the default out', async () => {
      const element = await banner();
      expect(element.hasAttribute('tone')).to.equal(false);
      await set(element, {tone: 'solemn'});
      expect(element.getAttribute('tone')).to.equal('solemn');
    });

    it('takes colours from the page', async () => {
      const element = await banner();
      element.style.setProperty('--cong-anniversary-banner-ground', 'rgb(1, 2, 3)');
      expect(getComputedStyle(part(element, 'banner')!).backgroundColor).to.equal('rgb(1, 2, 3)');
    });

    it('has its dates in their order on a page from right to left', async () => {
      const element = await banner();
      element.dir = 'rtl';
      const nodes = document.createNodeIterator(part(element, 'dates')!, NodeFilter.SHOW_TEXT);
      let text = nodes.nextNode() as Text;
      while (!text.data.includes('1960')) text = nodes.nextNode() as Text;
      const leftOf = (year: string) => {
        const range = document.createRange();
        range.setStart(text, text.data.indexOf(year));
        range.setEnd(text, text.data.indexOf(year) + 4);
        return range.getBoundingClientRect().left;
      };
      expect(leftOf('1960')).to.be.below(leftOf('2021'));
    });

    it('has its ornament beside its words, and not behind them, on a page from right to left', async () => {
      const element = await banner();
      element.dir = 'rtl';
      const lotus = part(element, 'lotus')!.getBoundingClientRect();
      expect(lotus.left).to.be.at.least(part(element, 'text')!.getBoundingClientRect().right);
    });

    it('fits 320 px with long words', async function () {
      skipWhere(this, 'set-viewport');
      await setViewport({width: 320, height: 600});
      const element = await banner({event: 'ThànhLậpNgànhKiểmSátNhânDân'.repeat(4)});
      expect(part(element, 'text')!.scrollWidth).to.be.at.most(320);
      expect(document.documentElement.scrollWidth).to.equal(320);
      await setViewport({width: 800, height: 600});
    });

    it('shows a picture of the author’s in place of the lotus', async () => {
      const element = await fixture<AnniversaryBanner>(html`
        <cong-anniversary-banner
          ><img slot="media" alt="" src="data:," />
          <p>${OWN}</p></cong-anniversary-banner
        >
      `);
      expect(part(element, 'lotus')!.getClientRects()).to.have.length(0);
    });

    it('shows a drawing of the author’s in place of the drum, as faint, and not in mourning', async () => {
      const element = await fixture<AnniversaryBanner>(html`
        <cong-anniversary-banner
          ><svg slot="motif" viewBox="0 0 240 96"><path d="M0 48h240" /></svg>
          <p>${OWN}</p></cong-anniversary-banner
        >
      `);
      const drawing = element.querySelector('svg')!;
      expect(part(element, 'drum')!.getClientRects()).to.have.length(0);
      const {opacity, color, zIndex} = getComputedStyle(drawing);
      expect({opacity, color, zIndex}).to.deep.equal({
        opacity: '0.12',
        color: 'rgb(233, 196, 106)',
        zIndex: '-1',
      });
      const end = element.getBoundingClientRect();
      expect(drawing.getBoundingClientRect().right).to.be.closeTo(end.right, 0.01);
      await set(element, {tone: 'mourning'});
      expect(drawing.getClientRects()).to.have.length(0);
    });
  });

  describe('moved and removed', () => {
    it('is right again where it is put back', async () => {
      const element = await banner();
      const parent = element.parentElement!;
      element.remove();
      await set(element, {now: '2021-12-01'});
      parent.append(element);
      await element.updateComplete;
      expect(element.offsetHeight).to.equal(0);
      await set(element, {now: FOUNDING});
      expect(shownText(element)).to.equal(GREETING);
    });

    it('keeps the author’s nodes', async () => {
      const element = await banner();
      expect(element.querySelector('p')!.textContent).to.equal(OWN);
    });
  });

  describe('accessible', () => {
    for (const tone of ['festive', 'solemn', 'mourning', 'plain'] as const) {
      it(`in tone ${tone}`, async () => {
        const element = await set(await banner(), {
          tone,
          motion: true,
          dismissible: true,
          href: '/x',
        });
        await expect(element).to.be.accessible();
      });
    }

    it('is a region with a name', async () => {
      const section = part(await banner(), 'banner')!;
      expect(section.localName).to.equal('section');
      expect(section.getAttribute('aria-label')).to.equal('Ngày kỷ niệm');
    });

    it('has borders where colours are forced', async function () {
      skipWhere(this, 'emulate-media');
      await emulateFeatures({'forced-colors': 'active'});
      const element = await banner();
      expect(getComputedStyle(part(element, 'banner')!).borderTopWidth).to.equal('1px');
      await emulateFeatures({});
    });
  });
});
