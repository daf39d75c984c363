import {fold, searchWords} from '../../../core/fold.js';
import type {Words} from '../../../base/localize.js';
import type {Announcer} from '../../../ui/announcer.js';
import type {Feature} from '../../../ui/feature.js';
import {whenIdle} from '../../../ui/idle.js';
import {LinkFilterEvent} from '../link-list.events.js';
import type {linkTexts} from '../messages.js';
import type {Place} from '../shown-rows.js';
import {highlightMatches} from './highlight.js';
import {LinkSearch} from './search-model.js';

/** A reader has stopped typing for so long before the number of matches is said, in milliseconds. */
const PAUSE = 600;

/** So many texts are folded in one go. */
const AT_ONCE = 500;

export interface LinkFilterHost {
  readonly element: Element;
  readonly announcer: Announcer;
  readonly words: Words<typeof linkTexts>;
}

/** Looks for rows, marks the letters that match, and tells the page and the reader about it. */
export class LinkFilter implements Feature {
  readonly #host: LinkFilterHost;
  #places: readonly Place[] | undefined;
  #search = new LinkSearch<Place>([], foldedText);
  #query = '';
  #found: readonly Place[] | undefined;
  /** The query of which the page was told last. */
  #told = '';
  /** The rows and the query whose letters are marked. */
  #marked: {found: readonly Place[] | undefined; query: string} | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LinkFilterHost) {
    this.#host = host;
  }

  /** Leaves nothing behind on a page that the list has left. */
  connected(signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      clearTimeout(this.#pause);
      highlightMatches(this, [], []);
      this.#marked = undefined;
    });
  }

  /** Finds the rows with all words of a query; undefined where there are no words. */
  find(query: string, {places}: {readonly places: readonly Place[]}): readonly Place[] | undefined {
    if (places !== this.#places) {
      this.#places = places;
      this.#search = new LinkSearch(places, foldedText);
      this.#foldAhead(places);
    }
    this.#query = query;
    this.#found = this.#search.find(query);
    this.#mark();
    return this.#found;
  }

  /** Tells the page what was looked for and how many links show, and the reader once they pause. */
  tell(count: number) {
    if (this.#query === this.#told) return;
    this.#told = this.#query;
    this.#host.element.dispatchEvent(new LinkFilterEvent(this.#told, count));
    const {announcer, words} = this.#host;
    clearTimeout(this.#pause);
    announcer.say('');
    this.#pause = setTimeout(
      () => announcer.say(words.say(count ? 'linksFound' : 'linksNoMatch', {count})),
      PAUSE,
    );
  }

  /** Folds the texts of a long list before the reader types on, some at a time. */
  #foldAhead(places: readonly Place[], from = 0) {
    if (from >= places.length) return;
    whenIdle(() => {
      if (places !== this.#places) return;
      for (const place of places.slice(from, from + AT_ONCE)) foldedText(place);
      this.#foldAhead(places, from + AT_ONCE);
    });
  }

  #mark() {
    const [found, query] = [this.#found, this.#query];
    if (!this.#host.element.isConnected) return;
    const isSame = found === this.#marked?.found && query === this.#marked?.query;
    if (isSame || (!found && !this.#marked?.found)) return;
    this.#marked = {found, query};
    highlightMatches(this, found ?? [], searchWords(query));
  }
}

/** The text of an item as it is searched, made once. */
const foldedText = (place: Place) => (place.folded ??= fold(place.item.textContent));
