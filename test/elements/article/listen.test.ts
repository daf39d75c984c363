import {expect, html} from '../../support/testing.js';
import type {Article} from '../../../src/elements/article/article.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {pageWithout} from '../../support/page-without.js';
import {voice} from '../../support/speech-engine.js';
import {
  articleOf,
  engine,
  install,
  listeningArticle,
  place,
  player,
  press,
  restore,
  tick,
  warmUp,
} from './listen-support.js';

describe('<cong-article> listen', () => {
  afterEach(restore);

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
      await article.updateComplete;
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

    it('marks the sentence', async () => {
      const article = await listeningArticle();
      const marked = () => [...(CSS.highlights.get('cong-listening') ?? [])].map(String);
      expect(marked()).to.deep.equal(['Nhìn lại sáu tháng']);
      await press(article, 'Câu sau');
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
        await article.updateComplete;
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
      await first.updateComplete;
      expect(player(first)).to.equal(null);
      expect(player(second)).to.not.equal(null);
      expect(engine.said).to.deep.equal(['Nhìn lại sáu tháng', 'Bài thứ hai.']);
      second.remove();
    });

    it('when the recording of another article plays', async () => {
      const first = await listeningArticle();
      const second = await articleOf(html`<audio slot="audio"></audio>`);
      second.querySelector('audio')!.dispatchEvent(new Event('play'));
      await first.updateComplete;
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
      await press(other, 'Dừng nghe');
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
      await article.updateComplete;
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
      await press(article, 'Câu sau');
      expect(scrolls).to.have.lengthOf(1);
    });
  });

  it('does without the feature where that does not load', async () => {
    install();
    const {element, page} = await pageWithout<Article>(
      ['elements/article/features/listening/listening'],
      '<cong-article><p>Nội dung.</p></cong-article>',
    );
    await element.listen();
    expect(page.told.join()).to.contain('listening: ');
    element.stop();
  });

  it('leaves no bar where its voice does not load', async () => {
    install();
    const {element, page} = await pageWithout<Article>(
      ['elements/article/features/listening/audio-playback'],
      '<cong-article><audio slot="audio"></audio><p>Nội dung.</p></cong-article>',
    );
    await element.listen();
    expect(page.told.join()).to.contain('listening: ');
    expect(player(element)).to.equal(null);
  });

  it('says nothing to the developer', async () => {
    const warnings = capturedWarnings();
    const article = await listeningArticle();
    article.stop();
    expect(warnings.list).to.deep.equal([]);
  });
});
