import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isForgiven} from './forgiven-hosts.js';
import {isOutside, type Site} from './links-model.js';

export interface GuardOptions {
  /** Whether the reader is asked at all. */
  readonly isOn: () => boolean;
  readonly site: () => Site;
  /** Asks the reader; resolves to false where that is not possible. */
  readonly ask: (link: HTMLAnchorElement) => Promise<boolean>;
}

/** Stops a link that leaves the site until the reader has been asked. A link that nobody can ask about is followed. */
export class LeavingGuard implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #options: GuardOptions;
  #isConfirmed = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: GuardOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Few lists ask. To listen a second time changes nothing. */
  hostUpdated() {
    if (this.#options.isOn()) this.#host.addEventListener('click', this.#onClick);
  }

  hostDisconnected() {
    this.#host.removeEventListener('click', this.#onClick);
  }

  readonly #onClick = async (event: MouseEvent) => {
    const {isOn, site, ask} = this.#options;
    if (!isOn() || event.defaultPrevented || this.#isConfirmed) return;
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    // A reader who opens a tab or a window by a key stays here. The notice has a link of its own.
    const staysHere = event.ctrlKey || event.metaKey || event.shiftKey || link?.closest('dialog');
    if (!link || staysHere || !isOutside(link, site()) || isForgiven(link.hostname)) return;
    event.preventDefault();
    if (await ask(link)) return;
    this.#isConfirmed = true;
    link.click();
    this.#isConfirmed = false;
  };
}
