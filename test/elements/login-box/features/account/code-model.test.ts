import {expect} from 'chai';
import {
  codeIn,
  hasShape,
  parseLength,
  shapeOf,
} from '../../../../../src/elements/login-box/features/account/code-model.js';

const usual = shapeOf(undefined, false);
const letters = shapeOf('6', true);

describe('the shape of a one-time code', () => {
  const lengths: [text: string, length: readonly [number, number] | undefined][] = [
    ['6', [6, 6]],
    [' 4 - 6 ', [4, 6]],
    ['4–10', [4, 10]],
    ['8-6', undefined],
    ['0', undefined],
    ['sáu', undefined],
    ['', undefined],
    ['999999', undefined],
    ['1', [1, 1]],
    ['12-16', [12, 16]],
    ['64', [64, 64]],
    ['65', undefined],
    ['6 số', undefined],
    ['dài 6', undefined],
  ];
  for (const [text, length] of lengths)
    it(`code-length “${text}” → ${length?.join(' to ') ?? 'none'}`, () => {
      expect(parseLength(text)).to.deep.equal(length);
    });

  it('is 6 to 8 digits unless the site says so', () => {
    expect(usual).to.deep.equal({min: 6, max: 8, hasLetters: false});
    expect(shapeOf('4-6', false)).to.deep.equal({min: 4, max: 6, hasLetters: false});
    expect(shapeOf('x', true)).to.deep.equal({min: 6, max: 8, hasLetters: true});
    expect(
      ['123456', '12345678', '12345', '123456789', '12345a', 'a12345'].map((each) =>
        hasShape(each, usual),
      ),
    ).to.deep.equal([true, true, false, false, false, false]);
    expect(
      ['7XK2P9', '482913', '7XK2P', '7XK-P9'].map((each) => hasShape(each, letters)),
    ).to.deep.equal([true, true, false, false]);
  });
});

describe('codeIn', () => {
  const rows: [text: string, code: string][] = [
    ['482913', '482913'],
    [' 482 913 ', '482913'],
    ['482-913', '482913'],
    ['482–913', '482913'],
    ['482.913', '482913'],
    ['４８２９１３', '482913'],
    ['482913.', '482913'],
    ['12345', '12345'],
    ['Ma OTP cua ban la 482913', '482913'],
    ['Ma OTP cua ban la 482913, co hieu luc den 10:05 ngay 01/12/2026. Hotline 19001234', '482913'],
    ['Mã xác thực VNeID: 482913. Tuyệt đối KHÔNG chia sẻ mã này. Tổng đài 1900 0368', '482913'],
    ['482913 la ma xac thuc cua ban. Khong cung cap cho bat ky ai. Lien he 18001091', '482913'],
    ['G-482913 is your Google verification code.', '482913'],
    ['Ma GD 12345678. Ma OTP: 482913. So tien 1.500.000 VND', '482913'],
    ['OTP 482913 cho giao dich 12345678, so tien 150000d luc 08:30', '482913'],
    ['So tien 1500000 VND. Ma OTP: 482 913, hieu luc 5 phut.', '482913'],
    ['Hotline: 19001234. Ma: 482913', '482913'],
    ['MaOTP:482913', '482913'],
    ['Mã của bạn: 482 913 (hết hạn sau 5 phút)', '482913'],
    ['Mã đăng nhập cổng dịch vụ\n@coquan.gov.vn #482913', '482913'],
    ['<#> 482913 là mã OTP của bạn FA+9qCX9VSu', '482913'],
    ['482913 01 12 2026', '482913'],
    ['Giao dich 571204\n@dichvucong.gov.vn  #482913', '482913'],
    ['Tai khoan 0123.456789, ma 482913', '482913'],
    ['Tai khoan 456789.0123, ma 482913', '482913'],
    ['Nop 1500000d, ma 482913', '482913'],
    ['Nop 1500000 VND, ma 482913', '482913'],
    ['571204 482913 la ma OTP', '482913'],
    ['OTP 482913 cho giao dich 571204 tai cong. Nguoi gui khong hoi ma xac nhan', '482913'],
    ['Tong dai 19001234 phuc vu ca ngay le. Ma dang nhap cua ban la 482913', '482913'],
    // Nothing tells which of them it is.
    ['482913 và 571204', '482913và571204'],
    ['Hẹn gặp lại', 'Hẹngặplại'],
    ['', ''],
  ];
  for (const [text, code] of rows)
    it(`“${text}” → ${code || 'nothing'}`, () => {
      expect(codeIn(text, usual)).to.equal(code);
    });

  const withLetters: [text: string, code: string][] = [
    ['7xk2p9', '7xk2p9'],
    ['7XK-2P9', '7XK2P9'],
    ['Ma xac thuc cua ban la 7XK2P9, hieu luc 5 phut', '7XK2P9'],
    ['Mã OTP: QWERTY. Không chia sẻ', 'QWERTY'],
    ['Your code: 482913', '482913'],
    ['Ma OTP: 7XK-2P9, het han sau 5 phut', '7XK2P9'],
    ['Phien ban ABC123.5, ma 7XK2P9', '7XK2P9'],
    ['Nghiem cam chia se 7XK2P9', '7XK2P9'],
    ['Nghiem cam chia se QWERTY', 'QWERTY'],
  ];
  for (const [text, code] of withLetters)
    it(`with letters: “${text}” → ${code}`, () => {
      expect(codeIn(text, letters)).to.equal(code);
    });

  it('does not tire of a text of any length', () => {
    const start = performance.now();
    for (const piece of ['1 ', '12345', 'a-', 'otp 123456 '])
      codeIn(piece.repeat(20_000), shapeOf('4-8', true));
    expect(performance.now() - start).to.be.below(3000);
  });
});
