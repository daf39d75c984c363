import {html, nothing} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import {membersOf} from '../../../../core/members.js';
import {safeHref} from '../../../../core/urls.js';
import {encodeText} from '../../../../core/well-formed.js';
import {dismissible} from '../../../../ui/dismiss.js';
import {FeatureController, type Feature} from '../../../../ui/feature.js';
import {icon} from '../../../../ui/icon.js';
import {LazyModule} from '../../../../ui/lazy.js';
import {adoptPartStyles} from '../../../../ui/part-styles.js';
import {isRightToLeft} from '../../../../ui/roving.js';
import {pageAddress} from '../../page-address.js';
import {copyAddress} from '../../tools/copy-tool.js';
import {link, share} from '../../tools/icon-paths.js';
import {hasSheet, shareNatively} from '../../tools/share-sheet.js';
import type {ToolDesk} from '../../tools/tool.js';
import type {QrPlace} from '../qr-code/qr-code.js';
import {mail, qrCode as qrIcon} from './icon-paths.js';
import {shareTexts} from './messages.js';
import {shareStyles} from './share-menu.styles.js';

/** What makes the code is larger than the menu, and few readers ask for it. */
const qrCode = new LazyModule(() => import('../qr-code/qr-code.js'));

/** A page to pass on. */
interface SharedPage {
  readonly title: string;
  readonly url: string;
}

const mailAddress = ({title, url}: SharedPage) =>
  `mailto:?subject=${encodeText(title)}&body=${encodeText(`${title}\r\n${url}`)}`;

/**
 * Facebook documents its Share dialog for sites that have an app there, and for them alone:
 * https://developers.facebook.com/docs/sharing/reference/share-dialog (read in November 2026). A site names its app in
 * `<meta property="fb:app_id">`, as Facebook asks; without that there is no link. The older `sharer.php` is documented
 * no more.
 *
 * Zalo is not here: it documents a button drawn by its own script, for holders of an Official Account, and no address
 * that a plain link could have. On a phone the system's own sheet offers Zalo.
 */
function facebookAddress({url}: SharedPage): string | undefined {
  const app = membersOf(document).querySelector<HTMLMetaElement>(
    'meta[property="fb:app_id"]',
  )?.content;
  if (!app || !/^\d+$/.test(app)) return undefined;
  const query = new URLSearchParams({app_id: app, display: 'page', href: url});
  return `https://www.facebook.com/dialog/share?${query}`;
}

/** The ways that the menu offers. */
interface Ways {
  readonly page: SharedPage;
  readonly mail: string | undefined;
  readonly facebook: string | undefined;
}

/** The menu for sharing a page, with the system’s sheet as its last row where there is one; it hangs below its button. */
export class ShareMenu implements Feature, QrPlace {
  readonly #desk: ToolDesk;
  readonly #words;
  readonly #qrCode;
  readonly #panel = createRef<HTMLElement>();
  /** There while the menu is open. */
  #ways: Ways | undefined;
  /** Ends when the menu closes; there once it is drawn. */
  #opened: AbortController | undefined;
  /** The address whose code is shown. */
  qrAddress: string | undefined;

  constructor(desk: ToolDesk) {
    const root = desk.article.shadowRoot as ShadowRoot;
    this.#desk = desk;
    this.#words = desk.localize.with(shareTexts);
    this.#qrCode = new FeatureController(desk.article, {
      name: 'QR code',
      isWanted: () => this.qrAddress !== undefined,
      module: qrCode,
      make: ({QrCode}) => new QrCode(this, root),
    });
    adoptPartStyles(root, shareStyles);
  }

  get isOpen(): boolean {
    return this.#ways !== undefined;
  }

  get qrName(): string {
    return this.#words.say('articleQrName');
  }

  connected(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.close());
  }

  open(page: SharedPage) {
    this.#ways = {
      page,
      mail: safeHref(mailAddress(page)),
      facebook: safeHref(facebookAddress(page)),
    };
    this.#desk.redraw();
  }

  /** Closes the menu, and takes the focus back to the button if it is to be kept. */
  close(keepsFocus = false) {
    if (!this.#ways) return;
    if (keepsFocus) this.#desk.button('share')?.focus();
    this.#opened?.abort();
    this.#opened = this.#ways = this.qrAddress = undefined;
    this.#desk.redraw();
  }

  render() {
    if (!this.#ways) return nothing;
    const {words} = this.#desk;
    const {page, mail: letter, facebook} = this.#ways;
    const onClick = () => this.close(true);
    return html`<div
      class="share-menu"
      role="group"
      aria-label=${words.say('articleShare')}
      ${ref(this.#panel)}
    >
      <a href=${letter ?? nothing} @click=${onClick}
        >${icon(mail, 'mail')}${words.say('articleShareMail')}</a
      >
      ${
        facebook
          ? html`<a href=${facebook} target="_blank" rel="noopener" @click=${onClick}
              ><span class="letter" aria-hidden="true"></span
              >${words.say('articleShareFacebook')}</a
            >`
          : nothing
      }
      <button type="button" @click=${this.#onCopy}>
        ${icon(link, 'copy')}${words.say('articleCopyLink')}
      </button>
      <button type="button" aria-expanded=${this.qrAddress !== undefined} @click=${this.#onQrCode}>
        ${icon(qrIcon, 'qr-code')}${this.#words.say('articleShareQr')}
      </button>
      ${this.#qrCode.render()}
      ${
        hasSheet()
          ? html`<button type="button" @click=${() => this.#onSheet(page)}>
              ${icon(share, 'share')}${this.#words.say('articleShareSheet')}
            </button>`
          : nothing
      }
    </div>`;
  }

  updated() {
    if (!this.#ways) return;
    this.#place();
    if (this.#opened) return;
    this.#opened = new AbortController();
    const inside = () =>
      [this.#panel.value, this.#desk.button('share')].filter((node) => node !== undefined);
    const close = (reason: string) => this.close(reason === 'escape');
    dismissible({inside, close}, this.#opened.signal);
  }

  /** Puts the menu below its button, as far as the row has room. */
  #place() {
    const [panel, row, button] = [this.#panel.value, this.#desk.row, this.#desk.button('share')];
    if (!panel || !row || !button) return;
    const {clientWidth: width} = row;
    const {offsetLeft: left, offsetWidth} = button;
    const start = isRightToLeft(row) ? width - left - offsetWidth : left;
    const offset = Math.max(0, Math.min(start, width - panel.offsetWidth));
    panel.style.setProperty('inset-inline-start', `${offset}px`);
  }

  #onSheet(page: SharedPage) {
    this.close(true);
    void shareNatively(page);
  }

  readonly #onCopy = () => {
    this.close(true);
    void copyAddress(this.#desk);
  };

  readonly #onQrCode = async () => {
    if (this.qrAddress) {
      this.qrAddress = undefined;
      return this.#desk.redraw();
    }
    const url = pageAddress();
    const code = await this.#qrCode.load();
    // The reader may have turned away meanwhile.
    if (!this.#ways) return;
    if (code?.make(url)) {
      this.qrAddress = url;
      return this.#desk.redraw();
    }
    this.close(true);
    this.#desk.say(this.#words.say('articleQrFailed', {url}));
  };
}
