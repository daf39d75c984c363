import {expect} from 'chai';
import {parseDate} from '../../src/core/dates.js';
import {
  canChiOfDay,
  canChiOfMonth,
  canChiOfYear,
  formatLunar,
  fromLunar,
  toLunar,
} from '../../src/core/lunar.js';
import type {LunarDate} from '../../src/core/lunar.js';

const solar = (text: string) => parseDate(text)!;

const lunar = (year: number, month: number, day: number): LunarDate => ({
  year,
  month,
  day,
  isLeap: false,
});
const leap = (year: number, month: number, day: number): LunarDate => ({
  ...lunar(year, month, day),
  isLeap: true,
});

const NEW_YEARS = [
  // Hà Nội's; Saigon and China had it a day later.
  '1968-01-29',
  // A month before China's.
  '1985-01-21',
  // A day before China's.
  '2007-02-17',
  '2021-02-12',
  '2024-02-10',
  '2025-01-29',
  '2026-02-17',
  '2027-02-06',
  '2028-01-26',
  // A day before China's.
  '2030-02-02',
];

const ANCESTORS_DAYS = ['2009-04-04', '2020-04-02', '2023-04-29', '2026-04-26', '2037-04-24'];

const DAYS: [date: string, lunar: LunarDate][] = [
  ['1900-01-01', lunar(1899, 12, 1)],
  ['1900-01-31', lunar(1900, 1, 1)],
  ['1945-08-19', lunar(1945, 7, 12)],
  ['1945-09-02', lunar(1945, 7, 26)],
  // In UTC+8, by which Saigon's calendars went, it was the 19th.
  ['1975-04-30', lunar(1975, 3, 20)],
  ['2021-07-25', lunar(2021, 6, 16)],
  ['2025-07-24', lunar(2025, 6, 30)],
  ['2025-07-25', leap(2025, 6, 1)],
  ['2025-08-22', leap(2025, 6, 29)],
  ['2025-08-23', lunar(2025, 7, 1)],
  // An 11th month is leap but once in these two hundred years.
  ['2033-12-22', leap(2033, 11, 1)],
  ['2100-12-31', lunar(2100, 12, 1)],
];

/** Among them some that a minute or an hour of difference would move. */
const LEAP_MONTHS: [year: number, month: number][] = [
  [1938, 7],
  [1968, 7],
  [1985, 2],
  [1987, 7],
  [2004, 2],
  [2020, 4],
  [2023, 2],
  [2028, 5],
  [2033, 11],
];

