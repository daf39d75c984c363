import {expect} from 'chai';
import fc from 'fast-check';
import {groupDigits, parseCount, writeDigits} from '../../src/core/numbers.js';
import type {Grouping} from '../../src/core/numbers.js';

describe('numbers', () => {
  describe('parseCount', () => {
    const good: [unknown, string][] = [
      [19089598, '19089598'],
      ['19089598', '19089598'],
      [0, '0'],
      [-0, '0'],
      ['0', '0'],
      ['000', '0'],
      ['007', '7'],
      [' 2965\n', '2965'],
      [1234.5, '1234.5'],
      ['1234.50', '1234.5'],
      ['12.00', '12'],
      ['0.05', '0.05'],
      [0.000001, '0.000001'],
      ['9007199254740993', '9007199254740993'],
      ['123456789012345678901234567890', '123456789012345678901234567890'],
      [1e21, '1000000000000000000000'],
      ['19.089.598', '19089598'],
      ['19,089,598', '19089598'],
      ['19 089 598', '19089598'],
      ['19\u00a0089\u00a0598', '19089598'],
      ['19\u202f089\u202f598', '19089598'],
      ['19\u2009089\u2009598', '19089598'],
      ['19\u2007089\u2007598', '19089598'],
      ['19 089\u00a0598', '19089598'],
      ["19'089'598", '19089598'],
      ['19’089’598', '19089598'],
      ['1,90,89,598', '19089598'],
      ['1.000', '1000'],
      ['2.965', '2965'],
      ['1,234', '1234'],
      ['1.234.567', '1234567'],
      ['100.000', '100000'],
      ['\u200f1.234\u200e', '1234'],
      ['\u200b2.965\ufeff', '2965'],
      ['1.234,5', '1234.5'],
      ['1,234.5', '1234.5'],
      ['1 234,5', '1234.5'],
      ['1’234.50', '1234.5'],
      ['1.234.567,890', '1234567.89'],
      ['12.5', '12.5'],
      ['12,5', '12.5'],
      ['1234,5', '1234.5'],
      ['1234.125', '1234.125'],
      ['0.125', '0.125'],
      ['0,125', '0.125'],
      ['1.2345', '1.2345'],
      [1.234, '1.234'],
      ['123.456.789.012.345.678.901', '123456789012345678901'],
      ['1,90,89,598.25', '19089598.25'],
    ];
    for (const [value, expected] of good) {
      it(`reads ${JSON.stringify(value)} as ${expected}`, () => {
        expect(parseCount(value)).to.equal(expected);
      });
    }

    const bad: unknown[] = [
      '',
      ' ',
      '12a',
      '-5',
      '+5',
      '1e5',
      '1.234.56',
      '1.23.456',
      '1,90,89,598 lượt',
      '1’2',
      '1234.567.890',
      '0.123.456',
      '1.234,567.890',
      '1.234.567.8',
      '1,234,56',
      '1..234',
      '1  234',
      '1\n234',
      '12 34',
      '12 / 34',
      '1.234 lượt',
      '19 triệu',
      '−5',
      '3.239.7.207',
      '.5',
      '5.',
      '0x10',
      '１２',
      'Infinity',
      NaN,
      Infinity,
      -1,
      -0.5,
      1e-7,
      null,
      undefined,
      true,
      [12],
      {},
      12n,
    ];
    for (const value of bad) {
      it(`refuses ${typeof value} ${String(value)}`, () => {
        expect(parseCount(value)).to.equal(undefined);
      });
    }

    it('reads any number as it is grouped', () => {
      fc.assert(
        fc.property(
          fc.bigInt({min: 0n}),
          fc.constantFrom<Grouping>('dot', 'comma', 'none'),
          (value, grouping) => {
            expect(parseCount(groupDigits(`${value}`, grouping))).to.equal(`${value}`);
          },
        ),
      );
    });

    it('reads a long text in a time that grows with its length', () => {
      const long = '1'.repeat(200_000);
      const start = performance.now();
      for (const text of [
        long,
        `${long}.`,
        `1${'.234'.repeat(50_000)}`,
        `1${',23'.repeat(50_000)}`,
      ])
        parseCount(text);
      // On a busy machine it is a second; a time that grows with the square of the length is minutes.
      expect(performance.now() - start).to.be.below(20_000);
    });

    it('reads every whole number as its digits', () => {
      fc.assert(
        fc.property(fc.bigInt({min: 0n, max: 10n ** 40n}), (value) => {
          expect(parseCount(`00${value}`)).to.equal(value.toString());
        }),
      );
    });
  });

  describe('groupDigits', () => {
    it('takes a time that grows as the number of digits does', () => {
      expect(groupDigits('1'.repeat(300_000), 'dot')).to.have.length(399_999);
    });

    const rows: [string, Grouping, string][] = [
      ['19089598', 'dot', '19.089.598'],
      ['19089598', 'comma', '19,089,598'],
      ['19089598', 'none', '19089598'],
      ['2965', 'dot', '2.965'],
      ['2965', 'comma', '2,965'],
      ['965', 'dot', '965'],
      ['0', 'dot', '0'],
      ['1234.5', 'dot', '1.234,5'],
      ['1234.5', 'comma', '1,234.5'],
      ['1234.5', 'none', '1234,5'],
      ['0.12345', 'dot', '0,12345'],
      ['123456789012345678901', 'dot', '123.456.789.012.345.678.901'],
    ];
    for (const [digits, grouping, expected] of rows) {
      it(`groups ${digits} by ${grouping} as ${expected}`, () => {
        expect(groupDigits(digits, grouping)).to.equal(expected);
      });
    }

    it('throws for what parseCount does not return', () => {
      for (const digits of ['', '12a', '-5', '1,234', '1e5', '5.', 'NaN']) {
        expect(() => groupDigits(digits, 'dot'), digits).to.throw(RangeError, `"${digits}"`);
      }
    });

    it('throws for an unknown grouping', () => {
      expect(() => groupDigits('1234', 'auto' as Grouping)).to.throw(RangeError, '"auto"');
      expect(() => groupDigits('1234', 'toString' as Grouping)).to.throw(RangeError);
    });

    it('adds nothing but separators, three digits apart', () => {
      fc.assert(
        fc.property(fc.bigInt({min: 0n, max: 10n ** 40n}), (value) => {
          const grouped = groupDigits(value.toString(), 'dot');
          expect(grouped).to.match(/^\d{1,3}(\.\d{3})*$/);
          expect(grouped.replaceAll('.', '')).to.equal(value.toString());
        }),
      );
    });
  });

  describe('writeDigits', () => {
    const rows: [digits: string, lang: string, expected: string][] = [
      ['1234567.5', 'vi', '1.234.567,5'],
      ['1234567.5', 'vi-VN', '1.234.567,5'],
      ['1234567.5', 'de', '1.234.567,5'],
      ['1234567.5', 'en', '1,234,567.5'],
      ['1234567.5', 'en-GB', '1,234,567.5'],
      ['1234567.5', 'en-IN', '12,34,567.5'],
      ['1234567.5', 'fr', '1\u202f234\u202f567,5'],
      ['1234', 'es', '1234'],
      ['12345', 'es', '12.345'],
      ['1234', 'ar-EG', '1,234'],
      ['123456789012345678901', 'fr', '123\u202f456\u202f789\u202f012\u202f345\u202f678\u202f901'],
      ['0.12345', 'fr', '0,12345'],
      ['1234', 'tiếng Việt', '1.234'],
      ['1234', '', '1.234'],
      ['1234', 'vn', '1.234'],
      ['1234', 'english', '1.234'],
    ];
    for (const [digits, lang, expected] of rows) {
      it(`writes ${digits} in ${lang || 'no language'} as ${expected}, each time`, () => {
        expect(writeDigits(digits, lang)).to.equal(expected);
        expect(writeDigits(digits, lang)).to.equal(expected);
      });
    }

    it('throws for what parseCount does not return', () => {
      for (const lang of ['vi', 'fr'])
        expect(() => writeDigits('1.234,5', lang), lang).to.throw(RangeError, '"1.234,5"');
    });
  });
});
