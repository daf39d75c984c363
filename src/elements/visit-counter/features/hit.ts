import {toJson} from '../../../core/json.js';
import {membersOf} from '../../../core/members.js';
import {safeSrc} from '../../../core/urls.js';
import {warn} from '../../../core/warn.js';
import {isOwnOrigin, request} from '../../../data/http.js';
import type {Feature} from '../../../ui/feature.js';

/** A counter that counts the reader's views. */
export interface HitHost extends HTMLElement {
  readonly hit: string | undefined;
  readonly hitConsent: string | undefined;
  readonly credentials: string;
}

/** The views that have been counted: for each address, the last one. */
interface Views {
  /** 0, and after the page came back out of the browser's memory the moment at which it did. */
  view: number;
  readonly counted: Map<string, number>;
}

/** On the document, and known to every copy of the library: two scripts on a page must not count it twice. */
const KEY = Symbol.for('cong-elements.hits');

function viewsOf(page: Document): Views {
  const owner = page as Document & {[KEY]?: Views};
  return (owner[KEY] ??= {view: 0, counted: new Map()});
}

/** Robots that say so; Cubot makes telephones. */
const ROBOT = /(?<!cu)bot\b|crawl|spider|slurp|headless|lighthouse|preview/i;

const isRobot = () => navigator.webdriver || ROBOT.test(navigator.userAgent);

/**
 * Counts a page view: one POST to the site's own address for each time that a reader sees the page, however many
 * counters it has and however often they are drawn, moved or taken away. Coming back to a page that the browser has
 * kept in memory is another view, as it is where the browser loads it again.
 */
export class CountHit implements Feature {
  readonly #host: HitHost;
  /** Ends with the counter's stay on the page; undefined before. */
  #signal: AbortSignal | undefined;
  #isListening = false;

  constructor(host: HitHost) {
    this.#host = host;
  }

  connected(signal: AbortSignal) {
    this.#signal = signal;
    this.#isListening = false;
  }

  updated() {
    const signal = this.#signal;
    const url = this.#address;
    if (!url || !signal || signal.aborted || isRobot()) return;
    if (!this.#isListening) this.#listen(signal);
    // A page that the browser has only got ready may never be seen.
    if (!(document as {prerendering?: boolean}).prerendering) this.#count(url);
  }

  #listen(signal: AbortSignal) {
    this.#isListening = true;
    membersOf(document).addEventListener('prerenderingchange', () => this.updated(), {signal});
    addEventListener(
      'pageshow',
      ({persisted, timeStamp}) => {
        if (!persisted) return;
        viewsOf(document).view = timeStamp;
        this.updated();
      },
      {signal},
    );
  }

  /** The address to post to; undefined while nothing is to be counted. */
  get #address(): string | undefined {
    const {hit, hitConsent} = this.#host;
    if (!hit || (hitConsent ?? 'given') !== 'given') return undefined;
    const url = safeSrc(hit, membersOf(document).baseURI);
    if (url && isOwnOrigin(url)) return url;
    if (__DEV__)
      warn(this.#host, 'hit', hit, 'an address on the page’s own origin; nothing is counted');
    return undefined;
  }

  #count(url: string) {
    const {view, counted} = viewsOf(document);
    if (counted.get(url) === view) return;
    counted.set(url, view);
    void this.#post(url);
  }

  /** Once, whatever comes of it: a second try might count twice. */
  async #post(url: string) {
    const isBare = this.#host.credentials === 'omit';
    try {
      await request(
        url,
        {
          method: 'POST',
          headers: {'Content-Type': 'application/json'},
          body: toJson({path: location.pathname}),
          credentials: isBare ? 'omit' : 'same-origin',
          // Readers who leave at once were there, too.
          keepalive: true,
        },
        async ({ok, status}) => {
          if (__DEV__ && !ok)
            warn(this.#host, 'hit', url, `an answer of success; it was ${status}`);
        },
      );
    } catch (error) {
      if (__DEV__) warn(this.#host, 'hit', url, `an answer; ${error}`);
    }
  }
}
