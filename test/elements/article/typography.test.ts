import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import {emulateMedia} from '@web/test-runner-commands';
import type {Article} from '../../../src/elements/article/article.js';
import '../../../src/define/article.js';
import {skipWhere} from '../../support/engine-limits.js';

const styleOf = (root: ParentNode, selector: string, pseudo?: string) =>
  getComputedStyle(root.querySelector(selector)!, pseudo);

const prose =
  'Sáu tháng qua, đơn vị đổi mới cách giao việc: mỗi việc có một người chịu trách nhiệm, một thời hạn và một kết quả đo được. Lãnh đạo phòng kiểm tra ngay trong quá trình thực hiện, không đợi đến kỳ tổng kết. Việc bồi dưỡng bắt đầu từ hồ sơ có thật. Chiều thứ sáu hằng tuần, các kiểm sát viên cùng đọc lại một vụ đã giải quyết, nói rõ chỗ làm được, chỗ lúng túng, và ghi lại câu hỏi cho tuần sau.';

/** The lines of a paragraph as the browser has broken them. */
function linesOf(paragraph: Element): string[] {
  const text = paragraph.firstChild as Text;
  const range = document.createRange();
  const lines = new Map<number, string>();
  for (const {0: word, index} of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const {top} = range.getBoundingClientRect();
    const before = lines.get(top);
    lines.set(top, before === undefined ? word : `${before} ${word}`);
  }
  return [...lines.values()];
}

