import {html, nothing} from 'lit';
import {membersOf} from '../../../core/members.js';
import {icon} from '../../../ui/icon.js';
import type {Photo} from '../../../data/schemas/photos.js';
import type {ViewerHost} from './host.js';
import {download, share as shareIcon} from './icon-paths.js';
import {button, wordsOf, type ViewerWords} from './tools.js';

/** The controls of a gallery with `share` or `download`: they take a photo elsewhere. */
export class PhotoSharing {
  readonly #host: ViewerHost;
  readonly #words: ViewerWords;
  readonly #onCopied: (text: string) => void;
  #photo: Photo | undefined;

  /** @param onCopied an address was copied, which is to be said in these words */
  constructor(host: ViewerHost, onCopied: (text: string) => void) {
    this.#host = host;
    this.#words = wordsOf(host.localize);
    this.#onCopied = onCopied;
  }

  show(photo: Photo) {
    this.#photo = photo;
  }

  /** The button that hands the photo’s address on, where the gallery has it. */
  renderShare() {
    const {gallery, localize} = this.#host;
    return gallery.share
      ? button({
          label: this.#words.say('galleryShare'),
          lang: localize.foreignLang,
          path: shareIcon,
          icon: 'share',
          onPress: () => void this.#share(),
        })
      : nothing;
  }

  /** The link that saves the photo, where the gallery has it. */
  renderDownload() {
    const {gallery, localize} = this.#host;
    const label = this.#words.say('galleryDownload');
    return gallery.download
      ? html`<a
          class="tool"
          aria-label=${label}
          title=${label}
          lang=${localize.foreignLang ?? nothing}
          href=${this.#photo?.src ?? nothing}
          download
          >${icon(download, 'download')}</a
        >`
      : nothing;
  }

  async #share() {
    const {src = '', title, caption} = this.#photo ?? {};
    const {href} =
      this.#host.gallery.deepLink === undefined
        ? new URL(src, membersOf(document).baseURI)
        : location;
    if (await share(href, title || caption)) this.#onCopied(this.#words.say('galleryCopied'));
  }
}

/** Gives an address to whomever the reader chooses, else to the clipboard. @returns whether it was copied */
async function share(url: string, title: string | undefined): Promise<boolean> {
  // Old browsers, and desktops, have no sharing.
  const canShare = typeof navigator.share === 'function';
  try {
    if (canShare) await navigator.share({url, title: title ?? ''});
    else await navigator.clipboard.writeText(url);
    return !canShare;
  } catch {
    // The reader thought better of it, or a clipboard is not to be had without HTTPS.
    return false;
  }
}
