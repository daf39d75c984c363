import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Words} from '../../base/localize.js';
import {warn} from '../../core/warn.js';
import type {closeTexts} from '../../locale/vi.js';
import {focusableAfter, leavesFocus} from '../../ui/focus.js';
import {close} from './icon-paths.js';
import {forgetStored, readStored, store, type StorageArea} from '../../ui/storage.js';
import {BannerCloseEvent} from './anniversary-banner.events.js';
import {iconButton} from './icon-button.js';

/** How long a closed banner stays closed: until the tab closes, for good, or until the next page. */
export type Memory = 'session' | 'local' | 'none';

/** A banner, as far as it says how long a closing is remembered. */
export interface DismissalHost extends ReactiveControllerHost, HTMLElement {
  readonly dismissId: string | undefined;
  readonly remember: Memory;
  readonly dismissDays: number | undefined;
}

const MEMORIES: readonly Memory[] = ['session', 'local', 'none'];
const DAY_MS = 864e5;

/** Lets the reader close the greetings of a banner, and remembers which were. */
export class Dismissal {
  readonly #host: DismissalHost;
  readonly #keyOfShown: () => string;
  readonly #words: Words<typeof closeTexts>;
  /** The keys of what was closed on this page. */
  #closed: readonly string[] = [];

  /** @param keyOfShown tells the greeting that shows from all others */
  constructor(host: DismissalHost, keyOfShown: () => string, words: Words<typeof closeTexts>) {
    this.#host = host;
    this.#keyOfShown = keyOfShown;
    this.#words = words;
  }

  /** The button that closes what shows. */
  renderButton(): TemplateResult {
    return iconButton('close', close, this.#words.say('close'), this.#onClose);
  }

  /** Whether a greeting was closed, and that still holds. */
  isClosed(key: string): boolean {
    if (this.#closed.includes(key)) return true;
    const place = this.#place;
    const record = place && readStored(place.area, place.name + key);
    // The record says when it was closed and, if not for good, until when.
    return !!record && !(Number(record.split(' ')[1]) <= Date.now());
  }

  #remember(key: string) {
    this.#closed = [...this.#closed, key];
    const place = this.#place;
    if (place) store(place.area, place.name + key, this.#record);
  }

  /** Forgets all that was closed. */
  forget() {
    this.#closed = [];
    const place = this.#place;
    if (place) forgetStored(place.area, place.name);
  }

  /** The place in which closings are kept, and how their names begin; undefined where nothing may be kept. */
  get #place(): {area: StorageArea; name: string} | undefined {
    const {remember, dismissId} = this.#host;
    if (__DEV__ && !MEMORIES.includes(remember))
      warn(this.#host, 'remember', remember, `${MEMORIES.join(', ')}; session is used`);
    if (!dismissId || remember === 'none') return undefined;
    return {area: remember === 'local' ? 'local' : 'session', name: `cong-banner:${dismissId}:`};
  }

  /** When it was closed and, if not for good, until when that holds; in epoch milliseconds. */
  get #record(): string {
    const {dismissDays: days} = this.#host;
    const now = Date.now();
    if (days === undefined) return `${now}`;
    if (days >= 0) return `${now} ${now + days * DAY_MS}`;
    if (__DEV__)
      warn(this.#host, 'dismiss-days', days, 'a number of days, 0 or more; it is left out');
    return `${now}`;
  }

  readonly #onClose = async (event: Event) => {
    const host = this.#host;
    const button = event.currentTarget as HTMLElement;
    if (!host.dispatchEvent(new BannerCloseEvent())) return;
    // A press must not move the focus, for instance into a field that brings up a phone's keyboard.
    const isByKey = button.matches(':focus-visible');
    this.#remember(this.#keyOfShown());
    host.requestUpdate();
    await host.updateComplete;
    // Another event may show in its place, with the same button.
    if (isByKey && !button.getClientRects().length && leavesFocus(host))
      focusableAfter(host)?.focus();
  };
}
