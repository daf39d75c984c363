import {html, isServer, noChange, nothing, render, type TemplateResult} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive, type ChildPart} from 'lit/directive.js';
import {listOf, sumOf} from '../../../core/lists.js';
import type {Photo} from '../../../data/schemas/photos.js';
import type {PhotoRow, RowRoom, RowSetter} from '../layouts/photo-rows.js';

/** So many photos stand in one run, all of them drawn. */
const WHOLE = 120;

/** About so many photos make a run of a longer list: whole rows of them. */
const RUN = 48;

/** In one row that scrolls, more are drawn when one comes in sight that has so many after it, or none. */
const TAIL = 12;

/** A run is drawn while it is this near to the window: a screen above and below. */
const NEAR = '100% 0px';

interface Run {
  readonly node: HTMLElement;
  /** Draws figures in the node, in place of those that are there. */
  readonly draw: (figures: unknown) => void;
  readonly start: number;
  /** The place after its last photo. */
  end: number;
}

/** The list that runs are made of. */
export interface RunList {
  readonly length: number;
  readonly layout: string;
  /** Sets photos in rows of their own shapes; undefined in other layouts, and until it is loaded. */
  readonly rows: RowSetter | undefined;
  /** The photos of some places, from 0. */
  figures(start: number, end: number): readonly TemplateResult[];
  photoAt(index: number): Photo | undefined;
  /** The reader comes near to the last photo. */
  onNearEnd(): void;
}

