import {expect} from 'chai';
import {
  isMissing,
  missingSentence,
} from '../../../../../src/elements/login-box/features/sending/missing-model.js';
import type {FieldFacts} from '../../../../../src/elements/login-box/login-model.js';
import {field, secret} from '../../field-facts.js';

describe('what a field lacks', () => {
  const USER = 'loginUsernameMissing';
  const PASSWORD = 'loginPasswordMissing';
  const cases: [
    what: string,
    facts: Partial<FieldFacts>,
    certainty: 'sure' | 'likely' | 'guessed',
    missing: boolean,
    sentence: string | undefined,
  ][] = [
    ['an empty user name', {}, 'sure', true, USER],
    ['one of blanks', {value: '  '}, 'sure', true, USER],
    ['one that is likely', {}, 'likely', false, USER],
    ['one that is guessed', {}, 'guessed', false, undefined],
    ['one that is hidden', {isReached: false}, 'sure', false, USER],
    ['one that is there', {value: 'minh'}, 'sure', false, undefined],
  ];
  for (const [what, facts, certainty, missing, sentence] of cases) {
    it(`${what}, ${certainty}`, () => {
      const username = field('u', facts);
      const chosen = {username, certainty, password: secret()};
      expect(isMissing(username, chosen)).to.equal(missing);
      expect(missingSentence(username, chosen)).to.equal(sentence);
    });
  }

  it('a password, of which a blank is one', () => {
    for (const [value, missing, sentence] of [
      ['', true, PASSWORD],
      [' ', false, undefined],
    ] as const) {
      const password = secret('pass', {value});
      expect(isMissing(password, {password})).to.equal(missing);
      expect(missingSentence(password, {password})).to.equal(sentence);
    }
    const unseen = secret('pass', {isShown: false});
    expect(isMissing(unseen, {password: unseen})).to.equal(false);
  });

  it('is the browser’s to say of other fields', () => {
    const captcha = field('captcha', {isRequired: true});
    expect(isMissing(captcha, {password: secret()})).to.equal(false);
    expect(missingSentence(captcha, {password: secret()})).to.equal(undefined);
  });
});
