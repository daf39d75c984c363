import type {ReactiveController} from 'lit';
import {readingMinutes} from '../../core/reading-time.js';
import {nearestLang} from '../../internal/localize.js';
import {warn} from '../../internal/warn.js';
import {whenIdle} from '../../internal/when-idle.js';
import type {Article} from './article.js';
import {ArticleRecord, type Lit} from './article-record.js';
import {slotText} from './article-text.js';
import {pageAddress} from './page-address.js';

const connected = new Set<ArticleFacts>();

/**
 * What follows from the text and its place: how long it takes to read, the record for machines, care for what scrolls,
 * and the address on paper. All but the last follow a text that arrives later or is replaced, when the browser has nothing else to do.
 */
export class ArticleFacts implements ReactiveController {
  /** Whole minutes of reading, where the article asks for them. */
  minutes: number | undefined;
  readonly #article: Article;
  readonly #record: ArticleRecord;
  readonly #observer = new MutationObserver(() => this.hostUpdated());
  #isPlanned = false;

  constructor(article: Article, lit: Lit) {
    this.#article = article;
    this.#record = new ArticleRecord(lit);
    article.addController(this);
  }

  hostConnected() {
    this.#observer.observe(this.#article, {
      attributeFilter: ['lang', 'slot', 'src'],
      characterData: true,
      childList: true,
      subtree: true,
    });
    addEventListener('beforeprint', this.#writeAddress);
    connected.add(this);
    this.hostUpdated();
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#writeAddress);
    this.#observer.disconnect();
    connected.delete(this);
    this.#record.remove();
    // What the page is about is another now.
    if (this.#record.isMain) for (const other of connected) other.hostUpdated();
  }

  hostUpdated() {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    whenIdle(() => {
      this.#isPlanned = false;
      const article = this.#article;
      if (!article.isConnected) return;
      this.#record.update(article);
      void careForText(article);
      const minutes = article.readingTime == null ? undefined : minutesOf(article);
      if (minutes === this.minutes) return;
      this.minutes = minutes;
      article.requestUpdate();
    });
  }

  /** The page may have gone to another address since it was opened, so the one to print is read when it is printed. */
  readonly #writeAddress = () =>
    this.#article.renderRoot.querySelector('[part=address]')?.replaceChildren(pageAddress());
}

/** Helps with what of the text a style sheet cannot manage, where there is any; the text is whole without it. */
async function careForText(article: Article) {
  if (!article.querySelector('table,pre,[href^=http]')) return;
  try {
    (await import('./text-care.js')).careFor(article);
  } catch {
    if (__DEV__) warn(article, 'the text', '', 'the care for its tables and links to load');
  }
}

function minutesOf(article: Article): number | undefined {
  const {readingRate} = article;
  const rate = readingRate == null ? undefined : Number(readingRate);
  const isRate = rate === undefined || rate > 0;
  if (__DEV__ && !isRate)
    warn(article, 'reading-rate', readingRate, 'a number above 0; the usual rate is used');
  const text = slotText(article, 'lead', '');
  return readingMinutes(text, nearestLang(article), isRate ? rate : undefined);
}
