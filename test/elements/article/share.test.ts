import {expect, fixture, html} from '../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import type {Article} from '../../../src/elements/article/article.js';
import {watchOutside} from '../../support/outside-watch.js';
import {pageWithout} from '../../support/page-without.js';
import {articleOf, button, eventsOf, press, said, until, withTools} from './tools-support.js';

const NAME = 'Chia sẻ bài viết';
const markup = `<cong-article tools="copy share"><h1 slot="heading">Nhìn lại
  &amp; hướng tới</h1></cong-article>`;

const menu = (article: Article) => article.shadowRoot!.querySelector<HTMLElement>('[role=group]');
const items = (article: Article) =>
  [...(menu(article)?.children ?? [])] as (HTMLAnchorElement | HTMLButtonElement)[];
const item = (article: Article, name: string) =>
  items(article).find(({textContent}) => textContent.trim() === name)!;
const isExpanded = (article: Article) => button(article, NAME).ariaExpanded;

/** Lends the browser a sheet for sharing, or takes it away. */
function useSheet(share: typeof navigator.share | undefined) {
  Object.defineProperty(navigator, 'share', {value: share, configurable: true});
}

const {matchMedia} = window;

/** Has the reader point with a finger. */
function useFinger() {
  window.matchMedia = (query) =>
    matchMedia.call(window, query === '(pointer: coarse)' ? 'all' : query);
}

async function opened(): Promise<Article> {
  const article = await articleOf(markup);
  await press(article, NAME);
  await until(() => menu(article), 'the menu');
  await article.updateComplete;
  return article;
}

