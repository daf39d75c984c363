/** No text holds a page up: a text ten times as long takes some ten times as long, never a hundred times. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  countWords,
  fold,
  formatIp,
  groupDigits,
  matchRanges,
  newsArticle,
  parseCount,
  parseDate,
  parseInstant,
  parseTemplate,
  safeHref,
  searchWords,
  slug,
} from '../../src/core/index.js';
import {shortDate} from '../../src/core/format-date.js';
import {spokenSentence, splitSentences} from '../../src/core/sentences.js';
import {wellFormed} from '../../src/core/well-formed.js';

const FUNCTIONS = {
  countWords,
  fold,
  formatIp,
  parseCount,
  parseDate,
  parseTemplate,
  safeHref,
  searchWords,
  shortDate,
  slug,
  splitSentences,
  spokenSentence,
  wellFormed,
  parseInstant: (text) => parseInstant(text, 'Asia/Ho_Chi_Minh'),
  matchRanges: (text) => matchRanges(text, ['a']),
  newsArticle: (text) => newsArticle({headline: text, author: text, published: text, url: text}),
  groupDigits: (text) => groupDigits(text.replace(/\D/g, '0').padStart(1, '0'), 'dot'),
};

const PIECES = [
  ...['a', ' ', '1', '1 ', '{a', '2021-01', '\u0300', ':', '.', '. ', '? ', '"', ')', '😀', '\n'],
  ...['TP. ', 'A. ', 'abc, ', 'a; ', '… ', '25. 7. 2021 ', '1.', '1,', '-', '\\', '\ud800', './.'],
];

const LONG = 40_000;

/** Milliseconds, of which no reader takes notice, however they grow. */
const NO_MATTER = 10;

/** What the fastest of three rounds takes, in milliseconds of the processor: others on the machine do not count. */
function timeOf(work) {
  let least = Infinity;
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage();
    work();
    const {user, system} = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
    if (least < NO_MATTER) break;
  }
  return least;
}

for (const [name, work] of Object.entries(FUNCTIONS)) {
  test(`${name} is in time for long texts of every kind`, () => {
    const late = [];
    for (const piece of PIECES)
      for (const [before, after] of [
        ['', ''],
        ['a', 'b'],
      ]) {
        const text = (length) => before + piece.repeat(length / piece.length) + after;
        const [short, long] = [text(LONG / 10), text(LONG)];
        const took = timeOf(() => work(long));
        if (took > NO_MATTER && took > 30 * timeOf(() => work(short)))
          late.push(`${JSON.stringify(piece)}: ${took} ms`);
      }
    assert.deepEqual(late, []);
  });
}
