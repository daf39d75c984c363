import {expect} from '../support/testing.js';
import * as library from '../../src/index.js';
import {tags} from '../../src/styles/tags.js';

/** `cong-date-line` → `DateLine` */
const classOf = (tag: string) =>
  (library as Record<string, unknown>)[
    tag.slice('cong'.length).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  ];

describe('define.ts', () => {
  before(async () => {
    await import('../../src/define.js');
  });

  for (const tag of tags) {
    it(`registers <${tag}> with the class of the index`, () => {
      expect(customElements.get(tag)).to.equal(classOf(tag));
      expect(classOf(tag)).to.be.a('function');
    });
  }
});
