import {html, noChange, type TemplateResult} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import {ref} from 'lit/directives/ref.js';
import {listOf} from '../../../core/lists.js';
import {css} from '../../../styles/css-text.js';
import {wantsMotion} from '../../../ui/motion.js';

/** The most digits that are told apart; a number with more is wider than any column. */
const MOST_DIGITS = 20;

/** Wheels share the room of the number. Where they would be narrower than 0.8em, the number is plain text. */
const rulesByDigits = listOf(MOST_DIGITS, (index) => {
  const digits = index + 1;
  const wheels = `[data-digits="${digits}"]`;
  return `${wheels}{--_digits:${digits}}@container (inline-size < ${digits}em){${wheels}{font-size:var(--cong-font-size-base)}${wheels} b{inline-size:auto;margin:0;border-width:1px 0;border-color:transparent;background:none}}`;
}).join('');

export const odometerStyles =
  css`
    /* The digits that show are copied, and not a second time. */
    .drawn {
      -webkit-user-select: none;
      user-select: none;
    }
    .wide + dd {
      container-type: inline-size;
    }
    /* Between its separators a number is never broken. */
    .odometer span {
      white-space: nowrap;
    }
    b {
      display: inline-block;
      inline-size: clamp(0.8em, 100cqi / var(--_digits) - 0.1em - 2px, 1.25em);
      block-size: 1.75em;
      margin-inline: 1px;
      border: var(--cong-border-width) solid var(--cong-color-rule);
      border-radius: var(--_radius);
      background: var(--cong-color-page-raised);
      font-weight: var(--cong-weight-strong);
      line-height: 1.625em;
      text-align: center;
      vertical-align: -0.49em;
      overflow: hidden;
    }
    i {
      display: block;
      font-style: normal;
      white-space: pre;
    }
  ` + rulesByDigits;

/** The digits that a wheel shows on its way, such as `8`, `9`, `0`, `1`. */
type Way = readonly number[];

const isDigit = (sign: string | undefined) => /^\d$/.test(sign ?? '');

/** Which of two numbers, written with the same separators, is the greater. */
const isGreater = (text: string, other: string) =>
  text.length > other.length || (text.length === other.length && text > other);

function wayOf(from: number, to: number, isUp: boolean): Way {
  const count = (isUp ? to - from + 10 : from - to + 10) % 10;
  return listOf(count + 1, (step) => (from + (isUp ? step : 10 - step)) % 10);
}

/** The ways of the wheels that turn from a number to another, by their places in the other. */
function waysBetween(before: string, number: string): ReadonlyMap<number, Way> {
  const isUp = isGreater(number, before);
  const ways = new Map<number, Way>();
  [...number].forEach((to, index) => {
    // Places are counted from the right: units stay units where the number grows longer.
    const from = before.at(index - number.length);
    if (from !== to && isDigit(from) && isDigit(to))
      ways.set(index, wayOf(Number(from), Number(to), isUp));
  });
  return ways;
}

/** Turns the strip of a wheel to its last digit. */
function turn(strip: Element, way: Way, onFinish: () => void) {
  for (const earlier of strip.getAnimations()) earlier.cancel();
  const end = `translateY(${(100 * (1 - way.length)) / way.length}%)`;
  const animation = strip.animate([{transform: 'none'}, {transform: end}], {
    duration: 700,
    easing: 'cubic-bezier(0.2, 0, 0, 1)',
    fill: 'forwards',
  });
  animation.onfinish = onFinish;
}

class OdometerDirective extends AsyncDirective {
  #shown: string | undefined;

  render(number: string): TemplateResult {
    return this.#draw(number, new Map());
  }

  override update(_part: unknown, [number]: [string]): unknown {
    const before = this.#shown;
    if (number === before) return noChange;
    this.#shown = number;
    const isStill = before === undefined || document.hidden || !wantsMotion();
    return isStill ? this.render(number) : this.#draw(number, waysBetween(before, number));
  }

  /** At rest a wheel holds nothing but its digit. */
  #draw(number: string, ways: ReadonlyMap<number, Way>): TemplateResult {
    const rest = () => {
      if (number === this.#shown) this.setValue(this.render(number));
    };
    const strip = (way: Way) =>
      html`<i ${ref((node) => node && turn(node, way, rest))}>${way.join('\n')}</i>`;
    const wheelAt = (index: number) => {
      const way = ways.get(index);
      const sign = number[index];
      return isDigit(sign) ? html`<b>${way ? strip(way) : sign}</b>` : sign;
    };
    // Each group of digits goes with the separator behind it.
    const groups = [...number.matchAll(/\d+\D*/g)].map(
      ({0: group, index}) =>
        html`<wbr /><span>${listOf(group.length, (offset) => wheelAt(index + offset))}</span>`,
    );
    const digits = Math.min(number.replace(/\D/g, '').length, MOST_DIGITS);
    return html`<span part="digits" class="odometer" data-digits=${digits} aria-hidden="true"
      >${groups}</span
    >`;
  }
}

/**
 * A number as the wheels of an odometer, for the eye and the clipboard: the number itself stays beside it as text, and is
 * what is read aloud. The wheels that change turn, the way the number went, unless the reader wants no motion.
 */
export const odometer = directive(OdometerDirective);
