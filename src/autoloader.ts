/// <reference types="vite/types/importMeta.d.ts" />
/**
 * For pages that use a few elements of many: registers each element when its tag first appears in the document. Tags
 * inside a shadow root of the page's own are not looked for; import their define file instead.
 */
const loaders = import.meta.glob('./define/*.ts');

function load(tag: string) {
  const path = `./define/${tag.slice('cong-'.length)}.ts`;
  const loader = loaders[path];
  if (!loader || customElements.get(tag)) return;
  // A file that failed to load is tried again when its tag appears again.
  delete loaders[path];
  loader().catch(() => {
    loaders[path] = loader;
  });
}

function discover(root: Element) {
  for (const element of [root, ...root.querySelectorAll(':not(:defined)')]) {
    if (element.localName.startsWith('cong-')) load(element.localName);
  }
}

discover(document.documentElement);
new MutationObserver((records) => {
  for (const node of records.flatMap(({addedNodes}) => [...addedNodes])) {
    if (node instanceof Element) discover(node);
  }
}).observe(document, {childList: true, subtree: true});
