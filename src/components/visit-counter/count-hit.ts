import {safeSrc} from '../../core/urls.js';
import {warn} from '../../internal/warn.js';
import type {CounterPart, CounterParts} from './counter-parts.js';

/** What has been counted: of each address, in which view of the page. */
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
export class CountHit implements CounterPart {
  readonly #parts: CounterParts;
  #connection: AbortController | undefined;

  constructor(parts: CounterParts) {
    this.#parts = parts;
  }

  update() {
    const url = this.#address;
    if (!url || isRobot()) return this.stop();
    if (!this.#connection) this.#listen();
    // Where the browser has only got the page ready, the reader may never come.
    if (!(document as {prerendering?: boolean}).prerendering) this.#count(url);
  }

  stop() {
    this.#connection?.abort();
    this.#connection = undefined;
  }

  #listen() {
    const {signal} = (this.#connection = new AbortController());
    document.addEventListener('prerenderingchange', () => this.update(), {signal});
    addEventListener(
      'pageshow',
      ({persisted, timeStamp}) => {
        if (!persisted) return;
        viewsOf(document).view = timeStamp;
        this.update();
      },
      {signal},
    );
  }

  /** Where to count; undefined where there is nothing to count, or nothing yet. */
  get #address(): string | undefined {
    const {host} = this.#parts;
    const {hit, hitConsent} = host;
    if (!hit || (hitConsent ?? 'given') !== 'given') return undefined;
    const url = safeSrc(hit, document.baseURI);
    if (url && new URL(url, document.baseURI).origin === location.origin) return url;
    if (__DEV__) warn(host, 'hit', hit, 'an address on the page’s own origin; nothing is counted');
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
    const {host} = this.#parts;
    try {
      const {ok, status} = await fetch(url, {
        method: 'POST',
        headers: {'Content-Type': 'application/json'},
        body: JSON.stringify({path: location.pathname}),
        credentials: host.credentials === 'omit' ? 'omit' : 'same-origin',
        // Readers who leave at once were there, too.
        keepalive: true,
      });
      if (__DEV__ && !ok) warn(host, 'hit', url, `an answer of success; it was ${status}`);
    } catch (error) {
      if (__DEV__) warn(host, 'hit', url, `an answer; ${error}`);
    }
  }
}
