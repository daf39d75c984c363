/**
 * One text of a sheet serves what an author wrote and what we draw: `:where(cong-link-list, .links) li`. On the page it is
 * for the element only, `cong-link-list li`: a class of that name is the site's own, and the tag has to count.
 */
export const onPage = (css: string): string =>
  css.replace(
    /:(?:where|is)\((cong-[\w-]+)(:not\([^()]+\))?,\s*\.[^()]+\)/g,
    (_, tag: string, condition?: string) => tag + (condition ? `:where(${condition})` : ''),
  );
