import {fold, matchesAll, searchWords} from '../../core/fold.js';
import type {Localize} from '../../internal/localize.js';
import {highlightMatches} from './highlight.js';
import {LinkFilterEvent} from './link-list.events.js';
import type {LinkRow} from './rows.js';

/** How long a reader has stopped typing before the number of matches is said, in milliseconds. */
const PAUSE = 600;

/** What a list's filter does; the field itself is drawn by the list. Most lists have none, so it is loaded apart. */
export class LinkFilter {
  readonly #host: HTMLElement;
  readonly #root: ParentNode;
  readonly #words: Localize;
  /** What was looked for last: the reader may have typed on since. */
  #query = '';
  /** What the page was told of last. */
  #told = '';
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** @param root where the field stands, and beside it the status that is read out */
  constructor(host: HTMLElement, root: ShadowRoot, words: Localize) {
    this.#host = host;
    this.#root = root;
    this.#words = words;
    root.addEventListener('keydown', (event) => this.#onKeydown(event as KeyboardEvent));
  }

  /** Highlights what was typed, and finds the rows that have all its words; undefined where there are no words. */
  match(rows: readonly LinkRow[], query: string): readonly LinkRow[] | undefined {
    this.#query = query;
    const words = searchWords(query);
    const matching = words.length
      ? rows.filter(({item}) => matchesAll(fold(item.textContent), words))
      : undefined;
    highlightMatches(this.#host, this.#host.isConnected ? (matching ?? []) : [], words);
    return matching;
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

  #say(text: string) {
    const status = this.#root.querySelector('.filter + [role=status]');
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
