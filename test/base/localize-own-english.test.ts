import {expect} from '../support/testing.js';
import '../../src/define/visit-counter.js';
import {registerMessages} from '../../src/base/localize.js';
import {en} from '../../src/locale/en.js';
import {shownText} from '../support/shown-text.js';

// A file of its own: English loads once a page.
describe('English of the page’s own', () => {
  it('is not replaced by that of the library, which is on its way', async () => {
    const counter = document.createElement('cong-visit-counter');
    counter.lang = 'en';
    document.body.append(counter);
    registerMessages('en', {...en, counterEmpty: 'Nothing here.'});
    // The library's import was asked for before this one, of the same module.
    await import('../../src/locale/en.js');
    await new Promise(requestAnimationFrame);
    counter.requestUpdate();
    await counter.updateComplete;
    expect(shownText(counter)).to.equal('Nothing here.');
    counter.remove();
  });
});
