import {expect, fixture, html, waitUntil} from '../../../support/testing.js';
import {nothing} from 'lit';
import type {PhotoGallery} from '../../../../src/elements/photo-gallery/photo-gallery.js';
import type {Photo} from '../../../../src/data/schemas/photos.js';
import {linksOf, picture} from '../support.js';

type Size = readonly [width: number, height: number] | undefined;

/** As cameras and telephones make them, and some of the other kind. */
export const sizes: readonly Size[] = [
  [480, 320],
  [480, 360],
  [320, 480],
  [480, 270],
  [480, 480],
  undefined,
  [12_000, 300],
  [480, 320],
  [1, 1],
  [300, 12_000],
  [480, 360],
  [480, 320],
];

export const sized = (size: Size, index: number, src = picture('a')) => html`
  <figure>
    <a href="${picture('a')}#${index + 1}"
      ><img src=${src} width=${size?.[0] ?? nothing} height=${size?.[1] ?? nothing} alt="Ảnh"
    /></a>
    <figcaption>Ảnh ${index + 1}</figcaption>
  </figure>
`;

/** A gallery in so much room, whose part is there. */
export async function galleryOf(
  layout: string,
  photos: unknown,
  {width = 900, dir = 'ltr', data}: {width?: number; dir?: string; data?: readonly Photo[]} = {},
) {
  const box = await fixture<HTMLElement>(html`
    <div style="inline-size: ${width}px" dir=${dir}>
      <cong-photo-gallery heading="Thư viện ảnh" layout=${layout} .photos=${data}
        >${photos}</cong-photo-gallery
      >
    </div>
  `);
  const gallery = box.querySelector('cong-photo-gallery')!;
  const isThere = () => {
    if (data && !linksOf(gallery).length) return false;
    if (layout === 'grid') return true;
    if (layout === 'carousel') return gallery.shadowRoot!.querySelector('[part=next]');
    return figuresOf(gallery).every((each) => each.style.length > 0);
  };
  await waitUntil(isThere, 'the layout is there');
  return gallery;
}

export const figuresOf = (gallery: PhotoGallery) =>
  linksOf(gallery).map((link) => link.closest<HTMLElement>('figure') ?? link);

export const frameOf = (element: Element) => element.getBoundingClientRect();

/** The pictures, row by row as they are seen. */
export function rowsOf(gallery: PhotoGallery): DOMRect[][] {
  const rows: DOMRect[][] = [];
  for (const frame of linksOf(gallery).map((link) => frameOf(link.querySelector('img')!))) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.top - frame.top) < 1) row.push(frame);
    else rows.push([frame]);
  }
  return rows;
}

/** The left and the right edge of what holds the photos. */
export function edgesOf(gallery: PhotoGallery) {
  const {left, right} = frameOf(gallery.shadowRoot!.querySelector('.body')!);
  return {left: left + 20, right: right - 20};
}

export function expectFilled(gallery: PhotoGallery, rows: readonly DOMRect[][]) {
  const {left, right} = edgesOf(gallery);
  for (const row of rows) {
    expect(row[0]!.left).to.be.closeTo(left, 1);
    expect(row.at(-1)!.right).to.be.closeTo(right, 1);
  }
}

export function expectEven(rows: readonly DOMRect[][]) {
  for (const row of rows)
    for (const {height} of row) expect(height).to.be.closeTo(row[0]!.height, 1);
}

export const button = (gallery: PhotoGallery, name: string) =>
  gallery.shadowRoot!.querySelector<HTMLElement>(`button[aria-label="${name}"]`)!;
export const NEXT = 'Các ảnh tiếp theo';
export const PREVIOUS = 'Các ảnh trước';

export const trackOf = (gallery: PhotoGallery) =>
  gallery.shadowRoot!.querySelector<HTMLElement>('div.photos, slot.photos')!;

export const isAtEnd = (gallery: PhotoGallery, name: string) =>
  button(gallery, name).getAttribute('aria-disabled') === 'true';

/** The numbers of the photos that are seen whole. */
export function seen(gallery: PhotoGallery): number[] {
  const {left, right} = frameOf(gallery);
  return linksOf(gallery).flatMap((link, index) => {
    const frame = frameOf(link);
    return frame.left >= left - 1 && frame.right <= right + 1 ? [index + 1] : [];
  });
}
