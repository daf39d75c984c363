import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {Followers} from './followers.js';

const printings = new Followers((tell, signal) => addEventListener('beforeprint', tell, {signal}));

/**
 * Opens what a reader has folded away while the page is printed: nobody can open it on paper. Of `<details>` with one
 * name a browser has one open at a time, so that they are without it meanwhile.
 */
export class DetailsOnPaper implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #opened: {readonly details: HTMLDetailsElement; readonly name: string | null}[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    printings.add(this.#open);
  }

  hostDisconnected() {
    this.#close();
    printings.delete(this.#open);
  }

  readonly #open = () => {
    this.#close();
    const closed = this.#host.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    // An album that opens loads its photos, which come too late.
    const folded = [...closed].filter((details) => !details.closest('cong-photo-gallery'));
    this.#opened = folded.map((details) => ({details, name: details.getAttribute('name')}));
    for (const {details} of this.#opened) {
      details.removeAttribute('name');
      details.open = true;
    }
    addEventListener('afterprint', this.#close, {once: true});
  };

  readonly #close = () => {
    for (const {details, name} of this.#opened) {
      details.open = false;
      if (name !== null) details.setAttribute('name', name);
    }
    this.#opened = [];
  };
}
