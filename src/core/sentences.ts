import type {TextRange} from './fold.js';
import {endsAt} from './sentence-ends.js';

/**
 * Voices that come over the network fall silent after some 15 seconds. This many characters take a slow one 12.
 * https://issues.chromium.org/issues/41294170
 */
export const LONGEST_SENTENCE = 180;

/** What may end a sentence: marks with the quotes and brackets that close there. `./.` ends an official text. */
const ENDING = /(?:\.\/\.|(?<![.!?…])[.!?…]+)["'”’»)\]]*(?=\s|$)/gu;

/** Where a sentence may be divided, from the best place to the worst; never beside a number, which belongs to a word. */
const PLACES: readonly RegExp[] = [
  /[;:]["”’»)\]]*(?=\s+[^\s\d])/gu,
  /[^\s,](?:,["”’»)\]]*(?=\s+[^\s\d])|(?=\s+[–—-]\s))/gu,
  // A full stop inside a sentence is that of an abbreviation: `TP. Hồ Chí Minh` stays whole.
  /[^\s\d.](?=\s+[^\s\d])/gu,
];

/** `ngày 25 tháng 7 năm 2021`, or `25. 7. 2021`; the marks of its words may stand apart (NFD). */
const DATE =
  /(?:ng\S+\s+)?\d{1,2}(?:\s+th\S+\s+\d{1,2}(?:\s+n\S+\s+\d{4})?|\.\s+\d{1,2}\.\s+\d{4})/giu;

/** What no piece may begin with: a mark that belongs to the letter before, or the second half of a character. */
const INSEPARABLE = /^[\p{M}\u200D\uDC00-\uDFFF]/u;

/** How much of the beginning of `text` to take, at most `longest`, so that no word and no date is divided. */
function cut(text: string, longest: number): number {
  const ends = (place: RegExp) =>
    [...text.matchAll(place)]
      .map((match) => match.index + match[0].length)
      .filter((end) => end <= longest);
  for (const place of PLACES) {
    const end = ends(place).at(-1) ?? 0;
    // A few words alone sound chopped.
    if (end > longest / 3) return end;
  }
  const dates = [...text.matchAll(DATE)].map(({index, 0: date}) => [index, index + date.length]);
  const isInDate = (end: number) => dates.some(([from = 0, to = 0]) => from < end && end < to);
  const end = ends(/\S(?=\s)/gu)
    .filter((each) => !isInDate(each))
    .at(-1);
  if (end) return end;
  // A word, or an address, longer than any sentence.
  let middle = longest;
  while (middle > 1 && INSEPARABLE.test(text.slice(middle))) middle--;
  return middle > 1 ? middle : longest;
}

/**
 * The sentences of a Vietnamese or English text, none longer than `longest`; between them are blanks only. Full stops of
 * abbreviations, numbers, dates, initials and addresses end none. A long one is divided where a reader would draw
 * breath: at a semicolon or a colon, at a comma, between words. `text` may be NFC or NFD.
 *
 * `Intl.Segmenter` does not serve: it ends a sentence after `TP.`, and Firefox 115 has none.
 */
export function splitSentences(text: string, longest = LONGEST_SENTENCE): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;

  const addUpTo = (end: number) => {
    for (;;) {
      start += /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0;
      const length = text.slice(start, end).trimEnd().length;
      if (!length) return;
      // What follows tells whether a place is one, so a little of it is shown.
      const taken =
        length > longest
          ? cut(text.slice(start, Math.min(end, start + 2 * longest)), longest)
          : length;
      ranges.push({start, end: start + taken});
      start += taken;
    }
  };

  for (const {0: mark, index} of text.matchAll(ENDING)) {
    if (endsAt(text, start, index, mark)) addUpTo(index + mark.length);
  }
  addUpTo(text.length);
  return ranges;
}

/** Without the mark that ends an official text, where nothing is said after it. */
function withoutLastMark(sentence: string): string {
  const at = sentence.lastIndexOf('./.');
  const rest = sentence.slice(at + 3);
  const isLast = at !== -1 && !/[\p{L}\p{N}]/u.test(rest);
  return isLast ? `${sentence.slice(0, at)}.${rest}` : sentence;
}

/** A sentence as a voice should get it: without the mark `./.` and line breaks, in NFC; empty where nothing is said. */
export function spokenSentence(sentence: string): string {
  const text = withoutLastMark(sentence)
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    // Numerals of one character, which voices leave out.
    .replace(/[\u2150-\u2188\u2460-\u249B]/gu, (numeral) => numeral.normalize('NFKC'))
    .normalize('NFC');
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}
