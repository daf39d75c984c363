import {html, nothing} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import type {Localize, Words} from '../../../base/localize.js';
import type {Feature} from '../../../ui/feature.js';
import {adoptPartStyles} from '../../../ui/part-styles.js';
import {forgive} from '../forgiven-hosts.js';
import {noticeStyles} from './leaving-notice.styles.js';
import {leavingTexts} from './messages.js';
import {readableAddress, readableHost} from './readable-address.js';

export interface LeavingNoticeHost {
  readonly root: ShadowRoot;
  readonly localize: Localize;
  /** Draws the notice anew. */
  readonly redraw: () => void;
}

/**
 * Shows where a link leads, and leaves it to the reader to go there. What they press is a link itself, so that the
 * browser treats it as any other, and it does what the first one would have done.
 */
export class LeavingNotice implements Feature {
  readonly #host: LeavingNoticeHost;
  readonly #words: Words<typeof leavingTexts>;
  readonly #dialog = createRef<HTMLDialogElement>();
  readonly #remember = createRef<HTMLInputElement>();
  /** The link that waits for the reader's answer. */
  #link: HTMLAnchorElement | undefined;

  constructor(host: LeavingNoticeHost) {
    this.#host = host;
    this.#words = host.localize.with(leavingTexts);
    adoptPartStyles(host.root, noticeStyles);
  }

  /** Asks before a link is followed. */
  ask(link: HTMLAnchorElement) {
    this.#link = link;
    this.#host.redraw();
  }

  connected(signal: AbortSignal) {
    signal.addEventListener('abort', this.#onClose);
  }

  updated() {
    const dialog = this.#dialog.value;
    if (dialog?.isConnected && !dialog.open) dialog.showModal();
  }

  render() {
    if (!this.#link) return nothing;
    const {hostname, href, target, rel} = this.#link;
    const host = readableHost(hostname);
    /* eslint lit-a11y/no-autofocus: off -- in a dialog it says where the focus goes as the dialog opens */
    return html`<dialog
      ${ref(this.#dialog)}
      part="notice"
      lang=${this.#host.localize.foreignLang ?? nothing}
      aria-labelledby="leaving"
      aria-describedby="why where"
      @close=${this.#onClose}
    >
      <h2 id="leaving">${this.#words.say('leavingHeading')}</h2>
      <p id="why">${this.#words.say('leavingText')}</p>
      <p id="where" class="address">${readableAddress(this.#link)}</p>
      <div class="choice">
        <button type="button" autofocus @click=${() => this.#dialog.value?.close()}>
          ${this.#words.say('leavingStay')}
        </button>
        <a href=${href} target=${target || nothing} rel=${rel || nothing} @click=${this.#onGo}>
          ${this.#words.say('leavingGo')}
        </a>
      </div>
      <label class="remember">
        <input ${ref(this.#remember)} type="checkbox" name="remember" />
        ${this.#words.say('leavingRemember', {host})}
      </label>
    </dialog>`;
  }

  readonly #onGo = () => {
    const link = this.#link;
    if (link && this.#remember.value?.checked) forgive(link.hostname);
    // The press is the browser's first: a link that is gone leads nowhere.
    setTimeout(() => this.#dialog.value?.close());
  };

  readonly #onClose = () => {
    this.#link = undefined;
    this.#host.redraw();
  };
}
