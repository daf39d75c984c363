import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import {useFakeTimers, type SinonFakeTimers} from 'sinon';
import type {Article} from '../../../src/components/article/article.js';
import '../../../src/define/article.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {pageWithout} from '../../support/page-without.js';
import {SpeechEngine, voice, type SpeechFaults} from '../../support/speech-engine.js';

const HANOI = voice('vi-VN');
/** Five sentences; at 60 ms for a character each takes about a second. */
const text = html`
  <h1 slot="heading">Nhìn lại sáu tháng</h1>
  <p slot="lead">Việc rõ người.</p>
  <p>Việc rõ thời hạn. Việc rõ kết quả.</p>
  <p>Việc gì cũng rõ./.</p>
`;

let engine: SpeechEngine;
let clock: SinonFakeTimers | undefined;
afterEach(() => {
  clock?.restore();
  clock = undefined;
  engine.uninstall();
});

const install = (faults?: SpeechFaults, voices = [HANOI]) =>
  (engine = new SpeechEngine(voices, faults));

const articleOf = (body: unknown = text) =>
  fixture<Article>(html`<cong-article>${body}</cong-article>`);

/** An article that is being read, on a clock that stands still but for `tick`. */
async function listeningArticle(faults?: SpeechFaults, body?: unknown): Promise<Article> {
  install(faults);
  const article = await articleOf(body);
  await warmUp();
  clock = stillClock();
  await article.listen();
  return article;
}

/** Has the parts loaded: how long that takes is no matter of these tests. */
const warmUp = () =>
  Promise.all([
    import('../../../src/components/article/listen.js'),
    import('../../../src/components/article/speech.js'),
  ]);

const stillClock = () =>
  useFakeTimers({toFake: ['setTimeout', 'clearTimeout'], shouldClearNativeTimers: true});
const tick = (ms: number) => clock!.tickAsync(ms);
const root = (article: Article) => article.shadowRoot!;
const player = (article: Article) => root(article).querySelector<HTMLElement>('[part=player]');
const button = (article: Article, name: string) =>
  [...root(article).querySelectorAll('button')].find(
    (each) => each.getAttribute('aria-label') === name,
  );
const press = (article: Article, name: string) => button(article, name)!.click();
const place = (article: Article) => player(article)?.querySelector('.player-place')?.textContent;
const choose = (article: Article, value: string) => {
  const select = player(article)!.querySelector<HTMLSelectElement>('[aria-label="Tốc độ đọc"]')!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
};

