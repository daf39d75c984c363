/** The page “Bằng chứng · Proof” shows what runs have found, in both languages. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {steps} from '../../scripts/verify/steps.mjs';
import runs from '../../stories/proof/runs.json' with {type: 'json'};
import {grouped} from '../../stories/grouped.ts';
import {benches, browserOf, verification} from '../../stories/proof/proof.ts';
import {benchWords, stepWords} from '../../stories/proof/words.ts';

describe('the page of proofs', () => {
  it('has words for every step of the verification, and for every benchmark that was kept', () => {
    assert.deepEqual(
      Object.keys(stepWords),
      steps.map(({name}) => name),
    );
    for (const {name} of benches) assert.ok(benchWords[name], name);
  });

  it('says where and when each run was made', () => {
    for (const [name, {date, machine}] of Object.entries(runs)) {
      assert.ok(Date.parse(date) > Date.parse('2026-01-01'), name);
      assert.match(machine, /Node \d+/, name);
    }
  });

  it('has figures of every benchmark, in both languages', () => {
    for (const {name, figures} of benches) {
      assert.ok(figures.length > 0, name);
      for (const {vi, en, value} of figures) {
        assert.ok(vi && en, `${name}: ${en}`);
        assert.ok(Number.isFinite(value), `${name}: ${en}`);
      }
    }
  });

  it('names the browsers of the run', () => {
    assert.ok(verification.browsers.length > 0);
    const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
    assert.equal(browserOf(agent), 'Firefox 140.0');
    assert.equal(browserOf('Lynx 2.9'), 'Lynx 2.9');
  });

  it('groups digits so that both languages read them alike', () => {
    assert.equal(grouped(12341), '12\u202f341');
    assert.equal(grouped(0.12345), '0.12345');
  });
});
