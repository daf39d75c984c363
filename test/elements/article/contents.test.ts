import {expect, fixture, html, nextFrame} from '../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import type {Article} from '../../../src/elements/article/article.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {skipWhere} from '../../support/engine-limits.js';
import {emulateFeatures} from '../../support/media.js';
import {pageWithout} from '../../support/page-without.js';
import {articleOf, button, buttons, eventsOf, press, until, withTools} from './tools-support.js';

const NAME = 'Mục lục';

const nav = (article: Article) =>
  article.shadowRoot!.querySelector<HTMLElement>('nav:not([hidden])');
const links = (article: Article) => [...(nav(article)?.querySelectorAll('a') ?? [])];
const texts = (article: Article) => links(article).map(({textContent}) => textContent);
const isOffered = (article: Article) => button(article, NAME) !== undefined;
const idsOf = (article: Article) => [...article.querySelectorAll('h2, h3, h4')].map(({id}) => id);

/** Each link, with as many stops before it as lists around it, the first not counted. */
const outline = (article: Article) =>
  links(article).map((link) => {
    let depth = 0;
    for (let list = link.closest('ol'); list; list = list.parentElement!.closest('ol')) depth += 1;
    return '.'.repeat(depth - 1) + link.textContent;
  });

const text = (...headings: string[]) =>
  `<cong-article>${headings.map((each) => `${each}<p>Nội dung</p>`).join('')}</cong-article>`;
const three = text('<h2>Một</h2>', '<h2>Hai</h2>', '<h2>Ba</h2>');

/** An article whose contents are open. */
async function opened(markup: string): Promise<Article> {
  const article = await articleOf(markup);
  await until(() => isOffered(article));
  await press(article, NAME);
  await until(() => nav(article), 'the list');
  await article.updateComplete;
  return article;
}

