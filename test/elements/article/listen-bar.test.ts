import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import {
  articleOf,
  button,
  choose,
  clock,
  engine,
  install,
  listeningArticle,
  place,
  player,
  press,
  restore,
  root,
  text,
  tick,
} from './listen-support.js';

describe('<cong-article> listen', () => {
  afterEach(restore);

  describe('the bar', () => {
    it('pauses, and says the sentence again when it goes on', async () => {
      const article = await listeningArticle();
      await tick(1500);
      await press(article, 'Tạm dừng');
      await tick(60_000);
      expect(engine.said).to.deep.equal(['Nhìn lại sáu tháng', 'Việc rõ người.']);
      await press(article, 'Nghe tiếp');
      await tick(900);
      expect(engine.said.slice(2)).to.deep.equal(['Việc rõ người.', 'Việc rõ thời hạn.']);
      expect(button(article, 'Nghe tiếp')).to.equal(undefined);
    });

    it('goes to the next sentence and back, no further than the first, and ends after the last', async () => {
      const article = await listeningArticle();
      await press(article, 'Câu sau');
      await press(article, 'Câu sau');
      await press(article, 'Câu trước');
      expect(place(article)).to.equal('Câu 2/5');
      await press(article, 'Câu trước');
      await press(article, 'Câu trước');
      expect(place(article)).to.equal('Câu 1/5');
      expect(engine.said.at(-1)).to.equal('Nhìn lại sáu tháng');
      for (let step = 0; step < 5; step++) button(article, 'Câu sau')?.click();
      await article.updateComplete;
      expect(player(article)).to.equal(null);
    });

    it('goes through the sentences of a text that is paused without a word', async () => {
      const article = await listeningArticle();
      await press(article, 'Tạm dừng');
      await press(article, 'Câu sau');
      expect(place(article)).to.equal('Câu 2/5');
      expect(engine.said).to.have.lengthOf(1);
      await press(article, 'Nghe tiếp');
      expect(engine.said.at(-1)).to.equal('Việc rõ người.');
    });

    it('reads faster at once, and in the next article too', async () => {
      const article = await listeningArticle();
      await choose(article, '2');
      expect(engine.said).to.deep.equal(['Nhìn lại sáu tháng', 'Nhìn lại sáu tháng']);
      expect(engine.utterances.map(({rate}) => rate)).to.deep.equal([1, 2]);
      await tick(18 * 30);
      expect(engine.said.at(-1)).to.equal('Việc rõ người.');
      article.stop();
      await article.listen();
      expect(engine.utterances.at(-1)!.rate).to.equal(2);
      await choose(article, '1');
    });

    it('writes speeds as the language does', async () => {
      const article = await listeningArticle();
      const speeds = () =>
        [...player(article)!.querySelectorAll('select:last-of-type option')].map(
          (each) => each.textContent,
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
      await press(article, 'Dừng nghe');
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
      await press(article, 'Nghe bài viết');
      await waitUntil(() => engine.said.length);
      const focused = () => root(article).activeElement?.getAttribute('aria-label');
      expect(focused()).to.equal('Tạm dừng');
      await sendKeys({press: 'ArrowRight'});
      expect(focused()).to.equal('Câu sau');
      await sendKeys({press: 'Home'});
      expect(focused()).to.equal('Câu trước');
      await sendKeys({press: 'Escape'});
      await article.updateComplete;
      expect(player(article)).to.equal(null);
      expect(focused()).to.equal('Nghe bài viết');
    });

    it('goes on, and takes the focus, when the tool is pressed again', async () => {
      const article = await listeningArticle();
      await press(article, 'Tạm dừng');
      await article.listen();
      expect(root(article).querySelectorAll('[part=player]')).to.have.lengthOf(1);
      expect(root(article).activeElement!.getAttribute('aria-label')).to.equal('Tạm dừng');
      await article.listen();
      expect(engine.said).to.have.lengthOf(2);
    });

    it('has a name of its own, and so has the row of buttons in it', async () => {
      const bar = player(await listeningArticle())!;
      const names = [bar, bar.querySelector('[role=toolbar]')!].map((each) =>
        each.getAttribute('aria-label'),
      );
      expect(names).to.deep.equal(['Điều khiển nghe bài viết', 'Nút điều khiển phát']);
    });

    it('is named, for a thumb, and silent while the voice speaks', async () => {
      const article = await listeningArticle();
      const bar = player(article)!;
      expect(bar.getAttribute('role')).to.equal('group');
      expect(bar.getAttribute('aria-label')).to.equal('Điều khiển nghe bài viết');
      for (const each of bar.querySelectorAll<HTMLElement>(
        'button, .player-field:not([hidden]) select',
      )) {
        expect(each.offsetWidth, each.title).to.be.at.least(44);
        expect(each.offsetHeight, each.title).to.be.at.least(44);
      }
      await tick(1500);
      expect(bar.querySelector('[role=status]')!.textContent).to.equal('');
      expect(bar.querySelector('[aria-live], [role=status] .player-place')).to.equal(null);
      clock!.restore();
      await expect(article).to.be.accessible();
    });

    it('says in one line what is read, and where it is', async () => {
      const article = await listeningArticle(
        undefined,
        html`<h1 slot="heading">${'Nhìn lại sáu tháng đầu năm của đơn vị '.repeat(5)}</h1>
          <p>Việc rõ người.</p>`,
      );
      const [title, where] = player(article)!.querySelector('p')!.children as unknown as [
        HTMLElement,
        HTMLElement,
      ];
      expect(title.textContent).to.match(/^Đang nghe: Nhìn lại sáu tháng đầu năm/);
      expect(where.textContent).to.equal('Câu 1/3');
      expect(title.getBoundingClientRect().top).to.equal(where.getBoundingClientRect().top);
      const {right} = player(article)!.getBoundingClientRect();
      expect(where.getBoundingClientRect().right).to.be.at.most(right);
      expect(title.scrollWidth, 'cut short').to.be.greaterThan(title.clientWidth);
    });

    it('takes no more than two lines on a phone', async () => {
      install();
      const column = await fixture<HTMLElement>(
        html`<div style="width: 288px"><cong-article>${text}</cong-article></div>`,
      );
      const article = column.querySelector('cong-article')!;
      await article.listen();
      expect(player(article)!.offsetHeight).to.be.at.most(96);
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
});
