const PHOTO_LINK = 'a:not([href=""], [download], [target="_blank"])';

/** `file:` is that of a page opened from a disk. */
const PROTOCOLS: readonly string[] = ['http:', 'https:', 'file:'];

/** The photos that an author wrote: links around pictures, but for those with a purpose of their own. */
export function photoLinks(gallery: Element): HTMLAnchorElement[] {
  const links = new Set<HTMLAnchorElement>();
  for (const picture of gallery.querySelectorAll(':scope > :not([slot]) img')) {
    const link = picture.closest<HTMLAnchorElement>(PHOTO_LINK);
    // What the browser has made of the address: parsing it again would cost more than all the rest.
    if (link && PROTOCOLS.includes(link.protocol)) links.add(link);
  }
  return [...links];
}
