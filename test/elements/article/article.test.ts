import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import type {Article} from '../../../src/elements/article/article.js';
import '../../../src/define/article.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {shownText} from '../../support/shown-text.js';

const PUBLISHED = '2021-07-25T08:00:00+07:00';

const part = (article: Article, name: string) =>
  article.shadowRoot!.querySelector<HTMLElement>(`[part='${name}']`);

/** The text of a part in one line; undefined where the part is not there. */
const textOf = (article: Article, name: string) =>
  part(article, name)?.textContent.replace(/\s+/g, ' ').trim();

describe('<cong-article>', () => {
  describe('before upgrade', () => {
    it('is the text of the author, whose nodes stay as they are', async () => {
      const markup =
        '<h1 slot="heading">Nhìn lại sáu tháng</h1><p slot="lead">Mở đầu.</p><p>Nội dung./.</p>';
      const article = await fixture<Article>(`<cong-article>${markup}</cong-article>`);
      expect(article.innerHTML).to.equal(markup);
    });
  });

  describe('bare', () => {
    it('shows the tools and nothing else', async () => {
      const article = await fixture<Article>(html`<cong-article></cong-article>`);
      expect(part(article, 'meta')).to.equal(null);
      expect(part(article, 'source')).to.equal(null);
      const buttons = () =>
        [...article.shadowRoot!.querySelectorAll('button')].filter(({offsetWidth}) => offsetWidth);
      await waitUntil(() => buttons().length, 'the tools');
      expect(buttons()).to.have.lengthOf(8);
      expect(article.attributes, 'nothing reflected').to.have.lengthOf(0);
    });

    it('gives empty slots no room', async () => {
      const article = await fixture<Article>(html`<cong-article tools=""></cong-article>`);
      expect(article.offsetHeight).to.equal(0);
    });
  });

  describe('properties', () => {
    it('writes the facts below the title', async () => {
      const article = await fixture<Article>(html`
        <cong-article
          published=${PUBLISHED}
          modified="2021-07-26T09:30:00+07:00"
          section="Xây dựng ngành"
          views="1204"
          author="Lê Minh Tâm"
          tools=""
        >
          <h1 slot="heading">Nhìn lại</h1>
          <p>Nội dung./.</p>
        </cong-article>
      `);
      expect(shownText(article)).to.equal(
        'Nhìn lại Chủ nhật, 25/07/2021 08:00 Xây dựng ngành 1.204 lượt xem Tác giả: Lê Minh Tâm ' +
          'Cập nhật: Thứ hai, 26/07/2021 09:30 Nội dung./.',
      );
    });

    it('gives machines the instants', async () => {
      const article = await fixture<Article>(
        html`<cong-article published=${PUBLISHED}></cong-article>`,
      );
      const time = part(article, 'published') as HTMLTimeElement;
      expect(time.dateTime).to.equal('2021-07-25T01:00:00.000Z');
    });

    const formats: [format: Article['dateFormat'], published: string, expected: string][] = [
      ['portal', PUBLISHED, 'Chủ nhật, 25/07/2021 08:00'],
      ['legacy', PUBLISHED, 'Chủ nhật, 25/07/2021 - 08:00 AM'],
      ['long', PUBLISHED, 'ngày 25 tháng 7 năm 2021'],
      ['date', PUBLISHED, '25/07/2021'],
      ['portal', '2021-07-25', '25/07/2021'],
      ['long', '2021-07-25', 'ngày 25 tháng 7 năm 2021'],
    ];
    for (const [format, published, expected] of formats) {
      it(`date-format ${format}, ${published} → ${expected}`, async () => {
        const article = await fixture<Article>(
          html`<cong-article date-format=${format} published=${published}></cong-article>`,
        );
        expect(textOf(article, 'published')).to.equal(expected);
      });
    }

    it('shows the date of the agency, whatever the zone of the reader', async () => {
      const article = await fixture<Article>(
        html`<cong-article
          published="2021-07-25T01:00:00Z"
          time-zone="America/New_York"
        ></cong-article>`,
      );
      expect(textOf(article, 'published')).to.equal('Thứ bảy, 24/07/2021 21:00');
    });

    const changes: [modified: string, published: string | undefined, shown: boolean][] = [
      ['2021-07-25T08:01:00+07:00', PUBLISHED, true],
      ['2021-07-25T08:00:00+07:00', PUBLISHED, false],
      ['2021-07-24T08:00:00+07:00', PUBLISHED, false],
      ['2021-07-25T08:01:00+07:00', undefined, true],
    ];
    for (const [modified, published, isShown] of changes) {
      it(`modified ${modified}, published ${published} → ${isShown ? 'shown' : 'not shown'}`, async () => {
        const article = await fixture<Article>(html`<cong-article></cong-article>`);
        Object.assign(article, {modified, published});
        await article.updateComplete;
        expect(part(article, 'modified') !== null).to.equal(isShown);
      });
    }

    it('takes a count of views of 0', async () => {
      const article = await fixture<Article>(html`<cong-article .views=${0}></cong-article>`);
      expect(textOf(article, 'views')).to.equal('0 lượt xem');
    });

    it('names the source, with a link where there is an address', async () => {
      const article = await fixture<Article>(
        html`<cong-article source="Báo Bảo vệ pháp luật"></cong-article>`,
      );
      expect(textOf(article, 'source')).to.equal('Nguồn: Báo Bảo vệ pháp luật');
      expect(article.shadowRoot!.querySelector('a')).to.equal(null);

      article.sourceHref = 'https://baobaovephapluat.vn/';
      await article.updateComplete;
      const link = article.shadowRoot!.querySelector('a')!;
      expect(link.textContent).to.equal('Báo Bảo vệ pháp luật');
      expect(link.href).to.equal('https://baobaovephapluat.vn/');
    });

    it('shows the address of a source without a name', async () => {
      const article = await fixture<Article>(
        html`<cong-article source-href="https://vksndtc.gov.vn/tin"></cong-article>`,
      );
      expect(textOf(article, 'source')).to.equal('Nguồn: https://vksndtc.gov.vn/tin');
    });

    it('speaks the language of the page', async () => {
      const page = await fixture<HTMLElement>(html`
        <div lang="en">
          <cong-article published=${PUBLISHED} views="1204" tools=""></cong-article>
        </div>
      `);
      const article = page.querySelector('cong-article')!;
      const expected = 'Sunday, 25/07/2021 08:00 1,204 views';
      await waitUntil(() => shownText(article) === expected, expected);
    });

    it('sizes the text, and not the title, by `text-size`', async () => {
      const article = await fixture<Article>(html`
        <cong-article text-size="150"
          ><h1 slot="heading">Nhìn lại</h1>
          <p>Nội dung</p></cong-article
        >
      `);
      const sizeOf = (selector: string) =>
        getComputedStyle(article.querySelector(selector)!).fontSize;
      expect(sizeOf('p')).to.equal('27px');
      const title = sizeOf('h1');
      article.removeAttribute('text-size');
      await article.updateComplete;
      expect(sizeOf('p')).to.equal('18px');
      expect(sizeOf('h1')).to.equal(title);
    });
  });

  describe('bad input', () => {
    const wrong: [attribute: string, value: string, expected: string][] = [
      ['published', '2021-02-30', 'an ISO 8601 date and time'],
      ['modified', 'hôm qua', 'an ISO 8601 date and time'],
      ['views', '12a', 'a count of 0 or more; it is left out'],
      ['source-href', 'javascript:alert(1)', 'an http or https address; no link is made'],
      ['tools', 'print fax', 'names out of "listen contents font-size line-spacing contrast'],
      ['text-size', '300', 'one of 87.5, 100, 112.5, 125, 150; 100 is used'],
      ['line-spacing', '200', 'one of 100, 120, 140; 100 is used'],
      ['remember', 'cookie', 'local, session, none; none is used'],
      ['date-format', 'us', 'portal, legacy, full, long, date, time; portal is used'],
      ['time-zone', 'Hà Nội', 'an IANA time zone; Asia/Ho_Chi_Minh is used'],
    ];
    for (const [attribute, value, expected] of wrong) {
      it(`${attribute}="${value}" is told to the developer once`, async () => {
        const warnings = capturedWarnings();
        const article = await fixture<Article>(
          `<cong-article published="${PUBLISHED}" source="Báo" ${attribute}="${value}"></cong-article>`,
        );
        // An attribute written twice counts the first time.
        article.setAttribute(attribute, value);
        await article.updateComplete;
        const told = warnings.list.filter((text) =>
          text.startsWith(`<cong-article> ${attribute}:`),
        );
        expect(told).to.have.lengthOf(1);
        expect(told[0]).to.contain(expected);
      });
    }

    it('writes dates as portals do where `date-format` is none', async () => {
      capturedWarnings();
      const article = await fixture<Article>(
        `<cong-article published="${PUBLISHED}" date-format="us"></cong-article>`,
      );
      expect(textOf(article, 'published')).to.equal('Chủ nhật, 25/07/2021 08:00');
    });

    it('leaves out what it cannot use and shows the rest', async () => {
      capturedWarnings();
      const article = await fixture<Article>(html`
        <cong-article
          published="2021-02-30"
          modified="hôm qua"
          views="-5"
          section="Tin tức"
          source="Báo"
          source-href="java
script:alert(1)"
          tools=""
        ></cong-article>
      `);
      expect(shownText(article)).to.equal('Tin tức Nguồn: Báo');
      expect(article.shadowRoot!.querySelector('a')).to.equal(null);
    });

    it('shows hostile text as text', async () => {
      const hostile = '<img src=x onerror=alert(1)>{name}';
      const article = await fixture<Article>(
        html`<cong-article author=${hostile} section=${hostile} source=${hostile}></cong-article>`,
      );
      expect(textOf(article, 'author')).to.equal(`Tác giả: ${hostile}`);
      expect(textOf(article, 'section')).to.equal(hostile);
      expect(textOf(article, 'source')).to.equal(`Nguồn: ${hostile}`);
      expect(article.shadowRoot!.querySelector('img')).to.equal(null);
    });
  });

  describe('moved and removed', () => {
    it('draws itself once, wherever it goes', async () => {
      const page = await fixture<HTMLElement>(html`
        <div>
          <cong-article author="Lê Minh Tâm"><p>Nội dung</p></cong-article>
          <section></section>
        </div>
      `);
      const article = page.querySelector('cong-article')!;
      page.querySelector('section')!.append(article);
      await article.updateComplete;
      expect(article.shadowRoot!.querySelectorAll('article')).to.have.lengthOf(1);
      expect(textOf(article, 'author')).to.equal('Tác giả: Lê Minh Tâm');
    });

    it('hears of printing only while it is on the page', async () => {
      const article = await fixture<Article>(html`<cong-article></cong-article>`);
      article.remove();
      dispatchEvent(new Event('beforeprint'));
      expect(textOf(article, 'address')).to.equal('');
    });

    it('nests, each article with facts and sizes of its own', async () => {
      const outer = await fixture<Article>(html`
        <cong-article author="Ngoài">
          <cong-article author="Trong" text-size="125"><p>Nội dung</p></cong-article>
        </cong-article>
      `);
      const inner = outer.querySelector('cong-article')!;
      expect(textOf(outer, 'author')).to.equal('Tác giả: Ngoài');
      expect(textOf(inner, 'author')).to.equal('Tác giả: Trong');
      expect(getComputedStyle(outer).fontSize).to.equal('18px');
      expect(getComputedStyle(inner).fontSize).to.equal('22.5px');
    });
  });

  describe('accessible', () => {
    it('has no violation, full or bare', async () => {
      const article = await fixture<Article>(html`
        <cong-article
          published=${PUBLISHED}
          author="Lê Minh Tâm"
          views="1204"
          source="Báo"
          source-href="/bai-viet"
        >
          <h1 slot="heading">Nhìn lại</h1>
          <p slot="lead">Mở đầu.</p>
          <p>Nội dung có <a href="/khac">liên kết</a>./.</p>
          <p slot="signature">Lê Minh Tâm</p>
        </cong-article>
      `);
      await waitUntil(() => article.shadowRoot!.querySelector('button'));
      await expect(article).to.be.accessible();
      article.querySelector('h1')!.remove();
      article.author = undefined;
      await article.updateComplete;
      await expect(article).to.be.accessible();
    });

    it('marks its words where they are not in the language of the page', async () => {
      const page = await fixture<HTMLElement>(
        html`<div lang="lo"><cong-article></cong-article></div>`,
      );
      expect(part(page.querySelector('cong-article')!, 'article')!.lang).to.equal('vi');
    });
  });
});
