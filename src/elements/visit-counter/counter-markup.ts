import {isMetric, type RowKey, type WrittenRow} from './counter-model.js';

/** A day of the trend, with its visits, as the author wrote them. */
export interface WrittenDay {
  readonly date: string;
  readonly visits: string;
}

/** The markup of a counter, as far as it is understood. */
export interface CounterMarkup {
  /** By metric, in the order in which they are written; a row without one has a symbol for its name. */
  readonly rows: ReadonlyMap<RowKey, WrittenRow>;
  readonly days: readonly WrittenDay[];
  /** The elements whose text the rows hold. */
  readonly read: ReadonlySet<Node>;
  /** Whether anything else is written there, which has to stay in sight. */
  readonly hasMore: boolean;
}

/** A line of text, in pieces: words, and the elements of numbers. */
type Line = readonly (string | Element)[];

const NAMED = '[data-metric]';
const LISTS = 'dl, ul, ol, table';
const ROWS = 'dt, dd, li, tr';
/** Elements within a line of text. */
const INLINE = 'a, abbr, b, data, em, font, i, label, small, span, strong, time, u';
/** Content that is seen without any text. */
const PICTURES = 'audio, button, canvas, embed, iframe, img, input, object, select, svg, video';
const UNSEEN = 'link, meta, noscript, script, style, template, [slot]';

const DAYS = '[data-date]';

/** Whether an element is content that a server writes where the numbers come as data. */
export const isList = (node: Element): boolean => node.matches(LISTS);

const isNamed = (node: Element) => node.hasAttribute('data-metric');

const metricOf = (number: Element) => number.getAttribute('data-metric') ?? '';

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What parts a row from the one before it in the same line. */
const SEPARATOR = /^[\s|/·•;,–—-]+(?=\p{L})/u;

/** The text of an element; digits that are drawn as pictures have theirs in `alt`. */
const textOf = (node: Element) =>
  tidy(node.textContent) || [...node.querySelectorAll('img')].map(({alt}) => alt).join('');

/** The number as machines are told it, else as it is read. */
const numberIn = (node: Element) =>
  (node instanceof HTMLDataElement && node.value.trim()) || textOf(node);

/** Adds what a node says to a line. */
function addPieces(line: (string | Element)[], node: Node): Line {
  if (node instanceof Text) line.push(node.data);
  else if (!(node instanceof Element)) return line;
  else if (isNamed(node)) line.push(node);
  else if (!node.querySelector(NAMED)) line.push(node.textContent);
  else for (const child of node.childNodes) addPieces(line, child);
  return line;
}

/** Reads the rows of one counter, line by line. */
class CounterReader implements CounterMarkup {
  readonly rows = new Map<RowKey, WrittenRow>();
  readonly read = new Set<Node>();
  hasMore = false;

  readonly #host: Element;

  constructor(host: Element) {
    this.#host = host;
    for (const number of host.querySelectorAll(NAMED)) {
      // A counter whose end tag is missing may hold another one.
      if (number.closest(host.localName) !== host || this.#isRead(number)) continue;
      const list = number.closest(LISTS);
      if (list && list !== host && host.contains(list)) this.#readList(list);
      else this.#readText(number);
    }
    this.hasMore = this.#leaves(host);
  }

  /** Few counters draw their days: they are looked for when asked for. */
  get days(): readonly WrittenDay[] {
    return [...this.#host.querySelectorAll(DAYS)].map((node) => ({
      date: node.getAttribute('data-date') ?? '',
      visits: node instanceof HTMLDataElement ? node.value : node.textContent,
    }));
  }

  #isRead(node: Node | null): boolean {
    for (; node && node !== this.#host; node = node.parentNode)
      if (this.read.has(node)) return true;
    return false;
  }

  #readList(list: Element) {
    this.read.add(list);
    let term = '';
    for (const row of list.querySelectorAll(ROWS)) {
      const pieces = addPieces([], row);
      const hasNumber = pieces.some((piece) => piece instanceof Element);
      if (row.localName === 'dt' && !hasNumber) term = textOf(row);
      else if (row.localName === 'dd') this.#addRow(pieces, term);
      else if (row.localName === 'tr' && !hasNumber) {
        const [head, ...cells] = [...row.children].map(textOf);
        this.#addRow([cells.join(' ')], head);
      } else this.#addRow(pieces);
    }
  }

  /** Reads the lines of text around a number, between the blocks before and after them. */
  #readText(number: Element) {
    let first: Node = number;
    while (first.parentElement !== this.#host && first.parentElement?.matches(INLINE))
      first = first.parentElement;
    const isText = (node: Node) => !(node instanceof Element) || node.matches(`${INLINE}, br`);
    while (first.previousSibling && isText(first.previousSibling)) first = first.previousSibling;
    let line: Node[] = [];
    const finish = () => {
      const pieces: (string | Element)[] = [];
      for (const node of line) addPieces(pieces, node);
      const [metric, ...others] = pieces.filter(
        (piece) => typeof piece !== 'string' || piece.trim(),
      );
      // A number of the site's own without any words says nothing in a row; it stays as it is written.
      const isBare = metric instanceof Element && !others.length && !isMetric(metricOf(metric));
      for (const node of isBare ? [] : line) this.read.add(node);
      this.#addRow(pieces);
      line = [];
    };
    // The number itself may be a block.
    for (let node: Node | null = first; node; node = node.nextSibling) {
      if (!isText(node) && !node.contains(number)) break;
      if (node instanceof HTMLBRElement) finish();
      else line.push(node);
    }
    finish();
  }

  /** Adds what a line says: words and a number, or several; with a `term` the words stand beside the number. */
  #addRow(pieces: Line, term?: string) {
    const numbers = pieces.filter((piece) => piece instanceof Element);
    if (!numbers.length) return this.#addUnnamed(tidy(pieces.join('')), term);
    let start = 0;
    for (const number of numbers) {
      const place = pieces.indexOf(number);
      const between = tidy(pieces.slice(start, place).join(''));
      const words = start ? between.replace(SEPARATOR, '') : between;
      const after = number === numbers.at(-1) ? tidy(pieces.slice(place + 1).join('')) : '';
      this.rows.set(metricOf(number), {
        label: term ?? words.replace(/\s*:$/, ''),
        value: numberIn(number),
        before: term === undefined ? '' : words,
        after,
      });
      start = place + 1;
    }
  }

  #addUnnamed(text: string, term?: string) {
    const [, words = text, rest = ''] = /^(.*?)\s*:\s*(.+)$/.exec(text) ?? [];
    const [label, value] = term === undefined ? [words, rest] : [term, text];
    if (label || value) this.rows.set(Symbol(label), {label, value, before: '', after: ''});
  }

  /** Whether a node holds anything to see that is in no row, and no day of the trend. */
  #leaves(node: Node): boolean {
    if (this.read.has(node)) return false;
    if (node instanceof Text) return node.data.trim() !== '';
    if (!(node instanceof Element) || node.matches(UNSEEN)) return false;
    if (node !== this.#host) {
      if (node.matches(`${PICTURES}, ${NAMED}`) || node.localName.includes('-')) return true;
      if (node.matches(`${LISTS}, ${DAYS}`) && (node.matches(DAYS) || node.querySelector(DAYS)))
        return false;
    }
    for (let child = node.firstChild; child; child = child.nextSibling)
      if (this.#leaves(child)) return true;
    return false;
  }
}

/** Reads what an author, or a server, wrote into a counter. */
export const readCounter = (host: Element): CounterMarkup => new CounterReader(host);
