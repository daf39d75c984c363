/** Texts, addresses, dates and numbers as pages have them at their worst. */
import fc from 'fast-check';

export const MARKUP = [
  '"><img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  "'-alert(1)-'",
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '</style><script>alert(1)</script>',
  '<svg onload=alert(1)>',
  ...['<!--', '-->', ']]>', '&lt;b&gt;', '<b>x</b>'],
];

export const ADDRESSES = [
  ...['javascript:alert(1)', 'java\nscript:alert(1)', 'java\tscript:alert(1)'],
  ...['\u0001javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'javascript&colon;alert(1)'],
  ...['\u202ejavascript:alert(1)', '\u00a0javascript:alert(1)', '\ufeffjavascript:alert(1)'],
  ...['javascript://localhost/%0aalert(1)', 'view-source:http://x', 'feed:javascript:alert(1)'],
  ...['data:text/html,<script>alert(1)</script>', 'data:image/svg+xml,<svg/onload=alert(1)>'],
  ...['vbscript:alert(1)', 'blob:http://x/1', 'file:///etc/passwd'],
  ...['//evil.test/x', '\\\\evil.test\\x', '/\\evil.test', 'http:\\\\evil.test', 'https:evil.test'],
  ...['http://evil.test@localhost/', 'http://[', 'http://[::1', 'http://\u0000', 'https://xn--/'],
  ...['#', '#x', '?', '/', '.', '', ' ', '%00', '%', '\ud800', 'mailto:a@b?bcc=c', 'tel:+84'],
  ...['/img.svg', 'img.svg?a=b c', '/img.svg#javascript:alert(1)', '/nothing'],
];

export const DATES = [
  ...['1960', '1960-07', '1960-7', '1960-07-26', '07-26', '02-29', '12-30', '2000-02-29'],
  ...['1900-02-29', '2026-02-30', '0000-00-00', '0000-01-01', '0001-01-01', '9999-12-31'],
  ...['9999-12-31T23:59:59Z', '0001-01-01T00:00:00+14:00', '2021-07-25T10:04', '2021-07-25T24:00'],
  ...['2021-07-25T10:04:00+07:00', '2021-07-25 10:00', '2021-07-25T10:00+0700'],
  ...['275760-09-13T00:00:00Z', '-000001-01-01', '1945-09-02', '2101-01-28', '1899-02-10'],
  ...['2033-12-22', '2026-11-30T00:00:00+07:00', 'today', '25/07/2021', '1'],
];

export const NUMBERS = [
  ...['0', '-0', '-1', '1', '1.5', '.5', '5.', '007', '1,234', '1.234.567,8', '1e3', '1e400'],
  ...['NaN', 'Infinity', '-Infinity', '٣', '١٢٣', '１２', '0x10', '9'.repeat(400)],
];

const NAMES = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'length'],
  ...['null', 'undefined', 'true', 'false', '[object Object]', '[]', '{}', '"x"', '[[[[[[1]]]]]]'],
  ...[
    '{years}',
    '{{years}}',
    '{constructor}',
    '{__proto__}',
    '}{',
    '{',
    '}',
    '|',
    'a|b|c',
    ',',
    ';',
  ],
];

const LETTERS = [
  ...['', ' ', '\n', '\t', '\u0000', '\u200b', '\ufeff', '\u202e\u2066abc', '\ud800', '\udc00x'],
  ...['Đắk Lắk', 'Nguyễn'.normalize('NFD'), '\u0300'.repeat(50), 'ﬁ', 'ß', 'İ', 'ı', 'ǆ', 'K', 'Å'],
  ...['\u0345', 'ΐ', '𝐀', '😀👨‍👩‍👧', '한국', 'ພາສາລາວ'],
];

const WORDS = [
  ...['TP. ', 'v.v. ', './.', 'a.b@c.d. ', '25. 7. 2021. ', 'IV. ', 'Điều 5. ', 'ông A. Bình. '],
  ...['1.2.3.4', '1.2.3.4:80', '::ffff:1.2.3.4', '1:2:3:4:5:6:7:8', 'fe80::1%eth0', '01.2.3.4'],
  ...['vi', 'en', 'en-GB', 'lo', 'i-klingon', 'zh_CN', '*'],
];

export const TEXTS = [...MARKUP, ...NAMES, ...LETTERS, ...WORDS];

const known = fc.constantFrom(...TEXTS, ...ADDRESSES, ...DATES, ...NUMBERS);
const pieces = [':', '/', '\\', '.', ' ', '\t', '\n', '\r', '\u0000', '\ud800', '\udc00', '\u202e'];

/** Any text: what is known to do harm, pieces of it, and whatever letters there are, half ones among them. */
export const text = fc.oneof(
  {weight: 4, arbitrary: known},
  {weight: 3, arbitrary: fc.string({unit: 'binary', maxLength: 60})},
  {weight: 2, arbitrary: fc.string({unit: 'grapheme', maxLength: 40})},
  {
    weight: 3,
    arbitrary: fc
      .array(fc.oneof(known, fc.string({maxLength: 5}), fc.constantFrom(...pieces)), {maxLength: 8})
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.nat(0xffff), {maxLength: 20})
      .map((units) => String.fromCharCode(...units)),
  },
);

/** Anything at all that a script may hand over. */
export const anything = fc.oneof(
  text,
  fc.anything({
    withBigInt: true,
    withDate: true,
    withNullPrototype: true,
    withSparseArray: true,
    withObjectString: true,
  }),
  fc.constantFrom(Symbol('x'), 10n, NaN, -0),
);

const VIETNAMESE =
  'aăâbcdđeêghiklmnoôơpqrstuưvxy áàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ';

export const vietnamese = fc.string({unit: fc.constantFrom(...VIETNAMESE), maxLength: 40});

export const date = fc
  .record({
    year: fc.integer({min: 1, max: 9999}),
    month: fc.integer({min: 1, max: 12}),
    day: fc.integer({min: 1, max: 31}),
  })
  .filter(({year, month, day}) => day <= new Date(Date.UTC(year + 2000, month, 0)).getUTCDate());

export const ZONES = [
  ...['Asia/Ho_Chi_Minh', 'UTC', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe'],
  ...['Asia/Kathmandu', 'Pacific/Apia', 'America/Sao_Paulo', 'Africa/Casablanca', 'Asia/Tehran'],
  ...['Pacific/Kiritimati', 'America/St_Johns'],
];
