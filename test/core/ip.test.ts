import {expect} from 'chai';
import fc from 'fast-check';
import {formatIp, maskIp} from '../../src/core/ip.js';

describe('ip', () => {
  const good: [string, string, string][] = [
    ['3.239.7.207', '3.239.7.207', '3.239.•••.•••'],
    [' 3.239.7.207\n', '3.239.7.207', '3.239.•••.•••'],
    ['0.0.0.0', '0.0.0.0', '0.0.•••.•••'],
    ['255.255.255.255', '255.255.255.255', '255.255.•••.•••'],
    ['2405:4802:1d0e:1ab0::1', '2405:4802:1d0e:1ab0::1', '2405:4802:•••'],
    ['2405:4802:1:2:3:4:5:6', '2405:4802:1:2:3:4:5:6', '2405:4802:•••'],
    ['2405:4802:0:0:0:0:0:1', '2405:4802::1', '2405:4802:•••'],
    ['2001:0DB8::1', '2001:db8::1', '2001:db8:•••'],
    ['2405::1', '2405::1', '2405:0:•••'],
    ['::1', '::1', '0:0:•••'],
    ['::', '::', '0:0:•••'],
    ['64:ff9b::3.239.7.207', '64:ff9b::3ef:7cf', '64:ff9b:•••'],
    ['1:2:3:4::3.239.7.207', '1:2:3:4::3ef:7cf', '1:2:•••'],
    ['::ffff:3.239.7.207', '3.239.7.207', '3.239.•••.•••'],
    ['::FFFF:03ef:07cf', '3.239.7.207', '3.239.•••.•••'],
    ['0:0:0:0:0:ffff:3.239.7.207', '3.239.7.207', '3.239.•••.•••'],
    ['::ffff:0.0.0.0', '0.0.0.0', '0.0.•••.•••'],
    ['64:ff9b::ffff:3ef:7cf', '64:ff9b::ffff:3ef:7cf', '64:ff9b:•••'],
    ['::ffff:3ef:7cf:1', '::ffff:3ef:7cf:1', '0:0:•••'],
  ];
  for (const [text, formatted, masked] of good) {
    it(`shows "${text.trim()}" as ${formatted} or ${masked}`, () => {
      expect(formatIp(text)).to.equal(formatted);
      expect(maskIp(text)).to.equal(masked);
    });
  }

  for (const text of [
    '',
    'không rõ',
    'localhost',
    '3.239.7',
    '3.239.7.207.1',
    '3.239.7.256',
    '3.239.7.',
    '.3.239.7',
    '3..7.207',
    '03.239.7.207',
    '3.239.7.207:8080',
    '3.239.7.207, 10.0.0.1',
    '0x3.239.7.207',
    '3 .239.7.207',
    '1',
    '1abc',
    '1.abc',
    'deadbeef',
    '::1]/::1',
    '2405:4802',
    '2405:4802::1::2',
    '1:2:3:4:5:6:7:8:9',
    '12405::1',
    'fe80::1%eth0',
    '[::1]',
    '::1]/',
    '::ffff:3.239.7.256',
    '1:2:3:4:5:a3.239.7.207',
    '::3.239.7.207:1',
    '3.239.7.207/24',
  ]) {
    it(`refuses "${text}"`, () => {
      expect(formatIp(text)).to.equal(undefined);
      expect(maskIp(text)).to.equal(undefined);
    });
  }

  it('shows two numbers of an IPv4 address and no more', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const [first, second] = address.split('.');
        expect(maskIp(address)).to.equal(`${first}.${second}.•••.•••`);
      }),
    );
  });

  it('shows two groups of an IPv6 address and no more', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        expect(maskIp(address)).to.match(/^([\da-f]{1,4}:[\da-f]{1,4}:•••|\d+\.\d+\.•••\.•••)$/);
      }),
    );
  });

  it('shows nothing of other strings', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(maskIp(`${text}?`)).to.equal(undefined);
      }),
    );
  });
});
