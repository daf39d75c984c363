import {expect} from '../../../support/testing.js';
import {isInsecure} from '../../../../src/elements/login-box/form/form-address.js';

const addresses: [address: string, page: string, expected: boolean][] = [
  ['/dang-nhap', 'https://vks.gov.vn/', false],
  ['/dang-nhap', 'http://vks.gov.vn/', false],
  ['https://sso.gov.vn/', 'http://vks.gov.vn/', false],
  ['http://vks.gov.vn/dang-nhap', 'http://vks.gov.vn/', false],
  ['http://vks.gov.vn:8080/', 'http://vks.gov.vn/', false],
  ['http://vks.gov.vn/dang-nhap', 'https://vks.gov.vn/', true],
  ['http://khac.vn/', 'http://vks.gov.vn/', true],
  ['HTTP://khac.vn/', 'https://vks.gov.vn/', true],
  ['ht\ntp://khac.vn/', 'https://vks.gov.vn/', true],
  ['//khac.vn/', 'http://vks.gov.vn/', true],
  ['//khac.vn/', 'https://vks.gov.vn/', false],
  ['javascript:void 0', 'https://vks.gov.vn/', false],
  ['http://', 'https://vks.gov.vn/', false],
  ['http://khac.vn/', 'file:///C:/trang.html', true],
];

describe('isInsecure', () => {
  for (const [address, page, expected] of addresses) {
    it(`${JSON.stringify(address)} from ${page} → ${expected}`, () => {
      expect(isInsecure(address, new URL(page).origin, page)).to.equal(expected);
    });
  }

  it('reads the address against the base of the page', () => {
    expect(isInsecure('vao', 'https://vks.gov.vn', 'http://khac.vn/')).to.equal(true);
  });
});
