import {expect} from 'chai';
import {
  lineSpacingAfter,
  lineSpacingOf,
  memoryOf,
  mergeSettings,
  parseSettings,
  textSizeAfter,
  textSizeOf,
} from '../../../../src/elements/article/tools/settings.js';

describe('the settings of a reader', () => {
  it('go through five sizes, and end there', () => {
    const larger = [87.5, 100, 112.5, 125, 150].map((size) => textSizeAfter(size, 1));
    expect(larger).to.deep.equal([100, 112.5, 125, 150, undefined]);
    expect(textSizeAfter(87.5, -1)).to.equal(undefined);
    expect(textSizeAfter(150, -1)).to.equal(125);
  });

  it('go round through three line spacings', () => {
    expect([100, 120, 140].map(lineSpacingAfter)).to.deep.equal([120, 140, 100]);
  });

  it('count what is none as 100', () => {
    expect([textSizeOf(77), textSizeOf(125), lineSpacingOf(300), lineSpacingOf(NaN)]).to.deep.equal(
      [100, 125, 100, 100],
    );
    expect([textSizeAfter(77, 1), lineSpacingAfter(300)]).to.deep.equal([112.5, 120]);
  });

  it('are kept where `remember` names a memory', () => {
    expect(['local', 'session', 'none', 'cookie', null].map(memoryOf)).to.deep.equal([
      'local',
      'session',
      undefined,
      undefined,
      undefined,
    ]);
  });

  const records: [text: string | undefined, expected: object][] = [
    [undefined, {}],
    [
      '{"textSize":125,"lineSpacing":140,"contrast":"more"}',
      {textSize: 125, lineSpacing: 140, contrast: 'more'},
    ],
    ['{"textSize": 300, "lineSpacing": "120", "contrast": "</style>"}', {}],
    ['không phải JSON', {}],
    ['null', {}],
    ['[1]', {}],
  ];
  for (const [text, expected] of records)
    it(`are read with care: ${text}`, () => {
      expect(parseSettings(text)).to.deep.equal(expected);
    });

  it('are what was kept, and above it what was pressed since', () => {
    const kept = {textSize: 125, contrast: 'more'} as const;
    expect(mergeSettings(kept, {textSize: 100, lineSpacing: 120})).to.deep.equal({
      textSize: 100,
      lineSpacing: 120,
      contrast: 'more',
    });
  });
});
