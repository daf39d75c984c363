import {isServer} from 'lit';

/** On a server: what is on its way, so that a page can be rendered with all of it. */
const onServer: Promise<unknown>[] = [];

/** A module that is loaded when it is first wanted. */
export class LazyModule<M> {
  /** Whether a server has it from the start, and draws with it. */
  readonly isOnServer: boolean;
  readonly #import: () => Promise<M>;
  #value: M | undefined;
  #loading: Promise<M> | undefined;

  /** @param load imports the module */
  constructor(load: () => Promise<M>, {isOnServer = false} = {}) {
    this.#import = load;
    this.isOnServer = isOnServer;
    if (isServer && isOnServer) onServer.push(this.load());
  }

  /** The module once it is there. */
  get value(): M | undefined {
    return this.#value;
  }

  /** Loads the module once for all; where that fails, the next call tries again. */
  load(): Promise<M> {
    return (this.#loading ??= this.#load());
  }

  async #load(): Promise<M> {
    try {
      return (this.#value = await this.#import());
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }
}

/** Resolves when a server has all modules that it draws with; what it renders before lacks what comes of them. */
export async function modulesLoaded(): Promise<void> {
  await Promise.all(onServer);
}
