import type {ReactiveController, ReactiveControllerHost} from 'lit';

export interface RovingKeys {
  /** Which arrow keys move: those along a row, or up and down; by default along a row. */
  readonly orientation?: 'horizontal' | 'vertical';
  /** Whether the row runs from right to left, where the left arrow key goes on; by default it does not. */
  readonly isRightToLeft?: boolean;
}

/**
 * The place to which a key moves in a row of `count` items, which goes round at its ends; undefined where the key is for
 * something else. From no place, -1, the first key leads to an end.
 */
export function placeAfterKey(
  {key, altKey, ctrlKey, metaKey, shiftKey}: KeyboardEvent,
  place: number,
  count: number,
  {orientation = 'horizontal', isRightToLeft = false}: RovingKeys = {},
): number | undefined {
  // Alt with an arrow key goes back in the history, Command to the top of the page.
  if (!count || altKey || ctrlKey || metaKey || shiftKey) return undefined;
  const [back, on] =
    orientation === 'vertical' ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
  const isMirrored = isRightToLeft && orientation === 'horizontal';
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === (isMirrored ? back : on)) return (place + 1) % count;
  if (key === (isMirrored ? on : back)) return (place < 1 ? count : place) - 1;
  return undefined;
}

/** Whether the text of an element runs from right to left. */
export const isRightToLeft = (element: Element) => getComputedStyle(element).direction === 'rtl';

export interface RovingOptions extends Pick<RovingKeys, 'orientation'> {
  /** The items in their order; asked anew each time. */
  readonly items: () => readonly HTMLElement[];
  /** The item that is the stop until the reader has been in the row; by default the first. */
  readonly start?: () => HTMLElement | undefined;
  /** Another stop, for the time in which a style sheet hides the stop. */
  readonly standIn?: (stop: HTMLElement) => HTMLElement | undefined;
}

/**
 * Makes a row of controls one tab stop: arrow keys, Home and End move in it, past what is hidden, and the stop is where
 * the reader was. The template passes `onKeydown` and `onFocusin` to the row.
 * https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export class RovingController implements ReactiveController {
  readonly #options: RovingOptions;
  #stop: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost, options: RovingOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostUpdated() {
    this.#markStop();
  }

  readonly onKeydown = (event: KeyboardEvent) => {
    const items = this.#options.items().filter((item) => item.getClientRects().length);
    const place = items.findIndex((item) => event.composedPath().includes(item));
    const current = items[place];
    if (event.defaultPrevented || !current) return;
    const next = placeAfterKey(event, place, items.length, {
      ...this.#options,
      isRightToLeft: isRightToLeft(current),
    });
    if (next === undefined) return;
    event.preventDefault();
    items[next]?.focus();
  };

  readonly onFocusin = (event: FocusEvent) => {
    const stop = this.#options.items().find((item) => event.composedPath().includes(item));
    if (!stop) return;
    this.#stop = stop;
    this.#markStop();
  };

  #markStop() {
    const items = this.#options.items();
    const isThere = this.#stop !== undefined && items.includes(this.#stop);
    const stop = isThere ? this.#stop : (this.#options.start?.() ?? items[0]);
    const standIn = stop && this.#options.standIn?.(stop);
    for (const item of items) {
      // The stop has the attribute too: a press does not focus a button without it in Safari.
      const value = item === stop || item === standIn ? '0' : '-1';
      if (item.getAttribute('tabindex') !== value) item.setAttribute('tabindex', value);
    }
  }
}
