import {html, nothing, type TemplateResult} from 'lit';
import type {Photo} from '../../../data/schemas/photos.js';

/** For browsers that cannot tell from the layout (`auto`): two cells to a row on a phone. */
const SIZES = 'auto, (min-width: 40em) 320px, 50vw';

/**
 * A photo from data, as an author would write it.
 *
 * @param place names the photo that has no words of its own: a link needs a name
 */
export function photoFigure(photo: Photo, place: string): TemplateResult {
  const {src, thumb = src, sources = [], alt, caption, width, height} = photo;
  // The address comes last, so that the file for browsers without the better formats is not loaded as well.
  return html`<figure part="photo">
    <a href=${src}
      ><picture
        >${sources.map(
          ({type, srcset}) =>
            html`<source type=${type ?? nothing} srcset=${srcset} sizes=${SIZES} />`,
        )}<img
          loading="lazy"
          decoding="async"
          width=${width ?? nothing}
          height=${height ?? nothing}
          alt=${alt || caption || place}
          src=${thumb} /></picture></a
    >${caption ? html`<figcaption part="caption">${caption}</figcaption>` : nothing}
  </figure>`;
}
