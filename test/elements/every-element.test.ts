import {expect, fixture, html, nextFrame} from '../support/testing.js';
import type {LitElement} from 'lit';
import '../../src/define.js';
import {tags} from '../../src/styles/tags.js';
import {define} from '../../src/base/define.js';
import {capturedWarnings} from '../support/captured-warnings.js';
import {watchOutside} from '../support/outside-watch.js';

const HOSTILE: [what: string, value: string][] = [
  ['markup', '"><img src=x onerror=alert(1)>'],
  ['nothing', ''],
  ['NaN', 'NaN'],
  ['10,000 characters', 'ệ'.repeat(10_000)],
  ['JSON of the wrong types', '{"retry": 5, "loginLabel": [], "linksLabel": {}, "dates": 5}'],
  ['a script address', 'javascript:alert(1)'],
  ['less than nothing', '-1'],
  ['infinity', 'Infinity'],
];

const create = (tag: string) => document.createElement(tag) as LitElement;
const classOf = (tag: string) => customElements.get(tag) as typeof LitElement;

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    it('is made by a script, with no attribute or child, as the platform demands', () => {
      const element = create(tag);
      expect(element).to.be.instanceOf(classOf(tag));
      expect(element.getAttributeNames()).to.deep.equal([]);
      expect(element.childNodes).to.have.length(0);
    });

    it('bears being appended, moved and removed', async () => {
      const warnings = capturedWarnings();
      const [here, there] = [await fixture(html`<div></div>`), await fixture(html`<div></div>`)];
      const element = create(tag);
      for (let round = 0; round < 3; round++) {
        here.append(element);
        await element.updateComplete;
        there.append(element);
        here.append(element);
        await element.updateComplete;
        element.remove();
        await element.updateComplete;
      }
      expect(element.isConnected).to.equal(false);
      // A request of the element before may still be on its way.
      expect(warnings.list.filter((each) => each.startsWith(`<${tag}>`))).to.deep.equal([]);
    });

    it('leaves no listener and no timer on the page it has left', async () => {
      const place = await fixture(html`<div></div>`);
      const watch = watchOutside();
      try {
        const element = create(tag);
        element.setAttribute('src', '/test-api/hang');
        for (let round = 0; round < 3; round++) {
          place.append(element);
          await element.updateComplete;
          element.remove();
          place.append(element);
          await nextFrame();
          element.remove();
        }
        await nextFrame();
        expect(watch.counts).to.deep.equal({listeners: 0, timers: 0});
      } finally {
        watch.stop();
      }
    });

    for (const [what, value] of HOSTILE) {
      it(`bears ${what} in every attribute`, async () => {
        capturedWarnings();
        const element = create(tag);
        const names = classOf(tag).observedAttributes;
        expect(names).to.include('messages');
        for (const name of names) element.setAttribute(name, value);
        const place = await fixture(html`<div></div>`);
        place.append(element);
        await element.updateComplete;
        for (const name of names) element.removeAttribute(name);
        await element.updateComplete;
        for (const name of names) element.setAttribute(name, value);
        await element.updateComplete;
        for (const root of [element, element.shadowRoot!]) {
          expect(
            root.querySelectorAll('script, [onerror], img[src="x"], [href^="javascript:"]'),
          ).to.have.length(0);
        }
      });
    }

    it('bears values of the wrong kind in every property', async () => {
      capturedWarnings();
      const ring: unknown[] = [];
      ring.push(ring);
      const wrong = [ring, Symbol('x'), 10n, Object.create(null), () => 1, new Array(3), null];
      const place = await fixture(html`<div></div>`);
      for (const value of wrong) {
        const element = create(tag);
        for (const [name, {state}] of classOf(tag).elementProperties)
          if (!state) Reflect.set(element, name, value);
        place.append(element);
        await element.updateComplete;
        expect(element.shadowRoot!.childElementCount).to.be.above(0);
        element.remove();
      }
    });

    it('may be defined twice', () => {
      const warnings = capturedWarnings();
      const owner = classOf(tag);
      define(tag, owner as unknown as CustomElementConstructor);
      expect(customElements.get(tag)).to.equal(owner);
      expect(warnings.list).to.deep.equal([]);
    });
  });
}
