import {whenIdle} from '../../internal/when-idle.js';
import {setHeight} from './run-height.js';
import {headingOf, HIDDEN, HOLDERS, type LinkRow} from './rows.js';

/** A list, an item or a disclosure that holds rows. */
interface Holder {
  readonly node: HTMLElement;
  readonly outer: Holder | undefined;
  /** How many of its rows, and of the holders in it, show. */
  count: number;
}

/** A row at its place in the document. */
export interface Place extends LinkRow {
  readonly holder: Holder | undefined;
  isShown: boolean;
  /** Whether the document shows it: of what is out of sight it learns later. */
  isDrawn: boolean;
  /** The last turn in which it was to show. */
  turn: number;
  /** Its text as it is searched, once that is known. */
  folded?: string;
}

/** Rows that may be in sight below the field: so many are shown or hidden at once. */
const NEAR = 200;

/** How many of the others are shown or hidden in one go. */
const AT_ONCE = 500;

/**
 * Which of the rows show, and what holds them with them. It knows what shows at present and touches only what changes:
 * of ten thousand rows most stay as they are from one letter to the next. Lists have their rows counted and their height
 * set at once; rows far down, and those of a list that is hidden, follow while the browser is idle.
 */
export class ShownRows {
  readonly places: readonly Place[];
  readonly #changed = new Set<Holder>();
  #latest: readonly Place[] | undefined;
  #turn = 0;

  constructor(root: Element, rows: readonly LinkRow[]) {
    const hidden = new Set(root.querySelectorAll(`[${HIDDEN}]`));
    const holders = new Map<Element, Holder>();
    const holderOf = (node: Element): Holder | undefined => {
      const parent = node.parentElement;
      if (!parent || node === root || parent === root) return undefined;
      const known = holders.get(parent);
      if (known || !parent.matches(HOLDERS)) return known ?? holderOf(parent);
      const holder = {node: parent, outer: holderOf(parent), count: 0};
      holders.set(parent, holder);
      return holder;
    };
    this.places = rows.map(({item, link}) => {
      const isShown = !hidden.delete(item);
      return {item, link, holder: holderOf(item), isShown, isDrawn: isShown, turn: 0};
    });
    // What had rows and has none any more waits for others, and may be seen.
    for (const node of hidden) node.removeAttribute(HIDDEN);
    for (const {isShown, holder} of this.places) if (isShown) this.#count(holder, 1);
    for (const holder of holders.values()) this.#changed.add(holder);
    this.#update();
  }

  /** The places of some of the rows. */
  placesOf(rows: readonly LinkRow[]): readonly Place[] {
    if (rows.length === this.places.length) return this.places;
    const items = new Set(rows.map(({item}) => item));
    return this.places.filter(({item}) => items.has(item));
  }

  /** Hides all rows but these. */
  show(shown: readonly Place[]) {
    if (shown === this.#latest) return;
    this.#latest = shown;
    const turn = ++this.#turn;
    for (const place of shown) place.turn = turn;
    for (const place of this.places) {
      const isShown = place.turn === turn;
      if (isShown === place.isShown) continue;
      place.isShown = isShown;
      this.#count(place.holder, isShown ? 1 : -1);
    }
    this.#update();

    let near = 0;
    const later = this.places.filter((place) => {
      if (place.isShown) near++;
      if (place.isShown === place.isDrawn) return false;
      if (near > NEAR || place.holder?.count === 0) return true;
      draw(place);
      return false;
    });
    this.#drawLater(later, turn);
  }

  /** Gives up what is still to follow, where other rows take the place of these. */
  stop() {
    this.#turn++;
  }

  #drawLater(places: readonly Place[], turn: number) {
    if (!places.length) return;
    whenIdle(() => {
      // Other rows are to show by now.
      if (turn !== this.#turn) return;
      places.slice(0, AT_ONCE).forEach(draw);
      this.#drawLater(places.slice(AT_ONCE), turn);
    });
  }

  /** A holder counts in the one around it while anything in it shows. */
  #count(holder: Holder | undefined, step: 1 | -1) {
    if (!holder) return;
    const had = holder.count;
    holder.count += step;
    this.#changed.add(holder);
    if (!had || !holder.count) this.#count(holder.outer, step);
  }

  #update() {
    for (const {node, count} of this.#changed) {
      node.toggleAttribute(HIDDEN, !count);
      headingOf(node)?.toggleAttribute(HIDDEN, !count);
      // A run of a long list has the height of the rows that show.
      if (node.className === 'run') setHeight(node, count);
    }
    this.#changed.clear();
  }
}

function draw(place: Place) {
  place.isDrawn = place.isShown;
  place.item.toggleAttribute(HIDDEN, !place.isShown);
}
