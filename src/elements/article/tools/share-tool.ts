import {html, nothing} from 'lit';
import {FeatureController} from '../../../ui/feature.js';
import type {ShareMenu} from '../features/sharing/share-menu.js';
import {titleText} from '../article-markup.js';
import {pageAddress} from '../page-address.js';
import {panels, type Panel} from '../panels.js';
import {share} from './icon-paths.js';
import {isSheetFirst, shareNatively} from './share-sheet.js';
import type {Tool, ToolDesk} from './tool.js';

/**
 * Passes the page on: by the system’s own sheet on phones, else by a menu that hangs below the button. Nothing is asked of anybody
 * before a press.
 */
export class ShareTool implements Tool {
  readonly #desk: ToolDesk;
  #isSheetFirst = false;
  /** The menu, from the first press on that asks for it. */
  #menu: Panel<ShareMenu> | undefined;

  constructor(desk: ToolDesk) {
    this.#desk = desk;
  }

  render() {
    const isOpen = this.#menu?.value?.isOpen ?? false;
    const label = this.#desk.words.say('articleShare');
    return html`<button
      part="tool"
      class="share"
      type="button"
      tabindex="-1"
      title=${label}
      data-word=${this.#desk.words.say('articleShareWord')}
      aria-label=${label}
      aria-expanded=${this.#isSheetFirst && !isOpen ? nothing : isOpen}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${share} /></svg>
    </button>`;
  }

  update(isShown: boolean) {
    this.#isSheetFirst = isSheetFirst();
    if (!isShown) this.#menu?.value?.close();
  }

  renderPanel(): unknown {
    return this.#menu?.render();
  }

  async press() {
    if (this.#menu?.value?.isOpen) return this.#menu.value.close(true);
    const {article} = this.#desk;
    const page = {title: titleText(article), url: pageAddress()};
    if (!this.#desk.begin('share', page.url)) return;
    if (isSheetFirst() && (await shareNatively(page))) return;
    this.#menu ??= new FeatureController(article, {
      name: 'share menu',
      isWanted: () => true,
      module: panels,
      make: ({ShareMenu}) => new ShareMenu(this.#desk),
    });
    const menu = await this.#menu.load();
    if (article.isConnected) menu?.open(page);
  }
}
