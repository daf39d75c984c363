import {expect, fixture, html, waitUntil} from '../support/testing.js';
import '../../src/define.js';

/**
 * Gives the page a sheet of its own for the time of a test. It comes after ours, so that it wins wherever it is as strong.
 */
async function withSheet(css: string, run: () => void | Promise<void>) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  try {
    await run();
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  }
}

const article = () =>
  fixture<HTMLElement>(html`
    <cong-article tools="">
      <h1 slot="heading">Nhìn lại sáu tháng đầu năm</h1>
      <p>
        <strong>Kết quả</strong> và <em>hạn chế</em>, theo <a href="#bao-cao">báo cáo</a>
        <img alt="" width="16" height="16" />
      </p>
      <p></p>
      <h2>Kết quả</h2>
      <ul>
        <li>Công tác đào tạo</li>
      </ul>
      <ol type="A">
        <li>Phần thứ nhất</li>
      </ol>
      <table>
        <tr>
          <th>Năm</th>
          <td align="right">2021</td>
        </tr>
      </table>
    </cong-article>
  `);
const loginBox = () =>
  fixture<HTMLElement>(html`
    <cong-login-box heading="Đăng nhập">
      <form action="/dang-nhap" method="post">
        <p><label for="u">Tên đăng nhập</label><input id="u" name="username" type="text" /></p>
        <p><label for="p">Mật khẩu</label><input id="p" name="password" type="password" /></p>
        <p>
          <label><input type="checkbox" name="remember" /> Ghi nhớ</label>
        </p>
        <p><button type="submit">Đăng nhập</button></p>
      </form>
    </cong-login-box>
  `);

const style = (root: Element, selector: string, pseudo?: string) =>
  getComputedStyle(root.querySelector(selector)!, pseudo);

const tags = (declarations: string) =>
  `h1, h2, p, strong, em, a, ul, ol, li, img, table, tr, th, td, form, label, input, button,
    dl, dt, dd, figure, figcaption {${declarations}}`;

/** Each as pages have it, some of them shortened to what touches an element. */
const resets: Readonly<Record<string, string>> = {
  'a reset of everything': `* {margin: 0; padding: 0; border: 0; outline: 0; list-style: none;
    font-size: 100%; vertical-align: baseline; background: transparent; box-sizing: content-box}`,
  'a reset of each tag': tags(`margin: 0; padding: 0; border: 0; font: inherit;
    vertical-align: baseline; list-style: none; color: inherit; background: none`),
  'all: unset for each tag': tags('all: unset'),
  'all: unset with display: revert': `*:where(:not(img)) {all: unset; display: revert}`,
};

