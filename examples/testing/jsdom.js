/** What jsdom and happy-dom lack and cong-elements asks for: load it before the elements, as a setup file of the tests. */

class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}

/** Nothing is laid out, so everything counts as in sight: a login box draws its form when it comes there. */
class SightObserver extends Observer {
  #onSight;

  constructor(onSight) {
    super();
    this.#onSight = onSight;
  }

  observe(target) {
    const boundingClientRect = target.getBoundingClientRect();
    const entry = {target, isIntersecting: true, intersectionRatio: 1, boundingClientRect};
    queueMicrotask(() => this.#onSight([entry], this));
  }
}

// That of happy-dom never tells of anything.
globalThis.IntersectionObserver = SightObserver;
globalThis.ResizeObserver ??= Observer;
globalThis.matchMedia ??= (media) => Object.assign(new EventTarget(), {media, matches: false});
globalThis.origin ??= location.origin;
globalThis.CSS ??= {};
globalThis.CSS.supports ??= () => false;
Element.prototype.scrollIntoView ??= () => {};
HTMLDialogElement.prototype.showModal ??= function () {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function () {
  if (!this.open) return;
  this.open = false;
  queueMicrotask(() => this.dispatchEvent(new Event('close')));
};
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
