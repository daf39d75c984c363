import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import type {VisitCounter} from '../../../src/elements/visit-counter/visit-counter.js';
import {pageWithout} from '../../support/page-without.js';
import {json, parts, requests, values} from './support.js';

describe('<cong-visit-counter>, its features', () => {
  const LIST = '<dl><dt>Lượt xem</dt><dd><data value="7" data-metric="visits">7</data></dd></dl>';
  /** The classes of a frame are not those of this page, which `shownText` asks for. */
  const shown = (element: VisitCounter) =>
    parts(element, 'value').map(({textContent}) => textContent.trim());
  const feature = (name: string) => `elements/visit-counter/features/${name}`;

  it('asks for none where the markup is all there is', async () => {
    const {element, page} = await pageWithout<VisitCounter>(
      [feature('looks'), feature('live')],
      `<cong-visit-counter>${LIST}</cong-visit-counter>`,
    );
    expect(shown(element)).to.deep.equal(['7']);
    expect(page.told.filter((text) => text.includes('cong-'))).to.deep.equal([]);
  });

  const cases: [missing: string, attributes: string][] = [
    ['looks', 'digits'],
    ['looks', 'icons'],
    ['looks', 'trend'],
    ['live', 'stream="/test-api/hang"'],
    ['live', 'hit="/test-api/hang"'],
    ['live', `src='${json({visits: 7})}' refresh="60"`],
  ];
  for (const [missing, attributes] of cases) {
    it(`shows the numbers with ${attributes} where ${missing} does not load`, async () => {
      const {element, page} = await pageWithout<VisitCounter>(
        [feature(missing)],
        `<cong-visit-counter ${attributes}>${LIST}</cong-visit-counter>`,
      );
      const isTold = () => page.told.some((text) => text.includes('the element does without'));
      await waitUntil(isTold, 'a warning');
      expect(page.told.join()).to.contain(`> ${missing}:`);
      expect(shown(element)).to.deep.equal(['7']);
    });
  }

  it('reads JSON of its own shape where the adapters do not load', async () => {
    const {element} = await pageWithout<VisitCounter>(
      [feature('live')],
      `<cong-visit-counter adapter="goatcounter" src='${json({visits: 1965})}'></cong-visit-counter>`,
    );
    await waitUntil(() => values(element).length, 'the number');
    expect(shown(element)).to.deep.equal(['1.965']);
  });

  it('needs none of them for JSON of its own shape', async () => {
    const {element, page} = await pageWithout<VisitCounter>(
      [feature('looks'), feature('live')],
      `<cong-visit-counter src='${json({visits: 1965})}'></cong-visit-counter>`,
    );
    await waitUntil(() => values(element).length, 'the number');
    expect(shown(element)).to.deep.equal(['1.965']);
    expect(page.told.filter((text) => text.includes('cong-'))).to.deep.equal([]);
  });

  it('asks for numbers of another shape while their adapter is on its way', async () => {
    const key = crypto.randomUUID();
    await pageWithout<VisitCounter>(
      [feature('live')],
      `<cong-visit-counter adapter="umami" src="/test-api/json?key=${key}&amp;body=%7B%7D"></cong-visit-counter>`,
      '/test-api/hang',
    );
    await waitUntil(async () => (await requests(key)).count === 1, 'the request');
  });

  it('leaves nothing where it is moved away while they load', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const counter = document.createElement('cong-visit-counter');
    Object.assign(counter, {visits: 7, digits: true, icons: true, trend: true});
    place.append(counter);
    await counter.updateComplete;
    counter.remove();
    place.append(counter);
    await waitUntil(() => parts(counter, 'digits').length, 'the digits');
    expect(parts(counter, 'value')).to.have.length(1);
  });
});
