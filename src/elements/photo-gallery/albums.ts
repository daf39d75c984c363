/** Albums that are `<details>` with a gallery in them, whoever wrote or drew them. */

/**
 * Says on the title of an album how many photos it has: in an attribute, which the sheet shows where the author has
 * written no count, since the content is the author's.
 */
export function setCount(summary: Element, count: string) {
  if (count === (summary.getAttribute('data-photos') ?? '')) return;
  // Safari shows another count only where the attribute was gone in between.
  summary.removeAttribute('data-photos');
  if (count) summary.setAttribute('data-photos', count);
}

/** The title of an album in the markup of a gallery. */
const titleOf = (album: Element) => album.querySelector(':scope > summary');

/** Says on the album around a gallery what this says at its own heading. The first gallery in an album counts. */
export function countInAlbum(gallery: Element, count: () => string) {
  const album = gallery.closest('details');
  const tag = gallery.localName;
  if (album?.parentElement?.localName !== tag || album.querySelector(tag) !== gallery) return;
  const title = titleOf(album);
  if (title) setCount(title, count());
}

/** Takes the counts off the albums whose gallery has left them. */
export function clearCounts(gallery: Element) {
  for (const album of gallery.querySelectorAll(':scope > details')) {
    const title = titleOf(album);
    if (title && !album.querySelector(gallery.localName)) setCount(title, '');
  }
}

/** The title of the album that a gallery stands in; undefined where it stands in none. */
export function titleAround(gallery: Element): string | undefined {
  const album = gallery.closest('details');
  const title = album && titleOf(album);
  return title?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
}
