import {expect, fixture, html} from '../../support/testing.js';
import type {TemplateResult} from 'lit';
import type {Article} from '../../../src/elements/article/article.js';
import {spokenSentences} from '../../../src/elements/article/features/listening/spoken-text.js';
import '../../../src/define/article.js';

const spoken = (article: Article) => spokenSentences(article).map(({text}) => text);

const articleOf = (body: TemplateResult) =>
  fixture<Article>(html`<cong-article tools="">${body}</cong-article>`);

/** What stands on the page where a sentence was taken from. */
function textAt({startContainer, startOffset, endContainer, endOffset}: StaticRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString().replace(/\s+/g, ' ');
}

describe('<cong-article> spoken text', () => {
  it('has ruby once, and nothing of what is folded away', async () => {
    const article = await articleOf(html`
      <p>
        <ruby>越南<rt>Việt Nam</rt></ruby> là một nước.
      </p>
      <details>
        <summary>Hồ sơ</summary>
        <p>Đơn đề nghị.</p>
      </details>
    `);
    expect(spoken(article)).to.deep.equal(['越南 là một nước.', 'Hồ sơ']);
  });

  it('is title, lead and text, and nothing around them', async () => {
    const article = await articleOf(html`
      <p>Nội dung. Câu thứ hai./.</p>
      <h1 slot="heading">Nhìn lại sáu tháng</h1>
      <audio slot="audio"></audio>
      <p slot="lead">Mở đầu.</p>
      <p slot="signature">Lê Minh Tâm</p>
      <p slot="notice">Đề nghị ghi rõ nguồn.</p>
      <ul slot="tags">
        <li>cán bộ</li>
      </ul>
    `);
    expect(spoken(article)).to.deep.equal([
      'Nhìn lại sáu tháng',
      'Mở đầu.',
      'Nội dung.',
      'Câu thứ hai.',
    ]);
  });

  const rows: [why: string, body: TemplateResult, expected: string[]][] = [
    [
      'goes through inline markup',
      html`<p>
        Việc <b>rõ người</b>, rõ <a href="#viec">v<i>iệc</i></a
        >. Câu <span>hai</span>.
      </p>`,
      ['Việc rõ người, rõ việc.', 'Câu hai.'],
    ],
    [
      'takes blocks and broken lines apart',
      html`<div>
        Trước
        <p>Giữa</p>
        Sau<br />Cuối
      </div>`,
      ['Trước', 'Giữa', 'Sau', 'Cuối'],
    ],
    [
      'reads lists point by point',
      html`<ul>
        <li>
          Một
          <ul>
            <li>Hai</li>
          </ul>
        </li>
        <li>Ba</li>
      </ul>`,
      ['Một', 'Hai', 'Ba'],
    ],
    [
      'reads tables row by row',
      html`<table>
        <caption>
          Số vụ việc
        </caption>
        <tr>
          <th>Đơn vị</th>
          <th>Quý I</th>
          <th></th>
          <th>Quý II</th>
        </tr>
        <tr>
          <td>Phòng 1</td>
          <td>120</td>
          <td>5</td>
          <td>132</td>
        </tr>
      </table>`,
      ['Số vụ việc', 'Đơn vị; Quý I; Quý II', 'Phòng 1; 120; 5; 132'],
    ],
    [
      'leaves out what is hidden',
      html`<p>Thấy<span hidden> giấu</span><span aria-hidden="true"> câm</span>.</p>
        <p style="display: none">Không hiện</p>
        <p style="visibility: hidden">Không thấy</p>
        <details><summary>Tóm tắt</summary></details>`,
      ['Thấy.', 'Tóm tắt'],
    ],
    [
      'leaves out controls, media and code that is not shown',
      html`<p>
          Chữ <button>Nút</button
          ><select>
            <option>Chọn</option></select
          >.
        </p>
        <video controls><p>Không phát được</p></video>
        <template><p>Mẫu</p></template>`,
      ['Chữ .'],
    ],
    [
      'leaves out the marks of footnotes, not what is raised otherwise',
      html`<p>
        Rộng 25 m<sup>2</sup>, theo luật<sup><a href="#ghi-chu-1">1</a></sup
        >.
      </p>`,
      ['Rộng 25 m2, theo luật.'],
    ],
    [
      'leaves an article inside to itself',
      html`<p>Ngoài</p>
        <cong-article tools=""><p>Trong</p></cong-article>`,
      ['Ngoài'],
    ],
    [
      'leaves out what has no word',
      html`<p>* * *</p>
        <p>—</p>
        <p>./.</p>`,
      [],
    ],
    [
      'puts letters and marks together',
      html`<p>${'Viện kiểm sát.'.normalize('NFD')}</p>`,
      ['Viện kiểm sát.'],
    ],
  ];
  for (const [why, body, expected] of rows) {
    it(why, async () => {
      expect(spoken(await articleOf(body))).to.deep.equal(expected);
    });
  }

  it('knows where each sentence stands', async () => {
    const article = await articleOf(html`
      <p>Việc <b>rõ người. Câu</b> <i>thứ hai</i>./.</p>
      <table>
        <tr>
          <td>Phòng 1</td>
          <td>120</td>
        </tr>
      </table>
    `);
    expect(spokenSentences(article).map(({place}) => textAt(place))).to.deep.equal([
      'Việc rõ người.',
      'Câu thứ hai./.',
      'Phòng 1 120',
    ]);
  });

  it('divides what is too long for a network voice', async () => {
    const clause = 'mỗi đơn vị giao việc rõ người, rõ thời hạn, rõ kết quả; ';
    const article = await articleOf(html`<p>${clause.repeat(10)}</p>`);
    const lengths = spoken(article).map(({length}) => length);
    expect(Math.max(...lengths)).to.be.at.most(180);
    expect(lengths).to.have.lengthOf(4);
  });
});
