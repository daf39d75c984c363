const PHOTO_LINK = 'a:not([href=""], [download], [target="_blank"])';

/** `file:` is that of a page opened from a disk. */
const PROTOCOL = /^(https?|file):/;

/** The photos that an author wrote: links around pictures, but for those with a purpose of their own, and of albums. */
export function photoLinks(gallery: Element): HTMLAnchorElement[] {
  const links = new Set<HTMLAnchorElement>();
  for (const picture of gallery.querySelectorAll(':scope > :not([slot]) img')) {
    const link = picture.closest<HTMLAnchorElement>(PHOTO_LINK);
    // An album has a gallery of its own. What the browser has made of the address: parsing it again would cost more
    // than all the rest.
    if (link?.closest(gallery.localName) === gallery && PROTOCOL.test(link.protocol))
      links.add(link);
  }
  return [...links];
}