describe('<cong-article> listen', () => {
  describe('the tool', () => {
    const tool = (article: Article) => button(article, 'Nghe bài viết');
    const drawn = async (article: Article) => {
      await waitUntil(() => button(article, 'In bài viết'));
      return article;
    };

    const voices: [lang: string, isThere: boolean][] = [
      ['vi-VN', true],
      ['vi_VN', true],
      ['vie', true],
      ['vie_VNM', true],
      ['VI', true],
      ['en-US', false],
      ['vietnamese voice', false],
      ['', false],
    ];
    for (const [lang, isThere] of voices) {
      it(`is ${isThere ? 'there' : 'absent'} with a voice of the language "${lang}"`, async () => {
        install({}, [voice(lang)]);
        expect(tool(await drawn(await articleOf())) !== undefined).to.equal(isThere);
      });
    }

    it('is absent without voices, and without speech', async () => {
      install({}, []);
      expect(tool(await drawn(await articleOf()))).to.equal(undefined);
      Object.defineProperty(window, 'speechSynthesis', {value: undefined, configurable: true});
      expect(tool(await drawn(await articleOf()))).to.equal(undefined);
    });

    it('goes by the language of the article, not of the page', async () => {
      install({}, [voice('en-GB')]);
      const article = await fixture<Article>(
        html`<cong-article lang="en"><p>Text</p></cong-article>`,
      );
      await waitUntil(() => button(article, 'Listen to the article'));
      await warmUp();
      await article.listen();
      expect(engine.utterances[0]!.voice!.lang).to.equal('en-GB');
    });

    it('comes with voices that come late, and goes with them', async () => {
      install({}, []);
      const article = await drawn(await articleOf());
      engine.bring([voice('en-US')]);
      await article.updateComplete;
      expect(tool(article)).to.equal(undefined);
      engine.bring([voice('en-US'), HANOI]);
      await article.updateComplete;
      expect(tool(article)!.title).to.equal('Nghe bài viết');
      engine.bring([]);
      await article.updateComplete;
      expect(tool(article)).to.equal(undefined);
    });

    it('takes the focus from no other when it comes', async () => {
      install({}, []);
      const article = await drawn(await articleOf());
      button(article, 'In bài viết')!.focus();
      engine.bring([HANOI]);
      await waitUntil(() => tool(article));
      expect(root(article).activeElement!.getAttribute('aria-label')).to.equal('In bài viết');
    });

    it('no longer waits for voices when the article is away', async () => {
      install({}, []);
      const article = await drawn(await articleOf());
      article.remove();
      engine.bring([HANOI]);
      expect(article.isUpdatePending).to.equal(false);
    });

    it('leaves blank room where it is the only one and absent, so that nothing moves when a voice comes', async () => {
      install({}, []);
      const article = await fixture<Article>(html`<cong-article tools="listen"></cong-article>`);
      const row = root(article).querySelector<HTMLElement>('[part=tools]')!;
      await waitUntil(() => getComputedStyle(row).borderTopColor === 'rgba(0, 0, 0, 0)');
      const before = row.offsetHeight;
      engine.bring([HANOI]);
      await waitUntil(() => tool(article));
      expect(row.offsetHeight).to.equal(before);
      expect(getComputedStyle(row).borderTopColor).not.to.equal('rgba(0, 0, 0, 0)');
    });

    it('reads after the event', async () => {
      install();
      const article = await drawn(await articleOf());
      const events: unknown[] = [];
      article.addEventListener('cong-article-tool', ({tool: name, value}) =>
        events.push([name, value]),
      );
      press(article, 'Nghe bài viết');
      await waitUntil(() => engine.said.length);
      expect(events).to.deep.equal([['listen', undefined]]);
    });

    it('does nothing where the page takes it over', async () => {
      install();
      const article = await drawn(await articleOf());
      article.addEventListener('cong-article-tool', (event) => event.preventDefault());
      press(article, 'Nghe bài viết');
      await warmUp();
      expect(player(article)).to.equal(null);
    });
  });

  describe('reads', () => {
    it('title, lead and text, sentence by sentence, and is away at the end', async () => {
      const article = await listeningArticle();
      expect(engine.said).to.deep.equal(['Nhìn lại sáu tháng']);
      expect(place(article)).to.equal('Câu 1/5');
      await tick(18 * 60);
      expect(engine.said.at(-1)).to.equal('Việc rõ người.');
      expect(place(article)).to.equal('Câu 2/5');
      expect(engine.cancels, 'nothing is cancelled that has ended').to.equal(0);
      await tick(10_000);
      expect(engine.said).to.deep.equal([
        'Nhìn lại sáu tháng',
        'Việc rõ người.',
        'Việc rõ thời hạn.',
        'Việc rõ kết quả.',
        'Việc gì cũng rõ.',
      ]);
      expect(player(article)).to.equal(null);
    });

    it('with the machine’s own voice first, then the reader’s', async () => {
      install({}, [
        voice('en-US', {default: true}),
        voice('vi-VN', {name: 'xa', localService: false, default: true}),
        voice('vi-VN', {name: 'gần'}),
        voice('vi_VN', {name: 'gần, quen', default: true}),
      ]);
      const article = await articleOf();
      await warmUp();
      await article.listen();
      const [utterance] = engine.utterances;
      expect(utterance!.voice!.name).to.equal('gần, quen');
      expect(utterance!.lang).to.equal('vi_VN');
    });

    it('marks the sentence where the browser can', async function () {
      if (!CSS.highlights) return this.skip();
      const article = await listeningArticle();
      const marked = () => [...(CSS.highlights.get('cong-listening') ?? [])].map(String);
      expect(marked()).to.deep.equal(['Nhìn lại sáu tháng']);
      press(article, 'Câu sau');
      expect(marked()).to.deep.equal(['Việc rõ người.']);
      article.stop();
      expect(marked()).to.deep.equal([]);
      expect(document.adoptedStyleSheets).to.have.lengthOf(1);
    });

    it('nothing where there is nothing to read, or nobody to read it', async () => {
      const article = await listeningArticle({}, html`<p>***</p>`);
      expect(player(article)).to.equal(null);
      article.append('Nội dung.');
      engine.bring([]);
      await article.listen();
      expect(player(article)).to.equal(null);
      expect(engine.said).to.deep.equal([]);
    });
  });

  describe('the bar', () => {
    it('pauses, and says the sentence again when it goes on', async () => {
      const article = await listeningArticle();
      await tick(1500);
      press(article, 'Tạm dừng');
      await tick(60_000);
      expect(engine.said).to.deep.equal(['Nhìn lại sáu tháng', 'Việc rõ người.']);
      press(article, 'Nghe tiếp');
      await tick(900);
      expect(engine.said.slice(2)).to.deep.equal(['Việc rõ người.', 'Việc rõ thời hạn.']);
      expect(button(article, 'Nghe tiếp')).to.equal(undefined);
    });

    it('goes to the next sentence and back, no further than the first, and ends after the last', async () => {
      const article = await listeningArticle();
      press(article, 'Câu sau');
      press(article, 'Câu sau');
      press(article, 'Câu trước');
      expect(place(article)).to.equal('Câu 2/5');
      press(article, 'Câu trước');
      press(article, 'Câu trước');
      expect(place(article)).to.equal('Câu 1/5');
      expect(engine.said.at(-1)).to.equal('Nhìn lại sáu tháng');
      for (let step = 0; step < 5; step++) button(article, 'Câu sau')?.click();
      expect(player(article)).to.equal(null);
    });

    it('goes through the sentences of a text that is paused without a word', async () => {
      const article = await listeningArticle();
      press(article, 'Tạm dừng');
      press(article, 'Câu sau');
      expect(place(article)).to.equal('Câu 2/5');
      expect(engine.said).to.have.lengthOf(1);
      press(article, 'Nghe tiếp');
      expect(engine.said.at(-1)).to.equal('Việc rõ người.');
    });

    it('reads faster at once, and in the next article too', async () => {
      const article = await listeningArticle();
      choose(article, '2');
      expect(engine.said).to.deep.equal(['Nhìn lại sáu tháng', 'Nhìn lại sáu tháng']);
      expect(engine.utterances.map(({rate}) => rate)).to.deep.equal([1, 2]);
      await tick(18 * 30);
      expect(engine.said.at(-1)).to.equal('Việc rõ người.');
      article.stop();
      await article.listen();
      expect(engine.utterances.at(-1)!.rate).to.equal(2);
      choose(article, '1');
    });

    it('writes speeds as the language does', async () => {
      const article = await listeningArticle();
      const speeds = () =>
        [...player(article)!.querySelectorAll('select:last-of-type option')].map((each) =>
          each.getAttribute('label'),
        );
      expect(speeds()).to.deep.equal(['0,75×', '1×', '1,25×', '1,5×', '2×']);
      article.lang = 'en';
      clock!.restore();
      await waitUntil(() => button(article, 'Stop listening'));
      expect(speeds()[0]).to.equal('0.75×');
      expect(place(article)).to.equal('Sentence 1/5');
    });

    it('stops, and begins anew the next time', async () => {
      const article = await listeningArticle();
      await tick(1500);
      press(article, 'Dừng nghe');
      expect(player(article)).to.equal(null);
      await tick(10_000);
      expect(engine.said).to.have.lengthOf(2);
      await article.listen();
      expect(engine.said.at(-1)).to.equal('Nhìn lại sáu tháng');
    });

    it('stops at Escape, and gives the focus back to the tool', async () => {
      install();
      const article = await articleOf();
      await waitUntil(() => button(article, 'Nghe bài viết'));
      button(article, 'Nghe bài viết')!.focus();
      press(article, 'Nghe bài viết');
      await waitUntil(() => engine.said.length);
      const focused = () => root(article).activeElement?.getAttribute('aria-label');
      expect(focused()).to.equal('Tạm dừng');
      await sendKeys({press: 'ArrowRight'});
      expect(focused()).to.equal('Câu sau');
      await sendKeys({press: 'Home'});
      expect(focused()).to.equal('Câu trước');
      await sendKeys({press: 'Escape'});
      expect(player(article)).to.equal(null);
      expect(focused()).to.equal('Nghe bài viết');
    });

    it('goes on, and takes the focus, when the tool is pressed again', async () => {
      const article = await listeningArticle();
      press(article, 'Tạm dừng');
      await article.listen();
      expect(root(article).querySelectorAll('[part=player]')).to.have.lengthOf(1);
      expect(root(article).activeElement!.getAttribute('aria-label')).to.equal('Tạm dừng');
      await article.listen();
      expect(engine.said).to.have.lengthOf(2);
    });

    it('is named, for a thumb, and silent while the voice speaks', async () => {
      const article = await listeningArticle();
      const bar = player(article)!;
      expect(bar.getAttribute('role')).to.equal('group');
      expect(bar.getAttribute('aria-label')).to.equal('Trình nghe bài viết');
      for (const each of bar.querySelectorAll<HTMLElement>('button, select:not([hidden])')) {
        expect(each.offsetWidth, each.title).to.be.at.least(44);
        expect(each.offsetHeight, each.title).to.be.at.least(44);
      }
      await tick(1500);
      expect(bar.querySelector('[role=status]')!.textContent).to.equal('');
      expect(bar.querySelector('[aria-live], [role=status] .player-place')).to.equal(null);
      clock!.restore();
      await expect(article).to.be.accessible();
    });

    it('fits the narrowest column', async () => {
      install();
      const column = await fixture<HTMLElement>(
        html`<div style="width: 240px"><cong-article>${text}</cong-article></div>`,
      );
      const article = column.querySelector('cong-article')!;
      await article.listen();
      expect(player(article)!.offsetWidth).to.be.at.most(240);
      expect(column.scrollWidth).to.equal(240);
    });

    it('moves nothing of the article', async () => {
      install();
      const article = await articleOf();
      await waitUntil(() => button(article, 'In bài viết'));
      const places = () => [...article.children].map((each) => each.getBoundingClientRect().top);
      const before = places();
      await article.listen();
      expect(player(article)).to.not.equal(null);
      expect(places()).to.deep.equal(before);
    });
  });

  describe('with an engine that', () => {
    const all = [
      'Nhìn lại sáu tháng',
      'Việc rõ người.',
      'Việc rõ thời hạn.',
      'Việc rõ kết quả.',
      'Việc gì cũng rõ.',
    ];

    const harmless: [what: string, faults: SpeechFaults][] = [
      ['loses the ends', {losesEnd: true}],
      ['ends what is cancelled', {onCancel: 'end'}],
      ['fails what is cancelled', {onCancel: 'error'}],
      ['fails what is cancelled when the next is there', {onCancel: 'late error'}],
      ['says nothing of what is cancelled', {onCancel: 'nothing'}],
    ];
    for (const [what, faults] of harmless) {
      it(`${what}, reads to the end`, async () => {
        const article = await listeningArticle(faults);
        await tick(60_000);
        expect(engine.said).to.deep.equal(all);
        expect(player(article)).to.equal(null);
      });

      it(`${what}, pauses, steps and goes on`, async () => {
        const article = await listeningArticle(faults);
        await tick(100);
        press(article, 'Câu sau');
        await tick(100);
        press(article, 'Tạm dừng');
        await tick(100);
        press(article, 'Nghe tiếp');
        await tick(100);
        expect(engine.said).to.deep.equal([all[0], all[1], all[1]]);
        await tick(60_000);
        expect(engine.said).to.deep.equal([all[0], all[1], ...all.slice(1)]);
      });
    }

    it('drops an utterance after a cancel, says it again', async () => {
      const article = await listeningArticle({drops: 1});
      await tick(10);
      expect(engine.said).to.deep.equal(['Nhìn lại sáu tháng']);
      expect(player(article)).to.not.equal(null);
    });

    it('can say nothing, pauses and says so once', async () => {
      const article = await listeningArticle({fails: true});
      await tick(60_000);
      expect(engine.utterances).to.have.lengthOf(2);
      const status = player(article)!.querySelector('[role=status]')!;
      expect(status.textContent).to.equal('Không phát được. Vui lòng thử lại.');
      expect(button(article, 'Nghe tiếp')).to.not.equal(undefined);
      press(article, 'Nghe tiếp');
      expect(status.textContent).to.equal('');
    });

    it('cuts off at 15 seconds, gets no utterance that takes so long, however slow', async () => {
      const clause = 'mỗi đơn vị giao việc rõ người, rõ thời hạn, rõ kết quả; ';
      const article = await listeningArticle({cutsOff: true}, html`<p>${clause.repeat(10)}</p>`);
      choose(article, '0.75');
      await tick(120_000);
      expect(player(article), 'read to the end').to.equal(null);
      const longest = Math.max(...engine.utterances.map((each) => each.text.length / each.rate));
      expect(longest * 60).to.be.below(15_000);
      const words = engine.said.slice(1).join(' ').split(/\s+/).length;
      expect(words).to.equal(clause.trim().split(/\s+/).length * 10);
      await article.listen();
      choose(article, '1');
    });

    it('is stuck, goes on all the same', async () => {
      install({cutsOff: true}, [voice('vi-VN', {localService: false})]);
      const article = await articleOf(html`<p>${'rõ '.repeat(59)}. Câu sau.</p>`);
      await warmUp();
      clock = stillClock();
      await article.listen();
      // A voice three times as slow as any: the engine falls silent in its midst.
      engine.slow(3);
      press(article, 'Câu trước');
      await tick(25_000);
      expect(engine.said.at(-1)).to.equal('Câu sau.');
    });
  });

  describe('stops', () => {
    const ways: [why: string, act: (article: Article) => unknown][] = [
      ['for a script', (article) => article.stop()],
      ['when the article is taken away', (article) => article.remove()],
      ['when the page is left', () => dispatchEvent(new PageTransitionEvent('pagehide'))],
    ];
    for (const [why, act] of ways) {
      it(`${why}, and goes on there the next time`, async () => {
        const article = await listeningArticle();
        const parent = article.parentElement!;
        await tick(1500);
        act(article);
        expect(engine.speaking).to.equal(false);
        expect(player(article)).to.equal(null);
        await tick(60_000);
        expect(engine.said).to.have.lengthOf(2);
        parent.append(article);
        await article.listen();
        expect(engine.said.at(-1)).to.equal('Việc rõ người.');
      });
    }

    it('before it has begun', async () => {
      install();
      const article = await articleOf();
      const listening = article.listen();
      article.stop();
      await listening;
      const again = article.listen();
      article.remove();
      await again;
      expect(player(article)).to.equal(null);
      expect(engine.said).to.deep.equal([]);
    });

    it('when another article starts', async () => {
      const first = await listeningArticle();
      const second = document.createElement('cong-article');
      second.append('Bài thứ hai.');
      first.after(second);
      await second.listen();
      expect(player(first)).to.equal(null);
      expect(player(second)).to.not.equal(null);
      expect(engine.said).to.deep.equal(['Nhìn lại sáu tháng', 'Bài thứ hai.']);
      second.remove();
    });

    it('when the recording of another article plays', async () => {
      const first = await listeningArticle();
      const second = await articleOf(html`<audio slot="audio"></audio>`);
      second.querySelector('audio')!.dispatchEvent(new Event('play'));
      expect(player(first)).to.equal(null);
    });
  });

  describe('keeps the place', () => {
    afterEach(() => sessionStorage.clear());

    it('in the tab’s storage where the article asks for it', async () => {
      const article = await listeningArticle();
      article.setAttribute('remember', 'session');
      article.id = 'bai-1';
      await tick(1500);
      article.stop();
      const key = `cong-article-speech:${location.href.replace(/#.*/, '')}#bai-1`;
      expect(sessionStorage.getItem(key)).to.equal('1');

      const other = article.cloneNode(true) as Article;
      article.replaceWith(other);
      await other.listen();
      expect(engine.said.at(-1)).to.equal('Việc rõ người.');
      press(other, 'Dừng nghe');
      expect(sessionStorage).to.have.lengthOf(0);
    });

    it('nowhere else', async () => {
      const article = await listeningArticle();
      await tick(1500);
      article.stop();
      expect(sessionStorage).to.have.lengthOf(0);
    });
  });

  describe('while the text changes', () => {
    it('goes on after the sentence that is read', async () => {
      const article = await listeningArticle();
      await tick(1500);
      const added = document.createElement('p');
      added.textContent = 'Việc mới thêm.';
      article.querySelector('[slot=lead]')!.after(added);
      await tick(0);
      expect(place(article)).to.equal('Câu 2/6');
      await tick(900);
      expect(engine.said.slice(1)).to.deep.equal(['Việc rõ người.', 'Việc mới thêm.']);
    });

    it('stops where the sentence is gone', async () => {
      const article = await listeningArticle();
      article.replaceChildren('Bài khác.');
      await tick(0);
      expect(player(article)).to.equal(null);
      expect(engine.speaking).to.equal(false);
    });
  });

  describe('scrolls', () => {
    const long = html`<h1 slot="heading">Nhìn lại</h1>
      ${Array.from({length: 40}, (_, index) => html`<p>Đoạn số ${index + 1}.</p>`)}`;
    const paragraph = (article: Article, index: number) =>
      article.querySelectorAll('p')[index]!.getBoundingClientRect();
    const isInSight = ({top, bottom}: DOMRect) => top >= 0 && bottom <= innerHeight;

    let scrollBy: typeof window.scrollBy;
    const scrolls: ScrollToOptions[] = [];
    beforeEach(() => {
      scrolls.length = 0;
      scrollBy = window.scrollBy;
      window.scrollBy = ((options: ScrollToOptions) => {
        scrolls.push(options);
        // At once, for a smooth one takes time.
        scrollTo({top: scrollY + options.top!, behavior: 'instant'});
      }) as typeof window.scrollBy;
    });
    afterEach(() => {
      window.scrollBy = scrollBy;
      scrollTo(0, 0);
    });

    it('to a sentence out of sight', async () => {
      const article = await listeningArticle({}, long);
      expect(scrolls).to.have.lengthOf(0);
      for (let step = 0; step < 20; step++) await tick(1000);
      expect(scrolls.length).to.be.greaterThan(0);
      const index = Number(/\d+/.exec(place(article)!)![0]) - 2;
      expect(isInSight(paragraph(article, index)), `paragraph ${index}`).to.equal(true);
      expect(paragraph(article, index).bottom).to.be.at.most(
        player(article)!.getBoundingClientRect().top,
      );
    });

    it('not when the reader has scrolled away, until they step', async () => {
      const article = await listeningArticle({}, long);
      await tick(1000);
      scrollTo(0, document.documentElement.scrollHeight);
      await tick(3000);
      expect(scrolls).to.have.lengthOf(0);
      press(article, 'Câu sau');
      expect(scrolls).to.have.lengthOf(1);
    });
  });

  it('does without its part where that does not load', async () => {
    install();
    const {element, page} = await pageWithout<Article>(
      ['components/article/listen'],
      '<cong-article><p>Nội dung.</p></cong-article>',
    );
    await element.listen();
    expect(page.told.join()).to.contain('a part');
    element.stop();
  });

  it('leaves no bar where its voice does not load', async () => {
    install();
    const {element, page} = await pageWithout<Article>(
      ['components/article/recording'],
      '<cong-article><audio slot="audio"></audio><p>Nội dung.</p></cong-article>',
    );
    await element.listen();
    expect(page.told.join()).to.contain('a part');
    expect(player(element)).to.equal(null);
  });

  it('says nothing to the developer', async () => {
    const warnings = capturedWarnings();
    const article = await listeningArticle();
    article.stop();
    expect(warnings.list).to.deep.equal([]);
  });
});
