import {expect} from '../support/testing.js';
import '../../src/autoloader.js';

describe('autoloader', () => {
  it('registers an element when its tag appears, and no other', async () => {
    const section = document.createElement('section');
    section.append(document.createElement('cong-date-line'));
    document.body.append(section);
    await customElements.whenDefined('cong-date-line');
    expect(customElements.get('cong-date-line')).to.be.a('function');
    expect(customElements.get('cong-photo-gallery')).to.equal(undefined);
    section.remove();
  });

  it('leaves tags alone that are not of this library', () => {
    document.body.append(document.createElement('cong-unknown'));
    expect(customElements.get('cong-unknown')).to.equal(undefined);
  });
});
