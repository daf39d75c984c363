import {fold, matchesAll, searchWords} from '../../../core/fold.js';

/** Finds rows by all words of a query, blind to accents and case. */
export class LinkSearch<R> {
  readonly #rows: readonly R[];
  readonly #textOf: (row: R) => string;
  #query = '';
  #found: readonly R[] | undefined;

  /** @param textOf gives the text of a row as `fold` makes it */
  constructor(rows: readonly R[], textOf: (row: R) => string) {
    this.#rows = rows;
    this.#textOf = textOf;
  }

  /** The rows with all words; undefined where the query has none. The same array comes back while nothing changes. */
  find(query: string): readonly R[] | undefined {
    if (query === this.#query) return this.#found;
    const words = searchWords(query);
    // A longer query looks among what the shorter one found.
    const isNarrower = fold(query).startsWith(fold(this.#query));
    const among = (isNarrower && this.#found) || this.#rows;
    this.#query = query;
    const found = words.length
      ? among.filter((row) => matchesAll(this.#textOf(row), words))
      : undefined;
    const isSame = isNarrower && found && found.length === this.#found?.length;
    if (!isSame) this.#found = found;
    return this.#found;
  }
}
