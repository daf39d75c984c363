import {whenIdle} from '../../ui/idle.js';
import {HEADINGS, type LinkRow} from './links-markup.js';

export const HIDDEN = 'data-cong-hidden';

/** Elements that hold rows, and hide when all of those do. */
const HOLDERS = 'li, ul, ol, details, [role=list]';

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
 * Shows some of the rows, hides the others, and with them the lists that have none left, the headings before those, and
 * the items and disclosures around them. It leaves alone what the author has hidden.
 *
 * It knows what shows at present and touches only what changes: of ten thousand rows most stay as they are from one
 * letter to the next. Lists have their rows counted and their height set at once; rows far down, and those of a list that
 * is hidden, follow while the browser is idle.
 */
export class ShownRows {
  readonly #root: Element;
  readonly #rows: readonly LinkRow[];
  readonly #changed = new Set<Holder>();
  #places: readonly Place[] | undefined;
  #latest: readonly Place[] | undefined;
  #turn = 0;

  constructor(root: Element, rows: readonly LinkRow[]) {
    this.#root = root;
    this.#rows = rows;
    // A copy of a list that was filtered brings rows that are hidden.
    if (root.querySelector(`[${HIDDEN}]`)) this.#places = this.#findPlaces();
  }

  /** The rows at their places, which are found when a row hides for the first time, or is looked for. */
  get places(): readonly Place[] {
    return (this.#places ??= this.#findPlaces());
  }

  /** Shows the rows that were found, else the first ones, so many, and hides the others. */
  show(found: readonly Place[] | undefined, count: number) {
    // Most lists show all that they have.
    if (!this.#places && !found && count === this.#rows.length) return;
    const {places} = this;
    this.#showOnly(found ?? (count < places.length ? places.slice(0, count) : places));
  }

  /** Gives up what is still to follow, where other rows take the place of these. */
  stop() {
    this.#turn++;
  }

  #findPlaces(): readonly Place[] {
    const root = this.#root;
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
    const places = this.#rows.map(({item, link}) => {
      const isShown = !hidden.delete(item);
      return {item, link, holder: holderOf(item), isShown, isDrawn: isShown, turn: 0};
    });
    // A list that had rows and has none any more waits for others, and may be seen.
    for (const node of hidden) node.removeAttribute(HIDDEN);
    for (const {isShown, holder} of places) if (isShown) this.#count(holder, 1);
    for (const holder of holders.values()) this.#changed.add(holder);
    this.#update();
    return places;
  }

  #showOnly(shown: readonly Place[]) {
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
      if (node.className === 'run') setRunHeight(node, count);
    }
    this.#changed.clear();
  }
}

/** The heading of a list, which stands right before it. */
function headingOf(list: Element): Element | undefined {
  const before = list.previousElementSibling;
  return list.matches('ul, ol, [role=list]') && before?.matches(HEADINGS) ? before : undefined;
}

/**
 * Gives a run of a long list the height that it has with so many rows, for as long as it is out of sight. A custom
 * property would be news to every row in the run.
 */
export function setRunHeight(run: HTMLElement, rows: number) {
  run.style.setProperty('contain-intrinsic-block-size', `calc(${rows} * var(--_row))`);
}

function draw(place: Place) {
  place.isDrawn = place.isShown;
  place.item.toggleAttribute(HIDDEN, !place.isShown);
}
