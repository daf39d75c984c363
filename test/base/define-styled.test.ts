import {expect} from '../support/testing.js';
import {define} from '../../src/base/define-styled.js';

describe('define for pages without a build', () => {
  it('waits for the styles where the page does not link them', async () => {
    document.adoptedStyleSheets = [];
    class Late extends HTMLElement {}
    define('cong-test-late', Late);
    expect(customElements.get('cong-test-late')).to.equal(undefined);
    await customElements.whenDefined('cong-test-late');
    expect(document.adoptedStyleSheets).to.have.length(1);
    expect(
      getComputedStyle(document.documentElement).getPropertyValue('--cong-styles'),
    ).not.to.equal('');
  });
});