describe('the styles for what authors wrote, on a page with', () => {
  for (const [name, sheet] of Object.entries(resets)) {
    it(`${name}: an article is set in type`, () =>
      withSheet(sheet, async () => {
        const page = await article();
        expect(parseFloat(style(page, 'h2').fontSize)).to.be.closeTo(21.996, 0.01);
        expect(style(page, 'h2').fontWeight).to.equal('700');
        expect(parseFloat(style(page, 'p').marginBottom)).to.be.closeTo(20, 0.01);
        expect(style(page, 'p').display).to.equal('block');
        expect(style(page, 'p:empty').display).to.equal('none');
        expect(style(page, 'strong').fontWeight).to.equal('700');
        expect(style(page, 'em').fontStyle).to.equal('italic');
        expect(style(page, 'a').textDecorationLine).to.equal('underline');
        expect(style(page, 'ul').paddingLeft).to.equal('31.5px');
        expect(style(page, 'ul li').listStyleType).to.equal('disc');
        expect(style(page, 'ol li').listStyleType).to.equal('upper-alpha');
        expect(style(page, 'td').paddingLeft).to.equal('12px');
        expect(style(page, 'td').borderTopWidth).to.equal('1px');
        expect(style(page, 'td').textAlign).to.match(/right$/);
        expect(style(page, 'th').fontWeight).to.equal('700');
      }));

    it(`${name}: a login box has its fields and its button`, () =>
      withSheet(sheet, async () => {
        const box = await loginBox();
        expect(getComputedStyle(box).borderTopWidth).to.equal('1px');
        expect(style(box, '#u').borderTopColor).to.equal('rgb(141, 131, 121)');
        expect(style(box, '#u').borderTopStyle).to.equal('solid');
        expect(style(box, '#u').backgroundColor).to.equal('rgb(251, 249, 246)');
        expect(style(box, '#u').marginTop).to.equal('4px');
        expect(box.querySelector<HTMLElement>('#u')!.offsetHeight).to.equal(44);
        expect(style(box, '#p').paddingRight).to.equal('44px');
        expect(style(box, '[type=submit]').backgroundColor).to.equal('rgb(143, 29, 29)');
        expect(style(box, '[type=submit]').color).to.equal('rgb(255, 255, 255)');
        expect(style(box, '[type=submit]').textAlign).to.equal('center');
      }));

    it(`${name}: lists, counters, photos and banners keep their look`, () =>
      withSheet(sheet, async () => {
        const page = await fixture(html`
          <div style="inline-size: 320px">
            <cong-link-list heading="Liên kết web">
              <h3>Ngành kiểm sát</h3>
              <ul>
                <li><a href="#a">Tạp chí Kiểm sát</a></li>
              </ul>
            </cong-link-list>
            <cong-visit-counter heading="Thống kê">
              <dl>
                <dt>Số bài viết</dt>
                <dd>2.965</dd>
              </dl>
            </cong-visit-counter>
            <cong-photo-gallery heading="Thư viện ảnh">
              <figure>
                <a href="#anh"><img alt="Hồ sen" /></a>
                <figcaption>Hồ sen đầu hạ</figcaption>
              </figure>
            </cong-photo-gallery>
            <cong-anniversary-banner
              since="1960-07-26"
              event="thành lập"
              now="2021-07-25T10:04:00+07:00"
            >
              <p>Kỷ niệm <strong>61</strong> năm <a href="#b">thành lập</a></p>
            </cong-anniversary-banner>
          </div>
        `);
        expect(style(page, 'cong-link-list li').borderBottomStyle).to.equal('none');
        expect(style(page, 'cong-link-list li a').paddingTop).to.equal('10px');
        expect(style(page, 'cong-link-list li a').display).to.equal('block');
        expect(style(page, 'dd').fontWeight).to.equal('600');
        expect(style(page, 'dd').textAlign).to.equal('end');
        expect(style(page, 'dd').paddingTop).to.equal('9px');
        expect(style(page, 'figcaption').fontSize).to.equal('14px');
        expect(style(page, 'figcaption').marginTop).to.equal('6px');
        expect(style(page, 'cong-anniversary-banner').fontWeight).to.equal('600');
        expect(style(page, 'cong-anniversary-banner a').color).to.equal('rgb(255, 248, 234)');
        expect(parseFloat(style(page, 'cong-anniversary-banner strong').fontSize)).to.be.closeTo(
          23.04,
          0.01,
        );
      }));
  }

  it('rules by type and by state: ground and text of a button, edge and ground of a field stay together', () =>
    withSheet(
      `button, [type='submit'] {background-color: transparent; background-image: none}
       input[type='text'] {border: 0; background: #111}
       input[type='checkbox'] {margin: 4px 0 0}
       button:focus {background: khaki} a:focus {color: #23527c}`,
      async () => {
        const box = await loginBox();
        box.querySelector<HTMLElement>('[type=submit]')!.focus();
        expect(style(box, '[type=submit]').backgroundColor).to.equal('rgb(143, 29, 29)');
        expect(style(box, '[type=submit]').color).to.equal('rgb(255, 255, 255)');
        expect(style(box, '#u').borderTopWidth).to.equal('1px');
        expect(style(box, '#u').backgroundColor).to.equal('rgb(251, 249, 246)');
        expect(style(box, '[type=checkbox]').margin).to.equal('0px 8px 0px 0px');
        const banner = await fixture(html`
          <cong-anniversary-banner since="1960-07-26" event="thành lập" now="2021-07-25T10:04:00Z">
            <p><a href="#b">Kỷ niệm</a></p>
          </cong-anniversary-banner>
        `);
        banner.querySelector('a')!.focus();
        expect(style(banner, 'a').color).to.equal('rgb(255, 248, 234)');
      },
    ));

  for (const sizing of ['content-box', 'border-box'])
    it(`${sizing} for everything: marks and icons are as large, and where they were`, () =>
      withSheet(`*, ::before, ::after {box-sizing: ${sizing}}`, async () => {
        const box = await loginBox();
        const find = () => box.querySelector<HTMLElement>('.cong-login-note button');
        await waitUntil(() => find()?.offsetHeight, 'the button that shows the password');
        expect([find()!.offsetWidth, find()!.offsetHeight]).to.deep.equal([44, 44]);

        const links = await fixture(html`
          <cong-link-list>
            <ul>
              <li><a href="https://vksndtc.gov.vn/">Viện kiểm sát</a></li>
            </ul>
          </cong-link-list>
        `);
        await waitUntil(() => links.querySelector('[data-cong-external]'), 'the mark');
        const {boxSizing, inlineSize} = style(links, 'a', '::after');
        expect([boxSizing, inlineSize]).to.deep.equal(['content-box', '10px']);
      }));

  it('classes: each of them wins', () =>
    withSheet(
      `.my-title {font-size: 40px; margin: 5px; text-transform: uppercase}
       .btn {background: gold; color: #111; border: 3px solid #222}
       .form-control {background: #eee; color: #222; border: 2px solid #333}
       .nav a {color: rgb(0, 128, 0); padding: 3px}
       .plain {padding: 0; list-style: none}`,
      async () => {
        const page = await article();
        page.querySelector('h1')!.className = 'my-title';
        page.querySelector('ul')!.className = 'plain';
        expect(style(page, 'h1').fontSize).to.equal('40px');
        expect(style(page, 'h1').marginTop).to.equal('5px');
        expect(style(page, 'h1').textTransform).to.equal('uppercase');
        expect(style(page, 'ul').paddingLeft).to.equal('0px');
        expect(style(page, 'ul').listStyleType).to.equal('none');

        const box = await loginBox();
        box.querySelector<HTMLElement>('[type=submit]')!.className = 'btn';
        box.querySelector('#u')!.className = 'form-control';
        expect(style(box, '[type=submit]').backgroundColor).to.equal('rgb(255, 215, 0)');
        expect(style(box, '[type=submit]').color).to.equal('rgb(17, 17, 17)');
        expect(style(box, '[type=submit]').borderTopWidth).to.equal('3px');
        expect(style(box, '#u').backgroundColor).to.equal('rgb(238, 238, 238)');
        expect(style(box, '#u').borderTopColor).to.equal('rgb(51, 51, 51)');

        const links = await fixture(html`
          <cong-link-list class="nav" heading="Liên kết web">
            <ul>
              <li><a href="#a">Tạp chí Kiểm sát</a></li>
            </ul>
          </cong-link-list>
        `);
        expect(style(links, 'a').color).to.equal('rgb(0, 128, 0)');
        expect(style(links, 'a').paddingTop).to.equal('3px');
      },
    ));

  it('a theme before ours in the order: its tokens win', () => {
    const theme = new CSSStyleSheet();
    theme.replaceSync(':root {--cong-color-accent: rgb(9, 8, 7)}');
    const ours = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [theme, ...ours];
    const color = getComputedStyle(document.documentElement).getPropertyValue(
      '--cong-color-accent',
    );
    document.adoptedStyleSheets = ours;
    expect(color.trim()).to.equal('rgb(9, 8, 7)');
  });

  it('tokens: they colour the button and the field', () =>
    withSheet(
      `:root {--cong-color-accent: rgb(11, 85, 99); --cong-color-field: rgb(1, 2, 3)}`,
      async () => {
        const box = await loginBox();
        expect(style(box, '[type=submit]').backgroundColor).to.equal('rgb(11, 85, 99)');
        expect(style(box, '#u').borderTopColor).to.equal('rgb(1, 2, 3)');
      },
    ));

  for (const size of ['62.5%', '10px'])
    it(`a root of ${size}: text is as large as elsewhere`, () =>
      withSheet(`html {font-size: ${size}}`, async () => {
        const page = await article();
        expect(getComputedStyle(page).fontSize).to.equal('18px');
        const box = await loginBox();
        expect(style(box, '#u').fontSize).to.equal('16px');
        expect(style(box, 'label').fontSize).to.equal('14px');
        expect(getComputedStyle(box.shadowRoot!.querySelector('.heading')!).fontSize).to.equal(
          '16px',
        );
      }));

  it('a root of 24px, as readers choose: text grows with it', () =>
    withSheet('html {font-size: 24px}', async () => {
      expect(getComputedStyle(await article()).fontSize).to.equal('27px');
      expect(style(await loginBox(), '#u').fontSize).to.equal('24px');
    }));

  it('one font and size for everything: text is as large as elsewhere, whatever boxes an editor makes', () =>
    withSheet('* {font: 12px Arial; letter-spacing: 1px}', async () => {
      const page = await fixture<HTMLElement>(
        `<div><cong-article><div class="WordSection1"><p><span>Kết quả</span> <a href="#b">báo cáo</a></p></div></cong-article>
        <cong-link-list><ul><li><a href="#a">Tạp chí <span>Kiểm sát</span></a></li></ul></cong-link-list></div>`,
      );
      for (const [selector, size] of [
        ['cong-article p', '18px'],
        ['cong-article span', '18px'],
        ['cong-article a', '18px'],
        ['cong-link-list a', '16px'],
        ['cong-link-list span', '16px'],
      ] as const) {
        const {fontSize, fontFamily, letterSpacing} = style(page, selector);
        expect([fontSize, letterSpacing], selector).to.deep.equal([size, 'normal']);
        expect(fontFamily, selector).to.not.contain('Arial');
      }
    }));

  it('text properties around an element: none of them is inherited', async () => {
    const place = await fixture<HTMLElement>(html`
      <div class="place">
        <cong-link-list heading="Liên kết web">
          <ul>
            <li><a href="#a">Tạp chí Kiểm sát</a></li>
          </ul>
        </cong-link-list>
      </div>
    `);
    await withSheet(
      `.place {text-align: center; white-space: nowrap; text-transform: uppercase;
        text-align-last: justify; hyphens: auto; letter-spacing: 2px; word-spacing: 5px; word-break: break-all; text-indent: 20px;
        font: italic 700 11px serif}`,
      () => {
        const heading = place.querySelector('cong-link-list')!.shadowRoot!.querySelector('.body')!;
        for (const each of [style(place, 'a'), getComputedStyle(heading)]) {
          // Items of lists match their parent, which turns `start` into a side.
          expect(each.textAlign).to.match(/^(start|left)$/);
          expect(each.textAlignLast).to.equal('auto');
          expect(each.hyphens).to.equal('manual');
          expect(each.whiteSpace).to.equal('normal');
          expect(each.textTransform).to.equal('none');
          expect(each.letterSpacing).to.equal('normal');
          expect(each.wordSpacing).to.equal('0px');
          expect(each.wordBreak).to.equal('normal');
          expect(each.textIndent).to.equal('0px');
          expect(each.fontStyle).to.equal('normal');
          expect(each.fontSize).to.equal('16px');
        }
      },
    );
  });

  it('keeps hidden what the author has hidden', async () => {
    const box = await fixture<HTMLElement>(html`
      <cong-login-box>
        <form action="/dang-nhap" method="post">
          <label hidden for="u">Tên đăng nhập</label><input id="u" name="username" />
          <p hidden>Hệ thống đang bảo trì</p>
        </form>
      </cong-login-box>
    `);
    expect(style(box, 'label').display).to.equal('none');
    expect(style(box, 'p').display).to.equal('none');
  });
});
