import {encodeText} from '../../../core/well-formed.js';
import {PHOTO_HASH} from '../parked-state.js';

/** A path without slashes at its end, and the query behind it. */
function partsOf(src: string): [path: string, query: string] {
  const [address = ''] = src.split('#');
  const start = address.indexOf('?');
  const path = start < 0 ? address : address.slice(0, start);
  return [path.replace(/\/+$/, ''), start < 0 ? '' : address.slice(start)];
}

/** The name of a file: what tells a photo in an address. Editors do not change it as they do the photo’s place. */
function fileOf(src: string): string {
  const [path] = partsOf(src);
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * The names of a photo, from the shortest: its file, the same with folders before it, and these with the query, where
 * one script sends all files.
 */
function* namesOf(src: string): Iterable<string> {
  const [path, query] = partsOf(src);
  const folders = path.split('/');
  for (const end of query ? ['', query] : [''])
    for (let count = 1; count <= folders.length; count++) {
      const name = folders.slice(-count).join('/');
      if (name) yield name + end;
    }
}

/**
 * The end of the page's address for a photo, with as much as tells it from others.
 *
 * @param others the addresses of all photos around it
 */
export function photoHash(src: string, others: Iterable<string> = []): string {
  const file = fileOf(src);
  const alike = [...others].filter(
    (other) => other.includes(file) && other !== src && fileOf(other) === file,
  );
  const isOwn = (name: string) => !alike.some((other) => hasName(other, decoded(name)));
  const name = [...namesOf(src)].find(isOwn) ?? file;
  return PHOTO_HASH + encodeText(decoded(name)).replaceAll('%2F', '/');
}

/** The name in the end of an address; undefined where it is about no photo. */
export function nameInHash(hash: string): string | undefined {
  return hash.startsWith(PHOTO_HASH) ? decoded(hash.slice(PHOTO_HASH.length)) : undefined;
}

/** Whether an address is that of the photo of this name. */
export function hasName(src: string, name: string): boolean {
  const [path, query] = partsOf(src).map(decoded) as [string, string];
  return [path, path + query].some((address) => address === name || address.endsWith(`/${name}`));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
