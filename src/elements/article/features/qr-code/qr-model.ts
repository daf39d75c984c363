import {encode} from 'uqr';

/** The quiet zone that ISO/IEC 18004 asks for on each side, in modules. */
const QUIET_ZONE = 4;

/** A QR code to be drawn in squares of one unit. */
export interface QrPicture {
  /** Units on each side, those of the quiet zone among them. */
  readonly size: number;
  /** The dark modules, as the `d` of a path: each run in a row is a rectangle. */
  readonly path: string;
}

function runsOf(row: readonly boolean[], y: number): string {
  const cells = row.map((isDark) => (isDark ? '#' : '.')).join('');
  return [...cells.matchAll(/#+/g)]
    .map(({index, 0: {length}}) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('');
}

/**
 * The QR code of a text; it can still be read with 15 % of it hidden, and more where that costs no room. Undefined for a
 * text that none has room for, which is one of more than some 2,300 bytes.
 */
export function qrPicture(text: string): QrPicture | undefined {
  try {
    const {size, data} = encode(text, {ecc: 'M', boostEcc: true, border: QUIET_ZONE});
    return {size, path: data.map(runsOf).join('')};
  } catch {
    return undefined;
  }
}
