/**
 * One text of a sheet serves what an author wrote and what we draw: `:where(cong-link-list, .links) li`. On the page it is
 * for the element only: a class of that name is the site's own.
 */
export const onPage = (css: string): string =>
  css.replace(/(?<=:where\(cong-[\w-]+(?::not\([^()]+\))?),\s*\.[^()]+(?=\))/g, '');
