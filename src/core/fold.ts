import {withoutMarks} from './without-marks.js';

/** A stretch of a text, in UTF-16 code units as `slice(start, end)` takes them. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** One sound that is written in two ways: `kỷ niệm` and `kỉ niệm`, `quy định` and `qui định`; but not `tây` and `tai`. */
const Y_AFTER_CONSONANT = /(?<=[bcdghklmnpqrstvx]|qu)y/g;

/**
 * The text as a search compares it: no case, no diacritics, nothing invisible such as soft hyphens, and i for a y after a
 * consonant, so that `dak lak` finds `Đắk Lắk` and `ki niem` `kỷ niệm`. `Intl.Collator` does not serve: with base
 * sensitivity it still tells đ from d, ă from a and ơ from o.
 */
export function fold(text: string): string {
  return withoutMarks(text).replace(Y_AFTER_CONSONANT, 'i');
}

/** The folded words of what a person typed, apart at blanks, punctuation and such signs as `|`: `tp.hcm` is two. */
export function searchWords(query: string): string[] {
  return fold(query).match(/[^\s\p{P}\p{Sm}\p{Sc}^`´¨]+/gu) ?? [];
}

/** Whether `folded` (from `fold`) contains every one of `words` (from `searchWords`). With no words: yes. */
export function matchesAll(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}

/** For each code unit of `folded`: whether it is part of one of the words. */
function markWords(folded: string, words: readonly string[]): boolean[] {
  const marked: boolean[] = [];
  for (const word of words) {
    let at = folded.indexOf(word);
    // An empty word is found everywhere, for ever.
    while (word && at >= 0) {
      for (let i = 0; i < word.length; i++) marked[at + i] = true;
      at = folded.indexOf(word, at + 1);
    }
  }
  return marked;
}

/**
 * Where `words` (from `searchWords`) stand in `text`: sorted, apart from each other, with all the marks of the last
 * letter. None where one of the words is missing, or where there are no words. `text` may be NFC or NFD.
 */
export function matchRanges(text: string, words: readonly string[]): TextRange[] {
  const folded = fold(text);
  if (!matchesAll(folded, words)) return [];

  const marked = markWords(folded, words);
  // Where every letter stays one letter, which is so of nearly all texts, none has to be folded by itself.
  const isEven = folded.length === text.length && !/\p{M}/u.test(text);
  const ranges: TextRange[] = [];
  let inside = false;
  let start = 0;
  let offset = 0;
  let at = 0;
  // Folding goes letter by letter, so the lengths of the folded letters lead back from `folded` to `text`.
  for (const letter of text) {
    const end = at + (isEven ? letter : fold(letter)).length;
    // A combining mark folds to nothing and goes with the letter before it.
    const hit: boolean = end > at ? marked.slice(at, end).includes(true) : inside;
    if (hit && !inside) start = offset;
    if (inside && !hit) ranges.push({start, end: offset});
    inside = hit;
    at = end;
    offset += letter.length;
  }
  if (inside) ranges.push({start, end: offset});
  return ranges;
}
