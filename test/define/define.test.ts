import {expect} from '../support/testing.js';
import * as library from '../../src/index.js';

const TAGS: [tag: string, element: CustomElementConstructor][] = [
  ['cong-anniversary-banner', library.AnniversaryBanner],
  ['cong-article', library.Article],
  ['cong-date-line', library.DateLine],
  ['cong-link-list', library.LinkList],
  ['cong-login-box', library.LoginBox],
  ['cong-photo-gallery', library.PhotoGallery],
  ['cong-visit-counter', library.VisitCounter],
];

describe('define.ts', () => {
  before(async () => {
    await import('../../src/define.js');
  });

  for (const [tag, element] of TAGS) {
    it(`registers <${tag}> with the class of the index`, () => {
      expect(customElements.get(tag)).to.equal(element);
    });
  }
});
