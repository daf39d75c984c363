import '../../src/define/article.js';
import '../../src/define/link-list.js';
import '../../src/define/login-box.js';
import {expect, fixture, html, nextFrame} from '../support/testing.js';

const list = html`<cong-link-list heading="Liên kết">
  <ul>
    <li><a href="/a">Tòa án</a></li>
  </ul>
</cong-link-list>`;

/** A list in a part of a page, with the styles of its heading. */
async function headingIn(page: Element) {
  const box = page.querySelector('cong-link-list')!;
  await box.updateComplete;
  const header = box.shadowRoot!.querySelector('.header')!;
  const marker = getComputedStyle(box.shadowRoot!.querySelector('.heading')!, '::before');
  const rule = getComputedStyle(header, '::after');
  const {backgroundColor, color, height} = getComputedStyle(header);
  return {
    ground: backgroundColor,
    text: color,
    height,
    marker: marker.inlineSize,
    rule: `${rule.borderBlockEndWidth} ${rule.borderBlockEndColor}`,
  };
}

describe('headings of boxes', () => {
  it('stand out by a marker', async () => {
    const page = await fixture(html`<div>${list}</div>`);
    expect(await headingIn(page)).to.deep.equal({
      ground: 'rgba(0, 0, 0, 0)',
      text: 'rgb(35, 31, 28)',
      height: '52px',
      marker: '4px',
      rule: '1px rgb(229, 222, 212)',
    });
  });

  it('are filled with the colour of the banner', async () => {
    const page = await fixture(html`<div data-cong-header="filled">${list}</div>`);
    expect(await headingIn(page)).to.deep.equal({
      ground: 'rgb(124, 22, 24)',
      text: 'rgb(255, 248, 234)',
      height: '52px',
      marker: '0px',
      rule: '1px rgb(124, 22, 24)',
    });
  });

  it('are underlined with the accent', async () => {
    const page = await fixture(html`<div data-cong-header="underlined">${list}</div>`);
    const {ground, marker, rule, height} = await headingIn(page);
    expect({ground, marker, rule, height}).to.deep.equal({
      ground: 'rgba(0, 0, 0, 0)',
      marker: '0px',
      rule: '2px rgb(143, 29, 29)',
      height: '52px',
    });
  });

  it('have their marker again in a part that asks for it', async () => {
    const page = await fixture(
      html`<div data-cong-header="filled"><div data-cong-header="marker">${list}</div></div>`,
    );
    const {ground, marker} = await headingIn(page);
    expect({ground, marker}).to.deep.equal({ground: 'rgba(0, 0, 0, 0)', marker: '4px'});
  });

  it('are filled with the dark colours in a dark part', async () => {
    const page = await fixture(
      html`<div data-cong-header="filled"><div data-cong-scheme="dark">${list}</div></div>`,
    );
    const {ground, text} = await headingIn(page);
    expect({ground, text}).to.deep.equal({
      ground: 'rgb(77, 16, 18)',
      text: 'rgb(255, 241, 220)',
    });
  });

  it('of the author’s own, in the slot, have the colours too', async () => {
    const page = await fixture(
      html`<div data-cong-header="filled">
        <cong-link-list><h3 slot="header">Liên kết</h3></cong-link-list>
      </div>`,
    );
    const box = page.querySelector('cong-link-list')!;
    await box.updateComplete;
    expect(getComputedStyle(page.querySelector('h3')!).color).to.equal('rgb(255, 248, 234)');
  });
});

describe('corners', () => {
  const radii = async (style: string) => {
    const page = await fixture(
      html`<div style=${style}>
        <cong-login-box heading="Đăng nhập"
          ><form method="post"><input name="username" /></form
        ></cong-login-box>
      </div>`,
    );
    await nextFrame();
    return ['cong-login-box', 'input'].map(
      (each) => getComputedStyle(page.querySelector(each)!).borderTopLeftRadius,
    );
  };

  it('of fields are half as round as those of boxes', async () => {
    expect(await radii('')).to.deep.equal(['8px', '4px']);
    expect(await radii('--cong-radius: 12px')).to.deep.equal(['12px', '6px']);
    expect(await radii('--cong-radius: 0px')).to.deep.equal(['0px', '0px']);
  });

  it('of fields have a token of their own', async () => {
    expect(await radii('--cong-radius-small: 2px')).to.deep.equal(['8px', '2px']);
  });
});

describe('the typeface of headings', () => {
  it('is that of the text, until the page sets one', async () => {
    const page = await fixture(
      html`<div>
        <cong-link-list heading="Liên kết"></cong-link-list>
        <cong-article
          ><h1 slot="heading">Tên bài</h1>
          <h2>Mục</h2>
          <p>Lời.</p></cong-article
        >
      </div>`,
    );
    const box = page.querySelector('cong-link-list')!;
    await box.updateComplete;
    const typefaces = () =>
      [box.shadowRoot!.querySelector('.heading')!, ...page.querySelectorAll('h1, h2, p')].map(
        (each) => getComputedStyle(each).fontFamily.split(',')[0],
      );
    expect(typefaces()).to.deep.equal(Array(4).fill('"Be Vietnam Pro"'));
    page.setAttribute('style', '--cong-font-family-heading: Cambria, serif');
    expect(typefaces()).to.deep.equal(['Cambria', 'Cambria', 'Cambria', '"Be Vietnam Pro"']);
  });
});

describe('pictures in links', () => {
  const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  const rows = html`<cong-link-list>
    <ul>
      <li>
        <a href="/a"><img alt="" width="96" height="64" src=${dot} /><span>Tòa án</span></a>
      </li>
      <li>
        <a href="/b"><span>Công an</span></a>
      </li>
    </ul>
  </cong-link-list>`;

  it('have their own size', async () => {
    const page = await fixture(html`<div>${rows}</div>`);
    await page.querySelector('img')!.decode();
    expect(getComputedStyle(page.querySelector('img')!).inlineSize).to.equal('96px');
  });

  it('stand in one column, which other rows keep free, where the page gives their size', async () => {
    const page = await fixture(html`<div style="--cong-link-list-icon: 20px">${rows}</div>`);
    const {left} = page.querySelector('ul')!.getBoundingClientRect();
    const [picture, ...words] = [...page.querySelectorAll('img, span')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect([picture!.left - left, picture!.width, picture!.height]).to.deep.equal([0, 20, 20]);
    expect(words.map((each) => each.left - left)).to.deep.equal([28, 28]);
  });
});

describe('selects in a login box', () => {
  it('have our arrow, but where a class of the site’s decides on their ground', async () => {
    const page = await fixture(
      html`<cong-login-box
        ><form method="post">
          <select name="unit">
            <option>Phòng 1</option>
          </select>
          <select name="level" class="form-control">
            <option>Cấp tỉnh</option>
          </select>
        </form></cong-login-box
      >`,
    );
    await nextFrame();
    const looks = [...page.querySelectorAll('select')].map((each) => {
      const {appearance, backgroundImage} = getComputedStyle(each);
      return [appearance, backgroundImage === 'none'];
    });
    expect(looks).to.deep.equal([
      ['none', false],
      ['auto', true],
    ]);
  });
});
