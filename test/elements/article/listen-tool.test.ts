import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import type {Article} from '../../../src/elements/article/article.js';
import {voice} from '../../support/speech-engine.js';
import {
  articleOf,
  button,
  engine,
  HANOI,
  install,
  player,
  press,
  restore,
  root,
  warmUp,
} from './listen-support.js';

describe('<cong-article> listen', () => {
  afterEach(restore);

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
      await press(article, 'Nghe bài viết');
      await waitUntil(() => engine.said.length);
      expect(events).to.deep.equal([['listen', undefined]]);
    });

    it('does nothing where the page takes it over', async () => {
      install();
      const article = await drawn(await articleOf());
      article.addEventListener('cong-article-tool', (event) => event.preventDefault());
      await press(article, 'Nghe bài viết');
      await warmUp();
      expect(player(article)).to.equal(null);
    });
  });
});
