import {expect} from '../support/testing.js';
import {adoptLook} from '../../src/internal/look.js';

describe('adoptLook on a page that links styles.css', () => {
  it('adds nothing to the document', async () => {
    const before = [...document.adoptedStyleSheets];
    adoptLook(document.body);
    await import('../../src/styles/look.js');
    expect(document.adoptedStyleSheets).to.deep.equal(before);
  });
});
