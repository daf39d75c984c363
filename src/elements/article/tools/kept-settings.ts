import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {keepSettings, readSettings, RECORD, setContrast, setType} from './reader-settings.js';
import {memoryOf, type ReaderMemory, type ReaderSettings} from './settings.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly remember: string};

/** The articles on the page that keep settings, some of them in the same place. */
const keeping = new Set<KeptSettings>();

/** Another tab of the site has kept something; session storage tells only of frames in the same tab. */
function onStorage({key}: StorageEvent) {
  if (key === RECORD) for (const each of keeping) each.restore();
}

/** Gives an article what the reader chose on the site before, and what they choose elsewhere on it from now on. */
export class KeptSettings implements ReactiveController {
  readonly #article: Host;
  /** The memory that the article shows. */
  #shown: ReaderMemory | undefined;

  constructor(article: Host) {
    this.#article = article;
    article.addController(this);
  }

  get #memory(): ReaderMemory | undefined {
    return memoryOf(this.#article.remember);
  }

  hostConnected() {
    this.#shown = undefined;
    this.#watch();
  }

  hostUpdated() {
    if (this.#memory === this.#shown) return;
    this.#shown = this.#memory;
    this.#watch();
    this.restore();
  }

  hostDisconnected() {
    this.#watch();
  }

  restore() {
    if (this.#memory) this.#apply(readSettings(this.#memory));
  }

  /** Keeps what the reader chose, and gives it to the other articles of the page that keep it in the same place. */
  keep(chosen: ReaderSettings) {
    const memory = this.#memory;
    if (!memory) return;
    keepSettings(memory, chosen);
    for (const each of keeping) if (each.#memory === memory) each.#apply(chosen);
  }

  /** Chrome loads what a site has stored, and the page waits for it, as soon as somebody listens for changes of it. */
  #watch() {
    if (this.#memory && this.#article.isConnected) {
      keeping.add(this);
      addEventListener('storage', onStorage);
    } else if (keeping.delete(this) && !keeping.size) removeEventListener('storage', onStorage);
  }

  #apply(settings: ReaderSettings) {
    setType(this.#article, settings);
    if (settings.contrast) setContrast(settings.contrast);
  }
}