/** The first run stands in the gallery’s own template, so that a server draws it and a browser takes it over. */
const firstRun = directive(
  class extends AsyncDirective {
    #isTaken = false;

    render(runs: PhotoRuns): unknown {
      return runs.firstFigures;
    }

    override update({parentNode}: ChildPart, [runs]: [PhotoRuns]): unknown {
      // From now on its photos come by `show`, as those of the other runs do.
      if (this.#isTaken) return noChange;
      this.#isTaken = true;
      runs.begin(parentNode as HTMLElement, (figures) => this.setValue(figures));
      return runs.firstFigures;
    }
  },
);

/**
 * A list of photos in runs of whole rows, of which only those near the window are drawn: however long the list, the
 * page has a bounded number of nodes. A run that is not drawn keeps its height, or the height it is likely to have.
 *
 * In one row that scrolls sideways there is one run, which is drawn as far as the reader has come.
 *
 * Runs after the first are added by hand, and each draws its photos by itself: with 10,000 photos a template would go
 * through all of them at each rendering, and a run must be drawn, measured and scrolled to within one task.
 */
export class PhotoRuns {
  readonly #list: RunList;
  readonly #sight = isServer
    ? undefined
    : new IntersectionObserver((entries) => this.#onSight(entries), {rootMargin: NEAR});
  // In the next frame: what is drawn anew changes the size again.
  readonly #size = isServer
    ? undefined
    : new ResizeObserver(() => requestAnimationFrame(() => this.#onResize()));
  #first: Run | undefined;
  #runs: Run[] = [];
  /** Runs near the window that are still to be drawn. */
  readonly #due = new Set<Run>();
  #layout = '';
  #count = 0;
  /** Photos to a row of the grid. */
  #columns = 1;
  /** The height of a row with the gap below it, in pixels; in `justified` without the photos. */
  #rowHeight = 0;
  /** Of rows in `justified`. */
  #room: RowRoom | undefined;
  #tail: readonly Element[] = [];

  constructor(list: RunList) {
    this.#list = list;
  }

  render(): TemplateResult {
    return html`<div part="photos"><div class="photos">${firstRun(this)}</div></div>`;
  }

  /** The photos that the first rendering draws, before anything can be measured. */
  get firstFigures(): readonly TemplateResult[] {
    const {length, layout} = this.#list;
    const end = length > WHOLE && layout !== 'carousel' ? RUN : Math.min(length, WHOLE);
    return this.#list.figures(0, end);
  }

  /** Starts over with a first run that a template has drawn. */
  begin(node: HTMLElement, draw: (figures: unknown) => void) {
    this.#first = {node, draw, start: 0, end: 0};
  }

  /** Shows the photos as they are now. The first run is in the page by now. */
  show() {
    const {length, layout, rows} = this.#list;
    const first = this.#first;
    if (!first) return;
    const wasWhole = this.#isWhole;
    const isSame = layout === this.#layout;
    this.#count = length;
    this.#layout = layout;
    if (first !== this.#runs[0]) this.#restart(first);
    else if (!isSame || wasWhole !== this.#isWhole) this.#clear(first);
    else this.#cut();
    this.#room ??= rows?.roomIn(first.node);
    this.#extend();
  }

  /** The first run; undefined before it is drawn. */
  get first(): HTMLElement | undefined {
    return this.#first?.node;
  }

  /** The place of the photo with a node; undefined where it is none of them, or is not drawn. */
  placeOf(node: Node): number | undefined {
    const run = this.#runs.find((each) => each.node.contains(node));
    const place = [...(run?.node.children ?? [])].findIndex((figure) => figure.contains(node));
    return run && place >= 0 ? run.start + place : undefined;
  }

  /** The node of a photo, drawn if it was not; its run stays drawn while it is near, or has the focus. */
  nodeAt(index: number): Element | undefined {
    const run = this.#runs.find(({end}) => index < end);
    if (!run) return undefined;
    const place = index - run.start;
    if (!run.node.children[place]) this.#fill(run, index + TAIL);
    return run.node.children[place];
  }

  get #isWhole(): boolean {
    return this.#count <= WHOLE || this.#layout === 'carousel';
  }

  /** Photos to a run. Rows of `justified` are set for each run by itself, so that none moves those after it. */
  get #capacity(): number {
    if (this.#isWhole) return Infinity;
    return this.#layout === 'justified' ? RUN : Math.ceil(RUN / this.#columns) * this.#columns;
  }

  /** Goes on with the first run of another template; the runs of the one before went with it. */
  #restart(first: Run) {
    this.#sight?.disconnect();
    this.#size?.disconnect();
    this.#due.clear();
    this.#runs = [first];
    this.#columns = this.#readColumns();
    this.#room = undefined;
    if (first.node.parentElement) this.#size?.observe(first.node.parentElement);
  }

  /** Takes away all photos; what has been measured no longer holds. */
  #clear(first: Run) {
    for (const run of this.#runs.slice(1)) this.#drop(run);
    this.#runs = [first];
    first.draw(nothing);
    first.end = 0;
    this.#columns = this.#readColumns();
    this.#room = undefined;
  }

  /** Takes away the runs after the last photo. */
  #cut() {
    while (this.#runs.length > 1 && (this.#runs.at(-1)?.start ?? 0) >= this.#count)
      this.#drop(this.#runs.pop() as Run);
    const last = this.#runs.at(-1);
    if (last) last.end = Math.min(last.end, this.#count);
  }

  #drop(run: Run) {
    this.#due.delete(run);
    this.#sight?.unobserve(run.node);
    run.node.remove();
  }

  /** Draws the runs that are there anew, and adds to the last of them, and after it, until all photos have a place. */
  #extend() {
    for (const run of this.#runs.slice(0, -1)) if (isDrawn(run)) this.#fill(run);
    for (let run = this.#runs.at(-1); run; run = this.#add()) {
      const isNear = run.start === 0 || isDrawn(run);
      run.end = Math.min(run.start + this.#capacity, this.#count);
      if (isNear) this.#fill(run);
      else this.#keep(run, this.#likelyHeight(run));
      if (run.start === 0) this.#measure(run);
      // The observer tells of a run that it did not know, so that one that has grown is asked about as well.
      this.#sight?.unobserve(run.node);
      this.#sight?.observe(run.node);
      if (run.end >= this.#count) return;
    }
  }

  #add(): Run {
    const node = document.createElement('div');
    node.className = 'photos';
    const start = this.#runs.at(-1)?.end ?? 0;
    const run: Run = {node, draw: (figures) => render(figures, node), start, end: start};
    this.#runs.push(run);
    this.#first?.node.parentElement?.append(node);
    return run;
  }

  /** The grid has its columns without a photo in it. */
  #readColumns(): number {
    const run = this.#runs[0]?.node;
    const columns = run && getComputedStyle(run).gridTemplateColumns;
    return columns?.includes('px') ? columns.split(' ').length : 1;
  }

  /** What a row takes, told from a run that is drawn. */
  #measure(run: Run) {
    if (this.#isWhole) return;
    const {offsetHeight} = run.node;
    const rows = this.#rowsOf(run);
    this.#rowHeight = rows
      ? (offsetHeight - heightOf(rows)) / rows.length
      : offsetHeight / Math.ceil((run.end - run.start) / this.#columns);
  }

  #likelyHeight(run: Run): number {
    const rows = this.#rowsOf(run);
    return rows
      ? heightOf(rows) + rows.length * this.#rowHeight
      : Math.ceil((run.end - run.start) / this.#columns) * this.#rowHeight;
  }

  /** The rows of a run in `justified`. */
  #rowsOf(run: Run): readonly PhotoRow[] | undefined {
    const room = this.#room;
    const {rows} = this.#list;
    if (!rows || !room) return undefined;
    const shapes = this.#shapesOf(run, rows);
    return rows.justifiedRows(shapes, room.width, room.height, room.gap, this.#isLast(run));
  }

  #shapesOf({start, end}: Run, {shapeOf}: RowSetter): number[] {
    return listOf(end - start, (index) => {
      const photo = this.#list.photoAt(start + index);
      return shapeOf(photo?.width, photo?.height);
    });
  }

  #isLast({end}: Run): boolean {
    return end === this.#count;
  }

  /** Draws a run; of one row that scrolls, up to some place, or as far as it is drawn. */
  #fill(run: Run, to = WHOLE) {
    const {node, start} = run;
    const drawn = start + node.childElementCount;
    const end = this.#layout === 'carousel' ? Math.min(run.end, Math.max(to, drawn)) : run.end;
    node.style.removeProperty('block-size');
    run.draw(this.#list.figures(start, end));
    this.#setRows(run);
    if (this.#layout === 'carousel') this.#watchTail(node);
  }

  #setRows(run: Run) {
    const {rows} = this.#list;
    if (!rows || !this.#room) return;
    const photos = [...run.node.children] as HTMLElement[];
    rows.arrange(photos, this.#shapesOf(run, rows), this.#room, this.#isLast(run));
  }

  #watchTail({children}: Element) {
    for (const each of this.#tail) this.#sight?.unobserve(each);
    this.#tail = [children[children.length - TAIL], children[children.length - 1]].flatMap(
      (each) => each ?? [],
    );
    for (const each of this.#tail) this.#sight?.observe(each);
  }

  #keep({node}: Run, height: number) {
    node.style.setProperty('block-size', `${height}px`);
  }

  #onSight(entries: IntersectionObserverEntry[]) {
    for (const {target, isIntersecting, boundingClientRect} of entries) {
      const run = this.#runs.find(({node}) => node === target);
      if (isIntersecting && this.#tail.includes(target)) this.#onTail();
      if (!run) continue;
      if (isIntersecting) {
        this.#due.add(run);
        if (this.#isLast(run) && this.#layout !== 'carousel') this.#list.onNearEnd();
        continue;
      }
      this.#due.delete(run);
      if (!this.#isWhole && boundingClientRect.height && !run.node.matches(':focus-within')) {
        this.#keep(run, boundingClientRect.height);
        run.draw(nothing);
      }
    }
    this.#fillDue();
  }

  /** One run a frame: a reader who scrolls fast feels none of it. */
  readonly #fillDue = () => {
    const [run] = this.#due;
    if (!run) return;
    this.#due.delete(run);
    if (!isDrawn(run)) this.#fill(run);
    if (this.#due.size) requestAnimationFrame(this.#fillDue);
  };

  #onTail() {
    const [run] = this.#runs;
    if (!run) return;
    const drawn = run.node.childElementCount;
    if (drawn < run.end) this.#fill(run, drawn + WHOLE);
    else this.#list.onNearEnd();
  }

  #onResize() {
    // Taken away, or hidden, it has no rows at all.
    if (!this.first?.clientWidth) return;
    if (this.#list.rows) this.#resetRows();
    else this.#resetColumns();
  }

  /** The same runs in other rows; the photo at the window's upper edge stays there. */
  #resetRows() {
    const [first] = this.#runs;
    const room = first && this.#list.rows?.roomIn(first.node);
    if (!room || room.width === this.#room?.width) return;
    this.#room = room;
    const drawn = this.#runs.filter(isDrawn);
    const isInSight = (node: Element) => node.getBoundingClientRect().bottom > 0;
    const seen = drawn.find(({node}) => isInSight(node));
    const photo = seen && [...seen.node.children].find(isInSight);
    const top = photo?.getBoundingClientRect().top ?? 0;
    for (const run of drawn) this.#setRows(run);
    if (seen) this.#measure(seen);
    for (const run of this.#runs)
      if (!drawn.includes(run)) this.#keep(run, this.#likelyHeight(run));
    if (photo) scrollBy({top: photo.getBoundingClientRect().top - top, behavior: 'instant'});
  }

  /** Rows of another length need other runs. */
  #resetColumns() {
    const columns = this.#readColumns();
    if (this.#isWhole || (columns === this.#columns && this.#rowHeight)) return;
    const seen = this.#runs.find(
      (run) => isDrawn(run) && run.node.getBoundingClientRect().bottom > 0,
    );
    if (this.#first) this.#clear(this.#first);
    this.#extend();
    // What the reader looked at stays in sight.
    if (seen && seen.start > 0) this.nodeAt(seen.start)?.scrollIntoView();
  }
}

const isDrawn = ({node}: Run) => node.childElementCount > 0;

const heightOf = (rows: readonly PhotoRow[]) => sumOf(rows, ({height}) => height);
