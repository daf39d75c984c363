import {expect} from 'chai';
import type {Occasion} from '../../../src/occasions/celebration.js';
import {
  hrefOf,
  isDismissible,
  memoryKey,
  roundnessOf,
  toneOf,
  type BannerRules,
} from '../../../src/elements/anniversary-banner/banner-model.js';
import {
  keysOf,
  sentenceOf,
} from '../../../src/elements/anniversary-banner/features/events-model.js';
import {FOUNDING, read} from './banner-reading.js';

describe('the greetings of a banner', () => {
  describe('words', () => {
    const own = (more: Occasion) => ({own: {...FOUNDING, ...more}});

    it('name the coming anniversary and its dates', () => {
      expect(read(own({})).lines).to.deep.equal([
        {
          pieces: ['Chào mừng kỷ niệm ', ' năm thành lập ngành'],
          years: 61,
          dates: '26/7/1960 – 26/7/2021',
          countdown: '',
        },
      ]);
    });

    const cases: [more: Occasion, expected: string][] = [
      [{since: '1960'}, 'Chào mừng kỷ niệm 61 năm thành lập ngành 1960 – 2021'],
      [{since: '07-26'}, 'Chào mừng thành lập ngành 26/7/2021'],
      [{since: '07-26', template: 'Hưởng ứng {event}'}, 'Hưởng ứng thành lập ngành 26/7/2021'],
      [{since: '07-26', template: 'Chào năm {year}'}, 'Chào năm 2021 26/7/2021'],
      [{template: '{event}, {year}'}, 'thành lập ngành, 2021 26/7/1960 – 26/7/2021'],
      [{since: '07-26', template: '{event}: {date}'}, 'thành lập ngành: 26/7/2021'],
      [{until: '2021-08-01'}, 'Chào mừng kỷ niệm 61 năm thành lập ngành 26/7/1960 – 1/8/2021'],
      [{template: '{years} năm, {days} ngày'}, '61 năm, 1 ngày 26/7/1960 – 26/7/2021'],
      [{template: '{event} {since}'}, 'thành lập ngành 26/7/1960'],
      [{template: '{DATE}'}, '{DATE}'],
      [
        {since: '06-17', calendar: 'lunar'},
        'Chào mừng thành lập ngành ngày 17 tháng 6 âm lịch, 26/7/2021',
      ],
      [
        {since: '06-17', calendar: 'lunar', template: '{lunarDate}, {lunarYear} {year}'},
        'ngày 17 tháng 6 âm lịch, Tân Sửu 2021',
      ],
    ];
    for (const [more, expected] of cases)
      it(`${JSON.stringify(more)} → ${expected}`, () => {
        expect(read(own(more)).texts).to.deep.equal([expected]);
      });

    it('tell of a name that nothing fills', () => {
      const {texts, warnings} = read(own({template: '{x} {constructor}'}));
      expect(texts).to.deep.equal(['{x} {constructor} 26/7/1960 – 26/7/2021']);
      expect(warnings.split('\n')[0]).to.equal(
        'template "{x}": event, since, date, year, days, years; it is shown as it is',
      );
      expect(warnings).to.match(/template "\{constructor\}"/);
    });

    for (const [day, more, expected] of [
      ['2021-07-23', {}, 'còn 3 ngày'],
      ['2021-07-25', {}, 'ngày mai'],
      ['2021-07-26', {}, 'hôm nay'],
      ['2021-07-27', {daysAfter: 3}, ''],
      ['2021-07-26', {since: '1960-07'}, ''],
      ['2021-06-30', {since: '1960-07'}, 'ngày mai'],
      ['2021-07-23', {template: 'Còn {days} ngày'}, ''],
      ['2021-07-23', {template: 'Mừng {event}'}, 'còn 3 ngày'],
    ] as const)
      it(`tell the days until then on ${day}, ${JSON.stringify(more)}: ${expected || 'not'}`, () => {
        expect(read(own(more), {day, countdown: true}).countdown).to.equal(expected);
      });
  });

  it('are two lines of plain text, or none', () => {
    const [lines] = read({own: FOUNDING}, {day: '2021-07-23', countdown: true}).lines!;
    expect(sentenceOf(lines)).to.deep.equal([
      'Chào mừng kỷ niệm 61 năm thành lập ngành',
      '26/7/1960 – 26/7/2021 · còn 3 ngày',
    ]);
    expect(sentenceOf(undefined)).to.deep.equal([]);
  });

  it('are told apart by their keys', () => {
    const {greetings} = read({property: [{event: 'một', since: '2001-07-26'}]});
    expect(keysOf(greetings!)).to.deep.equal([':2001-07-26:một']);
    expect(keysOf([{...greetings![0]!, occasion: {}}])).to.deep.equal(['']);
  });

  describe('the address', () => {
    const addresses: [event: string | undefined, own: string, expected: string | undefined][] = [
      ['/su-kien', '/nganh', '/su-kien'],
      [undefined, '/nganh', undefined],
      ['javascript:alert(1)', '/nganh', undefined],
    ];
    for (const [href, own, expected] of addresses)
      it(`of an event is its own: ${href} → ${expected ?? 'none'}`, () => {
        const warnings: string[] = [];
        const [greeting] = read({property: [{event: 'x', since: '07-26', href}]}).greetings!;
        const warn = (...words: unknown[]) => warnings.push(words.join(' '));
        expect(hrefOf(greeting, own, warn)).to.equal(expected);
        expect(warnings).to.deep.equal(
          href?.startsWith('javascript:')
            ? [`href ${href} http, https, mailto, tel or a relative address; there is no link`]
            : [],
        );
      });

    it('is that of the banner without an event', () => {
      expect(hrefOf(undefined, '/nganh', () => undefined)).to.equal('/nganh');
    });
  });

  describe('what was closed', () => {
    const property = [
      {event: 'một', since: '2001-07-26'},
      {event: 'một', since: '06-17', calendar: 'lunar'},
      {event: 'hội', date: '2021-07-26'},
    ];

    it('is remembered for each event and year', () => {
      expect(read({property}).keys).to.deep.equal([
        '2021:2001-07-26:một',
        '2021:lunar:06-17:một',
        '2021:2021-07-26:hội',
      ]);
      expect(read({own: FOUNDING}, {day: '2022-07-01'}).keys).to.deep.equal([
        '2022:1960-07-26:thành lập ngành',
      ]);
    });

    it('is another where the banner has another event, day or words of its own', () => {
      const keyOf = (own: Occasion) => read({own}).keys;
      expect(keyOf({since: '2001-07-27', event: 'thành lập ngành'})).to.deep.equal([
        '2021:2001-07-27:thành lập ngành',
      ]);
      expect(keyOf({since: '1960-07-26', event: 'Ngày Thương binh'})).to.deep.equal([
        '2021:1960-07-26:Ngày Thương binh',
      ]);
      expect(keyOf({since: '1960-07-26', template: '{years} năm'})).to.deep.equal([
        '2021:1960-07-26:{years} năm',
      ]);
    });

    it('is known by the author’s words where nobody else tells the greeting', () => {
      expect(memoryKey(undefined, 2021, {})).to.equal('2021');
      expect(memoryKey(undefined, 2021, {}, 'Chào mừng')).to.equal('2021:Chào mừng');
    });

    it('is known by its day while the lunar calendar is awaited', () => {
      const own = {since: '06-17', calendar: 'lunar', event: 'x'} as const;
      const [greeted] = read({own}).keys!;
      expect(memoryKey(undefined, 2021, own, 'Chào mừng')).to.equal(greeted);
    });

    it('does not show', () => {
      const isClosed: BannerRules['isClosed'] = ({occasion}) => occasion.event === 'một';
      expect(read({property}, {isClosed}).keys).to.deep.equal(['2021:2021-07-26:hội']);
      expect(read({own: FOUNDING}, {isClosed: () => true}).greetings).to.deep.equal([]);
    });

    it('mourns only where the banner mourns as well', () => {
      const [mourning] = read({
        property: [{event: 'x', since: '07-26', tone: 'mourning'}],
      }).greetings!;
      expect(isDismissible(mourning, {dismissible: true, tone: 'festive'})).to.equal(false);
      expect(isDismissible(mourning, {dismissible: true, tone: 'mourning'})).to.equal(true);
      expect(isDismissible(mourning, {dismissible: false, tone: 'mourning'})).to.equal(false);
      expect(isDismissible(undefined, {dismissible: true, tone: 'mourning'})).to.equal(true);
      expect(isDismissible(undefined, {dismissible: true, tone: 'festive'})).to.equal(true);
      const [festive] = read({property: [{event: 'x', since: '07-26'}]}).greetings!;
      expect(isDismissible(festive, {dismissible: true, tone: 'festive'})).to.equal(true);
    });
  });

  describe('look', () => {
    const toneFor = (own: string, tone?: Occasion['tone']) => {
      const warnings: string[] = [];
      const [greeting] = read({property: [{event: 'x', since: '07-26', tone}]}).greetings!;
      return [toneOf(greeting, own, (...words) => warnings.push(words.join(' '))), warnings];
    };

    it('is that of the event, else of the banner, else festive', () => {
      expect(toneFor('plain', 'solemn')).to.deep.equal(['solemn', []]);
      expect(toneFor('plain')).to.deep.equal(['plain', []]);
      expect(toneFor('festive')).to.deep.equal(['festive', []]);
      expect(toneFor('mourning')).to.deep.equal(['mourning', []]);
      expect(toneFor('gay')).to.deep.equal([
        'festive',
        ['tone gay festive, solemn, mourning, plain; festive is used'],
      ]);
      expect(toneOf(undefined, 'plain', () => undefined)).to.equal('plain');
      expect(roundnessOf(undefined, 'festive')).to.equal('');
    });

    for (const [since, day, tone, expected] of [
      ['1960-07-26', '2020-07-20', 'festive', 'round'],
      ['1960-07-26', '2025-07-20', 'festive', 'half-round'],
      ['1960-07-26', '2021-07-20', 'festive', ''],
      ['1960-07-26', '2020-07-20', 'solemn', ''],
      ['07-26', '2020-07-20', 'festive', ''],
    ] as const)
      it(`of ${since} on ${day}, ${tone}: ${expected || 'like any other'}`, () => {
        const [greeting] = read({own: {since, event: 'x'}}, {day}).greetings!;
        expect(roundnessOf(greeting, tone)).to.equal(expected);
      });
  });
});
