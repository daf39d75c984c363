import {expect} from 'chai';
import fc from 'fast-check';
import {anniversaryOn, nextAnniversary} from '../../src/core/anniversary.js';
import type {AnniversaryOptions} from '../../src/core/anniversary.js';
import {parseDate, parsePartialDate} from '../../src/core/dates.js';

const on = (text: string) => parseDate(text)!;

/** 30 days before and none after, as the banner has it, if a test does not say otherwise. */
const since = (
  founding: string,
  {until, ...period}: {until?: string; daysBefore?: number; daysAfter?: number} = {},
): AnniversaryOptions => ({
  since: parsePartialDate(founding)!,
  until: until ? on(until) : undefined,
  daysBefore: 30,
  daysAfter: 0,
  ...period,
});

describe('anniversaryOn', () => {
  it('greets the 61st one day before it', () => {
    expect(anniversaryOn(since('1960-07-26'), on('2021-07-25'))).to.deep.equal({
      date: {year: 2021, month: 7, day: 26},
      years: 61,
      daysLeft: 1,
    });
  });

  it('greets from the first to the last day of the period', () => {
    const options = since('1960-07-26', {daysAfter: 2});
    const daysLeft = (day: string) => anniversaryOn(options, on(day))?.daysLeft;
    expect(daysLeft('2021-06-25')).to.equal(undefined);
    expect(daysLeft('2021-06-26')).to.equal(30);
    expect(daysLeft('2021-07-26')).to.equal(0);
    expect(daysLeft('2021-07-28')).to.equal(-2);
    expect(daysLeft('2021-07-29')).to.equal(undefined);
  });

  it('greets before a day in the next year', () => {
    expect(anniversaryOn(since('1945-01-03'), on('2024-12-20'))).to.deep.equal({
      date: {year: 2025, month: 1, day: 3},
      years: 80,
      daysLeft: 14,
    });
  });

  it('greets after a day in the last year', () => {
    const options = since('1944-12-22', {daysAfter: 30});
    expect(anniversaryOn(options, on('2025-01-05'))).to.deep.equal({
      date: {year: 2024, month: 12, day: 22},
      years: 80,
      daysLeft: -14,
    });
  });

  it('prefers the coming anniversary where two periods meet', () => {
    const options = since('1960-07-26', {daysBefore: 300, daysAfter: 300});
    expect(anniversaryOn(options, on('2021-09-28'))?.years).to.equal(61);
    expect(anniversaryOn(options, on('2021-09-29'))?.years).to.equal(62);
  });

  it('greets every day with a period of a year or more', () => {
    const options = since('1960-07-26', {daysBefore: 1000});
    expect(anniversaryOn(options, on('2021-07-26'))?.years).to.equal(61);
    expect(anniversaryOn(options, on('2021-07-27'))?.years).to.equal(62);
  });

  it('counts 29 February on 1 March in common years', () => {
    const options = since('1960-02-29');
    expect(anniversaryOn(options, on('2021-02-28'))).to.deep.equal({
      date: {year: 2021, month: 3, day: 1},
      years: 61,
      daysLeft: 1,
    });
    expect(anniversaryOn(options, on('2024-02-28'))).to.deep.equal({
      date: {year: 2024, month: 2, day: 29},
      years: 64,
      daysLeft: 1,
    });
  });

  describe('with only a month', () => {
    const options = since('1960-02', {daysBefore: 5, daysAfter: 5});

    it('takes the whole month for the day', () => {
      expect(anniversaryOn(options, on('2024-02-29'))).to.deep.equal({
        date: {year: 2024, month: 2},
        years: 64,
        daysLeft: 0,
      });
      expect(anniversaryOn(options, on('2024-02-01'))?.daysLeft).to.equal(0);
    });

    it('greets before its first day and after its last', () => {
      expect(anniversaryOn(options, on('2024-01-26'))).to.equal(undefined);
      expect(anniversaryOn(options, on('2024-01-27'))?.daysLeft).to.equal(5);
      expect(anniversaryOn(options, on('2024-03-05'))?.daysLeft).to.equal(-5);
      expect(anniversaryOn(options, on('2024-03-06'))).to.equal(undefined);
    });
  });

  describe('without a year', () => {
    const yearly = (month: number, day: number, period = {daysBefore: 3, daysAfter: 2}) => ({
      since: {month, day},
      ...period,
    });

    it('greets every year, and counts none', () => {
      expect(anniversaryOn(yearly(5, 1), on('2026-04-28'))).to.deep.equal({
        date: {year: 2026, month: 5, day: 1},
        years: 0,
        daysLeft: 3,
      });
      expect(anniversaryOn(yearly(5, 1), on('2026-04-27'))).to.equal(undefined);
      expect(anniversaryOn(yearly(5, 1), on('2026-05-03'))?.daysLeft).to.equal(-2);
      expect(anniversaryOn(yearly(5, 1), on('2026-05-04'))).to.equal(undefined);
    });

    it('greets across New Year', () => {
      expect(anniversaryOn(yearly(1, 1), on('2026-12-29'))?.date.year).to.equal(2027);
      expect(anniversaryOn(yearly(12, 31), on('2026-01-02'))?.date.year).to.equal(2025);
    });

    it('takes 29 February on 1 March in common years', () => {
      expect(anniversaryOn(yearly(2, 29), on('2026-03-01'))?.daysLeft).to.equal(0);
      expect(anniversaryOn(yearly(2, 29), on('2028-02-29'))?.daysLeft).to.equal(0);
    });
  });

  describe('with only a year', () => {
    it('greets all year, with the number of that year', () => {
      const expected = {date: {year: 2021}, years: 61, daysLeft: 0};
      expect(anniversaryOn(since('1960'), on('2021-01-01'))).to.deep.equal(expected);
      expect(anniversaryOn(since('1960'), on('2021-12-31'))).to.deep.equal(expected);
    });
  });

  describe('with a fixed date', () => {
    const options = since('1960-07-26', {until: '2020-07-26', daysAfter: 1});

    it('greets that date only', () => {
      const years = (day: string) => anniversaryOn(options, on(day))?.years;
      expect(years('2020-06-25')).to.equal(undefined);
      expect(years('2020-06-26')).to.equal(60);
      expect(years('2020-07-27')).to.equal(60);
      expect(years('2020-07-28')).to.equal(undefined);
      expect(years('2021-07-26')).to.equal(undefined);
    });

    it('may fall on another day than the founding', () => {
      const moved = since('1960-07', {until: '2020-08-02'});
      expect(anniversaryOn(moved, on('2020-07-31'))).to.deep.equal({
        date: {year: 2020, month: 8, day: 2},
        years: 60,
        daysLeft: 2,
      });
    });

    it('greets nothing in or before the founding year', () => {
      expect(anniversaryOn(since('1960', {until: '1960-07-26'}), on('1960-07-26'))).to.equal(
        undefined,
      );
      expect(anniversaryOn(since('1960', {until: '1950-07-26'}), on('1950-07-26'))).to.equal(
        undefined,
      );
    });
  });

  it('does not greet the founding itself, or what comes before it', () => {
    const options = since('1960-07-26', {daysAfter: 3});
    expect(anniversaryOn(options, on('1960-07-25'))).to.equal(undefined);
    expect(anniversaryOn(options, on('1960-07-26'))).to.equal(undefined);
    expect(anniversaryOn(options, on('1960-07-27'))).to.equal(undefined);
    expect(anniversaryOn(options, on('1950-07-26'))).to.equal(undefined);
    expect(anniversaryOn(options, on('1961-07-26'))?.years).to.equal(1);
  });

  it('greets on no day with a length that is not one', () => {
    for (const length of [NaN, -1]) {
      const day = on('2021-07-26');
      expect(anniversaryOn(since('1960-07-26', {daysBefore: length}), day)).to.equal(undefined);
      expect(anniversaryOn(since('1960-07-26', {daysAfter: length}), day)).to.equal(undefined);
    }
  });

  it('works to the ends of the calendar', () => {
    expect(anniversaryOn(since('0001-01-01'), on('9999-12-31'))?.years).to.equal(9999);
    expect(anniversaryOn(since('0001-01-01'), on('0001-01-01'))).to.equal(undefined);
  });

  it('greets on exactly the days of the period, whatever the day', () => {
    fc.assert(
      fc.property(fc.nat(150), fc.nat(150), fc.nat(364), (daysBefore, daysAfter, offset) => {
        // 1 January 2021 and its day of the year, without the arithmetic under test.
        const today = new Date(Date.UTC(2021, 0, 1 + offset)).toISOString().slice(0, 10);
        // 26 July is the 207th day; the periods of its neighbours are 365 days away.
        const distance = offset + 1 - 207;
        const isGreeted =
          (distance <= 0 && -distance <= daysBefore) ||
          (distance >= 0 && distance <= daysAfter) ||
          365 - distance <= daysBefore ||
          365 + distance <= daysAfter;
        const greeted = anniversaryOn(since('1960-07-26', {daysBefore, daysAfter}), on(today));
        expect(greeted !== undefined).to.equal(isGreeted);
      }),
    );
  });
});

