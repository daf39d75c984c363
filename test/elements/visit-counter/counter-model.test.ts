import {expect} from 'chai';
import {groupDigits} from '../../../src/core/numbers.js';
import {
  counterRows,
  formatCount,
  writerFor,
  type CounterOptions,
  type CounterSources,
  type Metric,
  type WrittenRow,
} from '../../../src/elements/visit-counter/counter-model.js';
import {settledCounts} from '../../../src/elements/visit-counter/features/settled-counts.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const AT_TEN = '2021-07-25T10:04:00+07:00';
const AT_ELEVEN = '2021-07-25T11:04:00+07:00';

const written = (label: string, value: string, around: Partial<WrittenRow> = {}): WrittenRow => ({
  label,
  value,
  before: '',
  after: '',
  ...around,
});

/** The rows as `label value`, and what the developer is told. */
function read(sources: Partial<CounterSources>, options: Partial<CounterOptions> = {}) {
  const warnings: string[] = [];
  const rows = counterRows(
    {properties: {}, ...sources},
    {
      metrics: '',
      write: (digits) => groupDigits(digits, 'dot'),
      showIp: undefined,
      isWaiting: false,
      labelOf: (metric: Metric) => metric,
      ...options,
    },
    (what, value, expected) => warnings.push(`${what} ${String(value)}: ${expected}`),
  );
  return {rows: rows.map(({label, value}) => `${label} ${value}`), warnings};
}

