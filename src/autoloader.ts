/// <reference types="vite/client" />
import {upgradeBoxes} from './base/data-cong.js';

/**
 * For pages that use a few elements of many: registers each element when its tag first appears in the document. Tags
 * inside a shadow root of the page's own are not looked for; import their define file instead.
 */
const loaders = new Map(
  Object.entries(import.meta.glob('./define/*.ts')).map(([file, load]) => [tagOf(file), load]),
);

/** `./define/visit-counter.ts` → `cong-visit-counter` */
function tagOf(file: string): string {
  return `cong-${file.slice(file.lastIndexOf('/') + 1, -'.ts'.length)}`;
}

function load(tag: string) {
  const loader = loaders.get(tag);
  if (!loader || customElements.get(tag)) return;
  // A file that failed to load is tried again when its tag appears again.
  loaders.delete(tag);
  loader().catch(() => loaders.set(tag, loader));
}

function discover(root: Element) {
  for (const {localName} of [root, ...root.querySelectorAll(':not(:defined)')]) load(localName);
}

// The script with all elements says that it is here; it may still wait for the styles.
if (!(Symbol.for('cong-elements') in globalThis)) {
  discover(document.documentElement);
  upgradeBoxes(load);
  new MutationObserver((records) => {
    for (const node of records.flatMap(({addedNodes}) => [...addedNodes])) {
      if (node instanceof Element) discover(node);
    }
  }).observe(document, {childList: true, subtree: true});
}
