import {html} from 'lit';
import {membersOf} from '../../../core/members.js';
import {encodeText} from '../../../core/well-formed.js';
import {FeatureController} from '../../../ui/feature.js';
import {headingId} from '../article-model.js';
import type {ContentsList} from '../features/contents/contents-list.js';
import {textOf} from '../heading-text.js';
import {panels, type Panel} from '../panels.js';
import {contents} from './icon-paths.js';
import {styledIds} from './styled-ids.js';
import type {Tool, ToolDesk} from './tool.js';

/** Gives headings without an id one out of their text; ids that they have stay. Returns those that had none. */
function identify(headings: readonly HTMLElement[]): HTMLElement[] {
  const nameless = headings.filter(({id}) => !id);
  for (const heading of nameless) {
    const host = heading.getRootNode() as Document | ShadowRoot;
    const root = membersOf(host);
    const styled = styledIds(host);
    heading.id = headingId(
      textOf(heading),
      (id) => root.getElementById(id) !== null,
      (id) => styled.has(id),
    );
  }
  return nameless;
}

/**
 * The contents of an article: a list of its headings below the tools, which the button opens. The headings get ids as
 * soon as the button is there, so that links to them work. The ids are the one thing that is written to the author's
 * nodes; they stay when the article goes, since others may link to them.
 */
export class ContentsTool implements Tool {
  readonly #desk: ToolDesk;
  #headings: readonly HTMLElement[] = [];
  /** The heading that the address named before it had its id. */
  #wanted: HTMLElement | undefined;
  /** The list, from the first press on. */
  #list: Panel<ContentsList> | undefined;

  constructor(desk: ToolDesk) {
    this.#desk = desk;
  }

  render() {
    const label = this.#desk.words.say('articleContents');
    return html`<button
      part="tool"
      class="contents"
      type="button"
      tabindex="-1"
      title=${label}
      data-word=${label}
      aria-label=${label}
      aria-expanded=${this.#list?.value?.isOpen ?? false}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${contents} /></svg>
    </button>`;
  }

  update(isShown: boolean) {
    const isFirst = !this.#headings.length;
    const headings = isShown ? this.#desk.markup.headings : [];
    const isSame =
      headings.length === this.#headings.length &&
      headings.every((heading, place) => heading === this.#headings[place]);
    if (!isSame) this.#headings = headings;
    const nameless = identify(this.#headings);
    // The address may name a heading that had no id when the browser looked for it.
    if (isFirst) this.#wanted = nameless.find(({id}) => `#${encodeText(id)}` === location.hash);
    this.#list?.value?.update(this.#headings);
  }

  renderPanel(): unknown {
    return this.#list?.render();
  }

  updated() {
    if (this.#wanted && !scrollY) this.#wanted.scrollIntoView();
    this.#wanted = undefined;
  }

  async press() {
    if (!this.#desk.begin('contents')) return;
    this.#list ??= new FeatureController(this.#desk.article, {
      name: 'contents',
      isWanted: () => true,
      module: panels,
      make: ({ContentsList}) => new ContentsList(this.#desk),
    });
    const list = await this.#list.load();
    list?.toggle(this.#headings);
  }
}