describe('counterRows', () => {
  it('has none without any source', () => {
    expect(read({})).to.deep.equal({rows: [], warnings: []});
  });

  it('prefers the property, then the document, then the markup', () => {
    const {rows} = read({
      properties: {visits: 1},
      document: {visits: 2, online: 3},
      written: new Map([
        ['visits', written('Lượt xem', '4')],
        ['online', written('', '5')],
        ['today', written('', '6')],
      ]),
    });
    expect(rows).to.deep.equal(['Lượt xem 1', 'online 3', 'today 6']);
  });

  it('goes on to the next source where one has no number', () => {
    const {rows, warnings} = read({
      properties: {visits: 'N/A'},
      document: {visits: -1},
      written: new Map([['visits', written('Lượt xem', '5')]]),
    });
    expect(rows).to.deep.equal(['Lượt xem 5']);
    expect(warnings).to.deep.equal([
      'visits N/A: a count such as 19089598 or 19.089.598; “5” is shown',
    ]);
  });

  it('shows 0, and leaves out null', () => {
    const {rows} = read({properties: {visits: 0, online: null, today: undefined}});
    expect(rows).to.deep.equal(['visits 0']);
  });

  it('shows visits first, whatever the order of the document', () => {
    const {rows} = read({document: {members: 1, articles: 2, today: 3, visits: 4}});
    expect(rows).to.deep.equal(['visits 4', 'today 3', 'articles 2', 'members 1']);
  });

  it('puts metrics of the site’s own after those of the library’s, markup before document', () => {
    const {rows} = read({
      document: {
        visits: 1,
        metrics: [
          {name: 'downloads', label: 'Lượt tải', value: '12345678901234567890'},
          {name: 'files', label: 'Hồ sơ', value: 2},
        ],
      },
      written: new Map([['files', written('Hồ sơ đã giải quyết', '3')]]),
    });
    expect(rows).to.deep.equal([
      'visits 1',
      'Hồ sơ đã giải quyết 2',
      'Lượt tải 12.345.678.901.234.567.890',
    ]);
  });

  it('takes a metric of the library’s from `metrics` of the document, with its words', () => {
    const metrics = [{name: 'visits', label: 'Lượt xem', value: 5}];
    expect(read({document: {metrics}}).rows).to.deep.equal(['Lượt xem 5']);
  });

  const told: [visits: string | number, rows: string[]][] = [
    ['khoảng 19 triệu', ['visits khoảng 19 triệu']],
    ['hơn\n5', ['visits hơn\n5']],
    ['e-mail: 5', ['visits e-mail: 5']],
    ['-1', []],
    ['  −1 lượt', []],
    ['N/A', []],
    [1e-7, []],
  ];
  for (const [visits, rows] of told) {
    it(`shows a number in words, and what is none not: ${visits}`, () => {
      const shown = rows.length ? `“${visits}” is shown` : 'the row is left out';
      expect(read({properties: {visits}})).to.deep.equal({
        rows,
        warnings: [`visits ${visits}: a count such as 19089598 or 19.089.598; ${shown}`],
      });
    });
  }

  it('warns of nothing where all is right', () => {
    const {warnings} = read(
      {properties: {ip: '3.239.7.207'}, document: {visits: 5}},
      {showIp: 'full'},
    );
    expect(warnings).to.deep.equal([]);
  });

  it('shows metrics from elsewhere before rows without a name', () => {
    const rows = new Map([[Symbol('Từ ngày'), written('Từ ngày', '1/1/2020')]]);
    expect(read({properties: {visits: 1}, written: rows}).rows).to.deep.equal([
      'visits 1',
      'Từ ngày 1/1/2020',
    ]);
  });

  it('keeps the words around the author’s number', () => {
    const rows = new Map([['visits', written('Tổng', '2,965', {before: 'khoảng', after: 'lượt'})]]);
    expect(read({written: rows}).rows).to.deep.equal(['Tổng khoảng 2.965 lượt']);
  });

  it('shows what cannot be read as it stands, where the author wrote it', () => {
    const rows = new Map([['visits', written('Tổng', 'đang cập nhật')]]);
    expect(read({written: rows}).rows).to.deep.equal(['Tổng đang cập nhật']);
  });

  it('leaves out a metric that nothing names, and says so', () => {
    const {rows, warnings} = read({written: new Map([['downloads', written('', '7')]])});
    expect(rows).to.deep.equal([]);
    expect(warnings).to.deep.equal([
      'data-metric downloads: a metric of the library’s, or a <dt> before it',
    ]);
  });

  it('keeps rows without a name where the author has them', () => {
    const rows = new Map<string | symbol, WrittenRow>([
      [Symbol('Từ ngày'), written('Từ ngày', '1/1/2020')],
      ['articles', written('Bài viết', '2.965')],
      [Symbol('Khách'), written('Khách', '4')],
      ['visits', written('Tổng', '9')],
    ]);
    expect(read({written: rows}).rows).to.deep.equal([
      'Từ ngày 1/1/2020',
      'Bài viết 2.965',
      'Khách 4',
      'Tổng 9',
    ]);
    expect(read({written: rows}, {metrics: 'visits'}).rows).to.deep.equal([
      'Tổng 9',
      'Từ ngày 1/1/2020',
      'Khách 4',
    ]);
  });

  describe('metrics', () => {
    const properties = {visits: 1, online: 2, today: 3};
    const choices: [metrics: string, rows: string[], isWarned: boolean][] = [
      ['today visits', ['today 3', 'visits 1'], false],
      ['  online\n', ['online 2'], false],
      ['week', [], false],
      ['online clicks', ['online 2'], true],
      ['clicks', ['visits 1', 'online 2', 'today 3'], true],
      ['constructor', ['visits 1', 'online 2', 'today 3'], true],
    ];
    for (const [metrics, rows, isWarned] of choices) {
      it(`“${metrics}” → ${rows.join() || 'nothing'}`, () => {
        const found = read({properties}, {metrics});
        expect(found.rows).to.deep.equal(rows);
        expect(found.warnings).to.have.length(isWarned ? 1 : 0);
      });
    }

    it('names those that there are, without rows that have none', () => {
      const rows = new Map<string | symbol, WrittenRow>([
        [Symbol('Từ ngày'), written('Từ ngày', '1/1/2020')],
        ['downloads', written('Tải về', '7')],
      ]);
      expect(read({written: rows}, {metrics: 'clicks'}).warnings).to.deep.equal([
        'metrics clicks: names out of visits online today yesterday week month articles members ip downloads; ' +
          'others are left out',
      ]);
    });

    it('warns of no name that may still be on its way', () => {
      expect(read({properties}, {metrics: 'downloads', isWaiting: true}).warnings).to.deep.equal(
        [],
      );
    });
  });

  describe('the reader’s address', () => {
    const addresses: [ip: string, showIp: string | undefined, rows: string[]][] = [
      ['3.239.7.207', 'masked', ['ip 3.239.•••.•••']],
      ['3.239.7.207', 'full', ['ip 3.239.7.207']],
      ['3.239.7.207', undefined, []],
      ['3.239.7.207', 'yes', []],
      ['3.239.7.256', 'full', []],
    ];
    for (const [ip, showIp, rows] of addresses) {
      it(`${ip}, show-ip ${showIp ?? 'absent'} → ${rows.join() || 'no row'}`, () => {
        expect(read({properties: {ip}}, {showIp}).rows).to.deep.equal(rows);
        expect(read({document: {ip}}, {showIp}).rows).to.deep.equal(rows);
      });
    }

    it('is the next one where the first is empty', () => {
      const sources = {properties: {ip: ''}, document: {ip: '3.239.7.207'}};
      expect(read(sources, {showIp: 'full'}).rows).to.deep.equal(['ip 3.239.7.207']);
    });

    it('stands as the author wrote it where it may show in full', () => {
      const sources = {written: new Map([['ip', written('IP của bạn', 'không rõ')]])};
      expect(read(sources, {showIp: 'full'}).rows).to.deep.equal(['IP của bạn không rõ']);
      expect(read(sources, {showIp: 'masked'}).rows).to.deep.equal([]);
      expect(read(sources).rows).to.deep.equal([]);
    });

    it('is told the developer where it is none', () => {
      expect(read({properties: {ip: '1'}}, {showIp: 'full'}).warnings).to.deep.equal([
        'ip 1: an IPv4 or IPv6 address; the row is left out',
      ]);
      expect(read({properties: {ip: '1'}}, {showIp: 'masked'}).warnings).to.deep.equal([
        'ip 1: an IPv4 or IPv6 address; the row is left out',
      ]);
    });
  });
});

