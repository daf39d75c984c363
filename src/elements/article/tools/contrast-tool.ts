import {html} from 'lit';
import {Followers} from '../../../ui/followers.js';
import {membersOf} from '../../../core/members.js';
import {contrast} from './icon-paths.js';
import type {Tool, ToolDesk} from './tool.js';

let query: MediaQueryList | undefined;

/** The system’s wish, one for all articles. */
const system = () => (query ??= matchMedia('(prefers-contrast: more)'));

/** Whether the page shows in strong contrast: what was chosen goes first, then the page's scheme, then the system. */
function isContrastMore(): boolean {
  const {congContrast, congScheme} = membersOf(document).documentElement.dataset;
  return congContrast ? congContrast === 'more' : congScheme === 'contrast' || system().matches;
}

/** What may change that. */
const changes = new Followers((tell, signal) => {
  const observer = new MutationObserver(tell);
  observer.observe(membersOf(document).documentElement, {
    attributeFilter: ['data-cong-contrast', 'data-cong-scheme'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
  system().addEventListener('change', tell, {signal});
});

/** Turns strong contrast on and off, for the whole page; another article, the page or the system may do so as well. */
export class ContrastTool implements Tool {
  readonly #desk: ToolDesk;
  #isMore = false;

  constructor(desk: ToolDesk) {
    this.#desk = desk;
  }

  render() {
    const label = this.#desk.words.say('articleContrast');
    return html`<button
      part="tool"
      class="contrast"
      type="button"
      tabindex="-1"
      title=${label}
      data-word=${this.#desk.words.say('articleContrastWord')}
      aria-label=${label}
      aria-pressed=${this.#isMore}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${contrast} /></svg>
    </button>`;
  }

  update(isShown: boolean) {
    if (!isShown) return;
    changes.add(this.#desk.redraw);
    this.#isMore = isContrastMore();
  }

  disconnected() {
    changes.delete(this.#desk.redraw);
  }

  press() {
    const value = isContrastMore() ? 'standard' : 'more';
    if (this.#desk.begin('contrast', value)) this.#desk.choose({contrast: value});
  }
}
