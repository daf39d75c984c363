import {element} from '../../internal/dom.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {css} from '../../styles/css-text.js';
import type {CounterPart, CounterParts} from './counter-parts.js';

const digitStyles = css`
  .odometer {
    user-select: none;
  }
  b {
    display: inline-block;
    min-inline-size: 1.25em;
    block-size: 1.75em;
    margin-inline: 1px;
    border: 1px solid var(--cong-color-rule);
    border-radius: 4px;
    background: var(--cong-color-page-raised);
    font-weight: 600;
    line-height: 1.625em;
    text-align: center;
    vertical-align: middle;
    overflow: hidden;
  }
  i {
    display: block;
    font-style: normal;
    white-space: pre;
  }
`;

const isDigit = (sign: string | undefined) => /^\d$/.test(sign ?? '');

/** Which of two numbers, written with the same separators, is the greater. */
const isGreater = (text: string, other: string) =>
  text.length > other.length || (text.length === other.length && text > other);

/** What a wheel shows on its way from a digit to another: `8`, `9`, `0`, `1`. */
function wayOf(from: number, to: number, isUp: boolean): number[] {
  const count = (isUp ? to - from + 10 : from - to + 10) % 10;
  return Array.from({length: count + 1}, (_, step) => (from + (isUp ? step : 10 - step)) % 10);
}

/** Turns a wheel; at rest it holds nothing but its digit. */
function roll(wheel: HTMLElement, from: string, to: string, isUp: boolean) {
  const way = wayOf(Number(from), Number(to), isUp);
  const strip = element('i', {}, way.join('\n'));
  wheel.replaceChildren(strip);
  const end = `translateY(${(100 * (1 - way.length)) / way.length}%)`;
  const turn = strip.animate([{transform: 'none'}, {transform: end}], {
    duration: 700,
    easing: 'cubic-bezier(0.2, 0, 0, 1)',
    fill: 'forwards',
  });
  turn.onfinish = () => wheel.replaceChildren(to);
}

/**
 * The number of visits as the wheels of an odometer, for the eye alone: the number itself stays beside it as text, and
 * is what is read, found and copied. The wheels that change turn, the way the number went, unless the reader wants no
 * motion.
 */
export class RollingDigits implements CounterPart {
  readonly #parts: CounterParts;
  readonly #odometer = element('span', {
    'part': 'digits',
    'class': 'odometer',
    'aria-hidden': 'true',
  });
  #shown = '';

  constructor(parts: CounterParts) {
    this.#parts = parts;
    adoptPartStyles(parts.root, digitStyles);
  }

  update() {
    const number = this.#parts.root.querySelector('.wide + dd > span');
    if (!number) return this.#odometer.remove();
    number.className = 'visually-hidden';
    if (number.nextElementSibling !== this.#odometer) number.after(this.#odometer);
    this.#show(number.textContent);
  }

  #show(text: string) {
    const before = this.#shown;
    if (text === before) return;
    this.#shown = text;
    const signs = [...text].map((sign) => (isDigit(sign) ? element('b', {}, sign) : sign));
    this.#odometer.replaceChildren(...signs);
    if (!before || document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches)
      return;
    const isUp = isGreater(text, before);
    for (const [index, wheel] of signs.entries()) {
      // By their places from the right: units stay units where the number grows longer.
      const [from, to] = [before.at(index - signs.length), text.at(index)];
      if (typeof wheel === 'string' || !from || !to || from === to || !isDigit(from)) continue;
      roll(wheel, from, to, isUp);
    }
  }
}
