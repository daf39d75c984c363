/**
 * Vietnamese, in syllables a minute. We know of no study of silent reading; teachers name 200 to 250. The upper end is
 * taken, for the method of Brysbaert (below) would expect more still.
 */
const SYLLABLES_A_MINUTE = 250;

/**
 * English, in words a minute: the mean of 190 studies for adults who read non-fiction silently. Marc Brysbaert, “How many
 * words do we read per minute?”, Journal of Memory and Language 109 (2019), https://doi.org/10.1016/j.jml.2019.104047
 */
const WORDS_A_MINUTE = 238;

/** Letters of scripts without blanks between words that are as long as a word of other scripts; no study is known to us. */
const LETTERS_A_WORD = 4;

/**
 * What stands between blanks and has a letter or a digit: a syllable in Vietnamese, a word in English. `./.` and `–` do
 * not count, and marks that stand alone (NFD) make no difference. Scripts without blanks are counted by their letters:
 * each of Chinese and Japanese as a word, for they are read at some 255 a minute (Trauzettel-Klosinski and Dietz,
 * “Standardized assessment of reading performance”, 2012), four of Lao, Thai, Khmer and Burmese.
 */
export function countWords(text: string): number {
  const characters = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0;
  const letters =
    text.match(/(?=\p{L})[\p{sc=Laoo}\p{sc=Thai}\p{sc=Khmr}\p{sc=Mymr}]/gu)?.length ?? 0;
  const words = text.match(
    /(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Laoo}\p{sc=Thai}\p{sc=Khmr}\p{sc=Mymr}])[\p{L}\p{N}]\S*/gu,
  );
  return (words?.length ?? 0) + characters + Math.ceil(letters / LETTERS_A_WORD);
}

/**
 * How long a text takes to read, in whole minutes and at least 1; `undefined` where there is nothing to read.
 *
 * @param lang a BCP 47 tag; '' counts as Vietnamese, any other language as English
 * @param rate words a minute as `countWords` counts them; by default 250 for Vietnamese and 238 for others. What is not
 * above 0 is a `RangeError`.
 */
export function readingMinutes(
  text: string,
  lang: string,
  rate = rateOf(lang),
): number | undefined {
  if (!(rate > 0)) throw new RangeError(`Cannot read at a rate of ${rate}`);
  const count = countWords(text);
  return count ? Math.max(1, Math.round(count / rate)) : undefined;
}

const rateOf = (lang: string) => (/^(vi\b|$)/i.test(lang) ? SYLLABLES_A_MINUTE : WORDS_A_MINUTE);
