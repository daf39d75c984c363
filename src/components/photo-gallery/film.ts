import {element} from '../../internal/dom.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import type {Photo} from '../../schemas/photos.js';
import {css} from '../../styles/css-text.js';

const styles = css`
  .stage video {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    touch-action: auto;
  }
`;

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

/**
 * The film, once it is known how large it is; undefined where it cannot be had.
 *
 * @param stage where it will stand
 */
export function loadFilm(photo: Photo, stage: Element): Promise<HTMLVideoElement | undefined> {
  adoptPartStyles(stage.getRootNode() as ShadowRoot, styles);
  const film = filmOf(photo);
  return new Promise((resolve) => {
    film.addEventListener('loadedmetadata', () => resolve(film), {once: true});
    film.addEventListener('error', () => resolve(undefined), {once: true});
  });
}
