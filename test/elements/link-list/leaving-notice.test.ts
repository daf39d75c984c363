import {expect, fixture, html, nextFrame, waitUntil} from '../../support/testing.js';
import type {LinkList} from '../../../src/elements/link-list/link-list.js';
import '../../../src/define/link-list.js';

describe('<cong-link-list confirm-external>', () => {
  afterEach(() => sessionStorage.clear());

  it('shows where a link leads before it leaves the site', async () => {
    const {link, dialog} = await list();
    expect(follow(link).defaultPrevented).to.equal(true);
    const notice = await dialog();
    expect(notice.open).to.equal(true);
    expect(notice.querySelector('.address')!.textContent).to.equal('https://toaan.gov.vn/a?b=1');
    const go = notice.querySelector('a')!;
    expect(go.href).to.equal('https://toaan.gov.vn/a?b=1');
    await Promise.all(notice.getAnimations().map(({finished}) => finished));
    await expect(notice).to.be.accessible();
  });

  it('opens a new tab where the link would have', async () => {
    const {element, link, dialog} = await list();
    element.external = 'new-tab';
    await waitUntil(() => link.target, 'the target');
    follow(link);
    const {target, rel} = (await dialog()).querySelector('a')!;
    expect([target, rel]).to.deep.equal(['_blank', 'noopener']);
  });

  it('stays, and forgets that it asked', async () => {
    const {element, link, dialog} = await list();
    follow(link);
    (await dialog()).querySelector('button')!.click();
    await waitUntil(() => !element.shadowRoot!.querySelector('dialog'), 'the notice to go');
    expect(follow(link).defaultPrevented).to.equal(true);
    await dialog();
  });

  it('follows no link of a list that is taken away before the notice is there', async () => {
    const {element, link} = await list();
    let clicks = 0;
    link.addEventListener('click', () => clicks++);
    follow(link);
    element.remove();
    await import('../../../src/elements/link-list/features/tools.js');
    await nextFrame();
    expect(clicks).to.equal(1);
    expect(element.shadowRoot!.querySelector('dialog')).to.equal(null);
  });

  it('asks no more for a host of which the reader has had enough', async () => {
    const {link, other, dialog} = await list();
    follow(link);
    const notice = await dialog();
    notice.querySelector('input')!.click();
    const go = notice.querySelector('a')!;
    // The test stays here.
    go.addEventListener('click', (event) => event.preventDefault());
    go.click();
    await waitUntil(() => !notice.isConnected, 'the notice to go');
    let isLeft = false;
    link.addEventListener('click', (event) => (isLeft = !event.defaultPrevented));
    document.addEventListener('click', (event) => event.preventDefault(), {once: true});
    link.click();
    expect(isLeft).to.equal(true);
    expect(follow(other).defaultPrevented).to.equal(true);
  });

  it('leaves alone: links of the site, keys of the reader, what the page has stopped', async () => {
    const {element, link, own, dialog} = await list();
    for (const press of [
      () => follow(own, {}, true),
      () => follow(link, {ctrlKey: true}, true),
      () => follow(link, {shiftKey: true}, true),
    ])
      expect(press().defaultPrevented, 'only by the test').to.equal(true);
    link.addEventListener('click', (event) => event.preventDefault(), {once: true});
    follow(link);
    expect(element.shadowRoot!.querySelector('dialog')).to.equal(null);
    follow(link);
    await dialog();
  });
});

/** Presses a link; where nothing else stops it from being followed, the test does at the end. */
function follow(link: HTMLAnchorElement, keys: MouseEventInit = {}, stops = false): MouseEvent {
  const event = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ...keys});
  if (stops) addEventListener('click', (late) => late.preventDefault(), {once: true});
  link.dispatchEvent(event);
  return event;
}

async function list() {
  const element = await fixture<LinkList>(
    html`<cong-link-list confirm-external>
      <ul>
        <li><a href="https://toaan.gov.vn/a?b=1">Tòa án</a></li>
        <li><a href="https://quochoi.vn/">Quốc hội</a></li>
        <li><a href="#gioi-thieu">Giới thiệu</a></li>
      </ul>
    </cong-link-list>`,
  );
  const [link, other, own] = element.querySelectorAll('a');
  await waitUntil(() => link!.hasAttribute('data-cong-external'), 'the marks');
  const find = () => element.shadowRoot!.querySelector('dialog');
  const dialog = async () => {
    await waitUntil(find, 'the notice');
    return find()!;
  };
  return {element, link: link!, other: other!, own: own!, dialog};
}
