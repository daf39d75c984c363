import {expect} from 'chai';
import {
  areFew,
  factsOf,
  hasTools,
  headingId,
  needsPanel,
  sectionsOf,
  toolsShown,
  TOOL_NAMES,
  type GivenFacts,
  type Section,
} from '../../../src/elements/article/article-model.js';

const everything = {headings: () => 3, canListen: () => true};

describe('the facts of an article', () => {
  it('are none where the author says nothing', () => {
    expect(factsOf({})).to.deep.equal({
      published: undefined,
      modified: undefined,
      section: undefined,
      views: undefined,
      hasReadingTime: false,
      minutes: undefined,
      author: undefined,
      source: undefined,
    });
  });

  it('are moments in the agency’s zone', () => {
    const {published} = factsOf({published: '2021-07-25T01:30:00Z'});
    expect(published).to.deep.equal({
      iso: '2021-07-25T01:30:00.000Z',
      when: {year: 2021, month: 7, day: 25, hour: 8, minute: 30, second: 0},
      pattern: 'portal',
    });
  });

  it('are moments in the zone that the author names', () => {
    const {published} = factsOf({published: '2021-07-25T08:00', timeZone: 'UTC'});
    expect(published!.iso).to.equal('2021-07-25T08:00:00.000Z');
  });

  it('name the section and the author', () => {
    const {section, author} = factsOf({section: 'Tin tức', author: 'Minh An'});
    expect([section, author]).to.deep.equal(['Tin tức', 'Minh An']);
  });

  const patterns: [given: GivenFacts, expected: string][] = [
    [{published: '2021-07-25T08:00'}, 'portal'],
    [{published: '2021-07-25T08:00', dateFormat: 'legacy'}, 'legacy'],
    [{published: '2021-07-25'}, 'date'],
    [{published: '2021-07-25', dateFormat: 'legacy'}, 'date'],
    [{published: '2021-07-25', dateFormat: 'long'}, 'long'],
  ];
  for (const [given, expected] of patterns)
    it(`are written as ${expected}: ${JSON.stringify(given)}`, () => {
      expect(factsOf(given).published!.pattern).to.equal(expected);
    });

  const changes: [published: string | undefined, modified: string, isShown: boolean][] = [
    ['2021-07-25', '2021-07-26', true],
    ['2021-07-25', '2021-07-25', false],
    ['2021-07-25', '2021-07-24', false],
    [undefined, '2021-07-24', true],
    ['hôm qua', '2021-07-24', true],
    ['2021-07-25', 'hôm nay', false],
  ];
  for (const [published, modified, isShown] of changes)
    it(`${isShown ? 'tell' : 'do not tell'} of a change: ${published} → ${modified}`, () => {
      expect(factsOf({published, modified}).modified !== undefined).to.equal(isShown);
    });

  it('leave out dates that are none, and count in Hanoi where the zone is none', () => {
    expect(factsOf({published: '2021-02-30'}).published).to.equal(undefined);
    const {published} = factsOf({published: '2021-07-25T01:00Z', timeZone: 'Hà Nội'});
    expect(published!.when.hour).to.equal(8);
  });

  const times: [
    readingTime: GivenFacts['readingTime'],
    counted: number | undefined,
    expected: unknown,
  ][] = [
    [undefined, undefined, [false, undefined]],
    ['', undefined, [true, undefined]],
    ['', 4, [true, 4]],
    ['12', 4, [true, '12']],
    [7, undefined, [true, '7']],
    ['lâu', 4, [true, 4]],
    ['-5', undefined, [true, undefined]],
  ];
  for (const [readingTime, counted, expected] of times)
    it(`take the author’s minutes before those counted: ${readingTime}, ${counted}`, () => {
      const {hasReadingTime, minutes} = factsOf({readingTime}, counted);
      expect([hasReadingTime, minutes]).to.deep.equal(expected);
    });

  const views: [views: number | string, expected: string | undefined][] = [
    [1204, '1204'],
    ['1.204', '1204'],
    [0, '0'],
    ['12a', undefined],
    ['-5', undefined],
  ];
  for (const [given, expected] of views)
    it(`count ${given} views as ${expected}`, () => {
      expect(factsOf({views: given}).views).to.equal(expected);
    });

  const sources: [source: string | undefined, sourceHref: string | undefined, expected: unknown][] =
    [
      ['Báo', 'https://bao.example.vn/', {name: 'Báo', href: 'https://bao.example.vn/'}],
      [undefined, '/tin', {name: '/tin', href: '/tin'}],
      ['Báo', 'javascript:alert(1)', {name: 'Báo', href: undefined}],
      [undefined, 'javascript:alert(1)', undefined],
      ['', undefined, undefined],
    ];
  for (const [source, sourceHref, expected] of sources)
    it(`name the source: ${source}, ${sourceHref}`, () => {
      expect(factsOf({source, sourceHref}).source).to.deep.equal(expected);
    });
});

