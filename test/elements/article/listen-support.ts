import {fixture, html} from '../../support/testing.js';
import {useFakeTimers, type SinonFakeTimers} from 'sinon';
import type {Article} from '../../../src/elements/article/article.js';
import '../../../src/define/article.js';
import {SpeechEngine, voice, type SpeechFaults} from '../../support/speech-engine.js';

export const HANOI = voice('vi-VN');
/** Five sentences; at 60 ms for a character each takes about a second. */
export const text = html`
  <h1 slot="heading">Nhìn lại sáu tháng</h1>
  <p slot="lead">Việc rõ người.</p>
  <p>Việc rõ thời hạn. Việc rõ kết quả.</p>
  <p>Việc gì cũng rõ./.</p>
`;

/** The voice of the test that runs, and its clock where that stands still. */
export let engine: SpeechEngine;
export let clock: SinonFakeTimers | undefined;

/** Gives the browser its own voice and clock back; after each test. */
export function restore() {
  clock?.restore();
  clock = undefined;
  engine.uninstall();
}

export const install = (faults?: SpeechFaults, voices = [HANOI]) =>
  (engine = new SpeechEngine(voices, faults));

export const articleOf = (body: unknown = text) =>
  fixture<Article>(html`<cong-article>${body}</cong-article>`);

/** An article that is being read, on a clock that stands still but for `tick`. */
export async function listeningArticle(faults?: SpeechFaults, body?: unknown): Promise<Article> {
  install(faults);
  const article = await articleOf(body);
  await warmUp();
  stopClock();
  await article.listen();
  return article;
}

/** Has the feature loaded: how long that takes is no matter of these tests. */
export const warmUp = () => import('../../../src/elements/article/features/listening/listening.js');

/** From here on time passes only with `tick`. */
export function stopClock() {
  clock = useFakeTimers({toFake: ['setTimeout', 'clearTimeout'], shouldClearNativeTimers: true});
}

export const tick = (ms: number) => clock!.tickAsync(ms);
export const root = (article: Article) => article.shadowRoot!;
export const player = (article: Article) =>
  root(article).querySelector<HTMLElement>('[part=player]');
export const button = (article: Article, name: string) =>
  [...root(article).querySelectorAll('button')].find(
    (each) => each.getAttribute('aria-label') === name,
  );
/** Presses a button, and waits until the bar is drawn anew. */
export async function press(article: Article, name: string) {
  button(article, name)!.click();
  await article.updateComplete;
}
export const place = (article: Article) =>
  player(article)?.querySelector('.player-place')?.textContent;
/** Chooses a speed. */
export async function choose(article: Article, value: string) {
  const select = player(article)!.querySelector<HTMLSelectElement>('[aria-label="Tốc độ đọc"]')!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await article.updateComplete;
}
