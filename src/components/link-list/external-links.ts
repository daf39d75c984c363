import {parseUrl} from '../../core/urls.js';
import type {LinkRow} from './rows.js';

const EXTERNAL = 'data-cong-external';

/** The links that open in a new tab because of us. */
const retargeted = new WeakSet<HTMLAnchorElement>();

/**
 * Marks links that leave the site with the words that tell so; the sheet draws them, and an arrow. External is what
 * `isExternal` of core calls so, told by the URL that the browser has parsed for the link already.
 */
export function markExternal(
  rows: readonly LinkRow[],
  mode: string,
  words: string,
  ownHosts: readonly string[],
) {
  const here = parseUrl(document.baseURI)?.hostname;
  for (const {link} of rows) {
    const host = link.hostname;
    const isMarked =
      mode !== 'none' &&
      host !== here &&
      /^https?:$/.test(link.protocol) &&
      !ownHosts.some((own) => `.${host}`.endsWith(`.${own}`));
    if (!isMarked) link.removeAttribute(EXTERNAL);
    else if (link.getAttribute(EXTERNAL) !== words) link.setAttribute(EXTERNAL, words);

    const isRetargeted = isMarked && mode === 'new-tab';
    // A target of the author's own stays.
    if (isRetargeted ? link.target : !retargeted.delete(link)) continue;
    if (isRetargeted) retargeted.add(link);
    link.target = isRetargeted ? '_blank' : '';
    link.relList.toggle('noopener', isRetargeted);
  }
}
