import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import type {Article} from '../../../src/elements/article/article.js';
import '../../../src/define/article.js';
import {fakeAudio} from '../../support/fake-audio.js';
import {SpeechEngine, voice} from '../../support/speech-engine.js';

const root = (article: Article) => article.shadowRoot!;
const player = (article: Article) => root(article).querySelector<HTMLElement>('[part=player]');
const button = (article: Article, name: string) =>
  [...root(article).querySelectorAll('button')].find(
    (each) => each.getAttribute('aria-label') === name,
  );
async function press(article: Article, name: string) {
  button(article, name)!.click();
  await article.updateComplete;
}
const place = (article: Article) => player(article)!.querySelector('.player-place')!.textContent;
const select = (article: Article, name: string) =>
  player(article)!.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`)!;
const audiosOf = (article: Article) => [...article.querySelectorAll('audio')];

/** An article with recordings of 100 seconds that play without a sound. */
async function recordedArticle(audio: unknown, failure?: string): Promise<Article> {
  const article = await fixture<Article>(
    html`<cong-article
      >${audio}
      <p>Nội dung.</p></cong-article
    >`,
  );
  for (const each of audiosOf(article)) fakeAudio(each, failure);
  return article;
}

const one = html`<audio slot="audio" controls></audio>`;
const two = html`
  <figure slot="audio">
    <audio controls aria-label="Giọng nữ, miền Bắc"></audio>
    <audio controls title="Giọng nam, miền Nam"></audio>
    <audio controls></audio>
  </figure>
