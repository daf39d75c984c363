import type {Album} from '../../schemas/photos.js';

/** What tells an album in data from others, also when the document comes again. */
export const albumKey = (album: Album | undefined): string =>
  [album?.src, album?.title, album?.date, album?.cover].join('\n');
