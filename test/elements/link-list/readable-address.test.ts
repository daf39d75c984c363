import {expect} from 'chai';
import {
  readableAddress,
  readableHost,
} from '../../../src/elements/link-list/features/readable-address.js';

describe('readable addresses', () => {
  const hosts: [hostname: string, shown: string][] = [
    ['toaan.gov.vn', 'toaan.gov.vn'],
    ['xn--chnhph-4va0152d.vn', 'chínhphủ.vn'],
    ['tinh.xn--ta-n-7na3h.vn:', 'tinh.tòa-án.vn:'],
    // Cyrillic letters that look like ours, German ones, and Chinese.
    ['xn--80ak6aa92e.com', 'xn--80ak6aa92e.com'],
    ['xn--fiqs8s', 'xn--fiqs8s'],
    // Cut short, and beyond Unicode.
    ['xn--a-9.vn', 'xn--a-9.vn'],
    ['xn--99999999.vn', 'xn--99999999.vn'],
  ];
  for (const [hostname, shown] of hosts)
    it(`${hostname}: ${shown}`, () => expect(readableHost(hostname)).to.equal(shown));

  const addresses: [written: string, shown: string][] = [
    ['https://chínhphủ.vn/đường dẫn?q=Đ', 'https://chínhphủ.vn/đường%20dẫn?q=Đ'],
    ['https://chínhphủ.vn:8080/lễ-hội', 'https://chínhphủ.vn:8080/lễ-hội'],
    ['https://a.vn/lễ hội/100%25', 'https://a.vn/lễ%20hội/100%25'],
    // Bytes that are no UTF-8, and a mark that turns the direction of what follows.
    ['https://a.vn/%C4%91%FF', 'https://a.vn/đ%FF'],
    ['https://a.vn/%E2%80%AEgpj.exe', 'https://a.vn/%E2%80%AEgpj.exe'],
  ];
  for (const [written, shown] of addresses)
    it(`${written} is read as ${shown}`, () =>
      expect(readableAddress(new URL(written))).to.equal(shown));
});
