import {expect, fixture, html, nextFrame, waitUntil} from '../../support/testing.js';
import type {Article} from '../../../src/elements/article/article.js';
import {picture} from '../photo-gallery/support.js';
import '../../../src/define/article.js';

const articleOf = async (markup: string) => {
  const box = await fixture<HTMLElement>(`<div style="width: 721px">${markup}</div>`);
  const article = box.querySelector<Article>('cong-article')!;
  await article.updateComplete;
  return article;
};

const widthOf = (node: Element) => node.getBoundingClientRect().width;
const styleOf = (node: Element) => getComputedStyle(node);
const part = (article: Article, name: string) =>
  article.shadowRoot!.querySelector(`[part=${name}]`)!.getBoundingClientRect();

describe('<cong-article> as editors and sanitizers leave it', () => {
  describe('a title without a slot', () => {
    it('stands above the facts and the tools, in the type of a title', async () => {
      const article = await articleOf(
        '<cong-article published="2021-07-25"><h1>Nhìn lại</h1><p>Mở đầu.</p></cong-article>',
      );
      const title = article.querySelector('h1')!;
      await waitUntil(() => part(article, 'meta').top > title.getBoundingClientRect().bottom);
      expect(parseFloat(styleOf(title).fontSize)).to.be.at.least(25);
      expect(parseFloat(styleOf(title).marginTop)).to.equal(0);
    });

    it('is the title of the record, in a box as well', async () => {
      await articleOf(
        '<cong-article published="2021-07-25"><div class="WordSection1"><h1 slot="heading">Tiêu đề<br>trong hộp</h1><p>Nội dung.</p></div></cong-article>',
      );
      const record = () => document.querySelector('script[type="application/ld+json"]');
      await waitUntil(() => record());
      expect(JSON.parse(record()!.textContent!).headline).to.equal('Tiêu đề trong hộp');
    });

    for (const [what, markup] of [
      ['a header', '<header><h1>Nhìn lại</h1></header><p>Mở đầu.</p>'],
      ['boxes in boxes', '<main><article><h1>Nhìn lại</h1><p>Mở đầu.</p></article></main>'],
      ['a box, beside an empty one', '<div><h1></h1><div><h1>Nhìn lại</h1></div></div>'],
    ] as const)
      it(`is one in ${what}`, async () => {
        await articleOf(`<cong-article published="2021-07-25">${markup}</cong-article>`);
        const record = () => document.querySelector('script[type="application/ld+json"]');
        await waitUntil(() => record());
        expect(JSON.parse(record()!.textContent!).headline).to.equal('Nhìn lại');
        const title = [...document.querySelectorAll('h1')].find((each) => each.textContent);
        expect(parseFloat(styleOf(title!).fontSize)).to.be.at.least(25);
      });

    it('is left where it is beside one that has it', async () => {
      const article = await articleOf(
        '<cong-article><h1>Chương I</h1><p slot="heading">Nhìn lại</p></cong-article>',
      );
      expect(article.querySelector('h1')!.slot).to.equal('');
    });
  });

  describe('tables', () => {
    for (const attributes of [
      'width="100%"',
      'style="width: 100%"',
      'style="WIDTH: 100%"',
      'align="center" width="100%"',
    ])
      it(`with ${attributes} are as wide as the column, and so are their rows`, async () => {
        const article = await articleOf(
          `<cong-article><p>a</p><table ${attributes}><tr><td>1</td><td>A</td></tr></table></cong-article>`,
        );
        const rows = widthOf(article.querySelector('tbody')!);
        expect(rows).to.be.within(widthOf(article) - 6, widthOf(article));
      });

    it('in the middle stand there', async () => {
      const article = await articleOf(
        '<cong-article><table align="center"><tr><td>Một</td></tr></table></cong-article>',
      );
      const [table, column] = [article.querySelector('td')!, article].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(table!.left + table!.width / 2).to.be.closeTo(column!.left + column!.width / 2, 1);
    });

    it('that do not fit scroll, and are tables again where there is room', async () => {
      const article = await articleOf(
        `<cong-article><table width="100%"><tr>${'<td>Phòng&nbsp;công&nbsp;tố&nbsp;và&nbsp;xét&nbsp;xử</td>'.repeat(4)}</tr></table></cong-article>`,
      );
      const box = article.parentElement!;
      box.style.width = '320px';
      await waitUntil(() => box.scrollWidth === 320);
      const table = article.querySelector('table')!;
      expect(table.scrollWidth).to.be.greaterThan(321);
      box.style.width = '2000px';
      article.style.maxInlineSize = 'none';
      await waitUntil(() => widthOf(article.querySelector('tbody')!) > 1900);
    });

    for (const attributes of [
      'border="0"',
      'border="0px"',
      'style="border: none"',
      'style="BORDER: medium none"',
      'style="border:0;width:100%"',
      'style="width:100%;border:0"',
      'style="border-style:none"',
      'style="border-width: 0px"',
    ])
      it(`with ${attributes} have neither lines nor room, as a letterhead`, async () => {
        const article = await articleOf(
          `<cong-article><table ${attributes} cellpadding="0"><tr><td>UBND TỈNH</td><th>CỘNG HÒA</th></tr></table></cong-article>`,
        );
        for (const cell of article.querySelectorAll('td, th')) {
          const {borderTopWidth, paddingLeft} = styleOf(cell);
          expect([borderTopWidth, paddingLeft]).to.deep.equal(['0px', '0px']);
        }
      });

    for (const attributes of ['', 'border="1" style="border:none"', 'style="border:0.5pt solid"'])
      it(`with ${attributes || 'no word of it'} have lines`, async () => {
        const article = await articleOf(
          `<cong-article><table ${attributes}><tr><td>Năm 2021</td></tr></table></cong-article>`,
        );
        expect(styleOf(article.querySelector('td')!).borderTopWidth).to.equal('1px');
      });

    it('of Word keep the lines of their cells', async () => {
      const article = await articleOf(
        '<cong-article><table class="MsoTableGrid" style="border-collapse:collapse;border:none"><tr><td style="border:solid windowtext 1.0pt;padding:0in 5.4pt 0in 5.4pt">Năm</td></tr></table></cong-article>',
      );
      const {borderTopStyle, paddingLeft} = styleOf(article.querySelector('td')!);
      expect([borderTopStyle, paddingLeft]).to.deep.equal(['solid', '12px']);
    });
  });

  it('has pictures as high as their author says', async () => {
    const article = await articleOf(
      `<cong-article>${[
        'height="60"',
        'height="60" width=""',
        'style="height: 60px"',
        'style="HEIGHT: 60px"',
        'style="height:60px;width:auto"',
        'style="height:60px; max-width:100%"',
      ]
        .map((attributes) => `<p><img ${attributes} src="${picture('a')}" alt=""></p>`)
        .join('')}</cong-article>`,
    );
    const images = [...article.querySelectorAll('img')];
    await waitUntil(() => images.every((image) => image.complete));
    expect(images.map((image) => image.getBoundingClientRect().height)).to.deep.equal([
      60, 60, 60, 60, 60, 60,
    ]);
  });

  it('keeps the shape of a frame on a phone', async () => {
    const article = await articleOf(
      '<cong-article><iframe width="560" height="315" title="Phim"></iframe></cong-article>',
    );
    article.parentElement!.style.width = '320px';
    const {width, height} = article.querySelector('iframe')!.getBoundingClientRect();
    expect(width).to.equal(320);
    expect(height).to.be.closeTo(180, 1);
  });

  it('reads well whatever Word writes into a style sheet beside it', async () => {
    const article = await articleOf(
      `<cong-article text-size="150"><style>p.MsoNormal { font-size: 13pt; line-height: 115%; font-family: "Times New Roman"; color: black; text-align: justify }</style><p class="MsoNormal">Từ Word.</p><p>Thường.</p></cong-article>`,
    );
    const [word, plain] = [...article.querySelectorAll('p')].map(styleOf);
    for (const name of ['fontSize', 'lineHeight', 'fontFamily', 'textAlign'] as const)
      expect(word![name]).to.equal(plain![name]);
    article.parentElement!.setAttribute('data-cong-scheme', 'dark');
    expect(word!.color).to.equal(plain!.color);
  });

  it('has the size of tables follow the reader, whatever Word writes of them there', async () => {
    const article = await articleOf(
      `<cong-article text-size="150"><style>table.MsoNormalTable { font-size: 10pt; font-family: "Times New Roman" }</style><table class="MsoNormalTable"><tr><td>Một</td></tr></table><table><tr><td>Hai</td></tr></table></cong-article>`,
    );
    const [word, plain] = [...article.querySelectorAll('td')].map(styleOf);
    expect([word!.fontSize, word!.fontFamily]).to.deep.equal([plain!.fontSize, plain!.fontFamily]);
  });

  for (const name of ['western', 'fontstyle01', 'Default', 'xl65'])
    it(`reads well whatever another program writes there for .${name}`, async () => {
      const article = await articleOf(
        `<cong-article text-size="150"><style>.${name} { font-size: 13pt; font-family: Calibri; color: black }</style><p class="${name}">Một</p><p>Hai</p></cong-article>`,
      );
      const [pasted, plain] = [...article.querySelectorAll('p')].map(styleOf);
      expect(pasted!.fontSize).to.equal(plain!.fontSize);
      expect(pasted!.fontFamily).to.equal(plain!.fontFamily);
      article.parentElement!.setAttribute('data-cong-scheme', 'dark');
      expect(pasted!.color).to.equal(plain!.color);
    });

  it('opens on paper what is folded, and folds it again', async () => {
    const article = await articleOf(
      '<cong-article><details name="a"><summary>Hồ sơ</summary><p>Đơn</p></details><details name="a"><summary>Lệ phí</summary><p>Không</p></details><details open><summary>Khác</summary></details></cong-article>',
    );
    const open = () => [...article.querySelectorAll('details')].map((each) => each.open);
    dispatchEvent(new Event('beforeprint'));
    expect(open()).to.deep.equal([true, true, true]);
    dispatchEvent(new Event('afterprint'));
    expect(open()).to.deep.equal([false, false, true]);
    expect(article.querySelector('details')!.getAttribute('name')).to.equal('a');
  });

  it('keeps what the reader has chosen when a page is morphed', async () => {
    const article = await articleOf('<cong-article><p>Nội dung</p></cong-article>');
    article.shadowRoot!.querySelector<HTMLElement>('button.larger')!.click();
    await article.updateComplete;
    article.removeAttribute('text-size');
    await article.updateComplete;
    expect(article.getAttribute('text-size')).to.equal('112.5');
    expect(article.textSize).to.equal(112.5);
    article.textSize = 100;
    await article.updateComplete;
    expect(article.textSize).to.equal(100);
  });

  it('has one record where a router brings back a copy of the page', async () => {
    const article = await articleOf(
      '<cong-article published="2021-07-25"><h1 slot="heading">Trang A</h1><p>a</p></cong-article>',
    );
    const records = () => document.querySelectorAll('script[type="application/ld+json"]');
    await waitUntil(() => records().length === 1);
    const copy = records()[0]!.cloneNode(true);
    const parent = article.parentElement!;
    article.remove();
    document.head.append(copy);
    parent.append(article);
    await waitUntil(() => records()[0] && records()[0] !== copy);
    expect(records()).to.have.length(1);
  });

  describe('the contents', () => {
    const idsOf = (article: Article) => [...article.querySelectorAll('h2')].map(({id}) => id);

    it('keep words apart that a line break parts, and leave marks and empty headings out', async () => {
      const article = await articleOf(
        `<cong-article tools="contents"><h2>Chương I<br>QUY ĐỊNH</h2><h2>Phạm vi <a href="#pham-vi">¶</a></h2><h2>Nguyên tắc<sup><a href="#fn1">[1]</a></sup></h2><h2>Hiệu lực<span aria-hidden="true">#</span></h2><h2>\u200B</h2><h2>&nbsp;</h2></cong-article>`,
      );
      expect(idsOf(article)).to.deep.equal([
        'chuong-i-quy-dinh',
        'pham-vi',
        'nguyen-tac',
        'hieu-luc',
        '',
        '',
      ]);
      article.shadowRoot!.querySelector<HTMLElement>('button.contents')!.click();
      const links = () => [...article.shadowRoot!.querySelectorAll('nav a')];
      await waitUntil(() => links().length > 0);
      expect(links().map((link) => link.textContent!.trim())).to.deep.equal([
        'Chương I QUY ĐỊNH',
        'Phạm vi',
        'Nguyên tắc',
        'Hiệu lực',
      ]);
    });

    it('leave notes without a link out, and keep lines apart that a style parts', async () => {
      const article = await articleOf(
        `<cong-article tools="contents"><h2>Phạm vi<sup>(1)</sup></h2><h2>Nguyên tắc<sup>*</sup></h2><h2>Giá 1 m<sup>2</sup></h2><h2><span style="display: block">Chương I</span><span style="display: block">QUY ĐỊNH</span></h2></cong-article>`,
      );
      expect(idsOf(article)).to.deep.equal([
        'pham-vi',
        'nguyen-tac',
        'gia-1-m2',
        'chuong-i-quy-dinh',
      ]);
    });

    it('leave an id to the page that has rules for it', async () => {
      const styles = await fixture(
        html`<style>
          @media all {
            #lien-he {
              position: fixed;
            }
          }
        </style>`,
      );
      expect(styles.isConnected).to.equal(true);
      await nextFrame();
      const article = await articleOf(
        '<cong-article tools="contents"><h2>Giới thiệu</h2><h2>Tin tức</h2><h2>Liên hệ</h2></cong-article>',
      );
      expect(idsOf(article)).to.deep.equal(['gioi-thieu', 'tin-tuc', 'muc-lien-he']);
    });
  });
});
