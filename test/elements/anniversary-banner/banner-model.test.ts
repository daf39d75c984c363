import {expect} from 'chai';
import {needsLunar, type GivenRow} from '../../../src/elements/anniversary-banner/banner-model.js';
import {FOUNDING, read, type Sources} from './banner-reading.js';

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
        'Chào mừng kỷ niệm 61 năm thành lập ngành 26/7/1960 – 26/7/2021',
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
        'Chào mừng thành lập ngành 26/7/2021',
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
      expect(texts).to.deep.equal(['20: một 26/7/2001 – 26/7/2021', 'ba! 27/7/2001 – 27/7/2021']);
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
        'Chào mừng kỷ niệm 21 năm hai 1/2/2001 – 1/2/2022',
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
});
