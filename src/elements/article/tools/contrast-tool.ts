import {membersOf} from '../../../core/members.js';
import {contrast} from './icon-paths.js';
import type {Tool, ToolButton, ToolDesk} from './tool.js';

let query: MediaQueryList | undefined;

/** The system’s wish, one for all articles. */
const system = () => (query ??= matchMedia('(prefers-contrast: more)'));

/** Whether the page shows in strong contrast: what was chosen goes first, then the page's scheme, then the system. */
function isContrastMore(): boolean {
  const {congContrast, congScheme} = membersOf(document).documentElement.dataset;
  return congContrast ? congContrast === 'more' : congScheme === 'contrast' || system().matches;
}

/** Turns strong contrast on and off, for the whole page; another article, the page or the system may do so as well. */
export class ContrastTool implements Tool {
  readonly #desk: ToolDesk;
  #isMore = false;

  constructor(desk: ToolDesk) {
    this.#desk = desk;
  }

  get buttons(): ToolButton[] {
    return [
      {
        kind: 'contrast',
        label: this.#desk.words.say('articleContrast'),
        icon: contrast,
        isPressed: this.#isMore,
        act: () => this.#toggle(),
      },
    ];
  }

  connected(signal: AbortSignal) {
    const redraw = () => this.#desk.redraw();
    const observer = new MutationObserver(redraw);
    observer.observe(membersOf(document).documentElement, {
      attributeFilter: ['data-cong-contrast', 'data-cong-scheme'],
    });
    signal.addEventListener('abort', () => observer.disconnect());
    system().addEventListener('change', redraw, {signal});
  }

  update(isShown: boolean) {
    if (isShown) this.#isMore = isContrastMore();
  }

  #toggle() {
    const value = isContrastMore() ? 'standard' : 'more';
    if (this.#desk.begin('contrast', value)) this.#desk.choose({contrast: value});
  }
}
