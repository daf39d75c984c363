import {fold} from '../../../core/fold.js';

/** An address as a link element and a `URL` have it. */
interface Address {
  readonly href: string;
  readonly host: string;
  readonly hostname: string;
}

/** UTF-8 of letters beyond ASCII, percent-encoded. */
const ENCODED = /(?:%[c-f][\da-f](?:%[89ab][\da-f])+)+/gi;
const LETTERS = /^[\p{L}\p{M}\p{N}]+$/u;

/**
 * An address as people read it: `https://chínhphủ.vn/đường-dẫn` for `https://xn--chnhph-1ua…/%C4%91…`. Of the host only
 * letters of Vietnamese are written out, so that no letter of another script passes for one; of the rest only letters
 * and digits.
 */
export function readableAddress({href, host, hostname}: Address): string {
  const readable = href.replace(ENCODED, (encoded) => decoded(encoded) ?? encoded);
  return readable.replace(host, host.replace(hostname, readableHost(hostname)));
}

/** A host as people read it; a part that has other letters than Vietnamese stays as it is. */
export const readableHost = (hostname: string): string =>
  hostname.replace(/(?<![^.])xn--([^.]+)/g, (label, encoded: string) => {
    const text = decodedLabel(encoded);
    return text && /^[a-z\d-]+$/.test(fold(text)) ? text : label;
  });

function decoded(encoded: string): string | undefined {
  try {
    const text = decodeURIComponent(encoded);
    return LETTERS.test(text) ? text : undefined;
  } catch {
    // Other bytes than UTF-8.
    return undefined;
  }
}

/**
 * Punycode’s way back, RFC 3492, section 6.2, with the names of its variables. Undefined where a label ends in the midst
 * of a number.
 */
function decodedLabel(label: string): string | undefined {
  const delimiter = label.lastIndexOf('-');
  const output = [...label.slice(0, Math.max(delimiter, 0))];
  let n = 128;
  let i = 0;
  let bias = 72;
  for (let at = delimiter + 1; at < label.length;) {
    const oldi = i;
    for (let k = 36, w = 1; ; k += 36) {
      const digit = Number.parseInt(label[at++] ?? '', 36);
      if (Number.isNaN(digit)) return undefined;
      // Letters are 0 to 25 there and digits 26 to 35, the other way round than in `parseInt`.
      const value = digit < 10 ? digit + 26 : digit - 10;
      const t = Math.min(Math.max(k - bias, 1), 26);
      i += value * w;
      if (value < t) break;
      w *= 36 - t;
    }
    const count = output.length + 1;
    bias = adapt(i - oldi, count, oldi === 0);
    n += Math.floor(i / count);
    if (n > 0x10ffff) return undefined;
    i %= count;
    output.splice(i++, 0, String.fromCodePoint(n));
  }
  return output.join('');
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
