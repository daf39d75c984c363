import {expect} from 'chai';
import {assert, property, string} from 'fast-check';
import {countWords, readingMinutes} from '../../src/core/reading-time.js';

const times = (count: number, text: string) => `${text} `.repeat(count);

describe('countWords', () => {
  const cases: [text: string, expected: number][] = [
    ['', 0],
    ['  \n\t ', 0],
    ['Viện kiểm sát nhân dân', 5],
    ['Viện\u00a0kiểm\n\tsát', 3],
    ['Kế hoạch được xây dựng từ dưới lên./.', 8],
    ['hết ./.', 1],
    ['năm 2021 – 2025', 3],
    ['* * *', 0],
    ['14-NQ/BCSĐ-VKS', 1],
    ['The court’s decision', 3],
    ['ປະຊາຊົນ', 2],
    ['你好世界 hello', 5],
    ['これは日本語です', 8],
    ['第5条', 3],
  ];
  for (const [text, expected] of cases) {
    it(`${JSON.stringify(text)} → ${expected}`, () => {
      expect(countWords(text)).to.equal(expected);
    });
  }

  it('counts text in NFD as it does in NFC', () => {
    const text = 'Đẩy mạnh cải cách tư pháp ở cơ sở';
    expect(countWords(text.normalize('NFD'))).to.equal(9);
    assert(
      property(string({unit: 'grapheme'}), (any) => {
        expect(countWords(any.normalize('NFD'))).to.equal(countWords(any.normalize('NFC')));
      }),
    );
  });
});

describe('readingMinutes', () => {
  const cases: [
    count: number,
    lang: string,
    rate: number | undefined,
    expected: number | undefined,
  ][] = [
    [0, 'vi', undefined, undefined],
    [1, 'vi', undefined, 1],
    [250, 'vi', undefined, 1],
    [1250, 'vi', undefined, 5],
    [1374, 'vi', undefined, 5],
    [1375, 'vi', undefined, 6],
    [1250, '', undefined, 5],
    [1374, '', undefined, 5],
    [1250, 'vi-VN', undefined, 5],
    [1250, 'VI', undefined, 5],
    [1190, 'en', undefined, 5],
    [1310, 'en-GB', undefined, 6],
    [1310, 'vi', undefined, 5],
    [1190, 'vie-x', undefined, 5],
    [600, 'vi', 100, 6],
    [600, 'en', 100, 6],
    [1, 'vi', Infinity, 1],
  ];
  for (const [count, lang, rate, expected] of cases) {
    it(`${count} words in "${lang}" at ${rate ?? 'the usual rate'} → ${expected}`, () => {
      expect(readingMinutes(times(count, 'chữ'), lang, rate)).to.equal(expected);
    });
  }

  for (const rate of [0, -1, NaN]) {
    it(`does not read at ${rate} words a minute`, () => {
      expect(() => readingMinutes('chữ', 'vi', rate)).to.throw(RangeError, `rate of ${rate}`);
    });
  }
});
