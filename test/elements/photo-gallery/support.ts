import {fixture, html, waitUntil} from '../../support/testing.js';
import {nothing} from 'lit';
import type {PhotoGallery} from '../../../src/elements/photo-gallery/photo-gallery.js';
import '../../../src/define/photo-gallery.js';

export const picture = (name: string) =>
  new URL(`./pictures/${name}.svg`, import.meta.url).pathname;

const captions: Readonly<Record<string, string>> = {
  a: 'Lễ khai mạc',
  b: 'Trao bằng khen',
  c: 'Toàn cảnh hội trường',
  d: 'Bế mạc',
};

export const figure = (name: string) =>
  html`<figure>
    <a href=${picture(name)}
      ><img src=${picture(name)} alt="Ảnh ${name}" width="300" height="200"
    /></a>
    ${captions[name] ? html`<figcaption>${captions[name]}</figcaption>` : nothing}
  </figure>`;

/** Three photos of three shapes, written as an author would. */
export const threePhotos = (heading = 'Thư viện ảnh') =>
  fixture<PhotoGallery>(
    html`<cong-photo-gallery heading=${heading}
      >${['a', 'b', 'c'].map(figure)}</cong-photo-gallery
    >`,
  );

export const linksOf = (gallery: PhotoGallery) => [
  ...(gallery.shadowRoot!.querySelector('[part=photos]') ?? gallery).querySelectorAll('a'),
];

export const dialogOf = (gallery: PhotoGallery) =>
  gallery.shadowRoot!.querySelector<HTMLDialogElement>('dialog');

/** A control of the open viewer, by its name. */
export const control = (gallery: PhotoGallery, name: string) =>
  dialogOf(gallery)!.querySelector<HTMLElement>(`[aria-label="${name}"]`)!;

export const counterOf = (gallery: PhotoGallery) =>
  dialogOf(gallery)?.querySelector('.counter')?.textContent;

export const announced = (gallery: PhotoGallery) =>
  dialogOf(gallery)!.querySelector('[role=status]')!.textContent;

export const shownPicture = (gallery: PhotoGallery) =>
  dialogOf(gallery)?.querySelector<HTMLImageElement>('.stage picture img');

/** Clicks a photo as a reader does, and waits until it is there. */
export async function openByClick(
  gallery: PhotoGallery,
  index: number,
): Promise<HTMLDialogElement> {
  linksOf(gallery)[index]!.click();
  await waitUntil(() => shownPicture(gallery), 'the picture is shown');
  return dialogOf(gallery)!;
}
