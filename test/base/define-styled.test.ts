import {expect} from '../support/testing.js';
import {define} from '../../src/base/define-styled.js';
import {look} from '../../src/elements/look.js';

describe('define for pages without a build', () => {
  it('waits for the styles where the page does not link them', async () => {
    document.adoptedStyleSheets = [];
    class Late extends HTMLElement {}
    define('cong-test-late', Late);
    expect(customElements.get('cong-test-late')).to.equal(undefined);
    await customElements.whenDefined('cong-test-late');
    expect(document.adoptedStyleSheets).to.deep.equal([look]);
  });
});
