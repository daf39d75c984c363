import {expect} from 'chai';
import {formatDateTime, formatShortDate, shortDate} from '../../src/core/format-date.js';
import type {DatePattern, DateWords} from '../../src/core/format-date.js';
import type {ZonedDateTime} from '../../src/core/zoned.js';

const vi: DateWords = {
  weekdays: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
  longDate: 'ngày {decreeDay} tháng {decreeMonth} năm {year}',
};

const en: DateWords = {
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: ['January', 'February', 'March'],
  longDate: '{day} {monthName} {year}',
};

const at = (
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): ZonedDateTime => ({year, month, day, hour, minute, second});

const FOUNDING = at(2021, 7, 25, 10, 4);

describe('format-date', () => {
  const patterns: [DatePattern, 12 | 24 | undefined, string][] = [
    ['portal', undefined, 'Chủ nhật, 25/07/2021 10:04'],
    ['portal', 24, 'Chủ nhật, 25/07/2021 10:04'],
    ['portal', 12, 'Chủ nhật, 25/07/2021 10:04 AM'],
    ['legacy', undefined, 'Chủ nhật, 25/07/2021 - 10:04 AM'],
    ['legacy', 12, 'Chủ nhật, 25/07/2021 - 10:04 AM'],
    ['legacy', 24, 'Chủ nhật, 25/07/2021 - 10:04'],
    ['long', undefined, 'ngày 25 tháng 7 năm 2021'],
    ['full', undefined, 'Chủ nhật, ngày 25 tháng 7 năm 2021'],
    ['date', undefined, '25/07/2021'],
    ['date', 12, '25/07/2021'],
    ['time', undefined, '10:04'],
    ['time', 12, '10:04 AM'],
  ];
  for (const [pattern, hours, expected] of patterns) {
    it(`writes ${pattern} with ${hours ?? 'default'} hours as "${expected}"`, () => {
      expect(formatDateTime(FOUNDING, pattern, vi, hours)).to.equal(expected);
    });
  }

  const times: [number, number, string, string][] = [
    [0, 5, '00:05', '12:05 AM'],
    [9, 0, '09:00', '09:00 AM'],
    [10, 8, '10:08', '10:08 AM'],
    [11, 59, '11:59', '11:59 AM'],
    [12, 0, '12:00', '12:00 PM'],
    [13, 30, '13:30', '01:30 PM'],
    [23, 59, '23:59', '11:59 PM'],
  ];
  for (const [hour, minute, of24, of12] of times) {
    it(`writes ${of24} as "${of12}" with 12 hours`, () => {
      const when = at(2021, 7, 25, hour, minute);
      expect(formatDateTime(when, 'time', vi, 24)).to.equal(of24);
      expect(formatDateTime(when, 'time', vi, 12)).to.equal(of12);
    });
  }

  const longDates: [ZonedDateTime, string][] = [
    [at(2021, 2, 3), 'ngày 03 tháng 02 năm 2021'],
    [at(2020, 3, 5), 'ngày 05 tháng 3 năm 2020'],
    [at(2020, 1, 10), 'ngày 10 tháng 01 năm 2020'],
    [at(2020, 12, 9), 'ngày 09 tháng 12 năm 2020'],
  ];
  for (const [when, expected] of longDates) {
    it(`writes "${expected}" as decree 30/2020 has it`, () => {
      expect(formatDateTime(when, 'long', vi)).to.equal(expected);
    });
  }

  it('names every day of the week', () => {
    const line = [25, 26, 27, 28, 29, 30, 31].map((day) =>
      formatDateTime(at(2021, 7, day, 8, 30), 'portal', vi),
    );
    expect(line).to.deep.equal([
      'Chủ nhật, 25/07/2021 08:30',
      'Thứ hai, 26/07/2021 08:30',
      'Thứ ba, 27/07/2021 08:30',
      'Thứ tư, 28/07/2021 08:30',
      'Thứ năm, 29/07/2021 08:30',
      'Thứ sáu, 30/07/2021 08:30',
      'Thứ bảy, 31/07/2021 08:30',
    ]);
  });

  it('names months, and gives the number of one without a name', () => {
    expect(formatDateTime(at(2021, 2, 3), 'long', en)).to.equal('3 February 2021');
    expect(formatDateTime(at(2021, 7, 3), 'long', en)).to.equal('3 7 2021');
  });

  it('gives plain numbers of day and month', () => {
    const words = {...vi, longDate: '{day}-{month} {monthName}'};
    expect(formatDateTime(at(2021, 2, 3), 'long', words)).to.equal('3-2 2');
  });

  it('leaves out a day of the week that has no name', () => {
    const words = {...vi, weekdays: []};
    expect(formatDateTime(FOUNDING, 'portal', words)).to.equal('25/07/2021 10:04');
  });

  it('writes short dates as far as they are known', () => {
    expect(formatShortDate({year: 1960, month: 7, day: 26})).to.equal('26/7/1960');
    expect(formatShortDate({year: 1960, month: 7})).to.equal('7/1960');
    expect(formatShortDate({year: 1960})).to.equal('1960');
    expect(formatShortDate({month: 5, day: 1})).to.equal('1/5');
  });
});

describe('shortDate', () => {
  const dates: [text: string, written: string][] = [
    ['1960-07-26', '26/7/1960'],
    ['1960-07', '7/1960'],
    ['1960', '1960'],
    ['2024-02-29', '29/2/2024'],
    ['2023-02-29', '2023-02-29'],
    ['2025-04-31', '2025-04-31'],
    ['2025-13-01', '2025-13-01'],
    ['2025-00', '2025-00'],
    ['2025-07-26-10', '2025-07-26-10'],
    ['2025-07-26T03:04:00.000Z', '2025-07-26T03:04:00.000Z'],
    ['+012025-07-26', '+012025-07-26'],
    ['Mùa hè 1960', 'Mùa hè 1960'],
    ['1960-7-26', '1960-7-26'],
    ['', ''],
  ];
  for (const [text, written] of dates) {
    it(`writes “${text}” as “${written}”`, () => {
      expect(shortDate(text)).to.equal(written);
    });
  }
});
