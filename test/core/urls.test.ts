import {expect} from 'chai';
import fc from 'fast-check';
import {bareHost, hostIn, isBelow, isExternal, safeHref, safeSrc} from '../../src/core/urls.js';

const BASE = 'https://vks.example.vn/tin-tuc/bai-viet.html';

const HOSTILE = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '  javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'java\r\nscript\t:alert(1)',
  'javascript://vks.example.vn/%0aalert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:image/svg+xml,<svg/>',
  'blob:https://vks.example.vn/1',
  'file:///etc/passwd',
  'about:blank',
  'ftp://vks.example.vn/',
  'http://',
  'https://[bad',
  '',
  ' \n ',
  undefined,
  null,
  42,
  ['https://a.vn'],
  {href: 'https://a.vn'},
];

const RELATIVE = [
  'https://toaan.example.vn/',
  'HTTP://toaan.example.vn',
  '//toaan.example.vn/a',
  '/lien-he',
  'bai-2.html',
  '../anh/1.jpg',
  '?trang=2',
  'tìm kiếm/đắk lắk',
];

describe('urls', () => {
  describe('safeHref', () => {
    for (const href of [...RELATIVE, '#muc-2', 'mailto:hop.thu@example.vn', 'tel:+842438255058']) {
      it(`lets "${href}" pass unchanged`, () => {
        expect(safeHref(href, BASE)).to.equal(href);
      });
    }

    it('needs no base', () => {
      expect(safeHref('/lien-he')).to.equal('/lien-he');
      expect(safeHref('javascript:alert(1)')).to.equal(undefined);
    });

    it('trims', () => {
      expect(safeHref('\n /lien-he ', BASE)).to.equal('/lien-he');
    });

    for (const href of HOSTILE) {
      it(`refuses ${JSON.stringify(href)}`, () => {
        expect(safeHref(href, BASE)).to.equal(undefined);
      });
    }

    it('lets relative links pass on a page from a disk, but no path of the disk', () => {
      const disk = 'file:///C:/trang/index.html';
      expect(safeHref('bai-2.html', disk)).to.equal('bai-2.html');
      expect(safeHref('file:///C:/Windows/', disk)).to.equal(undefined);
      expect(safeHref('javascript:alert(1)', disk)).to.equal(undefined);
    });

    it('lets a place on the page pass on any page', () => {
      expect(safeHref('#muc-2', 'about:srcdoc')).to.equal('#muc-2');
    });

    it('refuses relative links without a base, and keeps absolute ones', () => {
      expect(safeHref('/lien-he', '')).to.equal(undefined);
      expect(safeHref('https://toaan.example.vn/', '')).to.equal('https://toaan.example.vn/');
    });

    it('never returns what the browser reads as another protocol', () => {
      const allowed = ['http:', 'https:', 'mailto:', 'tel:'];
      const noise = fc.constantFrom('', ' ', '\t', '\n', '\r', '\0', '\u0001', '\u00a0', '\ufeff');
      const scheme = fc.constantFrom('javascript', 'JAVASCRIPT', 'data', 'blob', 'file', 'https');
      const disguised = fc
        .tuple(noise, scheme, fc.nat(10), noise, fc.constantFrom(':', ':/', '://'), fc.string())
        .map(([lead, name, at, inner, colon, rest]) =>
          [lead, name.slice(0, at), inner, name.slice(at), colon, rest].join(''),
        );
      fc.assert(
        fc.property(fc.oneof(disguised, fc.string(), fc.webUrl()), (href) => {
          const safe = safeHref(href, BASE);
          if (safe !== undefined) expect(allowed).to.include(new URL(safe, BASE).protocol);
        }),
        {numRuns: 1000},
      );
    });
  });

  describe('safeSrc', () => {
    for (const src of RELATIVE) {
      it(`lets "${src}" pass unchanged`, () => {
        expect(safeSrc(src, BASE)).to.equal(src);
      });
    }

    for (const src of [...HOSTILE, 'mailto:hop.thu@example.vn', 'tel:113']) {
      it(`refuses ${JSON.stringify(src)}`, () => {
        expect(safeSrc(src, BASE)).to.equal(undefined);
      });
    }
  });

  it('leaves out the www that a host begins with, and no other', () => {
    expect(bareHost('www.vidu.gov.vn')).to.equal('vidu.gov.vn');
    expect(bareHost('tin.www.vidu.gov.vn')).to.equal('tin.www.vidu.gov.vn');
  });

  describe('hostIn', () => {
    const rows: [written: string, host: string | undefined][] = [
      ['VKSNDTC.gov.vn', 'vksndtc.gov.vn'],
      ['vidu.gov.vn.', 'vidu.gov.vn'],
      ['vidu.gov.vn//tin', 'vidu.gov.vn'],
      ['*.gov.vn', 'gov.vn'],
      ['.gov.vn', 'gov.vn'],
      ['//*.gov.vn', 'gov.vn'],
      ['https://www.tòa-án.vn:8080/tin', 'xn--ta-n-7na3h.vn'],
      ['http://[2405:4802::1]/', '[2405:4802::1]'],
      ['', undefined],
      ['vidu*.gov.vn', undefined],
      ['http://[', undefined],
    ];
    for (const [written, host] of rows) {
      it(`finds ${host ?? 'none'} in “${written}”`, () => {
        expect(hostIn(written)).to.equal(host);
      });
    }
  });

  it('knows the hosts below others', () => {
    expect(isBelow('so.tinh.gov.vn', ['xa.gov.vn', 'tinh.gov.vn'])).to.equal(true);
    expect(isBelow('tinh.gov.vn', ['tinh.gov.vn'])).to.equal(true);
    expect(isBelow('lamtinh.gov.vn', ['tinh.gov.vn'])).to.equal(false);
  });

  describe('isExternal', () => {
    const own = ['Example.gov.vn', 'tinh.vn'];
    const rows: [string, boolean][] = [
      ['https://toaan.example.com/', true],
      ['//toaan.example.com/', true],
      ['https://notexample.gov.vn/', true],
      ['https://example.gov.vn.evil.com/', true],
      ['https://sub.vks.example.vn/', true],
      ['https://vks.example.vn/x', false],
      ['http://VKS.example.vn:8080/x', false],
      ['/lien-he', false],
      ['#muc-2', false],
      ['https://example.gov.vn/', false],
      ['https://so.example.gov.vn/', false],
      ['https://www.TINH.vn/', false],
      ['mailto:hop.thu@toaan.example.com', false],
      ['tel:113', false],
      ['javascript:alert(1)', false],
      ['https://[bad', false],
    ];
    for (const [href, expected] of rows) {
      it(`says ${expected ? 'yes' : 'no'} to ${href}`, () => {
        expect(isExternal(href, BASE, own)).to.equal(expected);
      });
    }

    it('ignores what has no host', () => {
      expect(isExternal('https://tinh.vn/', BASE, ['"', 'tinh.vn'])).to.equal(false);
    });

    it('needs no hosts of its own', () => {
      expect(isExternal('https://tinh.vn/', BASE)).to.equal(true);
    });

    it('compares with its own hosts alone when there is no base', () => {
      expect(isExternal('https://tinh.vn/', '', own)).to.equal(false);
      expect(isExternal('https://toaan.example.com/', '', own)).to.equal(true);
      expect(isExternal('/lien-he', '', own)).to.equal(false);
    });
  });
});
