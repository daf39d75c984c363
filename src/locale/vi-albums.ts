import type {Messages} from './messages.js';

/** The words of albums. */
export const viAlbums = {
  galleryAlbums: '{count} album',
  galleryAlbum: 'Album {index}',
} satisfies Partial<Messages>;
