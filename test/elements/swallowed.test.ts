import type {LitElement} from 'lit';
import {expect, fixture, html, waitUntil} from '../support/testing.js';
import '../../src/define.js';
import {capturedWarnings} from '../support/captured-warnings.js';
import {shownText} from '../support/shown-text.js';

const json = (value: unknown) => `/test-api/json?body=${encodeURIComponent(JSON.stringify(value))}`;
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** A box with this in it, as the parser makes it, and the first of our elements there. */
async function parsed(markup: string) {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  const element = [...box.querySelectorAll<HTMLElement>('*')].find((each) =>
    each.localName.startsWith('cong-'),
  )!;
  return {box, element};
}

describe('an element in a <p>, out of which the parser moves the content', () => {
  const LIST = '<ul><li><a href="/a">A</a></li></ul>';
  const NUMBERS = '<dl><dt>Bài viết</dt><dd data-metric="articles">5</dd></dl>';
  const PHOTO = `<figure><a href="/a.jpg"><img src="${PICTURE}" alt="A"></a></figure>`;
  const cases: [tag: string, content: string, note: string][] = [
    ['cong-link-list', LIST, 'Chưa có liên kết.'],
    ['cong-link-list', `<h3>Trung ương</h3>${LIST}`, 'Chưa có liên kết.'],
    ['cong-visit-counter', NUMBERS, 'Chưa có số liệu.'],
    ['cong-photo-gallery', PHOTO, 'Chưa có ảnh.'],
    ['cong-photo-gallery', `<br><div>${PHOTO}</div>`, 'Chưa có ảnh.'],
  ];
  for (const [tag, content, note] of cases) {
    it(`<${tag}> says nothing beside ${content.slice(0, 12)}, and warns of the cause`, async () => {
      const warnings = capturedWarnings();
      const {box, element} = await parsed(`<p><${tag} heading="Hộp">\n${content}\n</${tag}></p>`);
      await waitUntil(() => warnings.list.length, 'a warning');
      expect(shownText(element)).to.equal('Hộp');
      expect(warnings.list).to.have.length(1);
      expect(warnings.list[0]).to.contain(`<${tag}>`).and.contain('Take away the <p>');
      expect(box.querySelectorAll(`${tag} *`)).to.have.length(content.startsWith('<br>') ? 1 : 0);
    });

    it(`<${tag}> in a <p> is empty where ${content.slice(0, 12)} is no content of it`, async () => {
      const warnings = capturedWarnings();
      const {element} = await parsed(`<p><${tag}></${tag}> Lời dẫn</p>${content}`);
      await waitUntil(() => shownText(element) === note, note);
      expect(warnings.list).to.deep.equal([]);
    });
  }
});

describe('an element with data, closed as in XML', () => {
  const cases: [tag: string, attributes: string, ours: string][] = [
    ['cong-link-list', `src='${json([{text: 'Tòa án', href: '/a'}])}'`, 'Tòa án'],
    ['cong-visit-counter', 'visits="1965"', 'Tổng lượt truy cập 1.965'],
    ['cong-visit-counter', `src='${json({visits: 1965})}'`, 'Tổng lượt truy cập 1.965'],
  ];
  const rests: [rest: string, shown: string][] = [
    ['<h2>Tin</h2><p>Một</p>', 'Tin Một'],
    ['<div><p>Một</p></div>', 'Một'],
    ['<form><button>Tìm</button></form>', 'Tìm'],
    ['<section><a href="/">Trang chủ</a></section>', 'Trang chủ'],
  ];
  for (const [index, [tag, attributes, ours]] of cases.entries())
    for (const [markup, text] of rests) {
      // A warning of the same words comes once only.
      const [rest, shown] = [markup, text].map((each) =>
        each.replace(/Tin|Một|Tìm|Trang/, `$& ${index}`),
      );
      it(`<${tag} ${attributes.slice(0, 6)}…/> shows ${rest} after it`, async () => {
        const warnings = capturedWarnings();
        const {element} = await parsed(`<${tag} ${attributes} />${rest}`);
        await waitUntil(() => shownText(element).includes(ours), 'what comes as data');
        expect(shownText(element)).to.match(new RegExp(`${shown}$`));
        expect(warnings.list.join()).to.contain(`</${tag}>`);
      });
    }

  it('<cong-login-box/> shows what comes after it to those who are signed in, and not the form', async () => {
    const warnings = capturedWarnings();
    const session = json({user: {name: 'An'}});
    const {element} = await parsed(`<cong-login-box session-src='${session}' /><h2>Tin 9</h2>`);
    await waitUntil(() => shownText(element).includes('Xin chào, An'), 'the greeting');
    expect(shownText(element)).to.contain('Tin 9').and.not.contain('Mật khẩu');
    expect(warnings.list.join()).to.contain('</cong-login-box>');
  });

  for (const content of [
    '<form method="post" action="/vao"><input name="username" aria-label="Tên"><input name="password" type="password" aria-label="Mật khẩu"></form><p>Dành cho cán bộ</p>',
    '<p>Dành cho cán bộ</p>',
  ])
    it(`<cong-login-box> hides ${content.slice(0, 5)} of its own from those who are signed in`, async () => {
      const warnings = capturedWarnings();
      const session = json({user: {name: 'An'}});
      const {element} = await parsed(
        `<cong-login-box session-src='${session}'>${content}</cong-login-box>`,
      );
      await waitUntil(() => shownText(element).includes('Xin chào, An'), 'the greeting');
      expect(shownText(element)).to.not.contain('cán bộ');
      expect(warnings.list).to.deep.equal([]);
    });

  it('<cong-photo-gallery/> shows what comes after it', async () => {
    capturedWarnings();
    const src = json({
      photos: [
        {src: PICTURE, caption: 'Ảnh'},
        {src: '/a.jpg', caption: 'Hai'},
      ],
    });
    const {element} = await parsed(`<cong-photo-gallery src='${src}' /><h2>Tin</h2><p>Một</p>`);
    await waitUntil(() => element.shadowRoot!.querySelector('figure'), 'the photos');
    expect(shownText(element)).to.match(/Tin Một$/);
  });

  for (const [attributes, content] of [
    ['', '<dl><dt>Máy chủ</dt><dd>đang bảo trì</dd></dl>'],
    ['', '<div><h3>Thống kê</h3><ul><li>Hôm nay: đang cập nhật</li></ul></div>'],
    ['', 'Hôm nay: đang cập nhật<br>Hôm qua: đang cập nhật'],
    ['visits="1965"', '<dl><dt>Máy chủ 2</dt><dd>đang bảo trì</dd></dl>'],
    [`src='${json({visits: 1965})}'`, '<p>Đang cập nhật số liệu</p>'],
  ] as const)
    it(`<cong-visit-counter ${attributes.slice(0, 6)}> with ${content.slice(0, 12)} of its own has swallowed nothing`, async () => {
      const warnings = capturedWarnings();
      const {element} = await parsed(
        `<cong-visit-counter ${attributes}>${content}</cong-visit-counter>`,
      );
      await (element as LitElement).updateComplete;
      expect(warnings.list).to.deep.equal([]);
    });
});
