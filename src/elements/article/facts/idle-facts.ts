import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {nearestLang} from '../../../base/localize.js';
import {readingMinutes} from '../../../core/reading-time.js';
import {warn} from '../../../core/warn.js';
import {whenIdle} from '../../../ui/idle.js';
import {pageAddress} from '../page-address.js';
import {slotText} from '../text/slot-text.js';
import {careFor} from '../text/text-care.js';
import {JsonLd, type TellingArticle} from './json-ld.js';

interface Host extends ReactiveControllerHost, TellingArticle {
  readonly readingTime: number | string | undefined;
  readonly readingRate: number | string | undefined;
}

export interface IdleFactsOptions {
  /** The place of the page’s address on paper. */
  readonly address: () => HTMLElement | null;
  /** Takes the minutes of reading that were counted; undefined where the article does not ask for them. */
  readonly onCounted: (minutes: number | undefined) => void;
}

const connected = new Set<IdleFacts>();

function writeAddresses() {
  for (const each of connected) each.writeAddress();
}

/**
 * The facts that follow from the text and its place: how long it takes to read, the record for machines, care for what
 * scrolls, and the address on paper. All but the last follow the article when the browser has nothing else to do.
 */
export class IdleFacts implements ReactiveController {
  readonly #article: Host;
  readonly #options: IdleFactsOptions;
  readonly #record = new JsonLd();
  #isPlanned = false;

  constructor(article: Host, options: IdleFactsOptions) {
    this.#article = article;
    this.#options = options;
    article.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', writeAddresses);
    connected.add(this);
  }

  hostUpdated() {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    whenIdle(() => {
      this.#isPlanned = false;
      if (this.#article.isConnected) this.#follow();
    });
  }

  hostDisconnected() {
    connected.delete(this);
    if (!connected.size) removeEventListener('beforeprint', writeAddresses);
    this.#record.remove();
    // The page is about another article now.
    if (this.#record.isMain) for (const other of connected) other.hostUpdated();
  }

  #follow() {
    const article = this.#article;
    this.#record.update(article);
    careFor(article);
    this.#options.onCounted(article.readingTime == null ? undefined : minutesOf(article));
  }

  /** The page may have gone to another address since it was opened, so the one to print is read when it is printed. */
  writeAddress() {
    this.#options.address()?.replaceChildren(pageAddress());
  }
}

function minutesOf(article: Host): number | undefined {
  const {readingRate} = article;
  const rate = readingRate == null ? undefined : Number(readingRate);
  const isRate = rate === undefined || rate > 0;
  if (__DEV__ && !isRate)
    warn(article, 'reading-rate', readingRate, 'a number above 0; the usual rate is used');
  const text = slotText(article, 'lead', '');
  return readingMinutes(text, nearestLang(article), isRate ? rate : undefined);
}
