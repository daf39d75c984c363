import {expect} from 'chai';
import {warn, warnOfEmptied} from '../../src/core/warn.js';
import {capturedWarnings} from '../support/captured-warnings.js';

describe('warn', () => {
  it('names the element, the place, the value and what was expected', () => {
    const warnings = capturedWarnings();
    warn('cong-date-line', 'time-zone', 'Hà Nội', 'an IANA name; Asia/Ho_Chi_Minh is used');
    warn({localName: 'cong-article'}, 'views', -1, 'a count; the row is left out');
    expect(warnings.list).to.deep.equal([
      '<cong-date-line> time-zone: "Hà Nội". Expected an IANA name; Asia/Ho_Chi_Minh is used.',
      '<cong-article> views: -1. Expected a count; the row is left out.',
    ]);
  });

  it('says the same once, and another value too', () => {
    const warnings = capturedWarnings();
    for (const value of ['một', 'một', 'hai', 'một'])
      warn('cong-link-list', 'limit', value, 'a whole number');
    expect(warnings.list).to.deep.equal([
      '<cong-link-list> limit: "một". Expected a whole number.',
      '<cong-link-list> limit: "hai". Expected a whole number.',
    ]);
  });
});

describe('warnOfEmptied', () => {
  it('names the document and the fault of its first row', () => {
    const warnings = capturedWarnings();
    warnOfEmptied({localName: 'cong-link-list'}, '/links.json', '0.href: missing');
    expect(warnings.list).to.deep.equal([
      '<cong-link-list> src "/links.json": no row could be read. 0.href: missing',
    ]);
  });
});
