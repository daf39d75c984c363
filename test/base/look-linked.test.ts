import {expect} from '../support/testing.js';
import {adoptLook} from '../../src/base/look.js';

describe('adoptLook on a page that links styles.css', () => {
  it('adds nothing to the document', async () => {
    const before = [...document.adoptedStyleSheets];
    adoptLook(document.body);
    await import('../../src/elements/look.js');
    expect(document.adoptedStyleSheets).to.deep.equal(before);
  });
});
