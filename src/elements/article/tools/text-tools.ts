import {html, nothing} from 'lit';
import {writeDigits} from '../../../core/numbers.js';
import {lineHeight} from './icon-paths.js';
import {
  DEFAULT_PERCENT,
  lineSpacingAfter,
  lineSpacingOf,
  textSizeAfter,
  type ReaderSettings,
} from './settings.js';
import type {Tool, ToolDesk} from './tool.js';

/** Whether the text can be made no smaller, or no larger. */
const isEnd = (size: number, steps: number) => textSizeAfter(size, steps) === undefined;

/** Makes the text smaller and larger. */
export class FontSizeTool implements Tool {
  readonly #desk: ToolDesk;

  constructor(desk: ToolDesk) {
    this.#desk = desk;
  }

  render() {
    const {article, words} = this.#desk;
    const [smaller, normal, larger] = [
      words.say('articleSmaller'),
      words.say('articleNormal'),
      words.say('articleLarger'),
    ];
    // Not `disabled`: a button that loses the focus would take the keys with it.
    return html`<button
        part="tool"
        class="smaller"
        type="button"
        tabindex="-1"
        title=${smaller}
        aria-label=${smaller}
        aria-disabled=${isEnd(article.textSize, -1) || nothing}
      ></button
      ><button
        part="tool"
        class="normal"
        type="button"
        tabindex="-1"
        title=${normal}
        aria-label=${normal}
      ></button
      ><button
        part="tool"
        class="larger"
        type="button"
        tabindex="-1"
        title=${larger}
        aria-label=${larger}
        aria-disabled=${isEnd(article.textSize, 1) || nothing}
      ></button>`;
  }

  press(kind: string) {
    const {textSize} = this.#desk.article;
    if (kind === 'normal') this.#resize(DEFAULT_PERCENT);
    else this.#resize(textSizeAfter(textSize, kind === 'smaller' ? -1 : 1));
  }

  /** Goes to a size, if there is one. */
  #resize(textSize: ReaderSettings['textSize']) {
    const {words} = this.#desk;
    if (textSize === undefined || !this.#desk.begin('font-size', textSize)) return;
    this.#desk.choose({textSize});
    const percent = writeDigits(String(textSize), words.lang);
    this.#desk.say(words.say('articleTextSize', {percent}));
  }
}

/** Moves the lines apart: one button that goes round, for the row is narrow on a phone. */
export class LineSpacingTool implements Tool {
  readonly #desk: ToolDesk;

  constructor(desk: ToolDesk) {
    this.#desk = desk;
  }

  render() {
    const {article, words} = this.#desk;
    const label = words.say('articleLineSpacing', {percent: lineSpacingOf(article.lineSpacing)});
    return html`<button
      part="tool"
      class="spacing"
      type="button"
      tabindex="-1"
      title=${label}
      data-word=${words.say('articleLineSpacingWord')}
      aria-label=${label}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${lineHeight} /></svg>
    </button>`;
  }

  press() {
    const {article, words} = this.#desk;
    const percent = lineSpacingAfter(article.lineSpacing);
    if (!this.#desk.begin('line-spacing', percent)) return;
    this.#desk.choose({lineSpacing: percent});
    this.#desk.say(words.say('articleLineSpacing', {percent}));
  }
}
