import '../../src/define/article.js';
import '../../src/define/link-list.js';
import '../../src/define/login-box.js';
import {expect, fixture, html, waitUntil} from '../support/testing.js';

/** A picture that fills its left half. */
const HALF = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Cpath d='M0 0h12v24H0z'/%3E%3C/svg%3E")`;

async function shareIn(page: Element): Promise<Element> {
  const article = page.querySelector('cong-article')!;
  await waitUntil(() => article.shadowRoot!.querySelector('.share svg'), 'the tools');
  return article.shadowRoot!.querySelector('.share svg')!;
}

const look = (glyph: Element) => {
  const {maskImage, webkitMaskImage, backgroundImage} = getComputedStyle(glyph);
  return {mask: maskImage ?? webkitMaskImage, ground: backgroundImage};
};

describe('glyphs', () => {
  it('are ours where the site has none', async () => {
    const page = await fixture('<div><cong-article tools="share"></cong-article></div>');
    expect(look(await shareIn(page))).to.deep.equal({mask: 'none', ground: 'none'});
  });

  it('are cut out of the colour of the text by a picture of the site, one by one', async () => {
    const page = await fixture(
      `<div style='color: red; --cong-icon-share: ${HALF}'><cong-article tools="print share"></cong-article></div>`,
    );
    const share = await shareIn(page);
    expect(look(share).mask).to.contain('data:image/svg+xml');
    expect(look(share).ground).to.contain('linear-gradient(rgb(101, 93, 85)');
    const {width, height} = share.getBoundingClientRect();
    expect([width, height], 'as large as ours').to.deep.equal([18, 44]);
    const print = share.getRootNode() as ShadowRoot;
    expect(look(print.querySelector('.print svg')!).mask).to.equal('none');
  });

  it('follow the page into shadow roots, and an element on its own', async () => {
    const host = await fixture<HTMLElement>(html`<div style="--cong-icon-share: ${HALF}"></div>`);
    const root = host.attachShadow({mode: 'open'});
    root.innerHTML = '<div><cong-article tools="share"></cong-article></div>';
    const share = await shareIn(root.firstElementChild!);
    expect(look(share).mask).to.contain('data:image/svg+xml');
  });

  for (const value of ['chia-se.svg', '24px', 'rgb(0 0 0)', '""'])
    it(`are ours where the value is no picture: ${value}`, async () => {
      const page = await fixture<HTMLElement>(
        '<div><cong-article tools="share"></cong-article></div>',
      );
      page.style.setProperty('--cong-icon-share', value);
      expect(look(await shareIn(page))).to.deep.equal({mask: 'none', ground: 'none'});
    });

  it('change in boxes and in the form too, which stands on the page', async () => {
    const page = await fixture<HTMLElement>(
      `<div><cong-link-list filter heading="Liên kết"><ul><li><a href="#a">Tòa án</a></li></ul></cong-link-list>
      <cong-login-box action="/dang-nhap"></cong-login-box></div>`,
    );
    page.style.setProperty('--cong-icon-search', HALF);
    page.style.setProperty('--cong-icon-show-password', HALF);
    const [list, login] = [
      page.querySelector('cong-link-list')!,
      page.querySelector('cong-login-box')!,
    ];
    await waitUntil(() => list.shadowRoot!.querySelector('.filter svg'), 'the filter');
    await waitUntil(() => login.querySelector('.cong-login-note svg'), 'the button');
    expect(look(list.shadowRoot!.querySelector('.filter svg')!).mask).to.contain('svg+xml');
    expect(look(login.querySelector('.cong-login-note svg')!).mask).to.contain('svg+xml');
  });
});
