import {expect} from 'chai';
import {parseTruth} from '../../src/core/truth.js';

describe('parseTruth', () => {
  for (const [value, expected] of [
    [true, true],
    [1, true],
    ['1', true],
    [' True ', true],
    [false, false],
    [0, false],
    ['0', false],
    ['false', false],
    ['', undefined],
    ['có', undefined],
    [2, undefined],
    [null, undefined],
    [undefined, undefined],
  ] as const)
    it(`${JSON.stringify(value)} → ${expected}`, () => {
      expect(parseTruth(value)).to.equal(expected);
    });
});
