import {css} from '../../styles/css-text.js';
import {adoptPartStyles} from '../../internal/part-styles.js';

// Nothing moves when this comes: the number grows into the blanks beside it, and the rules lie on the ground.
const styles = css`
  :is([part~='round'], [part~='half-round']) [part='years'] {
    display: inline-block;
    transform: scale(var(--_growth));
    transform-origin: 50% 75%;
  }
  :is([part~='round'], [part~='half-round'])::after {
    position: absolute;
    inset: 6px 0;
    border-block: 1px solid var(--_accent);
    pointer-events: none;
    content: '';
  }
  [part~='round']::after {
    border-block: 3px double var(--_accent);
  }
`;

/** The more festive look of the years that end in 0 (năm tròn) and in 5 (năm lẻ 5). */
export class RoundYear {
  readonly #section: HTMLElement;

  constructor(root: ShadowRoot) {
    this.#section = root.querySelector('section') as HTMLElement;
    adoptPartStyles(root, styles);
  }

  /** @param years undefined where they are to look like any other */
  update(years = NaN) {
    const {part, style} = this.#section;
    const isRound = years > 0 && years % 10 === 0;
    part.toggle('round', isRound);
    part.toggle('half-round', years % 10 === 5);
    // By the same width whatever its length: a third of a figure, or less.
    style.setProperty('--_growth', `${1 + (isRound ? 0.32 : 0.2) / `${years}`.length}`);
  }
}
