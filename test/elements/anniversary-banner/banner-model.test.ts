import {expect} from 'chai';
import {parseDate} from '../../../src/core/dates.js';
import {fill} from '../../../src/core/template.js';
import type {Occasion} from '../../../src/occasions/celebration.js';
import {LunarCalendar} from '../../../src/base/features/lunar.js';
import type {Localize} from '../../../src/base/localize.js';
import {lunarDays} from '../../../src/occasions/lunar-days.js';
import {
  givenRows,
  hrefOf,
  isDismissible,
  linesOf,
  memoryKey,
  needsLunar,
  ownGreetings,
  roundnessOf,
  toneOf,
  type BannerRules,
  type GivenRow,
  type Speech,
} from '../../../src/elements/anniversary-banner/banner-model.js';
import {
  greetingsOn,
  keysOf,
  sentenceOf,
} from '../../../src/elements/anniversary-banner/features/events-model.js';
import {bannerTexts} from '../../../src/elements/anniversary-banner/messages.js';

const FOUNDING: Occasion = {since: '1960-07-26', event: 'thành lập ngành'};
const TODAY = '2021-07-25';

/** The sources of events. */
interface Sources {
  own: Occasion;
  property: unknown;
  document: readonly GivenRow[] | undefined;
  written: readonly GivenRow[] | undefined;
}

/** The words in Vietnamese, without a page. */
const speech: Speech = {
  say: (name, values = {}) => fill(bannerTexts[name], values),
  sayDay: (day) => lunarCalendar.sayDay(day),
};
const lunarCalendar = new LunarCalendar({
  with: (texts: Record<string, string>) => ({
    say: (name: string, values = {}) => fill(texts[name]!, values),
  }),
} as unknown as Localize);

/** What a banner greets, best first, and what the developer is told. */
function read(
  sources: Partial<Sources>,
  {
    day = TODAY,
    countdown = false,
    ...rules
  }: Partial<BannerRules> & {day?: string; countdown?: boolean} = {},
) {
  const warnings: string[] = [];
  const warn = (what: string, value: unknown, expected: string) =>
    warnings.push(`${what} ${JSON.stringify(value)}: ${expected}`);
  const {own = {}, property, document, written} = sources;
  const today = parseDate(day)!;
  const all = {always: false, lunar: lunarDays, isClosed: () => false, ...rules};
  const rows = givenRows(property, document, warn) ?? written;
  const greetings = rows
    ? greetingsOn(today, rows, own, all, warn)
    : ownGreetings(today, own, all, warn);
  const lines = greetings?.map((each) => linesOf(each, countdown, speech, warn));
  return {
    greetings,
    lines,
    texts: lines?.map((each) => sentenceOf(each).join(' ')),
    keys: greetings?.map((each) => memoryKey(each, 2021, own)),
    countdown: lines?.[0]?.countdown,
    warnings: warnings.join('\n'),
  };
}

