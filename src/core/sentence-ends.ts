/** Where sentences of Vietnamese official prose end, and where a full stop is that of an abbreviation, a number or a name. */

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
    'GĐ PGĐ TGĐ PCT PVT PBT Nxb NXB tr Stt VD Vd vd Mr Mrs Ms Dr Prof St No T.Ư'
  ).split(' '),
);

/** These are in front of somebody's or something's name, or are words as any other: `KSV. Nguyễn Văn A`, `tại BV. Các bác sĩ`. */
const BEFORE_NAME = /^(?:BV|ĐTV|KCN|KĐT|KSV)$/;
const TWO_NAMES = /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u;

/** A comrade is abbreviated in front of the name alone. */
const COMRADE = /^Đ[/.]c\s/;

/** A degree or an office that somebody has is a word as any other, `Ông có bằng ThS.`, as is what is counted: `gồm 15 đ/c.` */
const HELD =
  /(?:(?:bằng|học vị|học hàm|danh hiệu|trình độ|chức|chức danh|chức vụ)\s+\S+|\d\s+(?:đ[/.]c|(?:PG|G|T)S|ThS|tr))$/iu;

/** Before a number, the name of a place or a person is not at its end: `Q. 1`, `QL. 14`, `bị cáo Nguyễn Văn B. 7 năm tù`. */
const BEFORE_NUMBER = /^(?:\p{Lu}|KP|TDP|KDC|TK|QL|TL|HL|S?ĐT|Đt|Tel|Tr)$/u;

/** The legal form of a company, which its name follows: `Công ty CP. Hòa Bình`. */
const LEGAL_FORM = /(?:Công ty|Cty|CTY|Cty\.)\s+(?:CP|TNHH|MTV|TNHH MTV|LD|HD)$/u;