describe('<cong-article> share', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
    window.matchMedia = matchMedia;
    document.querySelector('meta[property="fb:app_id"]')?.remove();
  });

  describe('with a sheet of the system, for a mouse', () => {
    it('opens the menu, whose last row hands the title and the address over', async () => {
      const shared: unknown[] = [];
      useSheet(async (data) => void shared.push(data));
      const article = await opened();
      expect(shared, 'nothing yet').to.deep.equal([]);
      expect(items(article).at(-1)).to.equal(item(article, 'Ứng dụng khác…'));
      item(article, 'Ứng dụng khác…').click();
      await article.updateComplete;
      expect(shared).to.deep.equal([{title: 'Nhìn lại & hướng tới', url: location.href}]);
      expect(menu(article)).to.equal(null);
      expect(article.shadowRoot!.activeElement).to.equal(button(article, NAME));
    });

    it('has a site’s own picture for sharing in that row, too', async () => {
      useSheet(async () => undefined);
      const article = await opened();
      article.style.setProperty('--cong-icon-share', 'url("data:image/svg+xml,")');
      const glyph = item(article, 'Ứng dụng khác…').querySelector('svg')!;
      expect(getComputedStyle(glyph).webkitMaskImage).to.contain('svg+xml');
    });
  });

  describe('with a sheet of the system, for a finger', () => {
    beforeEach(useFinger);

    it('hands the title and the address over, after the event', async () => {
      const shared: unknown[] = [];
      useSheet(async (data) => void shared.push(data));
      const article = await articleOf(markup);
      const events = eventsOf(article);
      expect(isExpanded(article), 'it opens nothing of ours').to.equal(null);
      await press(article, NAME);
      expect(shared).to.deep.equal([{title: 'Nhìn lại & hướng tới', url: location.href}]);
      expect(events).to.deep.equal([['share', location.href]]);
    });

    it('names the page where the article has no title', async () => {
      let title: string | undefined;
      useSheet(async (data) => void (title = data?.title));
      document.title = 'Cổng thông tin';
      await press(await articleOf('<cong-article></cong-article>'), NAME);
      expect(title).to.equal('Cổng thông tin');
    });

    it('opens nothing else where the reader closes it', async () => {
      useSheet(() => Promise.reject(new DOMException('', 'AbortError')));
      const article = await articleOf(markup);
      await press(article, NAME);
      await article.updateComplete;
      expect(menu(article)).to.equal(null);
    });

    it('opens the menu where the sheet may not be used', async () => {
      useSheet(() => Promise.reject(new DOMException('', 'NotAllowedError')));
      const article = await opened();
      expect(items(article)).to.have.lengthOf(4);
      expect(isExpanded(article)).to.equal('true');
    });

    it('shares nothing where the page takes it over', async () => {
      let count = 0;
      useSheet(async () => void (count += 1));
      const article = await articleOf(markup);
      article.addEventListener('cong-article-tool', (event) => event.preventDefault());
      await press(article, NAME);
      expect(count).to.equal(0);
    });
  });

  describe('without a sheet', () => {
    beforeEach(() => useSheet(undefined));

    it('opens a named menu with a letter and the link', async () => {
      const article = await opened();
      expect(menu(article)!.ariaLabel).to.equal(NAME);
      expect(items(article).map(({textContent}) => textContent.trim())).to.deep.equal([
        'Gửi qua thư điện tử',
        'Sao chép liên kết',
        'Mã QR',
      ]);
      expect(isExpanded(article)).to.equal('true');
      await expect(article).to.be.accessible();
    });

    it('writes the letter', async () => {
      const article = await opened();
      const {href} = item(article, 'Gửi qua thư điện tử') as HTMLAnchorElement;
      const query = new URLSearchParams(href.replace('mailto:?', ''));
      expect(query.get('subject')).to.equal('Nhìn lại & hướng tới');
      expect(query.get('body')).to.equal(`Nhìn lại & hướng tới\r\n${location.href}`);
    });

    it('has Facebook where the page names its app there, in a tab of its own', async () => {
      const app = document.createElement('meta');
      app.setAttribute('property', 'fb:app_id');
      app.content = '123456789';
      document.head.append(app);
      const article = await opened();
      const link = item(article, 'Chia sẻ lên Facebook') as HTMLAnchorElement;
      const {origin, pathname, searchParams} = new URL(link.href);
      expect(origin + pathname).to.equal('https://www.facebook.com/dialog/share');
      expect(Object.fromEntries(searchParams)).to.deep.equal({
        app_id: '123456789',
        display: 'page',
        href: location.href,
      });
      expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
      const letter = link.querySelector('[aria-hidden=true]')!;
      expect(getComputedStyle(letter, '::before').content).to.equal('"f"');
    });

    it('has no Facebook where the app is none', async () => {
      const app = document.createElement('meta');
      app.setAttribute('property', 'fb:app_id');
      app.content = '1&redirect_uri=https://khac.example.vn';
      document.head.append(app);
      expect(items(await opened())).to.have.lengthOf(3);
    });

    it('copies the link, closes, and gives the focus back', async () => {
      const article = await opened();
      const copied: string[] = [];
      const events = eventsOf(article);
      Object.defineProperty(navigator, 'clipboard', {
        value: {writeText: async (text: string) => void copied.push(text)},
        configurable: true,
      });
      item(article, 'Sao chép liên kết').click();
      Reflect.deleteProperty(navigator, 'clipboard');
      await until(() => said(article) === 'Đã sao chép liên kết.');
      expect(copied).to.deep.equal([location.href]);
      expect(events).to.deep.equal([['copy', location.href]]);
      expect(menu(article)).to.equal(null);
      expect(article.shadowRoot!.activeElement).to.equal(button(article, NAME));
    });

    const ways: [way: string, act: (article: Article) => unknown][] = [
      ['a second press', (article) => button(article, NAME).click()],
      [
        'Escape',
        async (article) => {
          items(article)[0]!.focus();
          await sendKeys({press: 'Escape'});
        },
      ],
      [
        'a press outside',
        () => document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true})),
      ],
      ['the focus elsewhere', (article) => button(article, 'Sao chép liên kết').focus()],
      [
        'following a link',
        (article) => {
          const link = items(article)[0]!;
          link.addEventListener('click', (event) => event.preventDefault());
          link.click();
        },
      ],
      ['taking the tool away', (article) => (article.tools = 'copy')],
    ];
    for (const [way, act] of ways) {
      it(`closes at ${way}`, async () => {
        const article = await opened();
        button(article, NAME).focus();
        await act(article);
        await until(() => !menu(article), 'closed');
        await article.updateComplete;
        if (way !== 'taking the tool away') expect(isExpanded(article)).to.equal('false');
      });
    }

    it('gives the focus back at Escape', async () => {
      const article = await opened();
      items(article)[1]!.focus();
      await sendKeys({press: 'Escape'});
      expect(article.shadowRoot!.activeElement).to.equal(button(article, NAME));
    });

    it('stays open when the focus is in it, and comes right after the toolbar', async () => {
      const article = await opened();
      button(article, NAME).focus();
      await sendKeys({press: 'Tab'});
      const {activeElement} = article.shadowRoot!;
      expect(activeElement?.textContent).to.equal('Gửi qua thư điện tử');
      await sendKeys({press: 'ArrowRight'});
      expect(article.shadowRoot!.activeElement, 'arrow keys are the toolbar’s').to.equal(
        activeElement,
      );
      expect(menu(article)).not.to.equal(null);
    });

    it('speaks English on an English page', async () => {
      const page = await fixture<HTMLElement>(`<div lang="en">${markup}</div>`);
      const article = await withTools(page.querySelector('cong-article')!);
      await until(() => button(article, 'Share the article'));
      await press(article, 'Share the article');
      await until(() => menu(article));
      expect(items(article)[0]!.textContent).to.equal('Send by e-mail');
    });

    it('stays within a narrow column', async () => {
      const page = await fixture<HTMLElement>(
        html`<div style="width: 260px"><cong-article></cong-article></div>`,
      );
      const article = await withTools(page.querySelector('cong-article')!);
      await press(article, 'Tùy chọn');
      await press(article, NAME);
      await until(() => menu(article));
      expect(article.shadowRoot!.activeElement?.ariaLabel).to.equal('Tùy chọn');
      const {left, right} = menu(article)!.getBoundingClientRect();
      const column = page.getBoundingClientRect();
      expect(left).to.be.at.least(column.left);
      expect(right).to.be.at.most(column.right);
      expect(items(article)[0]!.offsetHeight).to.be.at.least(44);
    });

    it('hangs below its button where the page runs from right to left', async () => {
      const page = await fixture<HTMLElement>(`<div dir="rtl">${markup}</div>`);
      const article = await withTools(page.querySelector('cong-article')!);
      await press(article, NAME);
      await until(() => menu(article));
      const {right} = menu(article)!.getBoundingClientRect();
      expect(right).to.be.closeTo(button(article, NAME).getBoundingClientRect().right, 1);
    });

    it('opens nothing where its feature does not load', async () => {
      const {element, page} = await pageWithout<Article>(
        ['elements/article/features/sharing/share-menu'],
        markup,
      );
      Object.defineProperty(page.navigator, 'share', {value: undefined, configurable: true});
      await withTools(element);
      await press(element, NAME);
      await until(() => page.told.join().includes('share menu: '), 'a warning');
      expect(menu(element)).to.equal(null);
      expect(isExpanded(element)).to.equal('false');
    });

    it('leaves nothing behind when the article is removed', async () => {
      const article = await articleOf(markup);
      const watch = watchOutside();
      await press(article, NAME);
      await until(() => menu(article));
      expect(watch.counts.listeners, 'keys, presses and the focus').to.equal(3);
      article.remove();
      expect(watch.counts.listeners).to.equal(0);
      watch.stop();
    });
  });
});