describe('writerFor', () => {
  const groupings: [given: string, lang: string, expected: string, isWarned: boolean][] = [
    ['dot', 'en', '1.234.567,5', false],
    ['comma', 'vi', '1,234,567.5', false],
    ['none', 'vi', '1234567,5', false],
    ['auto', 'vi', '1.234.567,5', false],
    ['auto', 'en', '1,234,567.5', false],
    ['auto', 'en-IN', '12,34,567.5', false],
    ['apostrophe', 'vi', '1.234.567,5', true],
  ];
  for (const [given, lang, expected, isWarned] of groupings) {
    it(`${given} in ${lang} → ${expected}`, () => {
      const warnings: string[] = [];
      const write = writerFor(given, lang, (...words) => warnings.push(words.join(' ')));
      expect(write('1234567.5')).to.equal(expected);
      expect(warnings).to.deep.equal(
        isWarned ? [`grouping ${given} auto, dot, comma, none; auto is used`] : [],
      );
    });
  }
});

describe('formatCount', () => {
  it('groups a count, and is undefined for what is none', () => {
    const write = (digits: string) => groupDigits(digits, 'comma');
    expect(formatCount('19089598.5', write)).to.equal('19,089,598.5');
    expect(formatCount('nhiều', write)).to.equal(undefined);
    expect(formatCount(null, write)).to.equal(undefined);
  });
});

describe('settledCounts', () => {
  const cases: [what: string, before: object | undefined, next: object, expected: object][] = [
    ['the first document', undefined, {visits: 5}, {visits: 5}],
    ['a greater number', {visits: 5}, {visits: 7}, {visits: 7}],
    [
      'what is older than what shows',
      {visits: 7, asOf: AT_ELEVEN},
      {visits: 9, asOf: AT_TEN},
      {visits: 7, asOf: AT_ELEVEN},
    ],
    ['numbers without a time', {visits: 7, asOf: AT_ELEVEN}, {visits: 8}, {visits: 8}],
    [
      'fewer visits without a time',
      {visits: 7, online: 1},
      {visits: 5, online: 2},
      {visits: 7, online: 2},
    ],
    [
      'fewer visits of a later time',
      {visits: 7, asOf: AT_TEN},
      {visits: 5, asOf: AT_ELEVEN},
      {visits: 5, asOf: AT_ELEVEN},
    ],
    [
      'a time that is none',
      {visits: 7, asOf: AT_TEN},
      {visits: 5, asOf: 'hôm qua'},
      {visits: 7, asOf: 'hôm qua'},
    ],
    ['what is left out', {visits: 7, online: 2}, {visits: 8}, {visits: 8, online: 2}],
    [
      'what is no number',
      {visits: 7},
      {visits: 'N/A', online: -1, today: 3},
      {visits: 7, today: 3},
    ],
    [
      'strings past 2^53',
      {visits: '9007199254740993'},
      {visits: '9007199254740992'},
      {visits: '9007199254740993'},
    ],
    ['fewer readers online', {online: 7}, {online: 5}, {online: 5}],
  ];
  for (const [what, before, next, expected] of cases) {
    it(what, () => {
      expect(settledCounts(next, before, ZONE)).to.deep.equal(expected);
    });
  }

  it('reads a time without an offset in the agency’s zone', () => {
    const before = {visits: 7, asOf: '2021-07-25T03:30:00Z'};
    expect(settledCounts({visits: 9, asOf: '2021-07-25T10:04'}, before, ZONE)).to.equal(before);
    expect(settledCounts({visits: 9, asOf: '2021-07-25T10:04'}, before, 'UTC').visits).to.equal(9);
  });
});
