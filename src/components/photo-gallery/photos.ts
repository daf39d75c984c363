const PHOTO_LINK = 'a[href]:not([href=""], [download], [target="_blank"])';

/** An address that names a protocol other than these; `file:` is that of a page from a disk. */
const FOREIGN = /^(?!\s*(https?|file):)[^/?#]*:/i;

/** The photos that an author wrote: links around pictures, but for those with a purpose of their own, and of albums. */
export function photoLinks(gallery: Element): HTMLAnchorElement[] {
  const links = new Set<HTMLAnchorElement>();
  for (const picture of gallery.querySelectorAll(':scope > :not([slot]) img')) {
    const link = picture.closest<HTMLAnchorElement>(PHOTO_LINK);
    // An album has a gallery of its own. As it is written: what the browser makes of a thousand addresses costs more than
    // all the rest.
    if (
      link?.closest(gallery.localName) === gallery &&
      !FOREIGN.test(link.getAttribute('href') as string)
    )
      links.add(link);
  }
  return [...links];
}
