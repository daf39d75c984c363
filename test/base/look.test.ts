import {expect, waitUntil} from '../support/testing.js';
import {adoptLook} from '../../src/base/look.js';

/** The sheets that style an author's list, of which one is the look. */
const times = (root: DocumentOrShadowRoot) =>
  root.adoptedStyleSheets.filter((sheet) =>
    [...sheet.cssRules].some(({cssText}) => cssText.startsWith('cong-link-list')),
  ).length;

function host(parent: Node = document.body): HTMLElement {
  const element = document.createElement('div');
  parent.appendChild(element);
  return element;
}

/** A new document, for which nothing has been done yet, is out of reach: modules of a frame are its own. */
const withoutStyles = async (run: () => Promise<void>) => {
  const before = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [];
  try {
    await run();
  } finally {
    document.adoptedStyleSheets = before;
  }
};

describe('adoptLook', () => {
  it('gives the document what styles.css would, once, and keeps the sheets of the page', () =>
    withoutStyles(async () => {
      const own = new CSSStyleSheet();
      document.adoptedStyleSheets.push(own);
      adoptLook(host());
      adoptLook(host());
      await waitUntil(() => times(document) > 0);
      adoptLook(host());
      expect(times(document)).to.equal(1);
      expect(document.adoptedStyleSheets).to.include(own);
    }));

  it('gives each shadow root the styles for what authors wrote, once', async () => {
    const roots = [1, 2].map(() => host().attachShadow({mode: 'open'}));
    for (const root of roots) {
      const list = root.appendChild(document.createElement('cong-link-list'));
      list.innerHTML = '<ul><li>Bộ Tư pháp</li></ul>';
      adoptLook(host(root));
      adoptLook(host(root));
      await waitUntil(() => times(root) > 0);
      expect(times(root)).to.equal(1);
      expect(getComputedStyle(list.firstElementChild!).listStyleType).to.equal('none');
    }
  });

  it('does nothing in a tree that is not in a document', () => {
    const before = times(document);
    adoptLook(host(document.createElement('div')));
    expect(times(document)).to.equal(before);
  });
});
