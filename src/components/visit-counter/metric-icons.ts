import {icon} from '../../internal/dom.js';
import {
  address,
  articles,
  members,
  month,
  online,
  today,
  visits,
  week,
  yesterday,
} from '../../internal/icons.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {css} from '../../styles/css-text.js';
import type {CounterPart, CounterParts} from './counter-parts.js';

const ICONS: Readonly<Record<string, string>> = {
  visits,
  online,
  today,
  yesterday,
  week,
  month,
  articles,
  members,
  ip: address,
};

const iconStyles = css`
  dt {
    display: flex;
    gap: 8px;
  }
  dt svg {
    margin-block-start: 0.2em;
  }
  ::slotted([slot^='icon-']) {
    flex: none;
    align-self: start;
    margin-block-start: 0.2em;
  }
`;

/** The library's icons, as what a slot shows where the author has put nothing into it. */
export class MetricIcons implements CounterPart {
  readonly #parts: CounterParts;

  constructor(parts: CounterParts) {
    this.#parts = parts;
    adoptPartStyles(parts.root, iconStyles);
  }

  update() {
    const {host, root} = this.#parts;
    for (const slot of root.querySelectorAll<HTMLSlotElement>('dt slot')) {
      const path = host.icons ? (ICONS[slot.name.replace('icon-', '')] ?? '') : '';
      // Rows change their places without being drawn anew.
      if ((slot.querySelector('path')?.getAttribute('d') ?? '') === path) continue;
      slot.replaceChildren(...(path ? [icon(path)] : []));
    }
  }
}