describe('<cong-article> typography', () => {
  it('sets Vietnamese with room for its marks, unhyphenated', async () => {
    const article = await fixture<Article>(html`
      <cong-article>
        <p slot="lead">Mở đầu.</p>
        <p>Nội dung./.</p>
        <p slot="signature">Lê Minh Tâm</p>
      </cong-article>
    `);
    const {fontSize, lineHeight, hyphens} = styleOf(article, 'p:not([slot])');
    expect(fontSize).to.equal('18px');
    expect(parseFloat(lineHeight)).to.equal(32);
    expect(hyphens).to.equal('manual');
    expect(styleOf(article, '[slot=lead]').fontWeight).to.equal('700');
    expect(styleOf(article, '[slot=signature]').textAlign).to.equal('end');
  });

  it('holds 60 to 72 characters in a line, however wide the page', async () => {
    const page = await fixture<HTMLElement>(
      `<div style="width: 3000px"><cong-article><p>${prose}</p></cong-article></div>`,
    );
    const lengths = linesOf(page.querySelector('p')!).map(({length}) => length);
    const whole = lengths.slice(0, -1);
    expect(whole.length).to.be.at.least(5);
    const mean = whole.reduce((sum, each) => sum + each, 0) / whole.length;
    expect(mean).to.be.within(60, 72);
  });

  it('keeps the column’s width when the reader changes the size', async () => {
    const page = await fixture<HTMLElement>(
      '<div style="width: 3000px"><cong-article><p>Nội dung</p></cong-article></div>',
    );
    const article = page.querySelector('cong-article')!;
    expect(article.offsetWidth).to.equal(594);
    article.textSize = 150;
    await article.updateComplete;
    expect(article.offsetWidth).to.equal(594);
  });

  const wraps: [what: string, selector: string, expected: string][] = [
    ['a paragraph', 'p', 'pretty'],
    ['an item of a list', 'ol li', 'pretty'],
    ['the title', 'h1', 'balance'],
    ['a heading', 'h2', 'balance'],
    ['a caption', 'figcaption', 'balance'],
    ['a related link', '[slot=related] a', 'balance'],
    ['an attachment', '[slot=attachments] a', 'balance'],
  ];
  // Elsewhere lines break as they always did.
  const known = wraps.filter(([, , expected]) => CSS.supports('text-wrap-style', expected));
  for (const [what, selector, expected] of known)
    it(`leaves no lone syllable in ${what}: ${expected}`, async () => {
      const article = await fixture<Article>(html`
        <cong-article>
          <h1 slot="heading">Nhìn lại</h1>
          <h2>Kết quả</h2>
          <p>Nội dung</p>
          <ol>
            <li>Một</li>
          </ol>
          <figure><figcaption>Buổi học</figcaption></figure>
          <ul slot="attachments">
            <li><a href="/a.pdf">Kế hoạch</a></li>
          </ul>
          <ul slot="related">
            <li><a href="/b">Tập huấn</a></li>
          </ul>
        </cong-article>
      `);
      const style = styleOf(article, selector) as CSSStyleDeclaration & {textWrapStyle?: string};
      expect(style.textWrapStyle).to.equal(expected);
    });

  it('stands on a grid of 4 px', async () => {
    const article = await fixture<Article>(html`
      <cong-article
        published="2021-07-25T08:00:00+07:00"
        author="Lê Minh Tâm"
        source="Báo"
        tools="print"
      >
        <h1 slot="heading">Nhìn lại</h1>
        <p slot="lead">Mở đầu.</p>
        <h2>Kết quả</h2>
        <p>Nội dung</p>
        <h3>Một</h3>
        <ul>
          <li>Một</li>
          <li>Hai</li>
        </ul>
        <h4>Hai</h4>
        <p>Nội dung</p>
        <p slot="signature">Lê Minh Tâm</p>
      </cong-article>
    `);
    const top = article.getBoundingClientRect().top;
    const parts = article.shadowRoot!.querySelectorAll('[part=meta], [part=tools], [part=source]');
    for (const each of [...article.querySelectorAll('*'), ...parts]) {
      const place = each.getBoundingClientRect().top - top;
      expect(place, each.localName).to.be.closeTo(4 * Math.round(place / 4), 0.6);
    }
  });

  const wide: [what: string, markup: string][] = [
    ['a picture', '<img width="900" height="100" alt="">'],
    [
      'a table',
      `<table width="900"><tr>${'<td>Phòng&nbsp;công&nbsp;tố</td>'.repeat(6)}</tr></table>`,
    ],
    [
      'a box pasted from Word',
      '<div style="width: 900px; padding: 20px; border: 1px solid">Chữ</div>',
    ],
    ['a word without a break', `<p>${'nghiêng'.repeat(30)}</p>`],
    ['a line of code', `<pre>${'mã '.repeat(200)}</pre>`],
    ['a frame', '<iframe width="900" title="Bản đồ"></iframe>'],
  ];
  for (const [what, markup] of wide) {
    it(`keeps ${what} within 280 px`, async () => {
      const page = await fixture<HTMLElement>(`<div><cong-article>${markup}</cong-article></div>`);
      page.style.width = '280px';
      expect(page.scrollWidth).to.equal(280);
    });
  }

  it('gives way to the page’s own style', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <style>
          .van-ban p {
            margin-bottom: 3px;
          }
        </style>
        <cong-article class="van-ban"><p>Nội dung</p></cong-article>
      </div>
    `);
    expect(styleOf(page, 'p').marginBottom).to.equal('3px');
  });

  it('leaves the tools off paper, and tells where links lead', async function () {
    skipWhere(this, 'emulate-media');
    const article = await fixture<Article>(html`
      <cong-article published="2021-07-25" source="Báo" source-href="https://bao.example.vn/1">
        <h1 slot="heading">Nhìn lại</h1>
        <p>
          Theo <a href="https://vks.example.vn/2">văn bản</a> và <a href="/trong">bài trước</a>,
          <a href="//vbpl.example.vn/3">luật</a>, <a href="HTTPS://VBPL.example.vn/4">nghị định</a>.
        </p>
        <ul slot="related">
          <li>Bài khác</li>
        </ul>
      </cong-article>
    `);
    const root = article.shadowRoot!;
    await waitUntil(() => root.querySelector('button'));
    await emulateMedia({media: 'print'});
    try {
      expect(styleOf(root, '[part=tools]').display).to.equal('none');
      expect(styleOf(root, '[part=address]').display).to.equal('block');
      expect(styleOf(root, '[part=meta]').display).to.equal('flex');
      expect(styleOf(article, '[slot=related]').display).to.equal('none');
      expect(styleOf(article, 'h1').breakAfter).to.equal('avoid');
      expect(styleOf(article, 'a[href^=https]', '::after').content).to.contain('vks.example.vn/2');
      expect(styleOf(article, 'a[href="/trong"]', '::after').content).to.equal('none');
      expect(styleOf(article, 'a[href^="//"]', '::after').content).to.contain('vbpl.example.vn/3');
      expect(styleOf(article, 'a[href^="HTTPS"]', '::after').content).to.contain('example.vn/4');
      expect(styleOf(root, '[part=source] a', '::after').content).to.contain('bao.example.vn/1');
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });
});
