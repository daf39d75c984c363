import {expect} from 'chai';
import fc from 'fast-check';
import {slug} from '../../src/core/slug.js';

describe('slug', () => {
  const cases: [text: string, expected: string][] = [
    ['Điều 1. Phạm vi', 'dieu-1-pham-vi'],
    ['Điều 1. Phạm vi'.normalize('NFD'), 'dieu-1-pham-vi'],
    ['  Những việc\n còn phải làm  ', 'nhung-viec-con-phai-lam'],
    ['“Đắk Lắk”: 19.089.598 lượt', 'dak-lak-19-089-598-luot'],
    ['Nghị quyết 14-NQ/BCSĐ-VKS', 'nghi-quyet-14-nq-bcsd-vks'],
    ['ພາກທີ 1', 'ພາກທ-1'],
    ['…', ''],
    ['', ''],
    [
      'Chương trình phối hợp tuyên truyền, phổ biến, giáo dục pháp luật cho người dân ở vùng sâu, vùng xa',
      'chuong-trinh-phoi-hop-tuyen-truyen-pho-bien-giao-duc-phap-luat-cho-nguoi-dan-o',
    ],
    [`viec ${'a'.repeat(75)}`, `viec-${'a'.repeat(75)}`],
    ['a'.repeat(100), 'a'.repeat(80)],
    ['𠀀'.repeat(41), '𠀀'.repeat(40)],
    [`${'a'.repeat(79)}𐐨𐐨`, 'a'.repeat(79)],
    ['Kỷ niệm', 'ky-niem'],
  ];
  for (const [text, expected] of cases) {
    it(`${text.slice(0, 40)} → ${expected || 'nothing'}`, () => {
      expect(slug(text)).to.equal(expected);
    });
  }

  it('is one for all ways of writing a text, and has no blank, quote or angle bracket', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const result = slug(text);
        expect(result).to.equal(slug(text.normalize('NFD')));
        expect(result).to.match(/^$|^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u);
        expect(result.length).to.be.at.most(80);
      }),
    );
  });
});
