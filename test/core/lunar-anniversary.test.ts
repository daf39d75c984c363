import {expect} from 'chai';
import {parseDate} from '../../src/core/dates.js';
import {
  lunarAnniversaryOn,
  nextLunarAnniversary,
  parseLunarDay,
} from '../../src/core/lunar-anniversary.js';
import type {LunarAnniversaryOptions} from '../../src/core/lunar-anniversary.js';

const on = (text: string) => parseDate(text)!;

/** 30 days before and none after, as the banner has it, if a test does not say otherwise. */
const since = (
  day: string,
  period: {daysBefore?: number; daysAfter?: number} = {},
): LunarAnniversaryOptions => ({
  since: parseLunarDay(day)!,
  daysBefore: 30,
  daysAfter: 0,
  ...period,
});

describe('parseLunarDay', () => {
  it('reads a month and a day', () => {
    expect(parseLunarDay('01-01')).to.deep.equal({month: 1, day: 1});
    expect(parseLunarDay(' 12-30\n')).to.deep.equal({month: 12, day: 30});
  });

  it('reads the year where there is one', () => {
    expect(parseLunarDay('0043-02-06')).to.deep.equal({year: 43, month: 2, day: 6});
    expect(parseLunarDay('1960-02-30')).to.deep.equal({year: 1960, month: 2, day: 30});
  });

  it('takes nothing else', () => {
    for (const text of [
      '',
      '1-1',
      '00-01',
      '13-01',
      '01-00',
      '01-31',
      '0000-01-01',
      '1960-07',
      'x',
      'mùng 01-01',
      '01-01 Tết',
    ])
      expect(parseLunarDay(text), text).to.equal(undefined);
  });
});

describe('nextLunarAnniversary', () => {
  it('counts the days to the next Tết', () => {
    expect(nextLunarAnniversary(since('01-01'), on('2026-11-24'))).to.deep.equal({
      date: {year: 2027, month: 2, day: 6},
      years: 0,
      daysLeft: 74,
    });
  });

  it('finds it on the day, on its eve and after it', () => {
    const next = (day: string) => nextLunarAnniversary(since('01-01'), on(day));
    expect(next('2027-02-05')).to.include({daysLeft: 1});
    expect(next('2027-02-06')).to.include({daysLeft: 0});
    expect(next('2027-02-07')).to.deep.equal({
      date: {year: 2028, month: 1, day: 26},
      years: 0,
      daysLeft: 353,
    });
  });

  it('counts lunar years where the first one is known', () => {
    const options = since('0043-02-06');
    expect(nextLunarAnniversary(options, on('2025-03-01'))).to.deep.equal({
      date: {year: 2025, month: 3, day: 5},
      years: 1982,
      daysLeft: 4,
    });
    expect(nextLunarAnniversary(options, on('2026-01-01'))?.years).to.equal(1983);
  });

  it('tells the first anniversary up to a year ahead, and not the founding', () => {
    const options = since('2025-06-01');
    expect(nextLunarAnniversary(options, on('2025-01-28'))).to.equal(undefined);
    expect(nextLunarAnniversary(options, on('2025-06-25'))).to.deep.equal({
      date: {year: 2026, month: 7, day: 14},
      years: 1,
      daysLeft: 384,
    });
  });

  it('counts the 30th on the 29th where the month has no more', () => {
    const eve = (day: string) => nextLunarAnniversary(since('12-30'), on(day))?.date;
    expect(eve('2024-02-01')).to.deep.equal({year: 2024, month: 2, day: 9});
    expect(eve('2025-01-01')).to.deep.equal({year: 2025, month: 1, day: 28});
    expect(eve('2027-01-01')).to.deep.equal({year: 2027, month: 2, day: 5});
  });

  it('passes over the leap month', () => {
    const options = since('06-15');
    expect(nextLunarAnniversary(options, on('2025-07-09'))?.daysLeft).to.equal(0);
    expect(nextLunarAnniversary(options, on('2025-07-10'))?.date).to.deep.equal({
      year: 2026,
      month: 7,
      day: 28,
    });
  });

  it('ends where the calendar ends', () => {
    expect(nextLunarAnniversary(since('12-29'), on('2101-01-28'))?.daysLeft).to.equal(0);
    expect(nextLunarAnniversary(since('01-01'), on('2100-03-01'))).to.equal(undefined);
    expect(nextLunarAnniversary(since('01-01'), on('2101-01-29'))).to.equal(undefined);
    expect(nextLunarAnniversary(since('01-01'), on('1898-12-31'))).to.equal(undefined);
  });
});

describe('lunarAnniversaryOn', () => {
  it('greets from the first to the last day of the period', () => {
    const options = since('03-10', {daysBefore: 3, daysAfter: 2});
    const daysLeft = (day: string) => lunarAnniversaryOn(options, on(day))?.daysLeft;
    expect(daysLeft('2026-04-22')).to.equal(undefined);
    expect(daysLeft('2026-04-23')).to.equal(3);
    expect(daysLeft('2026-04-26')).to.equal(0);
    expect(daysLeft('2026-04-28')).to.equal(-2);
    expect(daysLeft('2026-04-29')).to.equal(undefined);
  });

  it('greets after the eve into the new lunar year', () => {
    const options = since('12-30', {daysBefore: 0, daysAfter: 5});
    expect(lunarAnniversaryOn(options, on('2027-02-08'))).to.deep.equal({
      date: {year: 2027, month: 2, day: 5},
      years: 0,
      daysLeft: -3,
    });
  });

  it('prefers the coming anniversary where two periods meet', () => {
    const options = since('01-01', {daysBefore: 300, daysAfter: 300});
    expect(lunarAnniversaryOn(options, on('2026-04-11'))?.date.year).to.equal(2026);
    expect(lunarAnniversaryOn(options, on('2026-04-12'))?.date.year).to.equal(2027);
  });

  it('greets no day with a period that is no number of days', () => {
    for (const days of [-1, NaN]) {
      const options = since('01-01', {daysBefore: days, daysAfter: days});
      expect(lunarAnniversaryOn(options, on('2027-02-06'))).to.equal(undefined);
    }
    const before = since('01-01', {daysBefore: 30, daysAfter: NaN});
    expect(lunarAnniversaryOn(before, on('2027-02-06'))).to.equal(undefined);
  });
});
