import {expect} from 'chai';
import {membersOf} from '../../src/core/members.js';

class Page {
  #title = 'Cổng';

  get title() {
    return this.#title;
  }

  find(name: string) {
    return `${this.#title}: ${name}`;
  }
}

describe('membersOf', () => {
  it('reads what the class has, whatever the object itself has by these names', () => {
    const page = new Page();
    for (const name of ['title', 'find'])
      Object.defineProperty(page, name, {value: 'an image', configurable: true});
    expect(page.title).to.equal('an image');
    expect(membersOf(page).title).to.equal('Cổng');
    expect(membersOf(page).find('body')).to.equal('Cổng: body');
  });

  it('is the same each time', () => {
    const page = new Page();
    expect(membersOf(page)).to.equal(membersOf(page));
  });
});
