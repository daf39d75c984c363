import {expect, fixture, html} from '../support/testing.js';
import {onOutsidePress} from '../../src/internal/outside-press.js';

describe('onOutsidePress', () => {
  it('tells of presses elsewhere, through shadow roots, until the end', async () => {
    const page = await fixture(
      html`<div>
        <p></p>
        <section></section>
      </div>`,
    );
    const [text, box] = page.children as unknown as [HTMLElement, HTMLElement];
    const inner = document.createElement('button');
    box.attachShadow({mode: 'open'}).append(inner);
    let count = 0;
    const ending = new AbortController();
    onOutsidePress([inner], () => (count += 1), ending.signal);
    const press = (node: Element) =>
      node.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));

    press(inner);
    expect(count, 'inside').to.equal(0);
    press(box);
    press(text);
    expect(count, 'outside').to.equal(2);
    ending.abort();
    press(text);
    expect(count, 'after the end').to.equal(2);
  });
});
