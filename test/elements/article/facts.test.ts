import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import type {Article} from '../../../src/elements/article/article.js';
import '../../../src/define/article.js';
import {capturedWarnings} from '../../support/captured-warnings.js';

const times = (count: number, text: string) => Array.from({length: count}, () => text).join(' ');

const readingTime = (article: Article) =>
  article.shadowRoot!.querySelector<HTMLElement>('[part=reading-time]');

const shows = (article: Article, expected: string) =>
  waitUntil(
    () => readingTime(article)?.textContent.trim() === expected,
    `"${expected}", and not "${readingTime(article)?.textContent}"`,
  );

describe('<cong-article> reading time', () => {
  it('is not there unless asked for', async () => {
    const article = await fixture<Article>(html`<cong-article><p>Nội dung</p></cong-article>`);
    expect(readingTime(article)).to.equal(null);
  });

  it('counts lead and text, and nothing else', async () => {
    const aside = times(5000, 'chữ');
    const article = await fixture<Article>(html`
      <cong-article reading-time>
        <h1 slot="heading">${aside}</h1>
        <p slot="lead">${times(250, 'mở')}</p>
        ${times(125, 'trần')}
        <p>${times(125, 'bài')}</p>
        <ul>
          <li>${times(250, 'ý')}</li>
        </ul>
        <style>
          .a { ${aside} }
        </style>
        <p hidden>${aside}</p>
        <p slot="signature">${aside}</p>
        <p slot="notice">${aside}</p>
        <div slot="related"><p>${aside}</p></div>
      </cong-article>
    `);
    await shows(article, '3 phút đọc');
  });

  const joined: [markup: string, expected: string][] = [
    [`<p>${'<b>b</b>ôi <i>đ</i><font>ậm</font> '.repeat(500)}</p>`, '4 phút đọc'],
    ['<p>một</p><p>hai</p>'.repeat(500), '4 phút đọc'],
    [`<p>${'một<br>hai<br>'.repeat(500)}</p>`, '4 phút đọc'],
    [`<table>${'<tr><td>một</td><td>hai</td></tr>'.repeat(500)}</table>`, '4 phút đọc'],
  ];
  for (const [markup, expected] of joined) {
    it(`takes words apart where a reader does: ${markup.slice(0, 40)}…`, async () => {
      const article = await fixture<Article>(`<cong-article reading-time>${markup}</cong-article>`);
      await shows(article, expected);
    });
  }

  it('counts words on an English article in a Vietnamese page', async () => {
    const page = await fixture(html`
      <div lang="vi">
        <cong-article lang="en" reading-time><p>${times(1190, 'word')}</p></cong-article>
      </div>
    `);
    await shows(page.querySelector('cong-article')!, '5 min read');
  });

  it('counts text in NFD', async () => {
    const text = times(100, 'Đẩy mạnh cải cách tư pháp ở cơ sở'.normalize('NFD'));
    const article = await fixture<Article>(
      html`<cong-article reading-time><p>${text}</p></cong-article>`,
    );
    await shows(article, '4 phút đọc');
  });

  it('is what the author says, and then nothing is counted', async () => {
    const article = await fixture<Article>(
      html`<cong-article reading-time="12"><p>Nội dung</p></cong-article>`,
    );
    expect(readingTime(article)!.textContent).to.equal('12 phút đọc');
    article.readingTime = 7;
    await article.updateComplete;
    expect(readingTime(article)!.textContent).to.equal('7 phút đọc');
    article.removeAttribute('reading-time');
    await article.updateComplete;
    expect(readingTime(article)).to.equal(null);
  });

  it('follows `reading-rate`', async () => {
    const article = await fixture<Article>(
      html`<cong-article reading-time reading-rate="100"
        ><p>${times(600, 'chữ')}</p></cong-article
      >`,
    );
    await shows(article, '6 phút đọc');
    article.readingRate = 200;
    await shows(article, '3 phút đọc');
  });

  it('follows a text that arrives later, grows, and is replaced', async () => {
    const article = await fixture<Article>(html`<cong-article reading-time></cong-article>`);
    await article.updateComplete;
    expect(readingTime(article)!.textContent.trim()).to.equal('');
    const paragraph = document.createElement('p');
    paragraph.textContent = times(500, 'chữ');
    article.append(paragraph);
    await shows(article, '2 phút đọc');
    paragraph.firstChild!.nodeValue += times(500, ' chữ');
    await shows(article, '4 phút đọc');
    article.replaceChildren(times(250, 'chữ'));
    await shows(article, '1 phút đọc');
    article.replaceChildren();
    await shows(article, '');
  });

  it('moves nothing when it is counted', async () => {
    const place = await fixture<HTMLElement>(html`<div style="width: 272px"></div>`);
    const article = document.createElement('cong-article');
    Object.assign(article, {published: '2021-07-25', section: 'Xây dựng ngành', views: 1204});
    article.setAttribute('reading-time', '');
    article.setAttribute('author', 'Lê Minh Tâm');
    article.innerHTML = `<p>${times(2500, 'chữ')}</p>`;
    place.append(article);
    await article.updateComplete;
    const placesOf = () =>
      [...article.shadowRoot!.querySelectorAll('[part=meta] > *'), article.firstElementChild!].map(
        (each) => Math.round(each.getBoundingClientRect().top),
      );
    const before = placesOf();
    expect(readingTime(article)!.textContent.trim()).to.equal('');
    await shows(article, '10 phút đọc');
    expect(placesOf()).to.deep.equal(before);
  });

  it('is counted for each of two articles, and for one inside another', async () => {
    const page = await fixture(html`
      <div>
        <cong-article id="a" reading-time><p>${times(500, 'chữ')}</p></cong-article>
        <cong-article id="b" reading-time>
          <p>${times(250, 'chữ')}</p>
          <cong-article id="c" reading-time><p>${times(500, 'chữ')}</p></cong-article>
        </cong-article>
      </div>
    `);
    const article = (id: string) => page.querySelector<Article>(`#${id}`)!;
    await shows(article('a'), '2 phút đọc');
    await shows(article('b'), '3 phút đọc');
    await shows(article('c'), '2 phút đọc');
  });

  it('counts 200 paragraphs with 80 headings', async () => {
    const markup = Array.from(
      {length: 200},
      (_, index) => `${index % 5 < 2 ? `<h2>Mục ${index}</h2>` : ''}<p>${times(48, 'chữ')}</p>`,
    ).join('');
    const article = await fixture<Article>(`<cong-article reading-time>${markup}</cong-article>`);
    expect(article.querySelectorAll('h2')).to.have.lengthOf(80);
    await shows(article, '39 phút đọc');
  });

  it('is taken up again where the article goes', async () => {
    const article = await fixture<Article>(
      html`<cong-article reading-time><p>${times(500, 'chữ')}</p></cong-article>`,
    );
    await shows(article, '2 phút đọc');
    const place = article.parentElement!;
    article.remove();
    article.append(times(500, ' chữ'));
    place.append(article);
    await shows(article, '4 phút đọc');
  });

  describe('bad input', () => {
    const wrong: [attribute: string, value: string, expected: string][] = [
      ['reading-time', 'lâu', 'minutes, a number of 0 or more; the text is counted'],
      ['reading-time', '-5', 'minutes, a number of 0 or more; the text is counted'],
      ['reading-rate', 'nhanh', 'a number above 0; the usual rate is used'],
      ['reading-rate', '0', 'a number above 0; the usual rate is used'],
    ];
    for (const [attribute, value, expected] of wrong) {
      it(`${attribute}="${value}" is told to the developer, and the text is counted`, async () => {
        const warnings = capturedWarnings();
        const article = await fixture<Article>(
          html`<cong-article reading-time><p>${times(500, 'chữ')}</p></cong-article>`,
        );
        article.setAttribute(attribute, value);
        await waitUntil(() => warnings.list.length);
        await shows(article, '2 phút đọc');
        expect(warnings.list).to.deep.equal([
          `<cong-article> ${attribute}: "${value}". Expected ${expected}.`,
        ]);
      });
    }
  });

  it('is part of an accessible line', async () => {
    const article = await fixture<Article>(
      html`<cong-article reading-time tools=""><p>Nội dung</p></cong-article>`,
    );
    await shows(article, '1 phút đọc');
    await expect(article).to.be.accessible();
  });

  it('has a clock before it, and facts in one line a dot between them', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="inline-size: 600px">
        <cong-article published="2021-07-25" section="Xây dựng ngành" reading-time="6"
          ><p>Nội dung</p></cong-article
        >
      </div>`,
    );
    const article = page.querySelector('cong-article')!;
    await article.updateComplete;
    const find = (name: string) => article.shadowRoot!.querySelector(`[part=${name}]`)!;
    expect(find('reading-time').querySelector('svg')!.ariaHidden).to.equal('true');
    const sizes = ['published', 'section', 'reading-time'].map((name) => {
      const {content, inlineSize} = getComputedStyle(find(name), '::before');
      return content === 'none' ? content : inlineSize;
    });
    expect(sizes).to.deep.equal(['none', '3px', '3px']);
    // In a narrow column each of these begins a line; what stands before it is cut off with the box.
    expect(getComputedStyle(find('meta')).overflowX).to.equal('clip');
  });
});