describe('the model of a banner', () => {
  describe('precedence', () => {
    const rows = {
      property: [{event: 'một', since: '2001-07-26'}],
      document: [{event: 'hai', since: '2001-07-26'}],
      written: [{event: 'ba', since: '2001-07-26'}],
    };
    const cases: [name: string, sources: Partial<Sources>, expected: string[]][] = [
      ['the property', rows, ['một']],
      ['src', {...rows, property: undefined}, ['hai']],
      ['the markup', {...rows, property: undefined, document: undefined}, ['ba']],
      ['its own day', {own: FOUNDING}, ['thành lập ngành']],
      ['rows before its own day', {...rows, own: FOUNDING}, ['một']],
      ['an empty list before all else', {...rows, own: FOUNDING, property: []}, []],
    ];
    for (const [name, sources, expected] of cases)
      it(name, () => {
        expect(read(sources).greetings?.map(({occasion}) => occasion.event)).to.deep.equal(
          expected,
        );
      });

    it('takes no text for a list, and says so', () => {
      const {texts, warnings} = read({own: FOUNDING, property: 'x'});
      expect(texts).to.deep.equal([
        'Chào mừng kỷ niệm 61 năm thành lập ngành (26/7/1960 - 26/7/2021)',
      ]);
      expect(warnings).to.equal('events "x": an array of events; it is left out');
      expect(read({own: FOUNDING}).warnings).to.equal('');
    });

    it('of several: what is today, the greatest priority, the nearest, the coming before the past', () => {
      const {greetings} = read({
        property: [
          {event: 'qua', since: '2001-07-24', daysAfter: 3},
          {event: 'mai', since: '2001-07-26'},
          {event: 'nay', since: '2001-07-25'},
          {event: 'sau', since: '2001-07-28', priority: 1},
        ],
      });
      expect(greetings?.map(({occasion}) => occasion.event)).to.deep.equal([
        'nay',
        'sau',
        'mai',
        'qua',
      ]);
    });

    for (const own of [true, 1, '1', 'true'])
      it(`of two that are today: the agency’s own, ${JSON.stringify(own)}`, () => {
        const property = [
          {event: 'cả nước', since: '2001-07-25', priority: 3},
          {event: 'ngành', since: '2001-07-25', own} as GivenRow,
        ];
        const {greetings} = read({property});
        expect(greetings?.map(({occasion}) => occasion.event)).to.deep.equal(['ngành', 'cả nước']);
      });

    it('a day that comes once before a founding date', () => {
      expect(read({own: {...FOUNDING, date: '2021-07-26'}}).texts).to.deep.equal([
        'Chào mừng thành lập ngành (26/7/2021)',
      ]);
    });
  });

  describe('rows', () => {
    it('have from the banner what they leave out', () => {
      const own = {
        template: '{years}: {event}',
        tone: 'solemn',
        href: '/le',
        daysBefore: 1,
      } as const;
      const {greetings, texts} = read({
        own,
        property: [
          {event: 'một', since: '2001-07-26'},
          {event: 'hai', since: '2001-07-27'},
          {event: 'ba', since: '2001-07-27', daysBefore: 2, template: '{event}!', href: '/ba'},
        ],
      });
      expect(texts).to.deep.equal([
        '20: một (26/7/2001 - 26/7/2021)',
        'ba! (27/7/2001 - 27/7/2021)',
      ]);
      expect(greetings?.map(({occasion}) => [occasion.tone, occasion.href])).to.deep.equal([
        ['solemn', '/le'],
        ['solemn', '/ba'],
      ]);
    });

    it('may have null for what is left out, and numbers as text', () => {
      const row = {event: 'một', since: '2001-08-20', tone: null, date: null, daysBefore: '40'};
      const {greetings, warnings} = read({own: {tone: 'plain'}, property: [row]});
      expect(greetings?.[0]?.occasion.tone).to.equal('plain');
      expect(warnings).to.equal('');
    });

    it('that tell no day are left out, and said', () => {
      const {greetings, warnings} = read({
        property: [
          null,
          {event: 'không'},
          {event: 'sai', since: '1945-02-31'},
          {event: 'lạ', since: '2001-07-26', calendar: 'chinese'},
        ],
      });
      expect(greetings).to.deep.equal([]);
      expect(warnings).to.match(/an event undefined: "since" or "date"/);
      expect(warnings).to.match(/an event "không": "since" or "date"/);
      expect(warnings).to.match(/since "1945-02-31"/);
      expect(warnings).to.match(/calendar "chinese"/);
    });
  });

  describe('time', () => {
    it('is 30 days before, to the day itself', () => {
      const isGreeted = (day: string) => read({own: FOUNDING}, {day}).greetings?.length === 1;
      expect(['2021-06-25', '2021-06-26', '2021-07-26', '2021-07-27'].map(isGreeted)).to.deep.equal(
        [false, true, true, false],
      );
    });

    it('is all days for the next to come where one always shows', () => {
      const property = [
        {event: 'một', since: '2001-03-01'},
        {event: 'hai', since: '2001-02-01'},
      ];
      expect(read({property}, {day: '2021-12-01', always: true}).texts).to.deep.equal([
        'Chào mừng kỷ niệm 21 năm hai (1/2/2001 - 1/2/2022)',
      ]);
    });

    it('is all days for the banner’s own day where it always shows', () => {
      const count = (day: string, always: boolean) =>
        read({own: FOUNDING}, {day, always}).greetings?.length;
      expect(count('2021-01-01', true)).to.equal(1);
      expect(count('2021-01-01', false)).to.equal(0);
    });

    it('is over for a day that comes once', () => {
      const own = {date: '2021-07-24', event: 'Đại hội'};
      expect(read({own}, {always: true}).greetings).to.deep.equal([]);
    });
  });

  describe('the author’s sentence', () => {
    for (const own of [
      {},
      {event: 'x'},
      {since: 'năm 1960'},
      {since: '2030'},
      {date: '2021-02-30'},
    ])
      it(`stays where the banner’s own day tells nothing: ${JSON.stringify(own)}`, () => {
        expect(read({own}).greetings).to.equal(undefined);
      });

    it('stays in its time where there are no words', () => {
      expect(read({own: {since: '1960-07-26'}}).lines).to.deep.equal([undefined]);
    });

    it('stays until the lunar calendar is there', () => {
      const own = {event: 'x', since: '06-17', calendar: 'lunar'} as const;
      const {greetings, warnings} = read({own}, {lunar: undefined});
      expect([greetings, warnings]).to.deep.equal([undefined, '']);
      expect(read({own}).greetings).to.have.length(1);
    });

    it('stays until the lunar calendar is there, with other events too', () => {
      const property = [
        {event: 'một', since: '2001-07-26'},
        {event: 'hai', since: '06-17', calendar: 'lunar'},
      ];
      expect(read({property}, {lunar: undefined}).greetings).to.equal(undefined);
      expect(read({property}, {lunar: null}).greetings).to.have.length(1);
      expect(read({property}).greetings).to.have.length(2);
    });
  });

  it('needs the lunar calendar for lunar days alone', () => {
    expect(needsLunar([{since: '03-10', calendar: 'lunar'}], {})).to.equal(true);
    expect(needsLunar([null, {since: '03-10'}], {})).to.equal(false);
    expect(needsLunar([{since: '03-10'}], {calendar: 'lunar'})).to.equal(true);
    expect(needsLunar([{date: '2021-07-26', calendar: 'lunar'}], {})).to.equal(false);
    expect(needsLunar([null], {calendar: 'lunar'})).to.equal(true);
  });

  describe('words', () => {
    const own = (more: Occasion) => ({own: {...FOUNDING, ...more}});

    it('name the coming anniversary and its dates', () => {
      expect(read(own({})).lines).to.deep.equal([
        {
          pieces: ['Chào mừng kỷ niệm ', ' năm thành lập ngành'],
          years: 61,
          dates: '(26/7/1960 - 26/7/2021)',
          countdown: '',
        },
      ]);
    });

    const cases: [more: Occasion, expected: string][] = [
      [{since: '1960'}, 'Chào mừng kỷ niệm 61 năm thành lập ngành (1960 - 2021)'],
      [{since: '07-26'}, 'Chào mừng thành lập ngành (26/7/2021)'],
      [{since: '07-26', template: 'Hưởng ứng {event}'}, 'Hưởng ứng thành lập ngành (26/7/2021)'],
      [{since: '07-26', template: 'Chào năm {year}'}, 'Chào năm 2021 (26/7/2021)'],
      [{template: '{event}, {year}'}, 'thành lập ngành, 2021 (26/7/1960 - 26/7/2021)'],
      [{since: '07-26', template: '{event}: {date}'}, 'thành lập ngành: 26/7/2021'],
      [{until: '2021-08-01'}, 'Chào mừng kỷ niệm 61 năm thành lập ngành (26/7/1960 - 1/8/2021)'],
      [{template: '{years} năm, {days} ngày'}, '61 năm, 1 ngày (26/7/1960 - 26/7/2021)'],
      [{template: '{event} {since}'}, 'thành lập ngành 26/7/1960'],
      [{template: '{DATE}'}, '{DATE}'],
      [
        {since: '06-17', calendar: 'lunar'},
        'Chào mừng thành lập ngành (ngày 17 tháng 6 âm lịch, 26/7/2021)',
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
      expect(texts).to.deep.equal(['{x} {constructor} (26/7/1960 - 26/7/2021)']);
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
      '(26/7/1960 - 26/7/2021) · còn 3 ngày',
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