/** An abbreviation, as whose first word a sentence does not end: `KT. VIỆN TRƯỞNG`, `KCN. Biên Hòa`. */
const CAPITALS = /^["“(]*\p{Lu}{2,}$/u;

/** The consonants of which Vietnamese writes one sound. */
const SOUNDS = 'Ch|Gh|Gi|Kh|Ngh?|Nh|Ph|Qu|Th|Tr';

/** What stands for a name that was cut short: a letter, or those of its first sound, `chị Ng.` */
const LETTERS = `(?:\\p{Lu}|${SOUNDS})`;

const INITIAL = new RegExp(`^${LETTERS}$`, 'u');

/** Letters that stand for a whole name: `L.V.T`. Two are in front of one: `J.K. Rowling`. */
const INITIALS = /^\p{Lu}(?:\.\p{Lu}){2,}$/u;

/** A name in front of its last initial. The first word of a sentence is none, for no sentence ends after it. */
const NAME = /\s["“(]*\p{Lu}\p{Ll}\p{L}*\s(?:\p{Lu}\.\s)*$/u;

/** What follows a name that was cut short and belongs to it. */
const ABOUT_NAME = /^(?:\(|SN\s)/;

/** An office behind a dash belongs to the name before it, but where points of a list begin with dashes. */
const DASH = /^[–—-]\s/;

/** Who is meant by the initial that follows. */
const PERSON =
  /(?:^|\s)(?:ông|bà|anh|chị|em|cháu|cụ|cô|chú|bác|bị cáo|bị can|bị hại|bị đơn|nguyên đơn|nạn nhân|đối tượng|đương sự|đồng chí|đ[/.]c|tên)\s$/iu;

/**
 * How a sentence begins behind an initial: with a Vietnamese word that small letters or a number follow, `Sau đó`,
 * `Ngày 12`. Names have more capitals, `Q. Ba Đình`, or are foreign, `M. Gorky`. In NFD, which has few vowels.
 */
const OPENING_WORD = new RegExp(
  `^["“]?(?=\\p{Lu})(?:${SOUNDS}|[BCDĐGHKLMNPRSTVX])?(?:[AEIOUYaeiouy]\\p{M}*){1,3}(?:ch|ng|nh|[cmnpt])?` +
    '(?::|,?\\s+(?:[\\p{Ll}\\d]|\\p{Lu}[\\s,]))',
  'u',
);

/** The same with an abbreviation, `VKSND tỉnh`, with somebody, `Anh M.`, or with a word that no name has. */
const OPENING_NAME = new RegExp(
  `^["“]?(?:\\p{Lu}{2,}\\s+\\p{Ll}|(?:Ông|Bà|Anh|Chị|Em|Cháu|Cụ|Cô)\\s+${LETTERS}[.,\\s]|` +
    '(?:Theo|Tại|Trước|Sau|Ngày|Khi|Trong|Đ[/.]c)\\s)',
  'u',
);

/** Behind a person these begin a sentence; elsewhere they begin names of places, `X. Anh Dũng`. */
const OPENING_BEHIND_PERSON =
  /^(?:Ông|Bà|Anh|Chị|Em|Cháu|Cụ|Cô|Viện|Tòa|Cơ quan|Công an|Ủy ban|Hội đồng|Bộ|Sở|Ban)\s/u;

/** A word that is no part of a name. */
const SMALL_WORD = /(?:^|\s)\p{Ll}+\s$/u;

/** A name that was cut short and begins a sentence: `M. không biết`. */
const OPENING_INITIAL = new RegExp(`^${LETTERS}\\.\\s+\\p{Ll}`, 'u');

/** What is told apart by a letter or a Roman number, as which a sentence may end: `nhóm B`, `phường Q`, `quý I`, `38 °C`. */
const LETTERED =
  /(?:°|(?:^|\s)(?:nhóm|loại|hạng|hạng mục|giải|quý|kỳ|khóa|thế kỷ|cấp|bậc|vùng|tầng|lô|tòa|khu|khu vực|đội|tổ|lớp|khối|bảng|hội trường|phòng|đường|phường|xã|thị trấn|thị xã|quận|huyện|thành phố|tỉnh|thôn|ấp|bản|xóm|gọi là|tên là|tên)\s+)$/iu;

/** `1`, `1.2`, `IV`, `a`, `Điều 5`: with a full stop they number what follows, at the beginning of it. */
const NUMBERING =
  /(?:^|;\s)[-–+\s]*["“(]*(?:(?:Điều|Khoản|Điểm|Chương|Phần|Mục|Tiểu mục|Phụ lục|Bước|Bài|Câu|Chuyên đề|Article|Chapter|Section) )?(?:\d{1,3}(?:\.\d{1,2})*\p{Ll}?|[IVXLC]+|\p{L})$/iu;

/** Behind a colon only the first of a list does so, and what is quoted: `Tội danh: Điều 173.` is whole. */
const FIRST_NUMBERING =
  /:\s[-–+\s]*(?:["“(]*(?:(?:Điều|Khoản|Điểm|Chương|Phần|Mục|Bước|Câu) )?(?:0?1|I|A)|["“](?:Điều|Khoản|Điểm) \d{1,3})$/iu;

/** The number of the first point behind a heading in capitals: `I. KẾT QUẢ ĐẠT ĐƯỢC 1`. */
const NUMBERING_IN_CAPITALS = /\p{Lu}\p{Lu}\s+\d+$/u;

/** The rest of a date that is written with blanks, `25. 7. 2021`. */
const REST_OF_DATE = /^(?:\d{1,2}\.\s+)?\d{4}(?!\d)/;

/** Whether the full stop after `before`, which begins a sentence or comes from the midst of it, ends it in front of `after`. */
function isFullStop(before: string, after: string): boolean {
  if (NUMBERING.test(before) || FIRST_NUMBERING.test(before)) return false;
  if (NUMBERING_IN_CAPITALS.test(before) && !/\p{Ll}/u.test(before)) return false;
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  const last = word.split('.').at(-1) ?? '';
  if (ABBREVIATIONS.has(last) || ABBREVIATIONS.has(word))
    return HELD.test(before) || COMRADE.test(after);
  if (/^\d/.test(after) && BEFORE_NUMBER.test(last)) return false;
  if (BEFORE_NAME.test(last) && TWO_NAMES.test(after)) return false;
  if (CAPITALS.test(before) || LEGAL_FORM.test(before)) return after === '';
  if (/^\d{1,2}$/.test(last)) return !REST_OF_DATE.test(after);
  if (INITIALS.test(word)) return !ABOUT_NAME.test(after);
  if (!INITIAL.test(last)) return true;
  if (ABOUT_NAME.test(after)) return false;
  return endsInInitial(before, word, last, after);
}

/** `bị cáo Nguyễn Văn A.` and `gặp ông M.` end with a name that was cut short; `Ông M. Gorky` and `UBND Q. Ba Đình` go on. */
function endsInInitial(before: string, word: string, last: string, after: string): boolean {
  const rest = before.slice(0, -word.length);
  if (DASH.test(after)) return DASH.test(before);
  if (OPENING_WORD.test(after.normalize('NFD')) || OPENING_NAME.test(after)) return true;
  const isPerson = PERSON.test(rest);
  if (isPerson && OPENING_BEHIND_PERSON.test(after)) return true;
  if (OPENING_INITIAL.test(after)) return !isPerson && SMALL_WORD.test(rest);
  if (word !== last || INITIAL.test(after.split('.', 1)[0] ?? '')) return false;
  return NAME.test(rest) || LETTERED.test(rest);
}

/** Whether a sentence of `text` ends with the mark at `index`, `?!”`, `.` or `./.`; it began at `start`. */
export function endsAt(text: string, start: number, index: number, mark: string): boolean {
  if (mark.startsWith('./.')) return true;
  const end = index + mark.length;
  const after = text
    .slice(end, end + SIGHT)
    .trimStart()
    .normalize('NFC');
  if (GOES_ON.test(after)) return false;
  if (mark !== '.') return !/["”’»]$/.test(mark) || !GOES_ON_QUOTED.test(after);
  const from = Math.max(start, index - SIGHT);
  const seen = text.slice(from, index).trim().replace(/\s+/g, ' ').normalize('NFC');
  // What is at the beginning of what is seen is not at that of the sentence.
  return isFullStop(from > start ? `… ${seen}` : seen, after);
}
