import {expect} from '../support/testing.js';
import {define} from '../../src/base/define-styled.js';

describe('define for pages without a build, where the page links the styles', () => {
  it('registers at once', () => {
    class Prompt extends HTMLElement {}
    define('cong-test-prompt', Prompt);
    expect(customElements.get('cong-test-prompt')).to.equal(Prompt);
  });
});
