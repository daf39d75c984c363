import {expect, fixture, html, oneEvent, waitUntil} from '../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import {spy, stub} from 'sinon';
import type {ArticleToolEvent} from '../../../src/elements/article/article.events.js';
import type {Article} from '../../../src/elements/article/article.js';
import {
  articleOf,
  button,
  buttons,
  eventsOf,
  focused,
  names,
  press,
  row,
  said,
  TOOLS,
  withTools,
} from './tools-support.js';

const bareArticle = () => articleOf('<cong-article><p>Nội dung</p></cong-article>');

/** Lends the page a clipboard for one call of `use`; undefined is none, as on pages without HTTPS. */
async function withClipboard(
  clipboard: {writeText(text: string): Promise<void>} | undefined,
  use: () => Promise<void>,
) {
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  try {
    await use();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

describe('<cong-article> tools', () => {
  describe('which show', () => {
    const choices: [tools: string, expected: string[]][] = [
      ['', []],
      ['print', ['In bài viết']],
      ['copy print', ['In bài viết', 'Sao chép liên kết']],
      ['  font-size\n print ', [...TOOLS.slice(0, 3), 'In bài viết']],
      ['share contrast line-spacing', ['Giãn dòng 100%', 'Tương phản cao', 'Chia sẻ bài viết']],
    ];
    for (const [tools, expected] of choices) {
      it(`tools="${tools}" → ${expected.join(', ') || 'none'}`, async () => {
        const article = await fixture<Article>(html`<cong-article tools=${tools}></cong-article>`);
        if (expected.length) await withTools(article);
        expect(names(article)).to.deep.equal(expected);
        expect(row(article).offsetHeight, 'the room').to.equal(expected.length ? 48 : 0);
      });
    }

    it('all, in a named toolbar, without the attribute', async () => {
      const article = await bareArticle();
      expect(names(article)).to.deep.equal(TOOLS);
      const toolbar = article.shadowRoot!.querySelector('[role=toolbar]')!;
      expect(toolbar.ariaLabel).to.equal('Công cụ bài viết');
      expect(buttons(article).map(({title}) => title)).to.deep.equal(TOOLS);
    });

    it('come and go with the attribute', async () => {
      const article = await fixture<Article>(html`<cong-article tools=""></cong-article>`);
      article.tools = 'copy print';
      await withTools(article);
      article.tools = 'font-size copy';
      await article.updateComplete;
      expect(names(article)).to.deep.equal([...TOOLS.slice(0, 3), 'Sao chép liên kết']);
      article.tools = undefined;
      await article.updateComplete;
      expect(names(article)).to.deep.equal(TOOLS);
      article.tools = '';
      await article.updateComplete;
      expect(row(article).offsetHeight).to.equal(0);
    });

    it('alone watch the page: the contrast of a tool that is not named is nobody’s business', async () => {
      const observed = spy(MutationObserver.prototype, 'observe');
      const ofPage = () => observed.args.filter(([node]) => node === document.documentElement);
      try {
        const article = await fixture<Article>(html`<cong-article tools="print"></cong-article>`);
        await withTools(article);
        expect(ofPage()).to.have.lengthOf(0);
        article.tools = 'print contrast';
        await article.updateComplete;
        expect(ofPage()).to.have.lengthOf(1);
      } finally {
        observed.restore();
      }
    });

    it('have their room before they are there', async () => {
      const article = document.createElement('cong-article');
      const place = await fixture(html`<div></div>`);
      place.append(article);
      await article.updateComplete;
      const height = article.offsetHeight;
      expect(height).to.equal(72);
      await withTools(article);
      expect(article.offsetHeight).to.equal(height);
    });

    it('without anything to offer leave their room empty, so that nothing moves', async () => {
      const article = await fixture<Article>(
        html`<cong-article tools="contents"><h2>Một</h2></cong-article>`,
      );
      await waitUntil(() => article.shadowRoot!.querySelector('[role=toolbar]'));
      expect(names(article)).to.deep.equal([]);
      expect(row(article).offsetHeight).to.equal(48);
      expect(getComputedStyle(row(article)).borderTopColor).to.equal('rgba(0, 0, 0, 0)');
    });

    it('follow the language and the words of the element, and keep the focus', async () => {
      const article = await bareArticle();
      button(article, 'In bài viết').focus();
      article.lang = 'en';
      // Some engines have a voice for English and none for Vietnamese: the row begins with that then.
      await waitUntil(() => names(article).includes('Smaller text'));
      article.messages = {articlePrint: 'Paper'};
      await article.updateComplete;
      expect(focused(article)).to.equal('Paper');
    });

    it('are targets for a thumb', async () => {
      const article = await bareArticle();
      for (const each of buttons(article)) {
        expect(each.offsetWidth, each.title).to.be.at.least(44);
        expect(each.offsetHeight, each.title).to.be.at.least(44);
      }
    });
  });

  describe('keyboard', () => {
    it('moves in the toolbar and around its ends, and leaves one tab stop', async () => {
      const article = await bareArticle();
      button(article, 'Giảm cỡ chữ').focus();
      const walk: [key: string, reached: string][] = [
        ['ArrowRight', 'Cỡ chữ mặc định'],
        ['ArrowLeft', 'Giảm cỡ chữ'],
        ['ArrowLeft', 'Chia sẻ bài viết'],
        ['ArrowRight', 'Giảm cỡ chữ'],
        ['End', 'Chia sẻ bài viết'],
        ['Home', 'Giảm cỡ chữ'],
        ['ArrowDown', 'Giảm cỡ chữ'],
        ['End', 'Chia sẻ bài viết'],
      ];
      for (const [press, reached] of walk) {
        await sendKeys({press});
        expect(focused(article), press).to.equal(reached);
      }
      await article.updateComplete;
      expect(buttons(article).map(({tabIndex}) => tabIndex)).to.deep.equal([
        -1, -1, -1, -1, -1, -1, -1, 0,
      ]);
    });

    it('is mirrored where the page runs from right to left', async () => {
      const page = await fixture<HTMLElement>(
        html`<div dir="rtl"><cong-article></cong-article></div>`,
      );
      const article = await withTools(page.querySelector('cong-article')!);
      button(article, 'Giảm cỡ chữ').focus();
      await sendKeys({press: 'ArrowLeft'});
      expect(focused(article)).to.equal('Cỡ chữ mặc định');
      await sendKeys({press: 'ArrowRight'});
      expect(focused(article)).to.equal('Giảm cỡ chữ');
    });

    it('leaves the history keys to the browser', async () => {
      const article = await bareArticle();
      const first = button(article, 'Giảm cỡ chữ');
      first.focus();
      const isLeft = first.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'ArrowRight',
          altKey: true,
          bubbles: true,
          cancelable: true,
        }),
      );
      expect(isLeft).to.equal(true);
      expect(focused(article)).to.equal('Giảm cỡ chữ');
    });

    it('keeps a tab stop when the tools become fewer', async () => {
      const article = await bareArticle();
      button(article, 'Sao chép liên kết').focus();
      article.tools = 'print';
      await article.updateComplete;
      expect(buttons(article).map(({tabIndex}) => tabIndex)).to.deep.equal([0]);
    });
  });

  describe('text size', () => {
    it('goes in five steps, says each, and stops at the ends', async () => {
      const article = await bareArticle();
      const events = eventsOf(article);
      for (const size of ['112,5%', '125%', '150%']) {
        await press(article, 'Tăng cỡ chữ');
        expect(said(article)).to.equal(`Cỡ chữ ${size}`);
      }
      expect(article.getAttribute('text-size')).to.equal('150');
      expect(button(article, 'Tăng cỡ chữ').ariaDisabled).to.equal('true');

      await press(article, 'Tăng cỡ chữ');
      await press(article, 'Cỡ chữ mặc định');
      expect(said(article)).to.equal('Cỡ chữ 100%');
      expect(button(article, 'Tăng cỡ chữ').ariaDisabled).to.equal(null);

      await press(article, 'Giảm cỡ chữ');
      expect(button(article, 'Giảm cỡ chữ').ariaDisabled).to.equal('true');
      await press(article, 'Giảm cỡ chữ');
      expect(article.textSize).to.equal(87.5);
      expect(events).to.deep.equal([
        ['font-size', 112.5],
        ['font-size', 125],
        ['font-size', 150],
        ['font-size', 100],
        ['font-size', 87.5],
      ]);
    });

    it('keeps the toolbar under the reader’s hand', async () => {
      const article = await withTools(
        await fixture<Article>(html`
          <cong-article
            ><h1 slot="heading">Nhìn lại</h1>
            <p>Nội dung</p></cong-article
          >
        `),
      );
      const place = () => {
        const {x, y} = button(article, 'Tăng cỡ chữ').getBoundingClientRect();
        return [x, y];
      };
      const before = place();
      await press(article, 'Tăng cỡ chữ');
      expect(place()).to.deep.equal(before);
    });

    it('counts one that is none as 100', async () => {
      const warn = stub(console, 'warn');
      const article = await withTools(
        await fixture<Article>(html`<cong-article text-size="77"></cong-article>`),
      );
      await press(article, 'Tăng cỡ chữ');
      warn.restore();
      expect(article.textSize).to.equal(112.5);
    });

    it('does not change, and says nothing, where the page takes it over', async () => {
      const article = await bareArticle();
      article.addEventListener('cong-article-tool', (event) => event.preventDefault());
      await press(article, 'Tăng cỡ chữ');
      expect(article.textSize).to.equal(100);
      expect(said(article)).to.equal('');
    });

    it('stores nothing', async () => {
      const article = await bareArticle();
      const before = [localStorage.length, sessionStorage.length, document.cookie];
      await press(article, 'Tăng cỡ chữ');
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(before);
    });
  });

  describe('print', () => {
    let print: ReturnType<typeof stub>;
    beforeEach(() => (print = stub(window, 'print')));
    afterEach(() => print.restore());

    it('prints after the event, which leaves the element', async () => {
      const article = await bareArticle();
      setTimeout(() => button(article, 'In bài viết').click());
      const event = (await oneEvent(document.body, 'cong-article-tool')) as ArticleToolEvent;
      expect(event.tool).to.equal('print');
      expect(event.value).to.equal(undefined);
      expect(event.composed).to.equal(true);
      expect(print.callCount).to.equal(1);
    });

    it('leaves printing to the page that prevents it', async () => {
      const article = await bareArticle();
      article.addEventListener('cong-article-tool', (event) => event.preventDefault());
      await press(article, 'In bài viết');
      expect(print.callCount).to.equal(0);
    });

    it('prints for a script without any tool', async () => {
      const article = await fixture<Article>(html`<cong-article tools=""></cong-article>`);
      article.print();
      expect(print.callCount).to.equal(1);
    });

    it('prints for a script without an event', async () => {
      const article = await bareArticle();
      const events = eventsOf(article);
      article.print();
      article.textSize = 125;
      await article.updateComplete;
      expect(print.callCount).to.equal(1);
      expect(events).to.deep.equal([]);
    });

    it('puts the page’s address on paper', async () => {
      const article = await bareArticle();
      const address = article.shadowRoot!.querySelector('[part=address]')!;
      await waitUntil(() => {
        dispatchEvent(new Event('beforeprint'));
        return address.textContent;
      }, 'who writes it is there when the page is idle');
      expect(address.textContent).to.equal(location.href);
      expect(getComputedStyle(address).display, 'on the screen').to.equal('none');
    });
  });

  describe('copy link', () => {
    it('copies the address without its fragment, and says so', async () => {
      const article = await bareArticle();
      const events = eventsOf(article);
      const copied: string[] = [];
      history.replaceState(null, '', '#muc-2');
      await withClipboard({writeText: async (text) => void copied.push(text)}, async () => {
        await press(article, 'Sao chép liên kết');
        await waitUntil(() => said(article) === 'Đã sao chép liên kết.');
      });
      const address = location.href.replace('#muc-2', '');
      expect(copied).to.deep.equal([address]);
      expect(events).to.deep.equal([['copy', address]]);
    });

    it('copies the address that the page calls its own', async () => {
      const canonical = document.createElement('link');
      Object.assign(canonical, {rel: 'canonical', href: 'https://vks.example.vn/bai-viet/1'});
      document.head.append(canonical);
      const article = await bareArticle();
      const copied: string[] = [];
      await withClipboard({writeText: async (text) => void copied.push(text)}, () =>
        press(article, 'Sao chép liên kết'),
      );
      canonical.remove();
      expect(copied).to.deep.equal(['https://vks.example.vn/bai-viet/1']);
    });

    const refusals: [why: string, clipboard: Parameters<typeof withClipboard>[0]][] = [
      ['there is no clipboard', undefined],
      ['the reader refuses', {writeText: () => Promise.reject(new Error('NotAllowedError'))}],
    ];
    for (const [why, clipboard] of refusals) {
      it(`shows the address where ${why}`, async () => {
        const article = await bareArticle();
        const address = location.href.replace(/#.*/, '');
        const expected = `Không sao chép được. Địa chỉ của bài: ${address}`;
        await withClipboard(clipboard, async () => {
          await press(article, 'Sao chép liên kết');
          await waitUntil(() => said(article) === expected, expected);
        });
      });
    }

    it('copies nothing where the page takes it over', async () => {
      const article = await bareArticle();
      article.addEventListener('cong-article-tool', (event) => event.preventDefault());
      const copied: string[] = [];
      await withClipboard({writeText: async (text) => void copied.push(text)}, () =>
        press(article, 'Sao chép liên kết'),
      );
      expect(copied).to.deep.equal([]);
    });
  });
});
