import {element} from '../../../ui/dom.js';
import type {Photo} from '../../../data/schemas/photos.js';

/** The film with the browser's own controls; nothing of it but its size and length is loaded before it plays. */
export function filmOf({src, thumb, alt, caption, tracks = []}: Photo): HTMLVideoElement {
  const film = element(
    'video',
    {
      'controls': '',
      'playsinline': '',
      'preload': 'metadata',
      'poster': thumb,
      'aria-label': alt || caption,
    },
    ...tracks.map(({src: file, srclang, label}) =>
      element('track', {kind: 'captions', src: file, srclang, label}),
    ),
  );
  film.src = src;
  return film;
}

/** The film, once it is known how large it is; undefined where it cannot be had. */
export function loadFilm(photo: Photo): Promise<HTMLVideoElement | undefined> {
  const film = filmOf(photo);
  return new Promise((resolve) => {
    film.addEventListener('loadedmetadata', () => resolve(film), {once: true});
    film.addEventListener('error', () => resolve(undefined), {once: true});
  });
}
