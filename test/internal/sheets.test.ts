import {expect} from '@open-wc/testing';
import {css} from 'lit';
import {adoptSheets} from '../../src/internal/sheets.js';
import {tokens} from '../../src/styles/tokens.js';

const times = (root: DocumentOrShadowRoot, sheet: CSSStyleSheet | undefined) =>
  root.adoptedStyleSheets.filter((each) => each === sheet).length;

function host(parent: Node = document.body): HTMLElement {
  const element = document.createElement('div');
  parent.appendChild(element);
  return element;
}

describe('adoptSheets', () => {
  it('gives the document the tokens once', () => {
    adoptSheets(host(), undefined);
    adoptSheets(host(), undefined);
    expect(times(document, tokens.styleSheet)).to.equal(1);
  });

  it('keeps the sheets of the page', () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets.push(own);
    adoptSheets(
      host(),
      css`
        i {
        }
      `,
    );
    expect(times(document, own)).to.equal(1);
  });

  it('gives the document a light sheet once', () => {
    const light = css`
      cong-test {
        color: rgb(1 2 3);
      }
    `;
    adoptSheets(host(), light);
    adoptSheets(host(), light);
    expect(times(document, light.styleSheet)).to.equal(1);
  });

  it('gives each shadow root a light sheet once, and the document none of it', () => {
    const light = css`
      p {
        color: rgb(1, 2, 3);
      }
    `;
    const roots = [1, 2].map(() => host().attachShadow({mode: 'open'}));
    for (const root of roots) {
      const paragraph = root.appendChild(document.createElement('p'));
      adoptSheets(host(root), light);
      adoptSheets(host(root), light);
      expect(times(root, light.styleSheet)).to.equal(1);
      expect(times(root, tokens.styleSheet), 'tokens are inherited').to.equal(0);
      expect(getComputedStyle(paragraph).color).to.equal('rgb(1, 2, 3)');
    }
    expect(times(document, light.styleSheet)).to.equal(0);
  });

  it('does nothing in a tree that is not in a document', () => {
    const light = css`
      b {
      }
    `;
    const loose = document.createElement('div');
    adoptSheets(host(loose), light);
    expect(times(document, light.styleSheet)).to.equal(0);
  });
});