describe('<cong-article> contents', () => {
  let address: string;
  beforeEach(() => (address = location.href));
  afterEach(() => history.replaceState(null, '', address));

  describe('ids', () => {
    const given: [what: string, headings: string[], ids: string[]][] = [
      [
        'come from the Vietnamese text',
        ['<h2>Điều 1. Phạm vi</h2>', '<h3>Đối tượng</h3>', '<h4>a) Công dân</h4>'],
        ['dieu-1-pham-vi', 'doi-tuong', 'a-cong-dan'],
      ],
      [
        'are the same for text in NFD',
        ['Điều 1. Phạm vi', 'Đối tượng', 'Công dân'].map(
          (each) => `<h2>${each.normalize('NFD')}</h2>`,
        ),
        ['dieu-1-pham-vi', 'doi-tuong', 'cong-dan'],
      ],
      [
        'of the author stay, and are not given twice',
        ['<h2>Kết quả</h2>', '<h2 id="ket-qua">Một</h2>', '<h2 id="cua-toi">Hai</h2>'],
        ['ket-qua-2', 'ket-qua', 'cua-toi'],
      ],
      [
        'are numbered where headings are alike',
        ['<h2>Kết quả</h2>', '<h2>Kết quả</h2>', '<h3>KẾT QUẢ!</h3>'],
        ['ket-qua', 'ket-qua-2', 'ket-qua-3'],
      ],
      [
        'have a name where the text has none',
        ['<h2>…</h2>', '<h2>***</h2>', '<h2>Một</h2>'],
        ['muc', 'muc-2', 'mot'],
      ],
    ];
    for (const [what, headings, ids] of given) {
      it(what, async () => {
        const article = await articleOf(text(...headings));
        await until(() => idsOf(article).every(Boolean), 'the ids');
        expect(idsOf(article)).to.deep.equal(ids);
      });
    }

    it('keep clear of all others on the page', async () => {
      const page = await fixture<HTMLElement>(
        `<div>${three}${three}<p id="ba-3">Ghi chú</p></div>`,
      );
      const [one, two] = page.querySelectorAll('cong-article');
      await withTools(one!);
      await withTools(two!);
      await until(() => [...idsOf(one!), ...idsOf(two!)].every(Boolean));
      const all = [...document.querySelectorAll('[id]')].map(({id}) => id);
      expect(new Set(all).size).to.equal(all.length);
    });

    it('stay with the headings when the article goes and comes back', async () => {
      const article = await articleOf(three);
      await until(() => idsOf(article).every(Boolean));
      const place = article.parentElement!;
      article.remove();
      place.append(article);
      await article.updateComplete;
      expect(idsOf(article)).to.deep.equal(['mot', 'hai', 'ba']);
    });

    it('are not written where the page wants no contents, or there is nothing to list', async () => {
      const without = await articleOf(three.replace('<cong-article', '$& tools="print"'));
      const short = await articleOf(text('<h2>Một</h2>', '<h2>Hai</h2>'));
      await nextFrame();
      expect(idsOf(without)).to.deep.equal(['', '', '']);
      expect(idsOf(short)).to.deep.equal(['', '']);
    });

    it('are found by an address that named one before it was there', async () => {
      history.replaceState(null, '', '#ba');
      await fixture('<div style="height: 2000px"></div>');
      const article = await articleOf(three);
      try {
        await until(() => scrollY > 0, 'the page is scrolled');
        expect(article.querySelector('#ba')!.getBoundingClientRect().top).to.be.below(innerHeight);
      } finally {
        scrollTo(0, 0);
      }
    });
  });

  describe('which headings', () => {
    it('none of slots, of what stands apart, hidden or empty', async () => {
      const article = await opened(`<cong-article>
        <h1 slot="heading">Tiêu đề</h1>
        <div slot="related"><h2>Tin liên quan</h2></div>
        <h2>Một</h2>
        <blockquote><h3>Trích</h3></blockquote><aside><h3>Bên lề</h3></aside>
        <cong-link-list><h3>Liên kết</h3></cong-link-list>
        <h3 hidden>Ẩn</h3><h3> </h3><h5>Nhỏ</h5>
        <section><div><h2>Hai <em>và</em>
          ba</h2></div></section>
        <h2>Bốn</h2>
      </cong-article>`);
      expect(texts(article)).to.deep.equal(['Một', 'Hai và ba', 'Bốn']);
    });

    it('those of a nested article are its own', async () => {
      const outer = await opened(text('<h2>Một</h2>', three, '<h2>Bốn</h2>', '<h2>Năm</h2>'));
      expect(texts(outer)).to.deep.equal(['Một', 'Bốn', 'Năm']);
      const inner = outer.querySelector('cong-article')!;
      await withTools(inner);
      await until(() => isOffered(inner));
      await press(inner, NAME);
      await until(() => nav(inner));
      expect(texts(inner)).to.deep.equal(['Một', 'Hai', 'Ba']);
    });

    it('fewer than three show no button', async () => {
      const article = await articleOf(text('<h2>Một</h2>', '<h2>Hai</h2>'));
      expect(isOffered(article)).to.equal(false);
    });

    const levels: [levels: string, expected: string[]][] = [
      ['2 3 3 2 4', ['2', '.3', '.3', '2', '.4']],
      ['2 4 3 2', ['2', '.4', '.3', '2']],
      ['4 3 2', ['4', '3', '2']],
      ['2 3 4 3', ['2', '.3', '..4', '.3']],
    ];
    for (const [order, expected] of levels) {
      it(`nest by level, and no level left out breaks them: ${order}`, async () => {
        const headings = order.split(' ').map((level) => `<h${level}>${level}</h${level}>`);
        const article = await opened(text(...headings));
        expect(outline(article)).to.deep.equal(expected);
      });
    }
  });

  describe('the list', () => {
    it('opens and closes below the tools, under its name', async () => {
      const article = await opened(three);
      expect(nav(article)!.ariaLabel).to.equal(NAME);
      expect(nav(article)!.parentElement!.previousElementSibling!.part.value).to.equal('tools');
      expect(button(article, NAME).ariaExpanded).to.equal('true');
      await expect(article).to.be.accessible();
      await press(article, NAME);
      await article.updateComplete;
      expect(nav(article)).to.equal(null);
      expect(button(article, NAME).ariaExpanded).to.equal('false');
    });

    it('leads to a heading, which has the focus and is no stop of Tab after that', async () => {
      const article = await opened(three);
      const events = eventsOf(article);
      const heading = article.querySelector<HTMLElement>('#hai')!;
      links(article)[1]!.click();
      expect(location.hash).to.equal('#hai');
      expect(document.activeElement).to.equal(heading);
      expect(events).to.deep.equal([['contents', 'hai']]);
      await article.updateComplete;
      expect(links(article)[1]!.getAttribute('aria-current')).to.equal('location');
      heading.blur();
      expect(heading.hasAttribute('tabindex')).to.equal(false);
    });

    it('leads nowhere else on a page with a base', async () => {
      const article = await opened(three);
      const base = document.createElement('base');
      base.href = 'https://khac.example.vn/';
      document.head.append(base);
      links(article)[0]!.click();
      base.remove();
      expect(location.href).to.equal(`${address}#mot`);
    });

    it('leaves the way to a page that takes it over', async () => {
      const article = await opened(three);
      article.addEventListener('cong-article-tool', (event) => event.preventDefault());
      links(article)[0]!.click();
      expect(location.href).to.equal(address);
      await press(article, NAME);
      expect(nav(article), 'stays open').not.to.equal(null);
    });

    it('leaves presses with a key held down to the browser', async () => {
      const article = await opened(three);
      let isOurs: boolean | undefined;
      document.addEventListener(
        'click',
        (event) => {
          isOurs = event.defaultPrevented;
          event.preventDefault();
        },
        {once: true},
      );
      links(article)[0]!.dispatchEvent(
        new MouseEvent('click', {ctrlKey: true, bubbles: true, composed: true, cancelable: true}),
      );
      expect(isOurs).to.equal(false);
      expect(location.href).to.equal(address);
    });

    it('closes at Escape, and the focus is where it was before', async () => {
      const article = await opened(three);
      links(article)[2]!.focus();
      await sendKeys({press: 'Escape'});
      await article.updateComplete;
      expect(nav(article)).to.equal(null);
      expect(article.shadowRoot!.activeElement).to.equal(button(article, NAME));
    });

    it('is made of an article that leaves the page before it has come, with ids of their own', async () => {
      const warnings = capturedWarnings();
      const article = await articleOf(text('<h2>Một</h2>', '<h2>Một</h2>', '<h2>Ba</h2>'));
      await until(() => isOffered(article));
      const place = article.parentElement!;
      article.remove();
      article.append(
        ...article.querySelectorAll('h2'),
        Object.assign(document.createElement('h2'), {textContent: 'Một'}),
      );
      article.author = 'Lê Minh Tâm';
      await article.updateComplete;
      place.append(article);
      await until(() => idsOf(article).every(Boolean));
      expect(idsOf(article)).to.deep.equal(['mot', 'mot-2', 'ba', 'mot-3']);
      await press(article, NAME);
      await until(() => nav(article), 'the list');
      expect(texts(article)).to.deep.equal(['Một', 'Một', 'Ba', 'Một']);
      expect(warnings.list).to.deep.equal([]);
    });

    it('speaks the language of the page', async () => {
      const article = await opened(three);
      article.lang = 'en';
      await until(() => nav(article)?.ariaLabel === 'Contents');
    });

    it('leaves the language of the headings as it is', async () => {
      const page = await fixture<HTMLElement>(`<div lang="lo">${three}</div>`);
      const article = await withTools(page.querySelector('cong-article')!);
      await until(() => isOffered(article));
      await press(article, NAME);
      await until(() => nav(article));
      expect(links(article)[0]!.closest('[lang]')!.getAttribute('lang')).to.equal('lo');
    });

    it('shows a hostile heading as text', async () => {
      const article = await opened(
        text('<h2>&lt;img src=x onerror=alert(1)&gt;</h2>', '<h2>Hai</h2>', '<h2>Ba</h2>'),
      );
      expect(texts(article)[0]).to.equal('<img src=x onerror=alert(1)>');
      expect(links(article)[0]!.getAttribute('href')).to.equal('#img-src-x-onerror-alert-1');
    });
  });

  describe('the section that is read', () => {
    const tall = '<p style="height: 1500px">…</p>';
    const current = (article: Article) =>
      nav(article)!.querySelector('[aria-current=location]')?.textContent;
    const show = (article: Article, id: string) =>
      article.querySelector(`#${id}`)!.scrollIntoView();

    it('is marked, however far the reader goes at once', async () => {
      const article = await opened(
        `<cong-article><h2>Một</h2>${tall}<h2>Hai</h2>${tall}<h2>Ba</h2>${tall}</cong-article>`,
      );
      for (const [id, name] of [
        ['hai', 'Hai'],
        ['ba', 'Ba'],
        ['mot', 'Một'],
        ['ba', 'Ba'],
      ] as const) {
        show(article, id);
        await until(() => current(article) === name, name);
      }
      expect(nav(article)!.querySelectorAll('[aria-current]')).to.have.lengthOf(1);
      article.querySelector('#ba')!.textContent = 'Ba và bốn';
      await until(() => current(article) === 'Ba và bốn', 'still marked in a list drawn anew');
      scrollTo(0, 0);
    });

    it('alone has a bar in forced colours', async function () {
      skipWhere(this, 'emulate-media');
      await emulateFeatures({'forced-colors': 'active'});
      try {
        const article = await opened(three);
        links(article)[1]!.click();
        await article.updateComplete;
        const ground = getComputedStyle(nav(article)!).backgroundColor;
        const bars = links(article).map((link) => getComputedStyle(link).borderInlineStartColor);
        expect(bars.map((color) => color !== ground)).to.deep.equal([false, true, false]);
      } finally {
        await emulateFeatures({});
      }
    });

    it('is in sight in a list longer than its box', async () => {
      const headings = Array.from({length: 80}, (_, index) => `<h2>Điều ${index + 1}</h2>`);
      const article = await opened(text(...headings));
      const box = nav(article)!;
      expect(box.scrollHeight).to.be.above(box.clientHeight);
      show(article, 'dieu-60');
      await until(() => current(article)?.startsWith('Điều 6') ?? false);
      const link = box.querySelector('[aria-current]')!.getBoundingClientRect();
      expect(link.top).to.be.within(
        box.getBoundingClientRect().top,
        box.getBoundingClientRect().bottom,
      );
      scrollTo(0, 0);
    });

    it('is marked after the article was elsewhere', async () => {
      const article = await opened(
        `<cong-article><h2>Một</h2>${tall}<h2>Hai</h2>${tall}<h2>Ba</h2>${tall}</cong-article>`,
      );
      const place = article.parentElement!;
      article.remove();
      place.append(article);
      show(article, 'ba');
      await until(() => current(article) === 'Ba');
      scrollTo(0, 0);
    });
  });

  describe('a body that changes', () => {
    it('gets its contents when it arrives late', async () => {
      const article = await articleOf('<cong-article></cong-article>');
      expect(isOffered(article)).to.equal(false);
      article.append(
        ...['Một', 'Hai', 'Ba'].map((each) =>
          Object.assign(document.createElement('h2'), {textContent: each}),
        ),
      );
      await until(() => isOffered(article));
      await press(article, NAME);
      await until(() => nav(article));
      expect(texts(article)).to.deep.equal(['Một', 'Hai', 'Ba']);
    });

    it('is followed by an open list: replaced, edited, and too short at last', async () => {
      const article = await opened(three);
      links(article)[1]!.focus();
      const [one] = article.querySelectorAll('h2');
      one!.firstChild!.nodeValue = 'Một và một';
      await until(() => texts(article)[0] === 'Một và một');
      expect(one!.id, 'links to it stay right').to.equal('mot');
      expect(article.shadowRoot!.activeElement?.textContent, 'the focus').to.equal('Hai');

      article.replaceChildren(
        ...['Bốn', 'Năm', 'Sáu', 'Bảy'].map((each) =>
          Object.assign(document.createElement('h3'), {textContent: each}),
        ),
      );
      await until(() => texts(article).join() === 'Bốn,Năm,Sáu,Bảy');
      expect(idsOf(article)).to.deep.equal(['bon', 'nam', 'sau', 'bay']);
      links(article)[3]!.click();
      expect(document.activeElement!.textContent).to.equal('Bảy');

      article.replaceChildren();
      await until(() => !isOffered(article));
      expect(nav(article)).to.equal(null);
    });

    it('keeps the focus in the toolbar when the button comes or goes', async () => {
      const article = await articleOf(three);
      await until(() => isOffered(article));
      button(article, 'In bài viết').focus();
      article.querySelector('h2')!.remove();
      await until(() => !isOffered(article));
      expect(article.shadowRoot!.activeElement?.ariaLabel).to.equal('In bài viết');
      expect(buttons(article).filter(({tabIndex}) => tabIndex === 0)).to.have.lengthOf(1);
    });

    it('closes where the tool is taken away', async () => {
      const article = await opened(three);
      article.tools = 'print';
      await article.updateComplete;
      expect(nav(article)).to.equal(null);
    });
  });

  it('stay closed where their feature does not load, and the ids are there', async () => {
    const {element, page} = await pageWithout<Article>(
      ['elements/article/features/contents/contents-list'],
      three,
    );
    await withTools(element);
    await press(element, NAME);
    await until(() => page.told.join().includes('contents: '), 'a warning');
    expect(nav(element)).to.equal(null);
    expect(button(element, NAME).ariaExpanded).to.equal('false');
    expect(idsOf(element)).to.deep.equal(['mot', 'hai', 'ba']);
  });

  it('stay closed where the text has lost its headings before their feature is there', async () => {
    const article = await articleOf(three);
    button(article, NAME).click();
    article.replaceChildren();
    await until(() => !isOffered(article));
    expect(nav(article)).to.equal(null);
  });

  it('works in a shadow root of the page’s own', async () => {
    const page = await fixture(html`<div></div>`);
    const root = page.attachShadow({mode: 'open'});
    root.append(document.createRange().createContextualFragment(three));
    const article = await withTools(root.querySelector('cong-article')!);
    await until(() => isOffered(article));
    await press(article, NAME);
    await until(() => nav(article));
    links(article)[2]!.click();
    expect(root.activeElement!.textContent).to.equal('Ba');
  });
});
