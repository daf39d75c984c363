/** What jsdom and happy-dom lack and cong-elements asks for: load it before the elements, as a setup file of the tests. */

class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}

globalThis.IntersectionObserver ??= Observer;
globalThis.ResizeObserver ??= Observer;
globalThis.matchMedia ??= (media) => Object.assign(new EventTarget(), {media, matches: false});
globalThis.origin ??= location.origin;
globalThis.CSS ??= {};
globalThis.CSS.supports ??= () => false;
CSSStyleSheet.prototype.replaceSync ??= () => {};

for (const {prototype} of [Document, ShadowRoot]) {
  if ('adoptedStyleSheets' in prototype) continue;
  const sheets = new WeakMap();
  Object.defineProperty(prototype, 'adoptedStyleSheets', {
    get() {
      if (!sheets.has(this)) sheets.set(this, []);
      return sheets.get(this);
    },
    set(list) {
      sheets.set(this, list);
    },
  });
}
