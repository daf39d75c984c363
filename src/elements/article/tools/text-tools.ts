import {writeDigits} from '../../../core/numbers.js';
import {lineHeight} from './icon-paths.js';
import {
  DEFAULT_PERCENT,
  lineSpacingAfter,
  lineSpacingOf,
  textSizeAfter,
  type ReaderSettings,
} from './settings.js';
import type {Tool, ToolButton, ToolDesk} from './tool.js';

/** Makes the text smaller and larger. */
export class FontSizeTool implements Tool {
  readonly #desk: ToolDesk;

  constructor(desk: ToolDesk) {
    this.#desk = desk;
  }

  get buttons(): ToolButton[] {
    const {article, words} = this.#desk;
    const [smaller, larger] = [-1, 1].map((steps) => textSizeAfter(article.textSize, steps));
    return [
      {
        kind: 'smaller',
        label: words.say('articleSmaller'),
        isDisabled: smaller === undefined,
        act: () => this.#resize(smaller),
      },
      {
        kind: 'normal',
        label: words.say('articleNormal'),
        act: () => this.#resize(DEFAULT_PERCENT),
      },
      {
        kind: 'larger',
        label: words.say('articleLarger'),
        isDisabled: larger === undefined,
        act: () => this.#resize(larger),
      },
    ];
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

  get buttons(): ToolButton[] {
    const {article, words} = this.#desk;
    const percent = lineSpacingOf(article.lineSpacing);
    return [
      {
        kind: 'spacing',
        label: words.say('articleLineSpacing', {percent}),
        icon: lineHeight,
        act: () => this.#goOn(),
      },
    ];
  }

  #goOn() {
    const {article, words} = this.#desk;
    const percent = lineSpacingAfter(article.lineSpacing);
    if (!this.#desk.begin('line-spacing', percent)) return;
    this.#desk.choose({lineSpacing: percent});
    this.#desk.say(words.say('articleLineSpacing', {percent}));
  }
}
