import {expect, fixture, html} from '../support/testing.js';
import type {LinkList} from '../../src/elements/link-list/link-list.js';
import type {VisitCounter} from '../../src/elements/visit-counter/visit-counter.js';
import {capturedWarnings} from '../support/captured-warnings.js';
import '../../src/define/link-list.js';
import '../../src/define/visit-counter.js';

describe('names of properties written as attributes', () => {
  it('are told where the attribute has another name', async () => {
    const warnings = capturedWarnings();
    // As React’s server writes it.
    const counter = await fixture<VisitCounter>(
      html`<cong-visit-counter visits="5" headingLevel="3"></cong-visit-counter>`,
    );
    expect(counter.headingLevel).to.equal(2);
    expect(warnings.list).to.deep.equal([
      '<cong-visit-counter> headinglevel: "3". Expected the attribute heading-level; it is left out.',
    ]);
  });

  it('are told where only a script can set the property', async () => {
    const warnings = capturedWarnings();
    // As Astro and React 18 write it.
    const list = await fixture<LinkList>(
      html`<cong-link-list links="[object Object]"></cong-link-list>`,
    );
    expect(list.links).to.equal(undefined);
    expect(warnings.list).to.deep.equal([
      '<cong-link-list> links: "[object Object]". Expected a script to set the property links; it is left out.',
    ]);
  });

  it('are told of no attribute that is read', async () => {
    const warnings = capturedWarnings();
    const counter = await fixture<VisitCounter>(
      html`<cong-visit-counter
        visits="5"
        readers-online="3"
        heading-level="3"
        time-zone="Asia/Ho_Chi_Minh"
        now="2026-11-30T08:00:00+07:00"
      ></cong-visit-counter>`,
    );
    expect(counter.headingLevel).to.equal(3);
    expect(warnings.list).to.deep.equal([]);
  });
});
