import {expect, fixture, html, nextFrame, waitUntil} from '../../support/testing.js';
import {emulateMedia} from '@web/test-runner-commands';
import type {Article} from '../../../src/elements/article/article.js';
import '../../../src/define/article.js';
import {skipWhere} from '../../support/engine-limits.js';

const styleOf = (root: ParentNode, selector: string, pseudo?: string) =>
  getComputedStyle(root.querySelector(selector)!, pseudo);

/** An article in a column of 280 px, as on the narrowest screens. */
async function narrow(body: string): Promise<Article> {
  const page = await fixture<HTMLElement>(
    `<div><cong-article tools="">${body}</cong-article></div>`,
  );
  page.style.width = '280px';
  return page.querySelector('cong-article')!;
}

const wideTable = `
  <table>
    <caption>Số tin báo đã giải quyết</caption>
    <tr>${'<th scope="col">Phòng&nbsp;công&nbsp;tố</th>'.repeat(6)}</tr>
    <tr>${'<td>1.024</td>'.repeat(6)}</tr>
  </table>`;

/** How a box fades at its edges; Chrome knew masks by another name. */
const fadeOf = (box: Element) => {
  const style = getComputedStyle(box);
  return style.maskImage || style.getPropertyValue('-webkit-mask-image');
};

/** The text of an attachment’s badge, and whether lines are drawn in it. */
function badgeOf(article: Element): [text: string, hasLines: boolean] {
  const {content, backgroundImage} = styleOf(article, 'li a', '::before');
  const text = content.split(' / ')[0]!.replace(/^"(.*)"$/, '$1');
  const link = article.querySelector('li a')!;
  // Some engines tell the function, others what it gives.
  return [
    text.replace('attr(data-cong-kind)', link.getAttribute('data-cong-kind')!),
    backgroundImage !== 'none',
  ];
}

