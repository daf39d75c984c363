import {css} from '../../../../styles/css-text.js';
import {wantsMotion} from '../../../../ui/motion.js';
import {adoptPartStyles, dropPartStyles} from '../../../../ui/part-styles.js';

const NAME = 'cong-listening';

/**
 * The sentence is marked by its ground. What the keyboard goes to is not left below the bar; the room for that is that
 * of two rows of buttons.
 */
const styles = css`
  ::highlight(cong-listening) {
    background-color: var(--cong-color-match);
    color: var(--cong-color-text);
  }
  @media (forced-colors: active) {
    ::highlight(cong-listening) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
  :root {
    scroll-padding-block-end: calc(7 * var(--cong-font-size-base));
  }
`;

/** How far down the window a sentence is put that was out of sight, as a part of the window's height. */
const READING_HEIGHT = 0.3;

/** Shows which sentence is read. Lives as long as the signal. */
export class SentenceHighlight {
  readonly #bar: () => Element | undefined;
  #range: Range | undefined;

  /** @param bar the bar over the lower edge of the window */
  constructor(article: Element, bar: () => Element | undefined, signal: AbortSignal) {
    this.#bar = bar;
    const roots = new Set([document, article.getRootNode() as Document | ShadowRoot]);
    for (const root of roots) adoptPartStyles(root, styles);
    signal.addEventListener('abort', () => {
      globalThis.CSS.highlights?.delete(NAME);
      for (const root of roots) dropPartStyles(root, styles);
    });
  }

  /**
   * Marks a sentence, and brings it into sight.
   *
   * @param isAsked whether the reader asked for it; else one who has scrolled away from the sentence before is left there
   */
  move({startContainer, startOffset, endContainer, endOffset}: StaticRange, isAsked: boolean) {
    const isFollowed = isAsked || (this.#range !== undefined && this.#isInSight(this.#range));
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    this.#range = range;
    // Chrome 105, Safari 17.2, Firefox 140.
    globalThis.CSS.highlights?.set(NAME, new Highlight(range));
    if (!isFollowed || this.#isInSight(range)) return;
    scrollBy({
      top: range.getBoundingClientRect().top - innerHeight * READING_HEIGHT,
      behavior: wantsMotion() ? 'smooth' : 'instant',
    });
  }

  #isInSight(range: Range): boolean {
    const {top, bottom} = range.getBoundingClientRect();
    const edge = this.#bar()?.getBoundingClientRect().top ?? innerHeight;
    return top >= 0 && bottom <= Math.min(edge, innerHeight);
  }
}
