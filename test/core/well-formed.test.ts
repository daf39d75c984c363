import {expect} from 'chai';
import {encodeText, wellFormed} from '../../src/core/well-formed.js';

describe('wellFormed', () => {
  const rows: [text: string, expected: string][] = [
    ['Viện kiểm sát 😀', 'Viện kiểm sát 😀'],
    ['Cổng \ud83d', 'Cổng \ufffd'],
    ['\ude00Cổng', '\ufffdCổng'],
    ['\ude00\ud83d', '\ufffd\ufffd'],
    ['', ''],
  ];
  for (const [text, expected] of rows)
    it(`${JSON.stringify(text)} → ${expected || 'nothing'}`, () => {
      expect(wellFormed(text)).to.equal(expected);
    });

  it('never has an address throw', () => {
    expect(encodeText('Tin \ud83d')).to.equal('Tin%20%EF%BF%BD');
    expect(encodeText('Tin 😀')).to.equal('Tin%20%F0%9F%98%80');
  });
});
