import type {TextRange} from './fold.js';

/**
 * Voices that come over the network fall silent after some 15 seconds. This many characters take a slow one 12.
 * https://issues.chromium.org/issues/41294170
 */
export const LONGEST_SENTENCE = 180;

/** What may end a sentence: marks with the quotes and brackets that close there. `./.` ends an official text. */
const ENDING = /(?:\.\/\.|(?<![.!?…])[.!?…]+)["'”’»)\]]*(?=\s|$)/gu;

/** So many characters on either side of a mark tell whether a sentence ends there. */
const SIGHT = 80;

/**
 * A sentence goes on in lower case; `b)`, `b.` and `b/` are points of a list, which begin one, as does a name such as
 * `iPad`.
 */
const GOES_ON = /^[([–—-]*\s*(?!\p{Ll}\p{M}*(?:[)/]|\.\s+\p{Lu})|\p{Ll}\p{Lu})\p{Ll}/u;

/** After a quoted question or exclamation, the sentence around it goes on in lower case or behind a dash. */
const GOES_ON_QUOTED = /^(?:["'“‘«]\p{Ll}|[–—-]\s)/u;

/** The word in front of a full stop, with the abbreviations that are tied to it: `PGS.TS`, `Đ/c`. */
const LAST_WORD = /[\p{L}\p{M}\p{N}./]*$/u;

const ABBREVIATIONS = new Set(
  (
    'TP Tp tp TX Tx ThS Ths TS Ts TSKH PGS GS BS Bs KS KTS LS NCS NSND NSƯT NGND NGƯT CKI CKII Đ/c đ/c Đ.c đ.c ' +
    'Nxb NXB Tr tr Stt VD Vd vd Mr Mrs Ms Dr Prof St No T.Ư'
  ).split(' '),
);

/** A degree that somebody has is a word as any other: `Ông có bằng ThS.` */
const HELD = /(?:bằng|học vị|học hàm|danh hiệu|trình độ|chức danh)\s+\S+$/iu;

/** Before a number, the name of a place or a person is not at its end: `Q. 1`, `TDP. 5`, `bị cáo Nguyễn Văn B. 7 năm tù`. */
const BEFORE_NUMBER = /^(?:\p{Lu}|KP|TDP|KDC|TK)$/u;

/** The legal form of a company, which its name follows: `Công ty CP. Hòa Bình`. */
const LEGAL_FORM = /(?:Công ty|Cty|CTY|Cty\.)\s+(?:CP|TNHH|MTV|TNHH MTV|LD|HD)$/u;

/** An abbreviation, as whose first word a sentence does not end: `KT. VIỆN TRƯỞNG`, `KCN. Biên Hòa`. */
const CAPITALS = /^["“(]*\p{Lu}{2,}$/u;

const INITIAL = /^\p{Lu}\p{M}*$/u;

/** Letters that stand for a whole name: `L.V.T`. Two are in front of one: `J.K. Rowling`. */
const INITIALS = /^\p{Lu}(?:\.\p{Lu}){2,}$/u;

/** A name in front of its last initial. The first word of a sentence is none, for no sentence ends after it. */
const NAME = /\s["“(]*\p{Lu}\p{Ll}\p{L}*\s(?:\p{Lu}\.\s)*$/u;

/** What follows a name that was cut short and belongs to it. */
const ABOUT_NAME = /^(?:\(|SN\s)/;

/** What is told apart by a letter or a Roman number, as which a sentence may end: `nhóm B`, `phường Q`, `quý I`, `38 °C`. */
const LETTERED =
  /(?:°|(?:^|\s)(?:nhóm|loại|hạng|hạng mục|giải|quý|kỳ|khóa|thế kỷ|cấp|bậc|vùng|tầng|lô|tòa|khu|khu vực|đội|tổ|lớp|khối|bảng|hội trường|phòng|đường|phường|xã|thị trấn|thị xã|quận|huyện|thành phố|tỉnh|thôn|ấp|bản|xóm|gọi là|tên là|tên)\s+)$/iu;

/** `1`, `1.2`, `IV`, `a`, `Điều 5`: with a full stop they number what follows, at the beginning of it. */
const NUMBERING =
  /(?:^|[:;]\s)[-–+\s]*["“(]*(?:(?:Điều|Khoản|Điểm|Chương|Phần|Mục|Tiểu mục|Phụ lục|Bước|Bài|Câu|Chuyên đề|Article|Chapter|Section) )?(?:\d{1,3}(?:\.\d{1,2})*\p{Ll}?|[IVXLC]+|\p{L})$/iu;

/** The number of the first point behind a heading in capitals: `I. KẾT QUẢ ĐẠT ĐƯỢC 1`. */
const NUMBERING_IN_CAPITALS = /\p{Lu}\p{Lu}\s+\d+$/u;

/** The rest of a date that is written with blanks, `25. 7. 2021`. */
const REST_OF_DATE = /^(?:\d{1,2}\.\s+)?\d{4}(?!\d)/;

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

/** Whether the full stop after `before`, which begins a sentence or comes from the midst of it, ends it in front of `after`. */
function isFullStop(before: string, after: string): boolean {
  if (NUMBERING.test(before)) return false;
  if (NUMBERING_IN_CAPITALS.test(before) && !/\p{Ll}/u.test(before)) return false;
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  const last = word.split('.').at(-1) ?? '';
  if (ABBREVIATIONS.has(last) || ABBREVIATIONS.has(word)) return HELD.test(before);
  if (/^\d/.test(after) && BEFORE_NUMBER.test(last)) return false;
  if (CAPITALS.test(before) || LEGAL_FORM.test(before)) return after === '';
  if (/^\d{1,2}$/.test(last)) return !REST_OF_DATE.test(after);
  if (INITIALS.test(word)) return !ABOUT_NAME.test(after);
  if (!INITIAL.test(last)) return true;
  if (word !== last || ABOUT_NAME.test(after) || INITIAL.test(after.split('.', 1)[0] ?? ''))
    return false;
  // `bị cáo Nguyễn Văn A.` ends with a name that was cut short, `Ông M. Gorky` and `UBND Q. Ba Đình` go on.
  const rest = before.slice(0, -word.length);
  return NAME.test(rest) || LETTERED.test(rest);
}

/** Whether a sentence ends with the mark at `index`; it began at `start`. */
function endsAt(text: string, start: number, index: number, mark: string): boolean {
  if (mark.startsWith('./.')) return true;
  const end = index + mark.length;
  const after = text.slice(end, end + SIGHT).trimStart();
  if (GOES_ON.test(after)) return false;
  if (mark !== '.') return !/["”’»]$/.test(mark) || !GOES_ON_QUOTED.test(after);
  const from = Math.max(start, index - SIGHT);
  const seen = text.slice(from, index).trim().replace(/\s+/g, ' ').normalize('NFC');
  // What is at the beginning of what is seen is not at that of the sentence.
  return isFullStop(from > start ? `… ${seen}` : seen, after);
}

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

/** A sentence as a voice should get it: without the mark `./.` and line breaks, in NFC; empty where nothing is said. */
export function spokenSentence(sentence: string): string {
  const text = sentence
    .replace(/\.\/\.(?=\W*$)/u, '.')
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    // Numerals of one character, which voices leave out.
    .replace(/[\u2150-\u2188\u2460-\u249B]/gu, (numeral) => numeral.normalize('NFKC'))
    // Numerals of one character, which voices leave out.
    .replace(/[\u2150-\u2188\u2460-\u249B]/g, (numeral) => numeral.normalize('NFKC'))
    .normalize('NFC');
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}
