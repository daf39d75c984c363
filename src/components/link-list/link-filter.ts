import {fold, matchesAll, searchWords} from '../../core/fold.js';
import type {Localize} from '../../internal/localize.js';
import {whenIdle} from '../../internal/when-idle.js';
import {viLinkFilter} from '../../locale/vi-link-filter.js';
import {highlightMatches} from './highlight.js';
import {LinkFilterEvent} from './link-list.events.js';
import type {LinkList} from './link-list.js';
import type {LinkRow} from './rows.js';
import {ShownRows, type Place} from './shown-rows.js';

/** How long a reader has stopped typing before the number of matches is said, in milliseconds. */
const PAUSE = 600;

/** How many texts are folded in one go. */
const AT_ONCE = 500;

/** What a list's filter does; the field itself is drawn by the list. Most lists have none, so it is loaded apart. */
export class LinkFilter {
  readonly #host: LinkList;
  readonly #words: Localize;
  #shown: ShownRows | undefined;
  #rows: readonly LinkRow[] | undefined;
  #matching: readonly Place[] | undefined;
  /** What was looked for last: the reader may have typed on since. */
  #query = '';
  /** What the page was told of last. */
  #told = '';
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LinkList, words: Localize) {
    this.#host = host;
    this.#words = words;
    words.add(viLinkFilter);
    host.shadowRoot?.addEventListener('keydown', (event) =>
      this.#onKeydown(event as KeyboardEvent),
    );
  }

  /** Finds the rows that have all words of the query, and highlights those; undefined where there are no words. */
  find(root: Element, rows: readonly LinkRow[], query: string): readonly LinkRow[] | undefined {
    const words = searchWords(query);
    if (rows !== this.#rows) {
      this.#rows = rows;
      this.#shown?.stop();
      this.#shown = new ShownRows(root, rows);
      this.#matching = undefined;
      this.#foldAhead(this.#shown.places);
    }
    // Who types on looks among what was found.
    const isNarrower = fold(query).startsWith(fold(this.#query));
    const among = (isNarrower && this.#matching) || this.#shown?.places;
    this.#query = query;
    const found = words.length
      ? among?.filter((place) => matchesAll(foldedText(place), words))
      : undefined;
    // Often one letter more changes nothing.
    if (!found || found.length !== this.#matching?.length || !isNarrower) this.#matching = found;
    highlightMatches(this.#host, (this.#host.isConnected && this.#matching) || [], words);
    return this.#matching;
  }

  /** Hides all rows but these, which are the ones found or others. */
  show(shown: readonly LinkRow[]) {
    if (shown === this.#matching) this.#shown?.show(this.#matching);
    else this.#shown?.show(this.#shown.placesOf(shown));
  }

  /** Tells the page what was looked for and how many links match, and the reader once they pause. */
  tell(count: number) {
    if (this.#query === this.#told) return;
    this.#told = this.#query;
    this.#host.dispatchEvent(new LinkFilterEvent(this.#told, count));
    clearTimeout(this.#pause);
    this.#say('');
    this.#pause = setTimeout(
      () => this.#say(this.#words.say(count ? 'linksFound' : 'linksNoMatch', {count})),
      PAUSE,
    );
  }

  /** Leaves nothing behind on a page that the list has left. */
  stop() {
    clearTimeout(this.#pause);
    highlightMatches(this.#host, [], []);
  }

  /** Folds the texts of a long list before the reader types, some at a time. */
  #foldAhead(places: readonly Place[], from = 0) {
    if (from >= places.length) return;
    whenIdle(() => {
      for (const place of places.slice(from, from + AT_ONCE)) foldedText(place);
      this.#foldAhead(places, from + AT_ONCE);
    });
  }

  #say(text: string) {
    const status = this.#host.shadowRoot?.querySelector('.filter + [role=status]');
    if (status) status.textContent = text;
  }

  #onKeydown(event: KeyboardEvent) {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || event.key !== 'Escape' || !field.value) return;
    event.preventDefault();
    field.value = '';
    field.dispatchEvent(new InputEvent('input'));
  }
}

/** The text of an item as it is searched, made once. */
const foldedText = (place: Place) => (place.folded ??= fold(place.item.textContent));
