import {element} from '../../internal/dom.js';
import {justifiedRows, type PhotoRow} from './justified-rows.js';
import {arrange, roomIn, type RowRoom} from './photo-rows.js';

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
  readonly start: number;
  /** The place after its last photo. */
  end: number;
}

/**
 * A list of photos in runs of whole rows, of which only those near the window are drawn: however long the list, the
 * page has a bounded number of nodes. A run that is not drawn keeps its height, or the height it is likely to have.
 *
 * In one row that scrolls sideways there is one run, which is drawn as far as the reader has come.
 */
export class PhotoRuns {
  readonly element = element('div', {part: 'photos'});

  readonly #draw: (index: number) => HTMLElement;
  readonly #shapeAt: (index: number) => number;
  readonly #onNearEnd: () => void;
  readonly #sight = new IntersectionObserver((entries) => this.#onSight(entries), {
    rootMargin: NEAR,
  });
  // In the next frame: what is drawn anew changes the size again.
  readonly #size = new ResizeObserver(() => requestAnimationFrame(() => this.#onResize()));
  readonly #runs: Run[] = [];
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

  /**
   * @param draw draws the photo of a place, from 0
   * @param shapeAt its width by its height
   * @param onNearEnd the reader comes near to the last photo
   */
  constructor(
    draw: (index: number) => HTMLElement,
    shapeAt: (index: number) => number,
    onNearEnd: () => void,
  ) {
    this.#draw = draw;
    this.#shapeAt = shapeAt;
    this.#onNearEnd = onNearEnd;
    this.#size.observe(this.element);
  }

  /** Shows so many photos; those before `from` are as they were. Its element is in the page by now. */
  show(count: number, from: number, layout: string) {
    const wasWhole = this.#isWhole;
    const isSame = layout === this.#layout;
    this.#count = count;
    this.#layout = layout;
    this.#cut(isSame && wasWhole === this.#isWhole ? from : 0);
    this.#extend();
  }

  /** The node of a photo, drawn if it was not; its run stays drawn while it is near, or has the focus. */
  nodeAt(index: number): Element | undefined {
    const run = this.#runs.find(({end}) => index < end);
    if (!run) return undefined;
    this.#fill(run, index + TAIL);
    return run.node.children[index - run.start];
  }

  get #isWhole(): boolean {
    return this.#count <= WHOLE || this.#layout === 'carousel';
  }

  /** Photos to a run. Rows of `justified` are set for each run by itself, so that none moves those after it. */
  get #capacity(): number {
    if (this.#isWhole) return Infinity;
    return this.#layout === 'justified' ? RUN : Math.ceil(RUN / this.#columns) * this.#columns;
  }

  /** Takes away all photos from a place on. */
  #cut(from: number) {
    while ((this.#runs.at(-1)?.start ?? -1) >= from) {
      const run = this.#runs.pop() as Run;
      const {node} = run;
      this.#due.delete(run);
      this.#sight.unobserve(node);
      node.remove();
    }
    const last = this.#runs.at(-1);
    if (!last || last.end <= from) return;
    last.end = from;
    while (last.node.childElementCount > from - last.start) last.node.lastElementChild?.remove();
  }

  /** Adds runs, or to the last run, until all photos have a place. */
  #extend() {
    for (let run = this.#runs.at(-1) ?? this.#add(); ; run = this.#add()) {
      const isDrawn = run.start === 0 || run.node.hasChildNodes();
      run.end = Math.min(run.start + this.#capacity, this.#count);
      if (isDrawn) this.#fill(run);
      else this.#keep(run, this.#likelyHeight(run));
      if (run.start === 0) this.#measure(run);
      // The observer tells of a run that it did not know, so that one that has grown is asked about as well.
      this.#sight.unobserve(run.node);
      this.#sight.observe(run.node);
      if (run.end >= this.#count) return;
    }
  }

  #add(): Run {
    const start = this.#runs.at(-1)?.end ?? 0;
    const run: Run = {node: element('div', {class: 'photos'}), start, end: start};
    this.#runs.push(run);
    this.element.append(run.node);
    if (start === 0) {
      this.#columns = this.#readColumns();
      this.#room = roomIn(run.node);
    }
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
    if (this.#layout !== 'justified' || !room) return undefined;
    return justifiedRows(this.#shapesOf(run), room.width, room.height, room.gap, this.#isLast(run));
  }

  #shapesOf({start, end}: Run): number[] {
    return Array.from({length: end - start}, (_, index) => this.#shapeAt(start + index));
  }

  #isLast({end}: Run): boolean {
    return end === this.#count;
  }

  /** Draws what a run lacks; of one row that scrolls, up to some place. */
  #fill(run: Run, to = WHOLE) {
    const {node, start} = run;
    const end = this.#layout === 'carousel' ? Math.min(run.end, to) : run.end;
    node.style.removeProperty('block-size');
    for (let index = start + node.childElementCount; index < end; index++)
      node.append(this.#draw(index));
    this.#setRows(run);
    if (this.#layout === 'carousel') this.#watchTail(node);
  }

  #setRows(run: Run) {
    if (this.#layout !== 'justified' || !this.#room) return;
    const photos = [...run.node.children] as HTMLElement[];
    arrange(photos, this.#shapesOf(run), this.#room, this.#isLast(run));
  }

  #watchTail({children}: Element) {
    for (const each of this.#tail) this.#sight.unobserve(each);
    this.#tail = [children[children.length - TAIL], children[children.length - 1]].flatMap(
      (each) => each ?? [],
    );
    for (const each of this.#tail) this.#sight.observe(each);
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
        if (this.#isLast(run) && this.#layout !== 'carousel') this.#onNearEnd();
        continue;
      }
      this.#due.delete(run);
      if (!this.#isWhole && boundingClientRect.height && !run.node.matches(':focus-within')) {
        this.#keep(run, boundingClientRect.height);
        run.node.replaceChildren();
      }
    }
    this.#fillDue();
  }

  /** One run a frame: a reader who scrolls fast feels none of it. */
  readonly #fillDue = () => {
    const [run] = this.#due;
    if (!run) return;
    this.#due.delete(run);
    this.#fill(run);
    if (this.#due.size) requestAnimationFrame(this.#fillDue);
  };

  #onTail() {
    const [run] = this.#runs;
    if (!run) return;
    const drawn = run.node.childElementCount;
    if (drawn < run.end) this.#fill(run, drawn + WHOLE);
    else this.#onNearEnd();
  }

  #onResize() {
    // Taken away, or hidden, it has no rows at all.
    if (!this.element.clientWidth) return;
    if (this.#layout === 'justified') this.#resetRows();
    else this.#resetColumns();
  }

  /** The same runs in other rows; the photo at the window's upper edge stays there. */
  #resetRows() {
    const [first] = this.#runs;
    const room = first && roomIn(first.node);
    if (!room || room.width === this.#room?.width) return;
    this.#room = room;
    const drawn = this.#runs.filter(({node}) => node.hasChildNodes());
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
      ({node}) => node.hasChildNodes() && node.getBoundingClientRect().bottom > 0,
    );
    this.#cut(0);
    this.#extend();
    // What the reader looked at stays in sight.
    if (seen && seen.start > 0) this.nodeAt(seen.start)?.scrollIntoView();
  }
}

const heightOf = (rows: readonly PhotoRow[]) => rows.reduce((all, {height}) => all + height, 0);