describe('<cong-article> body', () => {
  describe('law', () => {
    // The letters themselves show only in pictures: no interface tells a marker’s text.
    it('letters points in an order of its own', async () => {
      const article = await narrow('<ol><li><ol class="diem" type="a"><li>một</li></ol></li></ol>');
      expect(styleOf(article, '.diem').listStyleType).to.equal('cong-diem');
    });
  });

  describe('tables', () => {
    it('scroll in themselves, and the keyboard can do it', async () => {
      const article = await narrow(wideTable);
      const table = article.querySelector('table')!;
      expect(table.offsetWidth).to.equal(280);
      expect(table.scrollWidth).to.be.greaterThan(400);
      await waitUntil(() => table.tabIndex === 0);
      article.parentElement!.style.width = '1400px';
      article.style.maxInlineSize = 'none';
      await waitUntil(() => !table.hasAttribute('tabindex'), 'a tab stop too many');
    });

    it('show at which edge there is more, as far as the reader has scrolled', async () => {
      const article = await narrow(wideTable);
      const table = article.querySelector('table')!;
      const edges = async (expected: string | undefined) =>
        waitUntil(() => table.dataset['congMore'] === expected, `more at ${expected}`);
      await edges('right');
      expect(fadeOf(table)).to.contain('to left');
      table.scrollLeft = 40;
      await edges('both');
      table.scrollLeft = 9999;
      await edges('left');
      expect(fadeOf(table)).to.contain('to right');
      article.parentElement!.style.width = '1400px';
      article.style.maxInlineSize = 'none';
      await edges(undefined);
      expect(fadeOf(table)).to.equal('none');
    });

    it('show it from right to left too', async () => {
      const article = await narrow(wideTable.replace('<table>', '<table dir="rtl">'));
      const table = article.querySelector('table')!;
      await waitUntil(() => table.dataset['congMore'] === 'left');
      table.scrollLeft = -9999;
      await waitUntil(() => table.dataset['congMore'] === 'right');
    });

    it('keep a tab stop of the author’s', async () => {
      const article = await narrow(wideTable.replace('<table>', '<table tabindex="-1">'));
      await nextFrame();
      await nextFrame();
      expect(article.querySelector('table')!.getAttribute('tabindex')).to.equal('-1');
    });

    it('that fit are no tab stop', async () => {
      const article = await narrow('<table><tr><th>Quý</th></tr></table><p>Hết.</p>');
      await nextFrame();
      await nextFrame();
      expect(article.innerHTML).to.not.contain('tabindex');
    });

    it('are cared for when the text comes later', async () => {
      const article = await narrow('');
      article.innerHTML = wideTable;
      await waitUntil(() => article.querySelector('table')!.tabIndex === 0);
    });

    it('keep the author’s alignment', async () => {
      const article = await narrow(
        '<table><tr><th>Quý</th><th align="right">Số</th></tr><tr><td align="right">1</td></tr></table>',
      );
      expect(styleOf(article, 'th').textAlign).to.equal('start');
      expect(styleOf(article, 'th + th').textAlign).to.match(/right/);
      expect(styleOf(article, 'td').textAlign).to.match(/right/);
    });
  });

  describe('pasted from Word', () => {
    const pasted = `
      <p class="MsoNormal" style="margin-left:200.0pt;text-align:justify;line-height:12.0pt">
        <span style="font-size:14.0pt;line-height:115%;font-family:'Times New Roman';color:black">Đoạn dán từ Word.<o:p></o:p></span>
      </p>
      <p class="MsoNormal" id="empty"><o:p>&nbsp;</o:p></p>
      <p class="MsoListParagraph" style="margin-left:36.0pt;text-indent:-18.0pt"><span style="mso-list:Ignore">1.</span> Mục</p>
      <p><font size="5" face="Times New Roman" id="font">Chữ to</font></p>
      <img style="width:900px;height:600px" alt="" src="data:,">`;

    it('takes the type of the article, and every node stays', async () => {
      const article = await narrow(pasted);
      const before = article.innerHTML;
      for (const selector of ['span', '#font']) {
        const {fontSize, fontFamily} = styleOf(article, selector);
        expect(fontSize, selector).to.equal('18px');
        expect(fontFamily, selector).to.not.contain('Times');
      }
      expect(parseFloat(styleOf(article, 'span').lineHeight)).to.equal(32);
      expect(styleOf(article, 'p').marginLeft).to.equal('0px');
      expect(styleOf(article, 'p').textAlign).to.equal('start');
      expect(article.innerHTML).to.equal(before);
    });

    it('grows with the size the reader chose', async () => {
      const article = await narrow(pasted);
      article.textSize = 150;
      await article.updateComplete;
      expect(styleOf(article, 'span').fontSize).to.equal('27px');
    });

    it('shows no empty lines, and hangs the numbers of its lists', async () => {
      const article = await narrow(pasted);
      expect(article.querySelector<HTMLElement>('#empty')!.offsetHeight).to.equal(0);
      const {marginLeft, textIndent} = styleOf(article, '.MsoListParagraph');
      expect([marginLeft, textIndent]).to.deep.equal(['31.5px', '-22.5px']);
    });

    it('keeps its colours on white, and gives them up in the dark', async () => {
      const article = await narrow(pasted);
      expect(styleOf(article, 'span').color).to.equal('rgb(0, 0, 0)');
      article.parentElement!.dataset.congScheme = 'dark';
      expect(styleOf(article, 'span').color).to.equal('rgb(241, 235, 227)');
    });
  });

  describe('around the text', () => {
    it('stands in the order of a newspaper, whatever the order in the page', async () => {
      const article = await fixture<Article>(html`
        <cong-article tools="">
          <div slot="comments">Ý kiến</div>
          <div slot="related">Tin liên quan</div>
          <p slot="rating">Đánh giá</p>
          <ul slot="tags">
            <li>sơ kết</li>
          </ul>
          <ul slot="attachments">
            <li>Kế hoạch</li>
          </ul>
          <p slot="notice">Ghi rõ nguồn</p>
          <p slot="signature">Lê Minh Tâm</p>
          <p id="text">Nội dung./.</p>
          <p slot="lead">Mở đầu.</p>
          <h1 slot="heading">Nhìn lại</h1>
        </cong-article>
      `);
      const names = [...article.children]
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map((each) => each.slot || each.id);
      expect(names.join(' ')).to.equal(
        'heading lead text signature notice attachments tags rating related comments',
      );
    });

    const kinds: [address: string, type: string, badge: string][] = [
      ['/tep/ke-hoach.pdf', '', 'PDF'],
      ['/tep/KE-HOACH.PDF?tai=1', '', 'PDF'],
      ['/tai-ve/?id=5', 'application/pdf', 'PDF'],
      ['/tep/phu-luc.docx', '', 'DOC'],
      ['/tep/so-lieu.xls', '', 'XLS'],
      ['/tep/bai-giang.pptx', '', 'PPT'],
      ['/tep/ho-so.rar', '', 'ZIP'],
    ];
    for (const [address, type, badge] of kinds) {
      it(`marks the attachment ${address} ${type} with ${badge}`, async () => {
        const article = await narrow(
          `<ul slot="attachments"><li><a href="${address}" type="${type}">Tệp</a></li></ul>`,
        );
        expect(badgeOf(article)).to.deep.equal([badge, false]);
      });
    }

    const told: [link: string, badge: string][] = [
      ['<a href="/tai-ve?id=12">Kế hoạch số 12/KH-VKS (PDF, 1,2 MB)</a>', 'PDF'],
      ['<a href="#phu-luc">Phụ lục</a> <small>DOCX, 48 KB</small>', 'DOC'],
      ['<a href="/tai-ve?id=13">Mẫu Excel tổng hợp số liệu</a>', 'XLS'],
      ['<a href="/tai-ve?id=14">Hướng dẫn lập mẫu Excel (PDF)</a>', 'PDF'],
      ['<a href="/tai-ve?id=15">ho-so.7z</a>', 'ZIP'],
      ['<a href="/tai-ve/so.xlsx">Bản chụp PDF của sổ</a>', 'XLS'],
    ];
    for (const [link, badge] of told) {
      it(`reads ${badge} from the words where the address does not tell: ${link}`, async () => {
        const article = await narrow(`<ul slot="attachments"><li>${link}</li></ul>`);
        expect(badgeOf(article)).to.deep.equal([badge, false]);
      });
    }

    it('draws a sheet with lines where nothing tells the kind', async () => {
      const article = await narrow(
        '<ul slot="attachments"><li><a href="/tai-ve?id=5">Quy định mới để đọc</a></li></ul>',
      );
      expect(badgeOf(article)).to.deep.equal(['', true]);
    });

    it('gives fingers room', async () => {
      const article = await narrow(`
        <ul slot="tags"><li><a href="#a">sơ kết</a></li></ul>
        <ul slot="attachments"><li><a href="#b">Kế hoạch</a></li></ul>`);
      expect(article.querySelector<HTMLElement>('[slot=tags] a')!.offsetHeight).to.be.at.least(24);
      expect(
        article.querySelector<HTMLElement>('[slot=attachments] li')!.offsetHeight,
      ).to.be.at.least(44);
    });
  });

  describe('on paper', () => {
    const bodies: [what: string, link: string, shows: boolean][] = [
      ['of another site', '<a href="https://vks.example.vn/2">văn bản</a>', true],
      [
        'whose text is the address',
        '<a href="https://vks.example.vn/">https://vks.example.vn</a>',
        false,
      ],
      ['of this site', `<a href="${location.origin}/tin">tin</a>`, false],
      ['of this site without a host', '<a href="/tin">tin</a>', false],
    ];
    for (const [what, link, shows] of bodies) {
      it(`${shows ? 'writes' : 'does not write'} the address of a link ${what}`, async function () {
        skipWhere(this, 'emulate-media');
        const article = await narrow(`<p>Theo ${link}.</p>`);
        const isCaredFor = () => !!article.querySelector('[data-cong-plain]');
        if (!shows && link.includes('http')) await waitUntil(isCaredFor);
        await emulateMedia({media: 'print'});
        try {
          const {content} = styleOf(article, 'a', '::after');
          expect(content !== 'none').to.equal(shows);
        } finally {
          await emulateMedia({media: 'screen'});
        }
      });
    }

    it('marks words so that they read, whatever the scheme', async function () {
      skipWhere(this, 'emulate-media');
      const article = await narrow('<p>Một <mark>điều</mark>.</p>');
      document.documentElement.dataset['congScheme'] = 'dark';
      await emulateMedia({media: 'print'});
      try {
        const {color, backgroundColor} = styleOf(article, 'mark');
        expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 229, 138)']);
      } finally {
        delete document.documentElement.dataset['congScheme'];
        await emulateMedia({media: 'screen'});
      }
    });

    it('leaves out what only works on a screen, and the other elements of the page', async function () {
      skipWhere(this, 'emulate-media');
      const page = await fixture<HTMLElement>(html`
        <div>
          <cong-login-box heading="Đăng nhập"></cong-login-box>
          <cong-article>
            <p>Nội dung./.</p>
            <cong-date-line>Chủ nhật</cong-date-line>
            <p slot="rating">Đánh giá</p>
            <p slot="comments">Ý kiến</p>
          </cong-article>
        </div>
      `);
      await emulateMedia({media: 'print'});
      try {
        const shown = (selector: string) => styleOf(page, selector).display !== 'none';
        expect(shown('[slot=rating]'), 'rating').to.equal(false);
        expect(shown('[slot=comments]'), 'comments').to.equal(false);
        expect(shown('cong-login-box'), 'login box').to.equal(false);
        expect(shown('cong-date-line'), 'in the text').to.equal(true);
      } finally {
        await emulateMedia({media: 'screen'});
      }
    });
  });

  describe('bodies to try', () => {
    it('sets an article in an article in the same type', async () => {
      const article = await narrow(
        '<p>Ngoài</p><cong-article tools="" id="inner"><p id="in">Trong</p></cong-article>',
      );
      expect(styleOf(article, '#in').fontSize).to.equal('18px');
      expect(article.querySelector<HTMLElement>('#inner')!.offsetWidth).to.equal(280);
    });

    it('keeps the sizes of two articles apart', async () => {
      const page = await fixture<HTMLElement>(html`
        <div>
          <cong-article tools="" text-size="150"><p>Một</p></cong-article>
          <cong-article tools="" id="second"><p>Hai</p></cong-article>
        </div>
      `);
      expect(styleOf(page, 'p').fontSize).to.equal('27px');
      expect(styleOf(page, '#second p').fontSize).to.equal('18px');
    });

    it('draws the rule of a quote from right to left at its right', async () => {
      const article = await narrow('<blockquote dir="rtl"><p>شكراً</p></blockquote>');
      const {borderRightWidth, borderLeftWidth} = styleOf(article, 'blockquote');
      expect([borderRightWidth, borderLeftWidth]).to.deep.equal(['3px', '0px']);
    });

    it('leaves text in decomposed letters as it is', async () => {
      const text = 'Viện kiểm sát nhân dân tỉnh'.normalize('NFD');
      const article = await narrow(`<p>${text}</p>`);
      expect(article.querySelector('p')!.textContent).to.equal(text);
    });

    it('takes 200 paragraphs', async () => {
      const article = await narrow('<p>Nội dung bài viết.</p>'.repeat(200));
      expect(article.scrollWidth).to.equal(280);
      expect(article.offsetHeight).to.be.greaterThan(200 * 48);
    });
  });
});
