import {expect} from 'chai';
import fc from 'fast-check';
import {
  addDays,
  compareDates,
  daysBetween,
  daysInMonth,
  epochDay,
  fullYears,
  isLeapYear,
  parseDate,
  parsePartialDate,
  parseYearlessDate,
  weekdayOf,
} from '../../src/core/dates.js';
import type {PlainDate} from '../../src/core/dates.js';

const day = (year: number, month: number, day: number): PlainDate => ({year, month, day});

const anyDate = fc
  .record({
    year: fc.integer({min: 1, max: 9999}),
    month: fc.integer({min: 1, max: 12}),
    day: fc.integer({min: 1, max: 31}),
  })
  .filter(({year, month, day}) => day <= daysInMonth(year, month));

describe('dates', () => {
  describe('parseDate', () => {
    it('reads a calendar date', () => {
      expect(parseDate('1960-07-26')).to.deep.equal(day(1960, 7, 26));
      expect(parseDate('0001-01-01')).to.deep.equal(day(1, 1, 1));
      expect(parseDate('9999-12-31')).to.deep.equal(day(9999, 12, 31));
    });

    it('ignores white space around it', () => {
      expect(parseDate(' \n1960-07-26\t')).to.deep.equal(day(1960, 7, 26));
    });

    it('knows leap days', () => {
      expect(parseDate('2024-02-29')).to.deep.equal(day(2024, 2, 29));
      expect(parseDate('2000-02-29')).to.deep.equal(day(2000, 2, 29));
      expect(parseDate('2023-02-29')).to.equal(undefined);
      expect(parseDate('1900-02-29')).to.equal(undefined);
    });

    for (const text of [
      '',
      '1960',
      '1960-07',
      '26/7/1960',
      '1960-7-26',
      '1960-00-26',
      '1960-13-01',
      '1960-07-00',
      '1960-07-32',
      '1960-06-31',
      '0000-01-01',
      '19600-01-01',
      '-1960-07-26',
      '1960-07-26T00:00',
      '1960-07-26 x',
      '١٩٦٠-٠٧-٢٦',
    ]) {
      it(`refuses "${text}"`, () => {
        expect(parseDate(text)).to.equal(undefined);
      });
    }
  });

  describe('parsePartialDate', () => {
    it('reads as much of a date as there is', () => {
      expect(parsePartialDate('1960')).to.deep.equal({year: 1960});
      expect(parsePartialDate(' 1960-07 ')).to.deep.equal({year: 1960, month: 7});
      expect(parsePartialDate('1960-07-26')).to.deep.equal({year: 1960, month: 7, day: 26});
    });

    for (const text of [
      '',
      '60',
      '0000',
      '1960-',
      '1960-7',
      '1960-00',
      '1960-13',
      '1960-07-00',
      '1960-02-30',
    ]) {
      it(`refuses "${text}"`, () => {
        expect(parsePartialDate(text)).to.equal(undefined);
      });
    }
  });

  describe('parseYearlessDate', () => {
    it('reads a day of every year, 29 February too', () => {
      expect(parseYearlessDate('05-01')).to.deep.equal({month: 5, day: 1});
      expect(parseYearlessDate(' 02-29 ')).to.deep.equal({month: 2, day: 29});
    });

    for (const text of ['', '05', '5-1', '13-01', '02-30', '00-10', '--05-01', '2021-05-01']) {
      it(`refuses "${text}"`, () => {
        expect(parseYearlessDate(text)).to.equal(undefined);
      });
    }
  });

  it('knows leap years', () => {
    expect([2024, 2000, 4].map(isLeapYear)).to.deep.equal([true, true, true]);
    expect([2023, 1900, 2100].map(isLeapYear)).to.deep.equal([false, false, false]);
  });

  it('knows the length of every month', () => {
    const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) =>
      daysInMonth(2021, month),
    );
    expect(lengths).to.deep.equal([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(daysInMonth(2024, 2)).to.equal(29);
  });

  it('throws for a month that does not exist', () => {
    expect(() => daysInMonth(2021, 0)).to.throw(RangeError, 'Month 0');
    expect(() => daysInMonth(2021, 13)).to.throw(RangeError, 'Month 13');
  });

  describe('arithmetic', () => {
    it('counts days from 1970, also in the first century', () => {
      expect(epochDay(day(1970, 1, 1))).to.equal(0);
      expect(epochDay(day(1969, 12, 31))).to.equal(-1);
      expect(epochDay(day(2021, 7, 25))).to.equal(18833);
      expect(epochDay(day(1, 1, 1))).to.equal(-719162);
      expect(epochDay(day(99, 12, 31))).to.equal(-683004);
    });

    it('steps over the ends of months and years', () => {
      expect(addDays(day(2021, 7, 25), 1)).to.deep.equal(day(2021, 7, 26));
      expect(addDays(day(2020, 12, 31), 1)).to.deep.equal(day(2021, 1, 1));
      expect(addDays(day(2021, 3, 1), -1)).to.deep.equal(day(2021, 2, 28));
      expect(addDays(day(2024, 2, 28), 1)).to.deep.equal(day(2024, 2, 29));
      expect(addDays(day(99, 12, 31), 1)).to.deep.equal(day(100, 1, 1));
      expect(addDays(day(2021, 7, 25), 0)).to.deep.equal(day(2021, 7, 25));
    });

    it('throws where the calendar ends', () => {
      expect(() => addDays(day(9999, 12, 31), 1)).to.throw(RangeError);
      expect(() => addDays(day(1, 1, 1), -1)).to.throw(RangeError);
      expect(() => addDays(day(2021, 1, 1), Infinity)).to.throw(RangeError);
      expect(() => addDays(day(2021, 1, 1), NaN)).to.throw(RangeError);
    });

    it('throws for a part of a day', () => {
      expect(() => addDays(day(2021, 1, 1), 0.5)).to.throw(RangeError, '0.5 days');
    });

    it('counts the days between two dates', () => {
      expect(daysBetween(day(2021, 7, 25), day(2021, 7, 26))).to.equal(1);
      expect(daysBetween(day(2021, 7, 26), day(2021, 7, 25))).to.equal(-1);
      expect(daysBetween(day(1960, 7, 26), day(2021, 7, 26))).to.equal(22280);
      expect(daysBetween(day(2024, 1, 1), day(2025, 1, 1))).to.equal(366);
    });

    it('takes back with daysBetween what addDays gave', () => {
      fc.assert(
        fc.property(anyDate, anyDate, (from, to) => {
          expect(addDays(from, daysBetween(from, to))).to.deep.equal(to);
        }),
      );
    });

    it('moves one day of the week a day', () => {
      fc.assert(
        fc.property(
          anyDate.filter(({year}) => year < 9999),
          (date) => {
            expect(weekdayOf(addDays(date, 1))).to.equal((weekdayOf(date) + 1) % 7);
          },
        ),
      );
    });

    it('compares as it counts', () => {
      fc.assert(
        fc.property(anyDate, anyDate, (a, b) => {
          expect(Math.sign(compareDates(a, b))).to.equal(Math.sign(-daysBetween(a, b)) + 0);
        }),
      );
    });
  });

  it('sorts by year, then month, then day', () => {
    const dates = [day(2021, 1, 2), day(2020, 12, 31), day(2021, 2, 1), day(2021, 1, 1)];
    expect(dates.sort(compareDates)).to.deep.equal([
      day(2020, 12, 31),
      day(2021, 1, 1),
      day(2021, 1, 2),
      day(2021, 2, 1),
    ]);
    expect(compareDates(day(2021, 1, 1), day(2021, 1, 1))).to.equal(0);
  });

  it('knows the day of the week', () => {
    expect(weekdayOf(day(2021, 7, 25))).to.equal(0);
    expect(weekdayOf(day(2021, 7, 26))).to.equal(1);
    expect(weekdayOf(day(1960, 7, 26))).to.equal(2);
    expect(weekdayOf(day(1945, 9, 2))).to.equal(0);
    expect(weekdayOf(day(2000, 1, 1))).to.equal(6);
    expect(weekdayOf(day(1, 1, 1))).to.equal(1);
  });

  describe('fullYears', () => {
    it('counts completed years', () => {
      expect(fullYears(day(1960, 7, 26), day(2021, 7, 25))).to.equal(60);
      expect(fullYears(day(1960, 7, 26), day(2021, 7, 26))).to.equal(61);
      expect(fullYears(day(1960, 7, 26), day(2021, 6, 30))).to.equal(60);
      expect(fullYears(day(1960, 7, 26), day(2021, 8, 1))).to.equal(61);
      expect(fullYears(day(1960, 7, 26), day(1960, 7, 25))).to.equal(-1);
    });

    it('counts 29 February on 1 March in common years', () => {
      expect(fullYears(day(2000, 2, 29), day(2021, 2, 28))).to.equal(20);
      expect(fullYears(day(2000, 2, 29), day(2021, 3, 1))).to.equal(21);
      expect(fullYears(day(2000, 2, 29), day(2024, 2, 29))).to.equal(24);
    });
  });
});