`;

describe('<cong-article> recording', () => {
  it('makes the tool appear without any voice, also when it comes late', async () => {
    const article = await recordedArticle(html``);
    await waitUntil(() => button(article, 'In bài viết'));
    expect(button(article, 'Nghe bài viết')).to.equal(undefined);
    const audio = document.createElement('audio');
    audio.slot = 'audio';
    article.append(audio);
    await waitUntil(() => button(article, 'Nghe bài viết'));
  });

  it('plays, pauses and goes on, as the browser’s own controls do', async () => {
    const article = await recordedArticle(one);
    const [audio] = audiosOf(article);
    await article.listen();
    expect(audio!.paused).to.equal(false);
    await press(article, 'Tạm dừng');
    expect(audio!.paused).to.equal(true);
    await audio!.play();
    await article.updateComplete;
    expect(button(article, 'Tạm dừng')).to.not.equal(undefined);
    audio!.pause();
    await article.updateComplete;
    await press(article, 'Nghe tiếp');
    expect(audio!.paused).to.equal(false);
  });

  it('steps by ten seconds, and tells where it is', async () => {
    const article = await recordedArticle(one);
    await article.listen();
    expect(place(article)).to.equal('0:00/1:40');
    await press(article, 'Tiến 10 giây');
    await press(article, 'Tiến 10 giây');
    expect(place(article)).to.equal('0:20/1:40');
    await press(article, 'Lùi 10 giây');
    expect(place(article)).to.equal('0:10/1:40');
    expect(player(article)!.style.getPropertyValue('--_progress')).to.equal('0.1');
  });

  const lengths: [at: number, length: number, expected: string][] = [
    [62, 3725, '1:02/1:02:05'],
    [3600, 3725, '1:00:00/1:02:05'],
    [9.9, NaN, '0:09'],
    [9.9, Infinity, '0:09'],
  ];
  for (const [at, length, expected] of lengths) {
    it(`writes ${at} of ${length} seconds as ${expected}`, async () => {
      const article = await recordedArticle(one);
      await article.listen();
      Object.assign(audiosOf(article)[0]!, {currentTime: at, duration: length});
      audiosOf(article)[0]!.dispatchEvent(new Event('timeupdate'));
      await article.updateComplete;
      expect(place(article)).to.equal(expected);
    });
  }

  it('plays at the speed that the reader chooses, and gives it back', async () => {
    const article = await recordedArticle(one);
    const [audio] = audiosOf(article);
    await article.listen();
    select(article, 'Tốc độ đọc').value = '1.5';
    select(article, 'Tốc độ đọc').dispatchEvent(new Event('change'));
    expect(audio!.playbackRate).to.equal(1.5);
    article.stop();
    expect(audio!.playbackRate).to.equal(1);
    await article.listen();
    expect(audio!.playbackRate).to.equal(1.5);
    select(article, 'Tốc độ đọc').value = '1';
    select(article, 'Tốc độ đọc').dispatchEvent(new Event('change'));
  });

  it('has its voices by name, and changes between them at the same place', async () => {
    const article = await recordedArticle(two);
    await article.listen();
    const [north, south] = audiosOf(article);
    const voices = select(article, 'Giọng đọc');
    expect([...voices.options].map(({text}) => text)).to.deep.equal([
      'Giọng nữ, miền Bắc',
      'Giọng nam, miền Nam',
      'Giọng 3',
    ]);
    north!.currentTime = 30;
    voices.selectedIndex = 1;
    voices.dispatchEvent(new Event('change'));
    expect([north!.paused, south!.paused]).to.deep.equal([true, false]);
    expect(south!.currentTime).to.equal(30);
    await press(article, 'Tạm dừng');
    voices.selectedIndex = 2;
    voices.dispatchEvent(new Event('change'));
    expect(audiosOf(article).map(({paused}) => paused)).to.deep.equal([true, true, true]);
  });

  it('has no choice of voices where there is one', async () => {
    const article = await recordedArticle(one);
    await article.listen();
    expect(select(article, 'Giọng đọc').offsetWidth).to.equal(0);
  });

  it('goes on with the voice that the reader plays already', async () => {
    const article = await recordedArticle(two);
    const [, south] = audiosOf(article);
    await south!.play();
    south!.currentTime = 12;
    await article.listen();
    expect(select(article, 'Giọng đọc').selectedIndex).to.equal(1);
    expect(place(article)).to.equal('0:12/1:40');
  });

  it('is away at its end', async () => {
    const article = await recordedArticle(two);
    await article.listen();
    const [north, south] = audiosOf(article);
    south!.dispatchEvent(new Event('ended'));
    await article.updateComplete;
    expect(player(article)).to.not.equal(null);
    north!.dispatchEvent(new Event('ended'));
    await article.updateComplete;
    expect(player(article)).to.equal(null);
  });

  it('keeps the place when another article starts, and both are never heard at once', async () => {
    const first = await recordedArticle(one);
    const second = await recordedArticle(one);
    await waitUntil(() => button(second, 'Nghe bài viết'));
    await first.listen();
    const [audio] = audiosOf(first);
    audio!.currentTime = 42;
    await second.listen();
    await first.updateComplete;
    expect(audio!.paused).to.equal(true);
    expect(player(first)).to.equal(null);
    audio!.currentTime = 0;
    await first.listen();
    expect(place(first)).to.equal('0:42/1:40');
    await audiosOf(second)[0]!.play();
    await first.updateComplete;
    expect(player(first)).to.equal(null);
    expect(audio!.paused).to.equal(true);
  });

  it('plays alone also by the browser’s own controls', async () => {
    const first = await recordedArticle(one);
    const second = await recordedArticle(two);
    await waitUntil(() => button(first, 'Nghe bài viết') && button(second, 'Nghe bài viết'));
    const [[a], [b, c]] = [audiosOf(first), audiosOf(second)];
    await a!.play();
    await b!.play();
    expect([a, b, c].map((each) => each!.paused)).to.deep.equal([true, false, true]);
    await c!.play();
    expect([a, b, c].map((each) => each!.paused)).to.deep.equal([true, true, false]);
  });

  it('begins anew after a stop, and pauses when the article is taken away', async () => {
    const article = await recordedArticle(one);
    const [audio] = audiosOf(article);
    await article.listen();
    audio!.currentTime = 30;
    await press(article, 'Dừng nghe');
    expect(audio!.paused).to.equal(true);
    await article.listen();
    expect(audio!.currentTime).to.equal(0);
    article.remove();
    expect(audio!.paused).to.equal(true);
  });

  describe('that does not play', () => {
    it('gives way to a voice', async () => {
      const engine = new SpeechEngine([voice('vi')]);
      const article = await recordedArticle(one, 'NotSupportedError');
      await article.listen();
      await waitUntil(() => engine.said.length);
      expect(engine.said).to.deep.equal(['Nội dung.']);
      expect(place(article)).to.equal('Câu 1/1');
      article.stop();
      engine.uninstall();
    });

    it('says so where there is no voice', async () => {
      const article = await recordedArticle(one, 'NotSupportedError');
      await article.listen();
      const status = () => player(article)!.querySelector('[role=status]')!.textContent;
      await waitUntil(() => status() === 'Không phát được. Vui lòng thử lại.');
    });

    it('waits where the browser wants the reader to press', async () => {
      const article = await recordedArticle(one, 'NotAllowedError');
      await article.listen();
      await waitUntil(() => button(article, 'Nghe tiếp'));
      expect(player(article)!.querySelector('[role=status]')!.textContent).to.equal('');
    });
  });
});