describe('the tools of an article', () => {
  it('are all, in the order of the row, without the attribute', () => {
    expect(toolsShown(undefined, everything)).to.deep.equal([
      'listen',
      'contents',
      'font-size',
      'line-spacing',
      'contrast',
      'print',
      'copy',
      'share',
    ]);
  });

  const narrow: [tools: string, needsPanel: boolean][] = [
    ['font-size line-spacing contrast print', false],
    ['font-size line-spacing contrast print copy', true],
    ['listen font-size', false],
    ['listen contents print', false],
    ['listen contents print copy', true],
    ['', false],
  ];
  for (const [tools, expected] of narrow)
    it(`${expected ? 'need a panel' : 'fit side by side'} in a narrow row: "${tools}"`, () => {
      expect(needsPanel(toolsShown(tools, everything))).to.equal(expected);
    });

  it('have room for their words where they are four or fewer', () => {
    expect(areFew(toolsShown('listen contents print share', everything))).to.equal(true);
    expect(areFew(toolsShown('listen contents print copy share', everything))).to.equal(false);
  });

  const choices: [named: string, expected: string[]][] = [
    ['', []],
    ['fax', []],
    ['copy print', ['print', 'copy']],
    ['  share\n contrast ', ['contrast', 'share']],
    ['print print', ['print']],
  ];
  for (const [named, expected] of choices)
    it(`are those that are named, in the order of the row: "${named}"`, () => {
      expect(toolsShown(named, everything)).to.deep.equal(expected);
    });

  it('have contents from three headings on', () => {
    const shown = (headings: number) =>
      toolsShown('contents', {...everything, headings: () => headings});
    expect(shown(2)).to.deep.equal([]);
    expect(shown(3)).to.deep.equal(['contents']);
  });

  it('let one listen where there is something to hear', () => {
    const shown = (canListen: boolean) =>
      toolsShown('listen', {...everything, canListen: () => canListen});
    expect(shown(false)).to.deep.equal([]);
    expect(shown(true)).to.deep.equal(['listen']);
  });

  it('ask nothing of the browser for tools that are not named', () => {
    const asked = () => {
      throw new Error('asked');
    };
    expect(toolsShown('print', {headings: asked, canListen: asked})).to.deep.equal(['print']);
  });

  it('have their names in the order of the row', () => {
    expect(TOOL_NAMES.join(' ')).to.equal(
      'listen contents font-size line-spacing contrast print copy share',
    );
  });

  it('have no row where the attribute is empty', () => {
    expect([undefined, '', ' ', 'print'].map(hasTools)).to.deep.equal([true, false, false, true]);
  });
});

describe('the contents of an article', () => {
  type Heading = {level: number};
  const outline = (sections: readonly Section<Heading>[]): unknown[] =>
    sections.map(({heading, sections: inner}) =>
      inner.length ? [heading.level, outline(inner)] : heading.level,
    );
  const orders: [levels: number[], expected: unknown[]][] = [
    [[], []],
    [
      [2, 3, 3, 2, 4],
      [
        [2, [3, 3]],
        [2, [4]],
      ],
    ],
    [
      [2, 4, 3, 2],
      [[2, [4, 3]], 2],
    ],
    [
      [4, 3, 2],
      [4, 3, 2],
    ],
  ];
  for (const [levels, expected] of orders)
    it(`nest by level: ${levels.join(' ')}`, () => {
      expect(outline(sectionsOf(levels.map((level) => ({level}))))).to.deep.equal(expected);
    });

  const taken = ['ket-qua', 'ket-qua-2', 'muc'];
  const ids: [text: string, expected: string][] = [
    ['Điều 1. Phạm vi', 'dieu-1-pham-vi'],
    ['Kết quả', 'ket-qua-3'],
    ['***', 'muc-2'],
  ];
  for (const [text, expected] of ids)
    it(`have the id ${expected} for “${text}”`, () => {
      expect(headingId(text, (id) => taken.includes(id))).to.equal(expected);
    });

  it('have another id where the page has rules for it', () => {
    const isStyled = (id: string) => id === 'noi-dung';
    expect(headingId('Nội dung', () => false, isStyled)).to.equal('muc-noi-dung');
    expect(headingId('Kết quả', () => false, isStyled)).to.equal('ket-qua');
  });
});
