import {expect} from 'chai';
import {LunarCalendar} from '../../src/base/features/lunar.js';
import type {Localize, Texts} from '../../src/base/localize.js';
import {addDays} from '../../src/core/dates.js';
import {formatLunar, toLunar} from '../../src/core/lunar.js';
import {fill} from '../../src/core/template.js';
import {en} from '../../src/locale/en.js';

/** A calendar with these words in place of its own. */
const calendarWith = (words: Texts, ordinals?: readonly string[]) =>
  new LunarCalendar({
    with: (texts: Texts) => ({
      dates: {ordinals},
      say: (name: keyof Texts, values = {}) => fill(words[name] ?? texts[name] ?? '', values),
    }),
  } as unknown as Localize);

describe('the words of lunar dates', () => {
  it('are those of the core function, on each day of three years', () => {
    const calendar = calendarWith({});
    for (let day = 0; day < 3 * 365; day++) {
      const date = addDays({year: 2025, month: 1, day: 1}, day);
      expect(calendar.format(date)).to.equal(formatLunar(toLunar(date)!));
    }
  });

  const {dates, ...english} = en;
  for (const [date, expected] of [
    [{year: 2027, month: 2, day: 6}, '1st day of the 1st lunar month, Đinh Mùi'],
    [{year: 2026, month: 3, day: 3}, '15th day of the 1st lunar month, Bính Ngọ'],
    [{year: 2025, month: 7, day: 25}, '1st day of the leap 6th lunar month, Ất Tỵ'],
  ] as const)
    it(`in English: ${expected}`, () => {
      expect(calendarWith(english, dates.ordinals).format(date)).to.equal(expected);
    });

  it('of a site may have the numbers', () => {
    const own = {lunarDate: 'Âm lịch: {day}/{month} {year}'};
    expect(calendarWith(own).format({year: 2027, month: 2, day: 6})).to.equal(
      'Âm lịch: 1/1 Đinh Mùi',
    );
  });

  it('say a day that is celebrated with its month', () => {
    const calendar = calendarWith({});
    const day = (month: number, number: number) =>
      calendar.sayDay({month, day: number, yearName: 'Đinh Mùi'});
    expect(day(1, 1)).to.equal('mùng 1 tháng Giêng âm lịch');
    expect(day(8, 15)).to.equal('rằm tháng 8 âm lịch');
    expect(day(12, 23)).to.equal('ngày 23 tháng Chạp âm lịch');
  });
});
