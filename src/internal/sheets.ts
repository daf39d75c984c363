import type {CSSResult} from 'lit';
import {tokens} from '../styles/tokens.js';

const adopted = new WeakMap<Document | ShadowRoot, Set<CSSResult>>();

function adopt(root: Document | ShadowRoot, sheet: CSSResult) {
  const known = adopted.get(root) ?? new Set();
  adopted.set(root, known);
  if (known.has(sheet)) return;
  known.add(sheet);
  // A sheet made for one document cannot be adopted by another, so no copy is shared between frames.
  const view = root.ownerDocument?.defaultView ?? (root as Document).defaultView;
  if (sheet.styleSheet && view === window) root.adoptedStyleSheets.push(sheet.styleSheet);
}

/**
 * Gives an element's light-DOM content its styles, once per tree, and the document the tokens. All of it is in
 * `@layer cong`, so that a page's own CSS wins.
 */
export function adoptSheets(host: Element, light: CSSResult | undefined) {
  adopt(document, tokens);
  const root = host.getRootNode();
  if (light && (root instanceof Document || root instanceof ShadowRoot)) adopt(root, light);
}
