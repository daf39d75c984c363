import {warn} from '../core/warn.js';

/** A form for sign-in is the administrator’s business: an editor’s text must not ask for passwords. */
const REFUSED = 'login-box';

const NAME = /^[a-z]+(?:-[a-z]+)*$/;

/** Attributes of HTML that mean the same on every element, besides those that the element itself declares. */
const GLOBAL: readonly string[] = ['lang', 'dir'];

/** A class that tells which attributes it reads, as elements do. */
type ReadingClass = CustomElementConstructor & {readonly observedAttributes?: readonly string[]};

/** What an author has put on the box as HTML goes with it; nothing of it is a handler, which would run once more. */
function copyAttributes(box: HTMLElement, made: HTMLElement, known: readonly string[]) {
  for (const {name, value} of box.attributes) {
    const given = name.startsWith('data-') ? name.slice(5) : '';
    if (given === 'cong' || name.startsWith('on')) continue;
    if (known.includes(given)) made.setAttribute(given, value);
    else if (name !== 'style') made.setAttribute(name, value);
  }
  // A strict policy refuses the attribute, and the author’s styles are on the box already.
  if (box.style.length) made.style.cssText = box.style.cssText;
}

/**
 * Of the document, whatever pictures of the page are called, and whatever MooTools puts into `Document`. The autoloader takes
 * this file along, and nothing that elements share.
 */
const ofDocument = (name: keyof Document): unknown =>
  Reflect.get(Object.getPrototypeOf(document) as Document, name, document);

/** While a page is read, what is still to come of a box goes into the box, be it on the page or not. */
const whenRead = () =>
  new Promise<void>((resolve) => {
    if (ofDocument('readyState') !== 'loading') resolve();
    else addEventListener('DOMContentLoaded', () => resolve(), {once: true});
  });

/** Puts the element in the place of the box, with all that is in it. */
function replace(box: HTMLElement, tag: string, element: ReadingClass) {
  const made = document.createElement(tag);
  copyAttributes(box, made, [...(element.observedAttributes ?? []), ...GLOBAL]);
  for (const child of box.children) {
    const slot = child.getAttribute('data-slot');
    if (slot !== null) child.slot = slot;
  }
  made.append(...box.childNodes);
  box.replaceWith(made);
}

/**
 * Makes elements of boxes that say which: `<div data-cong="link-list" data-heading="Liên kết web">…</div>` becomes
 * `<cong-link-list heading="Liên kết web">`, and a child with `data-slot` goes into that slot. Editors that delete tags
 * which they do not know leave this form alone: kses of WordPress, TinyMCE, the server of NukeViet. Boxes that come
 * later are found as well; those in an editor, `contenteditable`, stay. Only attributes that the element declares are taken out of `data-`, besides `lang` and
 * `dir`; `login-box` is left as it is.
 *
 * @param load loads an element that is not there yet
 */
export function upgradeBoxes(load: (tag: string) => void = () => undefined): void {
  const upgrade = async (box: HTMLElement) => {
    // Some write the name of the tag.
    const name = (box.dataset.cong ?? '')
      .trim()
      .toLowerCase()
      .replace(/^cong-/, '');
    const isRefused = name === REFUSED || !NAME.test(name);
    if (__DEV__ && isRefused)
      warn(
        'cong-…',
        'data-cong',
        name,
        'an element for content, such as "link-list"; the box stays as it is',
      );
    if (isRefused) return;
    const tag = `cong-${name}`;
    load(tag);
    const [element] = await Promise.all([customElements.whenDefined(tag), whenRead()]);
    // Meanwhile an editor may have taken it away, or an outer box has become an element with this one in it. What is being
    // edited is saved as it stands.
    if (box.isConnected && !box.isContentEditable) replace(box, tag, element);
  };

  const find = (root: Element) => {
    // A form may have a field of that name.
    const {matches, querySelectorAll} = Element.prototype;
    const inside = querySelectorAll.call(root, '[data-cong]') as NodeListOf<HTMLElement>;
    const boxes = matches.call(root, '[data-cong]')
      ? [root as HTMLElement, ...inside]
      : [...inside];
    // The inner ones first, so that none moves a second time.
    for (const box of boxes.reverse()) void upgrade(box);
  };

  find(ofDocument('documentElement') as Element);
  new MutationObserver((records) => {
    for (const {type, target, addedNodes} of records)
      for (const node of type === 'attributes' ? [target] : addedNodes)
        if (node instanceof Element && node.isConnected) find(node);
  }).observe(document, {attributeFilter: ['data-cong'], childList: true, subtree: true});
}
