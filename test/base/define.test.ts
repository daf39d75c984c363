import {expect} from '../support/testing.js';
import {define} from '../../src/base/define.js';
import {capturedWarnings} from '../support/captured-warnings.js';

describe('define', () => {
  it('registers an element', () => {
    class First extends HTMLElement {}
    define('cong-test-first', First);
    expect(customElements.get('cong-test-first')).to.equal(First);
  });

  it('is silent about the same element a second time', () => {
    const warnings = capturedWarnings();
    class Twice extends HTMLElement {}
    define('cong-test-twice', Twice);
    define('cong-test-twice', Twice);
    expect(customElements.get('cong-test-twice')).to.equal(Twice);
    expect(warnings.list).to.deep.equal([]);
  });

  it('leaves a name to its owner, and warns', () => {
    const warnings = capturedWarnings();
    class Theirs extends HTMLElement {}
    class Ours extends HTMLElement {}
    customElements.define('cong-test-taken', Theirs);
    define('cong-test-taken', Ours);
    expect(customElements.get('cong-test-taken')).to.equal(Theirs);
    expect(warnings.list).to.deep.equal([
      '<cong-test-taken> the name: "cong-test-taken". Expected to be free; the first definition stays.',
    ]);
  });
});
