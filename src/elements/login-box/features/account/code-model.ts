import {withoutMarks} from '../../../../core/without-marks.js';

/** How a site's one-time codes look. */
export interface CodeShape {
  readonly min: number;
  readonly max: number;
  /** Letters from A to Z count as well. */
  readonly hasLetters: boolean;
}

const DIGITS_6_TO_8 = [6, 8] as const;
const LONGEST = 64;
/** Code units of which more are no message. */
const LONGEST_MESSAGE = 1000;

/** The length that an author writes, `6` or `6-8`; undefined for anything else. */
export function parseLength(text: string): readonly [min: number, max: number] | undefined {
  const [, min, max = min] = /^\s*(\d+)(?:\s*[-–]\s*(\d+))?\s*$/.exec(text) ?? [];
  const [from, to] = [Number(min), Number(max)];
  return from >= 1 && from <= to && to <= LONGEST ? [from, to] : undefined;
}

/** The shape that an author asks for; a length that cannot be read is 6 to 8. */
export function shapeOf(length: string | null | undefined, hasLetters: boolean): CodeShape {
  const [min, max] = parseLength(length ?? '') ?? DIGITS_6_TO_8;
  return {min, max, hasLetters};
}

/** Whether a code, as `codeIn` gives it, has the shape. */
export function hasShape(code: string, {min, max, hasLetters}: CodeShape): boolean {
  const signs = hasLetters ? /^[a-z\d]+$/i : /^\d+$/;
  return signs.test(code) && code.length >= min && code.length <= max;
}

/** How browsers and phones want it in a message, at the end of its last line: https://wicg.github.io/sms-one-time-codes/ */
const BOUND = /@\S+\s+#([a-z\d]+)/i;

/** Groups of digits, with one blank or dash between them. What a mark joins to more digits is a date, a time or a sum. */
const DIGITS = /(?<![\d]|\d[.,:/])\d+(?:[ -]\d+)*(?![\d]|[.,:/]\d|\s?(?:d|vnd)\b)/gi;
const LETTERS = /(?<![\p{L}\p{N}])[a-z\d]+(?:-[a-z\d]+)*(?![\p{L}\p{N}]|[.,:/]\d)/giu;

/** Words by which messages name a code, without their marks, and those that come before a number to call. */
const NAMES = /otp|xac thuc|xac nhan|verification|passcode|code/g;
const CALLS = /(hotline|tong dai|lien he|dien thoai|goi|call|tel|sdt|cskh|ho tro)[^\d]{0,12}$/;

interface Candidate {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** The parts of a message that have the shape of a code. */
function candidatesIn(message: string, shape: CodeShape): Candidate[] {
  const found: Candidate[] = [];
  for (const {0: run, index} of message.matchAll(shape.hasLetters ? LETTERS : DIGITS)) {
    const whole = run.replace(/[ -]/g, '');
    // Two codes side by side, or a code and something else.
    const parts = hasShape(whole, shape) ? [run] : run.split(/[ -]/);
    let start = index;
    for (const part of parts) {
      const code = part.replace(/[ -]/g, '');
      if (hasShape(code, shape)) found.push({code, start, end: start + part.length});
      start += part.length + 1;
    }
  }
  if (!shape.hasLetters) return found;
  // Of the words of a message few are codes: those with a digit, else those in capitals.
  const withDigit = found.filter(({code}) => /\d/.test(code));
  return withDigit.length ? withDigit : found.filter(({code}) => code === code.toUpperCase());
}

/** How far a candidate is from the nearest word that names a code. */
function distance({start, end}: Candidate, names: readonly {start: number; end: number}[]): number {
  return Math.min(...names.map((name) => Math.max(name.start - end, start - name.end)));
}

/** The code in a message; undefined where there is none, or several of which nothing tells the right one. */
function codeInMessage(text: string, shape: CodeShape): string | undefined {
  const bound = BOUND.exec(text)?.[1];
  if (bound && hasShape(bound, shape)) return bound;
  // Letter by letter, so that places in the one are those in the other.
  const plain = [...text]
    .map((letter) => (withoutMarks(letter)[0] ?? '').padEnd(letter.length))
    .join('');
  const candidates = candidatesIn(text, shape);
  const codes = candidates.filter(
    ({start}) => !CALLS.test(plain.slice(Math.max(start - 40, 0), start)),
  );
  const [first, second] = codes.length ? codes : candidates;
  if (!second) return first?.code;
  const names = [...plain.matchAll(NAMES)].map(({0: name, index}) => ({
    start: index,
    end: index + name.length,
  }));
  if (!names.length) return undefined;
  const [nearest] = [...codes].sort((a, b) => distance(a, names) - distance(b, names));
  return nearest?.code;
}

/**
 * The code in what was typed or pasted: without blanks and dashes, and out of a whole message, `Ma OTP cua ban la 482913,
 * hieu luc 5 phut`. What holds no code comes back without blanks.
 */
export function codeIn(text: string, shape: CodeShape): string {
  const tidy = text.slice(0, LONGEST_MESSAGE).normalize('NFKC');
  const joined = tidy.replace(/[\s\p{Pd}.]/gu, '');
  if (hasShape(joined, shape)) return joined;
  return codeInMessage(tidy, shape) ?? tidy.replace(/[\s\p{Pd}]/gu, '');
}
