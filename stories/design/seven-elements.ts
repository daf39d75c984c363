/// <reference types="vite/client" />
import page from '../../examples/founding-page/index.html?raw';

/** The order in which they stand beside one another. */
const tags = [
  'cong-anniversary-banner',
  'cong-date-line',
  'cong-article',
  'cong-login-box',
  'cong-link-list',
  'cong-visit-counter',
  'cong-photo-gallery',
];

/** How much of what is long shows: colours need no more. */
const shortened: Readonly<Record<string, number>> = {
  'cong-article > p': 2,
  'cong-article > figure': 0,
  'cong-article > h2': 0,
  'cong-article > blockquote': 0,
  'cong-article > table': 0,
  'cong-link-list > h3': 1,
  'cong-link-list > ul': 1,
  'cong-photo-gallery > figure': 4,
};

/** The seven elements of the founding page, shortened. */
export function sevenElements(): DocumentFragment {
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  for (const [selector, count] of Object.entries(shortened))
    for (const surplus of [...parsed.querySelectorAll(selector)].slice(count)) surplus.remove();
  const content = document.createDocumentFragment();
  for (const tag of tags) {
    const element = parsed.querySelector(tag);
    if (element) content.append(document.importNode(element, true));
  }
  return content;
}
