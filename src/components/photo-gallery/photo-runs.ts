import {element} from '../../internal/dom.js';

/** So many photos stand in one run, all of them drawn. */
const WHOLE = 120;

/** About so many photos make a run of a longer list: whole rows of them. */
const RUN = 48;

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
 */
export class PhotoRuns {
  readonly element = element('div', {part: 'photos'});

  readonly #draw: (index: number) => Element;
  readonly #onNearEnd: () => void;
  readonly #sight = new IntersectionObserver((entries) => this.#onSight(entries), {
    rootMargin: NEAR,
  });
  // In the next frame: what is drawn anew changes the size again.
  readonly #size = new ResizeObserver(() => requestAnimationFrame(() => this.#onResize()));
  readonly #runs: Run[] = [];
  #count = 0;
  /** Photos to a row. */
  #columns = 1;
  /** The height of a row with the gap below it, in pixels. */
  #rowHeight = 0;

  /**
   * @param draw draws the photo of a place, from 0
   * @param onNearEnd the reader comes near to the last photo
   */
  constructor(draw: (index: number) => Element, onNearEnd: () => void) {
    this.#draw = draw;
    this.#onNearEnd = onNearEnd;
    this.#size.observe(this.element);
  }

  /** Shows so many photos; those before `from` are as they were. Its element is in the page by now. */
  show(count: number, from: number) {
    const wasWhole = this.#isWhole;
    this.#count = count;
    this.#cut(wasWhole === this.#isWhole ? from : 0);
    this.#extend();
  }

  /** The node of a photo, drawn if it was not; its run stays drawn while it is near, or has the focus. */
  nodeAt(index: number): Element | undefined {
    const run = this.#runs.find(({end}) => index < end);
    if (!run) return undefined;
    this.#fill(run);
    return run.node.children[index - run.start];
  }

  get #isWhole(): boolean {
    return this.#count <= WHOLE;
  }

  /** Photos to a run. */
  get #capacity(): number {
    return this.#isWhole ? Infinity : Math.ceil(RUN / this.#columns) * this.#columns;
  }

  /** Takes away all photos from a place on. */
  #cut(from: number) {
    while ((this.#runs.at(-1)?.start ?? -1) >= from) {
      const {node} = this.#runs.pop() as Run;
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
      else this.#keep(run, Math.ceil((run.end - run.start) / this.#columns) * this.#rowHeight);
      if (run.start === 0) this.#measure();
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
    if (start === 0) this.#columns = this.#readColumns();
    return run;
  }

  /** The grid has its columns without a photo in it. */
  #readColumns(): number {
    const run = this.#runs[0]?.node;
    const columns = run && getComputedStyle(run).gridTemplateColumns;
    return columns?.includes('px') ? columns.split(' ').length : 1;
  }

  #measure() {
    const [first] = this.#runs;
    if (!first || this.#isWhole) return;
    this.#rowHeight = first.node.offsetHeight / Math.ceil(first.end / this.#columns);
  }

  #fill({node, start, end}: Run) {
    node.style.removeProperty('block-size');
    for (let index = start + node.childElementCount; index < end; index++)
      node.append(this.#draw(index));
  }

  #keep({node}: Run, height: number) {
    node.style.setProperty('block-size', `${height}px`);
  }

  #onSight(entries: IntersectionObserverEntry[]) {
    for (const {target, isIntersecting, boundingClientRect} of entries) {
      const run = this.#runs.find(({node}) => node === target);
      if (!run) continue;
      if (isIntersecting) {
        this.#fill(run);
        if (run.end === this.#count) this.#onNearEnd();
      } else if (
        !this.#isWhole &&
        boundingClientRect.height &&
        !run.node.matches(':focus-within')
      ) {
        this.#keep(run, boundingClientRect.height);
        run.node.replaceChildren();
      }
    }
  }

  /** Rows of another length need other runs. */
  #onResize() {
    // Taken away, or hidden, it has no rows at all.
    if (!this.element.clientWidth) return;
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
