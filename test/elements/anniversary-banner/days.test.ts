import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import {nothing} from 'lit';
import type {AnniversaryBanner} from '../../../src/elements/anniversary-banner/anniversary-banner.js';
import '../../../src/define/anniversary-banner.js';
import {shownText} from '../../support/shown-text.js';
import {chosen, isShown, OWN, part, set} from './support.js';

type Given = Partial<
  Pick<AnniversaryBanner, 'since' | 'date' | 'calendar' | 'event' | 'template' | 'tone' | 'lang'>
> & {now: string; countdown?: boolean};

const banner = (given: Given) =>
  fixture<AnniversaryBanner>(html`
    <cong-anniversary-banner
      since=${given.since ?? nothing}
      date=${given.date ?? nothing}
      calendar=${given.calendar ?? nothing}
      event=${given.event ?? nothing}
      template=${given.template ?? nothing}
      tone=${given.tone ?? nothing}
      lang=${given.lang || nothing}
      now=${given.now}
      ?countdown=${given.countdown}
      ><p>${OWN}</p></cong-anniversary-banner
    >
  `);

describe('<cong-anniversary-banner> days', () => {
  describe('without a year', () => {
    const labour = {since: '05-01', event: 'Ngày Quốc tế lao động'};

    it('count no years, and tell their date', async () => {
      const element = await banner({...labour, now: '2026-04-30'});
      expect(shownText(element)).to.equal('Chào mừng Ngày Quốc tế lao động 1/5/2026');
      expect(part(element, 'years')!.hidden).to.equal(true);
    });

    it('come every year, on 1 March where there is no 29 February', async () => {
      const element = await banner({since: '02-29', event: 'x', now: '2026-03-01'});
      expect(isShown(element)).to.equal(true);
      await set(element, {now: '2026-03-02'});
      expect(isShown(element)).to.equal(false);
      await set(element, {now: '2028-02-29'});
      expect(isShown(element)).to.equal(true);
      await set(element, {now: '2028-03-01'});
      expect(isShown(element)).to.equal(false);
    });

    it('tell their day in a template', async () => {
      const template = '{event} {since}: {date}, {days}';
      const element = await banner({...labour, template, now: '2026-04-28'});
      expect(shownText(element)).to.equal('Ngày Quốc tế lao động 1/5: 1/5/2026, 3');
    });
  });

  describe('that come once', () => {
    const congress = {date: '2026-11-30', event: 'Đại hội Công đoàn Viện'};

    it('tell that day, without years', async () => {
      const element = await chosen(await banner({...congress, now: '2026-11-27'}));
      expect(shownText(element)).to.equal('Chào mừng Đại hội Công đoàn Viện 30/11/2026');
      await set(element, {now: '2026-12-01'});
      expect(isShown(element)).to.equal(false);
      await set(element, {now: '2027-11-30'});
      expect(isShown(element)).to.equal(false);
    });

    it('go before a founding date', async () => {
      const element = await banner({...congress, since: '1960-07-26', now: '2026-11-30'});
      await chosen(element);
      expect(part(element, 'greeting')!.textContent.trim()).to.equal(
        'Chào mừng Đại hội Công đoàn Viện',
      );
    });
  });

  describe('of the lunar calendar', () => {
    const cases: [since: string, now: string, expected: string][] = [
      ['03-10', '2026-04-20', 'Chào mừng x mùng 10 tháng 3 âm lịch, 26/4/2026'],
      ['01-01', '2027-02-01', 'Chào mừng x mùng 1 tháng Giêng âm lịch, 6/2/2027'],
      ['01-15', '2026-03-01', 'Chào mừng x rằm tháng Giêng âm lịch, 3/3/2026'],
      // The last month of this year has 29 days.
      ['12-30', '2027-02-01', 'Chào mừng x ngày 29 tháng Chạp âm lịch, 5/2/2027'],
      [
        '0043-02-06',
        '2026-03-20',
        'Chào mừng kỷ niệm 1983 năm x mùng 6 tháng 2 âm lịch, 24/3/2026',
      ],
    ];
    for (const [since, now, expected] of cases) {
      it(`${since} on ${now}: ${expected}`, async () => {
        const element = await chosen(await banner({since, calendar: 'lunar', event: 'x', now}));
        expect(shownText(element)).to.equal(expected);
      });
    }

    it('have names for a template', async () => {
      const template = 'Chúc mừng năm mới {lunarYear}, {lunarDate}';
      const given = {since: '01-01', calendar: 'lunar', template, now: '2026-02-17'} as const;
      const element = await chosen(await banner(given));
      expect(shownText(element)).to.equal('Chúc mừng năm mới Bính Ngọ, mùng 1 tháng Giêng âm lịch');
    });

    it('keep the author’s sentence until the calendar is there, and do not move', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement('cong-anniversary-banner');
      Object.assign(element, {since: '03-10', calendar: 'lunar', event: 'x', now: '2026-04-20'});
      element.innerHTML = `<p>${OWN}</p><p>(26/4/2026)</p>`;
      const shown: [text: string, height: number][] = [];
      element.addController({
        hostUpdated: () => shown.push([shownText(element), element.offsetHeight]),
      });
      // What ends its box may have swallowed the rest of it.
      box.append(element, '\n');
      await waitUntil(() => part(element, 'greeting'), 'the calendar is there');
      expect(shown[0]).to.deep.equal([`${OWN} (26/4/2026)`, element.offsetHeight]);
    });

    it('are told in English', async () => {
      const element = await banner({
        since: '03-10',
        calendar: 'lunar',
        event: 'the Hùng Kings',
        lang: 'en',
        now: '2026-04-20',
      });
      await waitUntil(() => shownText(element).includes('Celebrating'));
      expect(shownText(element)).to.equal(
        'Celebrating the Hùng Kings day 10 of lunar month 3, 26/4/2026',
      );
    });
  });

  describe('until then', () => {
    const founding = {since: '1960-07-26', event: 'x', countdown: true};

    for (const [now, expected] of [
      ['2021-07-23', '26/7/1960 – 26/7/2021 · còn 3 ngày'],
      ['2021-07-25', '26/7/1960 – 26/7/2021 · ngày mai'],
      ['2021-07-26', '26/7/1960 – 26/7/2021 · hôm nay'],
    ] as const) {
      it(`${now}: ${expected}`, async () => {
        const element = await banner({...founding, now});
        const before = element.offsetHeight;
        await waitUntil(() => part(element, 'countdown'), 'the days are told');
        expect(part(element, 'dates')!.textContent).to.equal(expected);
        expect(element.offsetHeight).to.equal(before);
      });
    }

    it('stand alone where there are no dates', async () => {
      const template = '{event}: {date}';
      const element = await banner({...founding, template, now: '2021-07-24'});
      await waitUntil(() => part(element, 'countdown'), 'the days are told');
      expect(part(element, 'dates')!.textContent).to.equal('còn 2 ngày');
    });

    it('are not told after the day, of a whole month, or twice', async () => {
      const element = await banner({...founding, now: '2021-07-25'});
      await waitUntil(() => part(element, 'countdown'), 'the days are told');
      await set(element, {now: '2021-07-27', daysAfter: 2});
      expect(part(element, 'countdown')).to.equal(null);
      await set(element, {since: '1960-07'});
      expect(part(element, 'countdown')).to.equal(null);
      await set(element, {since: '1960-07-26', now: '2021-07-23', template: 'Còn {days} ngày'});
      expect(part(element, 'countdown')).to.equal(null);
      expect(part(element, 'greeting')!.textContent.trim()).to.equal('Còn 3 ngày');
    });

    it('are told in English, in its plural', async () => {
      const element = await banner({...founding, lang: 'en', now: '2021-07-20'});
      await waitUntil(() => part(element, 'countdown')?.textContent === '6 days to go');
    });
  });

  describe('of a round year', () => {
    for (const [now, state] of [
      ['2020-07-20', 'round'],
      ['2025-07-20', 'half-round'],
      ['2021-07-20', ''],
    ] as const) {
      it(`${now}: ${state || 'like any other'}`, async () => {
        const element = await banner({since: '1960-07-26', event: 'x', now});
        if (state) await waitUntil(() => part(element, state), 'it looks festive');
        for (const name of ['round', 'half-round'])
          expect(part(element, name) !== null, name).to.equal(name === state);
      });
    }

    it('look more festive, and take no more room', async () => {
      const element = await banner({since: '1960-07-26', event: 'x', now: '2021-07-20'});
      const height = element.offsetHeight;
      const size = () => part(element, 'years')!.getBoundingClientRect().width;
      const usual = size();
      await set(element, {now: '2020-07-20'});
      await waitUntil(() => part(element, 'round'), 'it looks festive');
      expect(size()).to.be.above(usual * 1.1);
      expect(getComputedStyle(part(element, 'round')!, '::after').borderTopStyle).to.equal(
        'double',
      );
      expect(element.offsetHeight).to.equal(height);
    });

    it('are like any other in other tones, and where no years are counted', async () => {
      const element = await banner({since: '1960-07-26', event: 'x', now: '2020-07-20'});
      await waitUntil(() => part(element, 'round'), 'it looks festive');
      await set(element, {tone: 'solemn'});
      expect(part(element, 'round')).to.equal(null);
      await set(element, {tone: 'festive'});
      expect(part(element, 'round')).not.to.equal(null);
      await set(element, {since: '07-26'});
      expect(part(element, 'round')).to.equal(null);
    });
  });
});
