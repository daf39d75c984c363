import {download, share as shareIcon} from '../../internal/icons.js';
import type {Localize} from '../../internal/localize.js';
import {viPhotoSharing} from '../../locale/vi-photo-sharing.js';
import type {Photo} from '../../schemas/photos.js';
import type {PhotoGallery} from './photo-gallery.js';
import {tool} from './viewer-tools.js';

/** The controls of a gallery with `share` or `download`: they take a photo elsewhere. */
export class PhotoSharing {
  readonly tools: readonly HTMLElement[];

  readonly #download: HTMLAnchorElement;
  #photo: Photo | undefined;

  /** @param onCopied an address was copied, which is to be said in these words */
  constructor(gallery: PhotoGallery, words: Localize, onCopied: (text: string) => void) {
    words.add(viPhotoSharing);
    this.#download = tool(words, 'a', 'galleryDownload', download);
    this.#download.download = '';
    const button = tool(words, 'button', 'galleryShare', shareIcon, '', () => {
      const {title, caption} = this.#photo ?? {};
      const {href} = gallery.deepLink === undefined ? this.#download : location;
      void share(href, title || caption).then((isCopied) => {
        if (isCopied) onCopied(words.say('galleryCopied'));
      });
    });
    this.tools = [
      ...(gallery.share ? [button] : []),
      ...(gallery.download ? [this.#download] : []),
    ];
  }

  show(photo: Photo) {
    this.#photo = photo;
    this.#download.href = photo.src;
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
