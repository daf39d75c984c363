import {html, nothing} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import type {Feature} from '../../../../ui/feature.js';
import {adoptPartStyles} from '../../../../ui/part-styles.js';
import {qrPicture, type QrPicture} from './qr-model.js';
import {qrStyles} from './qr-code.styles.js';

/** The most modules on a side that stand in the usual size, at 4 px each; a longer address has a larger picture. */
const USUAL = 65;

/** What the menu says of the code; it is drawn only while there is an address. */
export interface QrPlace {
  /** What was made last, in words. */
  readonly qrAddress: string | undefined;
  readonly qrName: string;
}

/** The address of a page as a QR code, for the camera of a phone. It is made here, and nobody is asked. */
export class QrCode implements Feature {
  readonly #place: QrPlace;
  readonly #figure = createRef<HTMLElement>();
  #picture: QrPicture | undefined;
  #isInSight = false;

  constructor(place: QrPlace, root: ShadowRoot) {
    this.#place = place;
    adoptPartStyles(root, qrStyles);
  }

  /** Makes the code of an address; false where no QR code has room for it. */
  make(address: string): boolean {
    this.#picture = qrPicture(address);
    return this.#picture !== undefined;
  }

  render() {
    const {qrAddress, qrName} = this.#place;
    if (!this.#picture) return nothing;
    const {size, path} = this.#picture;
    return html`<figure class="qr" ${ref(this.#figure)}>
      <svg
        class=${size > USUAL ? 'fine' : nothing}
        viewBox="0 0 ${size} ${size}"
        role="img"
        aria-label=${qrName}
        shape-rendering="crispEdges"
      >
        <path d=${path} />
      </svg>
      <figcaption>${qrAddress}</figcaption>
    </figure>`;
  }

  /** The window may end above it. */
  updated() {
    const figure = this.#figure.value;
    if (figure && !this.#isInSight) figure.scrollIntoView({block: 'nearest'});
    this.#isInSight = figure !== undefined;
  }
}
