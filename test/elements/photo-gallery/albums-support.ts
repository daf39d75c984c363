import {fixture, html, waitUntil} from '../../support/testing.js';
import {nothing} from 'lit';
import type {PhotoGallery} from '../../../src/elements/photo-gallery/photo-gallery.js';
import type {Album, Photo} from '../../../src/data/schemas/photos.js';
import {figure, linksOf, picture} from './support.js';

export const album = (title: string, names: readonly string[], deepLink = false) =>
  html`<details>
    <summary><img src=${picture(names[0] ?? 'dot')} alt="" /> ${title}</summary>
    <cong-photo-gallery deep-link=${deepLink ? '' : nothing}
      >${names.map(figure)}</cong-photo-gallery
    >
  </details>`;

export const twoAlbumsMarkup = html`
  <cong-photo-gallery heading="Album ảnh">
    ${album('Lễ kỷ niệm', ['a', 'b', 'c'])}${album('Hội thao', ['d'])}
  </cong-photo-gallery>
`;

export const twoAlbums = () => fixture<PhotoGallery>(twoAlbumsMarkup);

export const albumsOf = (gallery: PhotoGallery) => [
  ...(gallery.shadowRoot!.querySelector('[part=albums]') ?? gallery).querySelectorAll<
    HTMLDetailsElement & {firstElementChild: HTMLElement}
  >(':scope > details'),
];
export const galleryOf = (details: Element) =>
  details.querySelector<PhotoGallery>('cong-photo-gallery')!;
/** Firefox tells where the text comes from, others the text. */
export const countsOf = (gallery: PhotoGallery) =>
  albumsOf(gallery).map(({firstElementChild: summary}) =>
    getComputedStyle(summary, '::after')
      .content.replace(/^attr\((.+)\)$/, (_, name) => summary.getAttribute(name) ?? '')
      .replace(/"/g, ''),
  );
export const untilCounts = (gallery: PhotoGallery, ...counts: string[]) =>
  waitUntil(() => countsOf(gallery).join() === counts.join(), `albums say ${counts.join()}`);

export const photo = (name: string, more: Partial<Photo> = {}): Photo => ({
  src: picture(name),
  ...more,
});
export const json = (document: unknown) =>
  `/test-api/json?body=${encodeURIComponent(JSON.stringify(document))}`;

export const drawnAlbums = async (albums: readonly Album[], more: Partial<PhotoGallery> = {}) => {
  const gallery = await fixture<PhotoGallery>(html`<cong-photo-gallery></cong-photo-gallery>`);
  Object.assign(gallery, {albums, ...more});
  await waitUntil(() => gallery.shadowRoot!.querySelector('[part=albums]'), 'albums are drawn');
  return gallery;
};

/** Opens an album as a reader does, and waits for its photos. */
export async function openAlbum(details: HTMLElement, photos: number) {
  details.querySelector('summary')!.click();
  await waitUntil(
    () => galleryOf(details) && linksOf(galleryOf(details)).length === photos,
    `${photos} photos are there`,
  );
  return galleryOf(details);
}
