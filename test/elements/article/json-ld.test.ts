import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import type {Article} from '../../../src/elements/article/article.js';
import '../../../src/define/article.js';

const scripts = () => [
  ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

const records = () =>
  scripts().map(({textContent}) => JSON.parse(textContent ?? '') as Record<string, unknown>);

const headlines = () => records().map(({headline}) => headline);

const told = (...expected: string[]) =>
  waitUntil(
    () => headlines().join('|') === expected.join('|'),
    `"${expected.join('|')}", and not "${headlines().join('|')}"`,
  );

/** Puts something into the head until the test ends. */
function inHead(markup: string) {
  const before = new Set(document.head.children);
  document.head.insertAdjacentHTML('beforeend', markup);
  added.push(...[...document.head.children].filter((each) => !before.has(each)));
}
const added: Element[] = [];
afterEach(() => {
  for (const each of added.splice(0)) each.remove();
});

const siteRecord = (record: object) =>
  inHead(`<script type="application/ld+json">${JSON.stringify(record)}</script>`);

/** Time enough to write a record, had there been one to write: another article has written its own. */
async function anotherIsTold() {
  await fixture(html`<cong-article><h1 slot="heading">Bài khác</h1></cong-article>`);
  await waitUntil(() => headlines().includes('Bài khác'));
}

describe('<cong-article> record for machines', () => {
  it('says what the article says', async () => {
    await fixture<Article>(html`
      <cong-article
        published="2021-07-25T08:00:00+07:00"
        modified="2021-07-26"
        author="Trần Thu Hằng"
        publisher="Viện kiểm sát nhân dân tỉnh"
        section="Xây dựng ngành"
        lang="vi"
      >
        <h1 slot="heading">Nhìn lại <em>sáu</em> tháng</h1>
        <p slot="lead">Mở đầu.</p>
        <p>Nội dung <img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" /></p>
        <figure><img alt="" src="/test/elements/photo-gallery/pictures/a.svg" /></figure>
        <p slot="signature">Thu Hằng</p>
      </cong-article>
    `);
    await told('Nhìn lại sáu tháng');
    const address = location.href.replace(/#.*/, '');
    expect(records()[0]).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      'headline': 'Nhìn lại sáu tháng',
      'description': 'Mở đầu.',
      'datePublished': '2021-07-25T01:00:00.000Z',
      'dateModified': '2021-07-26',
      'author': [{'@type': 'Person', 'name': 'Trần Thu Hằng'}],
      'publisher': {'@type': 'Organization', 'name': 'Viện kiểm sát nhân dân tỉnh'},
      'articleSection': 'Xây dựng ngành',
      'image': `${location.origin}/test/elements/photo-gallery/pictures/a.svg`,
      'inLanguage': 'vi',
      'url': address,
      'mainEntityOfPage': address,
    });
  });

  it('is none without a title, and comes with one', async () => {
    const article = await fixture<Article>(html`<cong-article><p>Thông báo</p></cong-article>`);
    await anotherIsTold();
    expect(headlines()).to.deep.equal(['Bài khác']);
    article.insertAdjacentHTML('afterbegin', '<h1 slot="heading">Thông báo</h1>');
    await told('Bài khác', 'Thông báo');
  });

  it('goes with the article, and comes back with it', async () => {
    const article = await fixture<Article>(
      html`<cong-article><h1 slot="heading">Nhìn lại</h1></cong-article>`,
    );
    await told('Nhìn lại');
    const place = article.parentElement!;
    article.remove();
    expect(scripts()).to.have.lengthOf(0);
    place.append(article);
    await told('Nhìn lại');
  });

  it('follows attributes, text and language, in one script', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="vi">
        <cong-article author="A"><h1 slot="heading">Nhìn lại</h1></cong-article>
      </div>
    `);
    const article = page.querySelector('cong-article')!;
    await told('Nhìn lại');
    const [script] = scripts();
    article.author = 'B';
    await waitUntil(() => JSON.stringify(records()[0]!['author']).includes('"B"'));
    article.querySelector('h1')!.textContent = 'Sơ kết';
    await told('Sơ kết');
    article.lang = 'en';
    await waitUntil(() => records()[0]!['inLanguage'] === 'en');
    article.innerHTML = '<h1 slot="heading">Bài của trang sau</h1>';
    await told('Bài của trang sau');
    expect(scripts()).to.deep.equal([script]);
  });

  it('cannot be left by a title or a name', async () => {
    const hostile = '</script><script>window.isHurt = true</script><!--';
    await fixture<Article>(
      html`<cong-article author=${hostile}><h1 slot="heading">${hostile}</h1></cong-article>`,
    );
    await told(hostile);
    const [script] = scripts();
    expect(script!.textContent).to.not.contain('<');
    // As a page that was saved, or rendered by a server that runs scripts, would be read.
    const again = new DOMParser().parseFromString(script!.outerHTML, 'text/html');
    expect(again.scripts).to.have.lengthOf(1);
    expect(records()[0]!['author']).to.deep.equal([
      {'@type': 'Person', 'name': '</script><script>window.isHurt = true</script><!--'},
    ]);
    expect(window).to.not.have.property('isHurt');
  });

  it('takes a signature for the author, and the site’s name for the publisher', async () => {
    inHead('<meta property="og:site_name" content="Viện kiểm sát nhân dân tỉnh">');
    await fixture<Article>(html`
      <cong-article>
        <h1 slot="heading">Nhìn lại</h1>
        <p>Nội dung</p>
        <p slot="signature">
          Lê Minh
          <b>Tâm</b>
        </p>
      </cong-article>
    `);
    await told('Nhìn lại');
    const [record] = records();
    expect(record!['author']).to.deep.equal([{'@type': 'Person', 'name': 'Lê Minh Tâm'}]);
    expect(record!['publisher']).to.deep.equal({
      '@type': 'Organization',
      'name': 'Viện kiểm sát nhân dân tỉnh',
    });
  });

  it('names the page by its canonical address', async () => {
    inHead('<link rel="canonical" href="https://vks.gov.vn/tin/1">');
    await fixture(html`<cong-article><h1 slot="heading">Nhìn lại</h1></cong-article>`);
    await told('Nhìn lại');
    expect(records()[0]!['url']).to.equal('https://vks.gov.vn/tin/1');
  });

  it('is one for each of two articles, and one for an article inside', async () => {
    inHead('<link rel="canonical" href="https://vks.gov.vn/tin">');
    const page = await fixture<HTMLElement>(html`
      <div>
        <cong-article id="mot">
          <h1 slot="heading">Một</h1>
          <p>Nội dung</p>
          <cong-article id="trong"><h2 slot="heading">Bên trong</h2></cong-article>
        </cong-article>
        <cong-article><h1 slot="heading">Hai</h1></cong-article>
      </div>
    `);
    await waitUntil(() => scripts().length === 3);
    expect(
      records()
        .map(({headline, url}) => [headline, url])
        .sort(),
    ).to.deep.equal([
      ['Bên trong', 'https://vks.gov.vn/tin#trong'],
      ['Hai', undefined],
      ['Một', 'https://vks.gov.vn/tin'],
    ]);
    page.querySelector('#mot')!.remove();
    await waitUntil(() => records()[0]?.['url'] === 'https://vks.gov.vn/tin');
    expect(headlines()).to.deep.equal(['Hai']);
  });

  describe('where the site has told of it already', () => {
    const here = {'@context': 'https://schema.org', '@type': 'NewsArticle'};
    const told: [how: string, record: object][] = [
      ['by its title', {...here, headline: ' Nhìn  lại'.normalize('NFD')}],
      ['in a list', [{'@type': 'WebSite'}, {...here, headline: 'Nhìn lại'}]],
      ['in a graph', {'@graph': [{'@type': ['Article', 'Thing'], 'headline': 'Nhìn lại'}]}],
      ['by its address', {...here, headline: 'Khác', url: 'https://vks.gov.vn/tin'}],
      ['as the page’s subject', {...here, mainEntityOfPage: {'@id': 'https://vks.gov.vn/tin'}}],
    ];
    for (const [how, record] of told) {
      it(`${how}, nothing is added`, async () => {
        inHead('<link rel="canonical" href="https://vks.gov.vn/tin">');
        siteRecord(record);
        await fixture(html`<cong-article><h1 slot="heading">Nhìn lại</h1></cong-article>`);
        await anotherIsTold();
        expect(scripts()).to.have.lengthOf(2);
      });
    }

    const others: [what: string, text: string][] = [
      ['another article', JSON.stringify({...here, headline: 'Bài khác hẳn'})],
      ['something else of that name', JSON.stringify({'@type': 'Event', 'name': 'Nhìn lại'})],
      ['null', 'null'],
      ['broken JSON', '{"@type": "NewsArticle", "headline": "Nhìn lại"'],
    ];
    for (const [what, text] of others) {
      it(`but not where it is ${what}`, async () => {
        inHead(`<script type="application/ld+json">${text}</script>`);
        await fixture(html`<cong-article><h1 slot="heading">Nhìn lại</h1></cong-article>`);
        await waitUntil(() => scripts().length === 2);
        expect(scripts()[0]!.textContent, 'the site’s own').to.equal(text);
        expect(JSON.parse(scripts()[1]!.textContent ?? '')).to.include({headline: 'Nhìn lại'});
      });
    }
  });
});
