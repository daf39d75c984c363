import {expect, html} from '../../support/testing.js';
import {voice, type SpeechFaults} from '../../support/speech-engine.js';
import {
  articleOf,
  button,
  choose,
  engine,
  install,
  listeningArticle,
  player,
  press,
  restore,
  stopClock,
  tick,
  warmUp,
} from './listen-support.js';

describe('<cong-article> listen', () => {
  afterEach(restore);

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
        await article.updateComplete;
        expect(engine.said).to.deep.equal(all);
        expect(player(article)).to.equal(null);
      });

      it(`${what}, pauses, steps and goes on`, async () => {
        const article = await listeningArticle(faults);
        await tick(100);
        await press(article, 'Câu sau');
        await tick(100);
        await press(article, 'Tạm dừng');
        await tick(100);
        await press(article, 'Nghe tiếp');
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
      await press(article, 'Nghe tiếp');
      expect(status.textContent).to.equal('');
    });

    it('cuts off at 15 seconds, gets no utterance that takes so long, however slow', async () => {
      const clause = 'mỗi đơn vị giao việc rõ người, rõ thời hạn, rõ kết quả; ';
      const article = await listeningArticle({cutsOff: true}, html`<p>${clause.repeat(10)}</p>`);
      await choose(article, '0.75');
      await tick(120_000);
      expect(player(article), 'read to the end').to.equal(null);
      const longest = Math.max(...engine.utterances.map((each) => each.text.length / each.rate));
      expect(longest * 60).to.be.below(15_000);
      const words = engine.said.slice(1).join(' ').split(/\s+/).length;
      expect(words).to.equal(clause.trim().split(/\s+/).length * 10);
      await article.listen();
      await choose(article, '1');
    });

    it('is stuck, goes on all the same', async () => {
      install({cutsOff: true}, [voice('vi-VN', {localService: false})]);
      const article = await articleOf(html`<p>${'rõ '.repeat(59)}. Câu sau.</p>`);
      await warmUp();
      stopClock();
      await article.listen();
      // A voice three times as slow as any: the engine falls silent in its midst.
      engine.slow(3);
      await press(article, 'Câu trước');
      await tick(25_000);
      expect(engine.said.at(-1)).to.equal('Câu sau.');
    });
  });
});