describe('nextAnniversary', () => {
  it('moves no day but 29 February', () => {
    const dateIn2026 = (founding: string) =>
      nextAnniversary(since(founding), on('2026-01-01'))?.date;
    expect(dateIn2026('1930-02-03')).to.deep.equal({year: 2026, month: 2, day: 3});
    expect(dateIn2026('1960-07-29')).to.deep.equal({year: 2026, month: 7, day: 29});
    expect(dateIn2026('1960-02-29')).to.deep.equal({year: 2026, month: 3, day: 1});
  });

  it('gives the coming one outside of the period', () => {
    expect(nextAnniversary(since('1960-07-26'), on('2021-01-01'))).to.deep.equal({
      date: {year: 2021, month: 7, day: 26},
      years: 61,
      daysLeft: 206,
    });
    expect(nextAnniversary(since('1960-07-26'), on('2021-07-27'))?.years).to.equal(62);
  });

  it('gives the one that is greeted', () => {
    const options = since('1960-07-26', {daysAfter: 5});
    expect(nextAnniversary(options, on('2021-07-27'))?.years).to.equal(61);
    expect(nextAnniversary(options, on('2021-08-01'))?.years).to.equal(62);
  });

  it('gives the fixed date, long before and long after', () => {
    const options = since('1960-07-26', {until: '2020-07-26'});
    expect(nextAnniversary(options, on('2019-07-26'))?.daysLeft).to.equal(366);
    expect(nextAnniversary(options, on('2021-07-26'))?.daysLeft).to.equal(-365);
  });

  it('gives the first one from the day after the founding', () => {
    const options = since('2020-07-26', {daysAfter: 5});
    expect(nextAnniversary(options, on('2020-07-26'))).to.equal(undefined);
    expect(nextAnniversary(options, on('2020-07-28'))?.years).to.equal(1);
  });
});
