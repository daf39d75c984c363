/** What holds of core for every text: hostile ones, half characters, marks apart and whatever else there is. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {toJson} from '../../src/core/json.js';
import {
  countWords,
  fill,
  fold,
  formatIp,
  groupDigits,
  isExternal,
  maskIp,
  matchesAll,
  matchRanges,
  parseCount,
  parseTemplate,
  readingMinutes,
  safeHref,
  safeSrc,
  searchWords,
  slug,
} from '../../src/core/index.js';
import {writeDigits} from '../../src/core/numbers.js';
import {spokenSentence, splitSentences} from '../../src/core/sentences.js';
import {hostIn} from '../../src/core/urls.js';
import {encodeText, wellFormed} from '../../src/core/well-formed.js';
import {anything, NUMBERS, text, vietnamese} from './hostile.mjs';
import {search} from './search.mjs';

const SITE = 'https://vks.example.vn/tin/bai.html';
const BASES = [
  ...[SITE, 'file:///C:/x/index.html', 'about:blank', 'data:text/html,x', 'blob:http://x/1'],
  ...['javascript:1', 'mailto:x', 'http://[', 'chrome-extension://abc/x'],
];

test('an address that is let through leads to the web, to mail or to a telephone', () => {
  search(8000, anything, (value) => {
    const href = safeHref(value, SITE);
    if (href === undefined) return;
    assert.match(new URL(href, SITE).protocol, /^(?:https?|mailto|tel):$/);
    assert.equal(safeHref(href, SITE), href, 'the second time');
  });
});

test('an address of a picture that is let through leads to the web', () => {
  search(6000, anything, (value) => {
    const src = safeSrc(value, SITE);
    if (src !== undefined) assert.match(new URL(src, SITE).protocol, /^https?:$/);
  });
});

test('on no base does an address become a script', () => {
  search(4000, fc.tuple(text, fc.constantFrom(...BASES)), ([value, base]) => {
    const href = safeHref(value, base);
    if (href === undefined) return;
    const protocol = URL.parse(href, base)?.protocol ?? '';
    // `#x` stays on the page, whatever that is.
    if (!base.startsWith(protocol)) assert.match(protocol, /^(?:https?|mailto|tel):$/);
  });
});

test('whether a link leaves the site is yes or no', () => {
  search(3000, fc.tuple(text, text, fc.array(text, {maxLength: 3})), ([href, base, own]) => {
    assert.equal(typeof isExternal(href, base, own), 'boolean');
    for (const each of own) {
      const host = hostIn(each);
      if (host) assert.equal(hostIn(host), host, 'a host is itself');
    }
  });
});

test('folded text is folded, and written in one way or the other it folds to the same', () => {
  search(7000, text, (value) => {
    const folded = fold(value);
    assert.equal(fold(folded), folded);
    assert.equal(fold(value.normalize('NFD')), fold(value.normalize('NFC')));
  });
});

test('Vietnamese folds the same in upper and lower case, to letters without marks', () => {
  search(4000, vietnamese, (value) => {
    assert.equal(fold(value.toUpperCase()), fold(value));
    assert.match(fold(value), /^[a-z ]*$/);
  });
});

test('what is found lies in the text, in order, and is there if the text has all words', () => {
  search(6000, fc.tuple(text, text), ([value, query]) => {
    const words = searchWords(query);
    const ranges = matchRanges(value, words);
    let last = -1;
    for (const {start, end} of ranges) {
      assert.ok(start > last && end > start && end <= value.length, JSON.stringify(ranges));
      last = end;
    }
    if (words.length > 0 && matchesAll(fold(value), words)) assert.ok(ranges.length > 0);
  });
});

test('a text is found by any stretch of it', () => {
  search(4000, fc.tuple(vietnamese, fc.nat(40), fc.nat(40)), ([value, one, other]) => {
    const stretch = value.slice(Math.min(one, other), Math.max(one, other));
    // A stretch may begin between a letter and the y that it makes an i.
    const words = searchWords(stretch).filter((word) => !word.startsWith('y'));
    assert.ok(matchesAll(fold(value), words), JSON.stringify(words));
  });
});

test('a slug is short, whole, and its own slug', () => {
  search(6000, text, (value) => {
    const part = slug(value);
    assert.ok(part.length <= 80);
    assert.ok(part.isWellFormed());
    assert.equal(slug(part), part);
  });
  const long = fc.constantFrom('𠀀', 'a', '𝒳', 'b ', 'ễ', '한');
  search(1000, fc.string({unit: long, minLength: 60, maxLength: 140}), (value) => {
    assert.ok(slug(value).isWellFormed());
    assert.ok(slug(value).length <= 80);
  });
});

test('a count is digits, and grouping changes none of them', () => {
  const value = fc.oneof(anything, fc.constantFrom(...NUMBERS), fc.double(), fc.nat());
  search(6000, value, (each) => {
    const digits = parseCount(each);
    if (digits === undefined) return;
    assert.match(digits, /^(?:0|[1-9]\d*)(?:\.\d+)?$/);
    assert.equal(parseCount(groupDigits(digits, 'none')), parseCount(digits.replace('.', ',')));
    for (const [grouping, mark, decimal] of [
      ['dot', '.', ','],
      ['comma', ',', '.'],
    ])
      assert.equal(
        groupDigits(digits, grouping).replaceAll(mark, '').replace(decimal, '.'),
        digits,
      );
  });
});

test('every number of digits is written in every language', () => {
  search(2000, fc.tuple(fc.bigInt({min: 0n}), text), ([number, lang]) => {
    assert.equal(writeDigits(String(number), lang).replace(/\D/g, ''), String(number));
  });
});

test('an address of a machine is itself once it is written', () => {
  search(4000, text, (value) => {
    const address = formatIp(value);
    if (address === undefined) return;
    assert.match(address, /^[\da-f:.]+$/);
    assert.equal(formatIp(address), address);
  });
});

test('the address of every machine is known, and masked it tells no reader from another', () => {
  search(2500, fc.oneof(fc.ipV4(), fc.ipV6()), (value) => {
    assert.notEqual(formatIp(value), undefined);
    assert.match(maskIp(value), /^(?:\d+\.\d+\.•••\.•••|[\da-f]+:[\da-f]+:•••)$/);
  });
});

test('a template loses nothing, and takes no value from elsewhere', () => {
  search(5000, fc.tuple(text, fc.dictionary(text, text)), ([template, values]) => {
    const parts = parseTemplate(template);
    assert.equal(parts.map(({text: words, name}) => words ?? `{${name}}`).join(''), template);
    assert.equal(fill(template, {}), template);
    assert.equal(typeof fill(template, values), 'string');
  });
});

test('sentences lose no word, keep their order, and are as short as they may be', () => {
  search(6000, fc.tuple(text, fc.integer({min: 2, max: 60})), ([value, longest]) => {
    let at = 0;
    for (const {start, end} of splitSentences(value, longest)) {
      assert.ok(start >= at && end > start && end - start <= longest, `${start} to ${end}`);
      assert.equal(value.slice(at, start).trim(), '', 'between sentences');
      assert.equal(typeof spokenSentence(value.slice(start, end)), 'string');
      at = end;
    }
    assert.equal(value.slice(at).trim(), '', 'after the last');
  });
});

test('a spoken sentence keeps its letters, with their marks, on one line', () => {
  search(3000, fc.tuple(vietnamese, text), ([value, other]) => {
    const letters = (each) => each.replace(/\P{L}/gu, '').normalize();
    assert.equal(letters(spokenSentence(value.normalize('NFD'))), letters(value));
    assert.doesNotMatch(spokenSentence(other), /[\n\t]|^ | $/);
  });
});

test('words are counted, and two texts have the words of both', () => {
  search(4000, fc.tuple(text, text), ([one, other]) => {
    const count = countWords(one);
    assert.ok(Number.isInteger(count) && count >= 0);
    assert.ok(countWords(`${one} ${other}`) >= Math.max(count, countWords(other)));
    const minutes = readingMinutes(one, 'vi');
    assert.equal(minutes === undefined, count === 0);
  });
});

test('a text is made well formed and can stand in an address', () => {
  search(3000, text, (value) => {
    assert.ok(wellFormed(value).isWellFormed());
    assert.equal(wellFormed(value).length, value.length);
    assert.equal(decodeURIComponent(encodeText(value)), wellFormed(value));
  });
});

test('JSON that is written can be read, and means the same', () => {
  search(3000, fc.jsonValue(), (value) => {
    const same = JSON.parse(JSON.stringify(value));
    assert.deepEqual(JSON.parse(toJson(value)), same);
  });
  search(1000, text, (value) => {
    assert.equal(JSON.parse(toJson(value)), wellFormed(value));
  });
});
