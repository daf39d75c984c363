import {html} from 'lit';
import {CongElement} from '../../src/base/cong-element.js';
import {MarkupController} from '../../src/ui/markup.js';
import {expect, fixture, html as page, waitUntil} from '../support/testing.js';

class Shelf extends CongElement {
  reads: string[] = [];
  readonly markup = new MarkupController(this, () => this.reads.push(this.textContent.trim()));
  protected override render() {
    return html`<p>${this.reads.at(-1)}</p>`;
  }
}
customElements.define('test-shelf', Shelf);

const shown = (shelf: Shelf) => shelf.shadowRoot!.querySelector('p')!.textContent;

describe('MarkupController', () => {
  it('reads before the first rendering, and once', async () => {
    const shelf = await fixture<Shelf>(page`<test-shelf>một</test-shelf>`);
    expect(shown(shelf)).to.equal('một');
    expect(shelf.reads).to.deep.equal(['một']);
  });

  it('reads anew when text or children change, at any depth', async () => {
    const shelf = await fixture<Shelf>(page`<test-shelf><b>một</b></test-shelf>`);
    shelf.querySelector('b')!.firstChild!.nodeValue = 'hai';
    await waitUntil(() => shown(shelf) === 'hai');
    shelf.append('ba');
    await waitUntil(() => shown(shelf) === 'haiba');
  });

  it('reads nothing for a rendering that has another reason', async () => {
    const shelf = await fixture<Shelf>(page`<test-shelf>một</test-shelf>`);
    shelf.requestUpdate();
    await shelf.updateComplete;
    expect(shelf.reads).to.deep.equal(['một']);
  });

  it('does not take a change of our own for the author’s', async () => {
    const shelf = await fixture<Shelf>(page`<test-shelf>một</test-shelf>`);
    shelf.markup.change(() => shelf.append('hai'));
    shelf.requestUpdate();
    await shelf.updateComplete;
    expect(shelf.reads).to.deep.equal(['một']);
  });

  it('misses no change of the author’s before one of our own', async () => {
    const shelf = await fixture<Shelf>(page`<test-shelf>một</test-shelf>`);
    shelf.append('hai');
    shelf.markup.change(() => shelf.append('ba'));
    await waitUntil(() => shown(shelf) === 'mộthaiba');
  });

  it('reads what has changed while the element was out of the page', async () => {
    const shelf = await fixture<Shelf>(page`<test-shelf>một</test-shelf>`);
    const {parentNode} = shelf;
    shelf.remove();
    shelf.textContent = 'hai';
    parentNode!.append(shelf);
    await waitUntil(() => shown(shelf) === 'hai');
  });
});