describe('lunar', () => {
  describe('toLunar', () => {
    for (const date of NEW_YEARS)
      it(`has New Year on ${date}`, () => {
        const {year} = solar(date);
        expect(toLunar(solar(date))).to.deep.equal(lunar(year, 1, 1));
      });

    for (const date of ANCESTORS_DAYS)
      it(`has the Hùng kings’ day on ${date}`, () => {
        expect(toLunar(solar(date))).to.deep.equal(lunar(solar(date).year, 3, 10));
      });

    for (const [date, expected] of DAYS)
      it(`knows ${date}`, () => expect(toLunar(solar(date))).to.deep.equal(expected));

    it('ends the years 2025 to 2030 on the 29th', () => {
      const eves = ['2025-01-28', '2026-02-16', '2027-02-05', '2028-01-25', '2029-02-12'];
      for (const eve of [...eves, '2030-02-01'])
        expect(toLunar(solar(eve)), eve).to.include({month: 12, day: 29});
    });

    it('knows nothing before 1899-02-10 and after 2101-01-28', () => {
      expect(toLunar(solar('1899-02-09'))).to.equal(undefined);
      expect(toLunar(solar('1899-02-10'))).to.deep.equal(lunar(1899, 1, 1));
      expect(toLunar(solar('2101-01-28'))).to.deep.equal(lunar(2100, 12, 29));
      expect(toLunar(solar('2101-01-29'))).to.equal(undefined);
    });
  });

  describe('fromLunar', () => {
    for (const [date, given] of DAYS)
      it(`leads back to ${date}`, () => expect(fromLunar(given)).to.deep.equal(solar(date)));

    it('knows which month of a year is leap', () => {
      for (const [year, expected] of LEAP_MONTHS) {
        const found = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((month) =>
          fromLunar(leap(year, month, 1)),
        );
        expect(found, `${year}`).to.deep.equal([expected]);
      }
    });

    it('finds nothing where there is no such day', () => {
      expect(fromLunar(leap(2026, 6, 1))).to.equal(undefined);
      expect(fromLunar(leap(2025, 7, 1))).to.equal(undefined);
      expect(fromLunar(lunar(2025, 13, 1))).to.equal(undefined);
      expect(fromLunar(lunar(2025, 0, 1))).to.equal(undefined);
      expect(fromLunar(lunar(2025, 1, 0))).to.equal(undefined);
      expect(fromLunar(lunar(2025, 12, 30))).to.equal(undefined);
      expect(fromLunar(lunar(2025, 6, 30))).to.deep.equal(solar('2025-07-24'));
      expect(fromLunar(lunar(2025, 6, 31))).to.equal(undefined);
    });

    it('finds nothing outside the years 1899 to 2100', () => {
      expect(fromLunar(lunar(1898, 12, 29))).to.equal(undefined);
      expect(fromLunar(lunar(2101, 1, 1))).to.equal(undefined);
    });
  });

  describe('can chi', () => {
    it('names years', () => {
      expect(canChiOfYear(1899)).to.equal('Kỷ Hợi');
      expect(canChiOfYear(1960)).to.equal('Canh Tý');
      expect(canChiOfYear(1968)).to.equal('Mậu Thân');
      expect(canChiOfYear(1975)).to.equal('Ất Mão');
      expect(canChiOfYear(1984)).to.equal('Giáp Tý');
      expect(canChiOfYear(2021)).to.equal('Tân Sửu');
      expect(canChiOfYear(2022)).to.equal('Nhâm Dần');
      expect(canChiOfYear(2024)).to.equal('Giáp Thìn');
      expect(canChiOfYear(2025)).to.equal('Ất Tỵ');
      expect(canChiOfYear(2026)).to.equal('Bính Ngọ');
      expect(canChiOfYear(2027)).to.equal('Đinh Mùi');
      expect(canChiOfYear(2029)).to.equal('Kỷ Dậu');
      expect(canChiOfYear(2030)).to.equal('Canh Tuất');
      expect(canChiOfYear(2043)).to.equal('Quý Hợi');
      expect(canChiOfYear(2044)).to.equal('Giáp Tý');
    });

    it('names months, a leap one as the one before it', () => {
      expect(canChiOfMonth(lunar(2021, 6, 16))).to.equal('Ất Mùi');
      expect(canChiOfMonth(lunar(2024, 1, 1))).to.equal('Bính Dần');
      expect(canChiOfMonth(lunar(2025, 6, 1))).to.equal('Quý Mùi');
      expect(canChiOfMonth(leap(2025, 6, 1))).to.equal('Quý Mùi');
      expect(canChiOfMonth(lunar(2025, 11, 1))).to.equal('Mậu Tý');
      expect(canChiOfMonth(lunar(2025, 12, 1))).to.equal('Kỷ Sửu');
    });

    it('names days', () => {
      expect(canChiOfDay(solar('2000-01-07'))).to.equal('Giáp Tý');
      expect(canChiOfDay(solar('2024-02-10'))).to.equal('Giáp Thìn');
      expect(canChiOfDay(solar('2021-07-25'))).to.equal('Giáp Tuất');
      expect(canChiOfDay(solar('1900-01-01'))).to.equal('Giáp Tuất');
      expect(canChiOfDay(solar('2024-02-11'))).to.equal('Ất Tỵ');
    });
  });

  describe('formatLunar', () => {
    it('writes day, month and the name of the year', () => {
      expect(formatLunar(lunar(2021, 6, 16))).to.equal('16 tháng 6 năm Tân Sửu');
      expect(formatLunar(lunar(2026, 11, 11))).to.equal('11 tháng 11 năm Bính Ngọ');
    });

    it('names days and months as calendars do', () => {
      expect(formatLunar(lunar(2027, 1, 1))).to.equal('mùng 1 tháng Giêng năm Đinh Mùi');
      expect(formatLunar(lunar(2026, 3, 10))).to.equal('mùng 10 tháng 3 năm Bính Ngọ');
      expect(formatLunar(lunar(2026, 1, 15))).to.equal('rằm tháng Giêng năm Bính Ngọ');
      expect(formatLunar(lunar(2026, 12, 29))).to.equal('29 tháng Chạp năm Bính Ngọ');
    });

    it('says which month is leap', () => {
      expect(formatLunar(leap(2025, 6, 8))).to.equal('mùng 8 tháng 6 nhuận năm Ất Tỵ');
      expect(formatLunar(leap(2025, 6, 15))).to.equal('rằm tháng 6 nhuận năm Ất Tỵ');
    });

    it('writes in composed letters', () => {
      for (let year = 1960; year < 2020; year++) {
        const text = formatLunar(leap(year, 6, 1));
        expect(text).to.equal(text.normalize('NFC'));
      }
    });
  });
});
