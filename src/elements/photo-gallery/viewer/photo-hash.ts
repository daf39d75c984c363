import {encodeText} from '../../../core/well-formed.js';
import {PHOTO_HASH} from '../parked-state.js';

/** What tells a photo in an address: the name of its file, which editors do not change as they do its place. */
export const photoName = (src: string): string => {
  const path = src.replace(/[?#].*$/, '').replace(/\/+$/, '');
  return path.slice(path.lastIndexOf('/') + 1);
};

/** The end of the page's address for a photo. */
export const photoHash = (src: string): string => PHOTO_HASH + encodeText(decoded(photoName(src)));

/** The name in the end of an address; undefined where it is about no photo. */
export function nameInHash(hash: string): string | undefined {
  return hash.startsWith(PHOTO_HASH) ? decoded(hash.slice(PHOTO_HASH.length)) : undefined;
}

/** Whether an address is that of the photo of this name. */
export const hasName = (src: string, name: string): boolean => decoded(photoName(src)) === name;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
