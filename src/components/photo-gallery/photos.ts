/** An address that names a protocol other than these; `file:` is that of a page from a disk. */
const FOREIGN = /^(?!\s*(https?|file):)[^/?#]*:/i;

/**
 * Whether an address in the markup is of `http`, `https`, a page's own disk, or relative. As it is written: what the
 * browser makes of a thousand addresses costs more than all the rest.
 */
export const isSafe = (address: string) => !FOREIGN.test(address);

/** The photos that an author wrote: links around pictures, but for those with a purpose of their own, and of albums. */
export const photoLinks = (gallery: Element): HTMLAnchorElement[] =>
  [
    // An album has a gallery of its own.
    ...gallery.querySelectorAll<HTMLAnchorElement>(
      `a[href]:not([href=""], [download], [target="_blank"], :scope > [slot], :scope > [slot] *, :scope ${gallery.localName} *)`,
    ),
  ].filter((link) => link.querySelector('img') && isSafe(link.getAttribute('href') as string));
