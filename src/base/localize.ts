import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {fill} from '../core/template.js';
import type {Messages} from '../locale/messages.js';
import {vi} from '../locale/vi.js';
import {warn} from '../core/warn.js';
import {checkMessages} from './check-messages.js';

type Host = ReactiveControllerHost &
  Element & {messages: Partial<Messages> | undefined; isHydrating: boolean};

/** Words by language. Those that a language lacks are Vietnamese. */
const dictionaries = new Map<string, Partial<Messages>>([['vi', vi]]);
/** Languages that the library brings and loads when a page first asks for them. */
const loaders = new Map([['en', () => import('../locale/en.js').then(({en}) => en)]]);
const connected = new Set<Localize>();
let observed = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Teaches all elements a language, those on the page included.
 *
 * @param lang a BCP 47 tag, such as `en` or `lo`
 * @param messages the words; those left out stay Vietnamese
 */
export function registerMessages(lang: string, messages: Partial<Messages>) {
  const tag = tagOf(lang).toLowerCase();
  // The page's own words are not replaced by those of the library.
  loaders.delete(tag);
  dictionaries.set(tag, messages);
  for (const each of connected) each.resolve(tag);
  if (__DEV__) void checkMessages('cong-…', messages);
}

/** A BCP 47 tag; Java and PHP write `en_US`, systems `en_US.UTF-8`, and some the longer codes of ISO 639, `eng`. */
function tagOf(text: string | null): string {
  const written = text ?? '';
  // Most pages write `vi`, and all elements of a page ask for it.
  if (dictionaries.has(written)) return written;
  const [tag = ''] = /^[a-z\d]+(-[a-z\d]+)*/i.exec(written.trim().replaceAll('_', '-')) ?? [];
  try {
    return Intl.getCanonicalLocales(tag || [])[0] ?? '';
  } catch {
    return tag;
  }
}

/** The language that holds for a node: of the nearest `lang`, out through shadow roots; '' where none is set. */
export function nearestLang(node: Element): string {
  const owner = node.closest('[lang]');
  if (owner) return tagOf(owner.getAttribute('lang'));
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}

/** The best tag of which there are words: `en-GB`, else `en`; undefined where there is none. */
function known(lang: string): string | undefined {
  const tag = lang.toLowerCase();
  if (dictionaries.has(tag)) return tag;
  const language = primary(tag);
  return dictionaries.has(language) ? language : undefined;
}

function primary(tag: string): string {
  const end = tag.indexOf('-');
  return end < 0 ? tag : tag.slice(0, end);
}

function load(lang: string) {
  const loader = loaders.get(lang);
  // Once only: a language that did not load would be asked for again by every element.
  loaders.delete(lang);
  loader?.().then(
    (messages) => {
      if (!dictionaries.has(lang)) registerMessages(lang, messages);
    },
    () => {
      if (__DEV__) warn('cong-…', 'lang', lang, 'to load its words; Vietnamese is shown');
    },
  );
}

/** Watches `lang` in a tree; one observer serves all trees and elements. */
function observe(root: Node) {
  if (observed.has(root)) return;
  observed.add(root);
  observer ??= new MutationObserver(() => {
    for (const each of connected) each.resolve();
  });
  observer.observe(root, {attributeFilter: ['lang'], subtree: true});
  if (root instanceof ShadowRoot) observe(root.host.getRootNode());
}

/** The name of a message that is one text; `dates` is a table. */
type TextName = Exclude<keyof Messages, 'dates'>;

/** Vietnamese texts by name, as the module that says them brings them along. */
export type Texts = Readonly<Partial<Record<TextName, string>>>;

type Values = Readonly<Record<string, string | number>>;

/** The words of one module, in the language of an element’s place on the page. */
export class Words<T extends Texts> {
  readonly #localize: Localize;
  readonly #texts: T;

  constructor(localize: Localize, texts: T) {
    this.#localize = localize;
    this.#texts = texts;
  }

  /** The tag of the language in use, such as `vi`. */
  get lang(): string {
    return this.#localize.lang;
  }

  /** The names of days and months, and the long form of a date. */
  get dates(): Messages['dates'] {
    return this.#localize.dates;
  }

  /** A text with its `{placeholders}` filled; of a `one|other` pair the form for `count`. */
  say(name: keyof T & TextName, values: Values = {}): string {
    return this.#localize.text(name, this.#texts[name] ?? '', values);
  }
}

/** The language of an element’s place on the page, with its words; Vietnamese where that has no words. */
export class Localize implements ReactiveController {
  readonly #host: Host;
  #lang: string | undefined;
  #wanted = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The tag of the words in use, such as `vi`. A server knows the element's own `lang` only. */
  get lang(): string {
    return this.#lang ?? known(tagOf(this.#host.getAttribute('lang'))) ?? 'vi';
  }

  /** The tag of the element's place on the page, whether there are words of it or not. */
  get pageLang(): string {
    return this.#wanted || this.lang;
  }

  /** The tag of the words where they are not in the language of the page, which a screen reader has to be told. */
  get foreignLang(): string | undefined {
    return this.#wanted && primary(this.#wanted) !== primary(this.lang) ? this.lang : undefined;
  }

  /** The names of days and months, and the long form of a date. */
  get dates(): Messages['dates'] {
    const own = this.#host.messages?.dates;
    const dates = this.#messages.dates ?? vi.dates;
    return own ? {...dates, ...own} : dates;
  }

  get #messages(): Partial<Messages> {
    return dictionaries.get(this.lang) ?? vi;
  }

  hostConnected() {
    connected.add(this);
    observe(this.#host.getRootNode());
    // The server knew nothing of the page around the element: what it rendered is taken over first.
    if (this.#host.isHydrating) void this.#host.updateComplete.then(() => this.resolve());
    else this.resolve();
  }

  hostDisconnected() {
    connected.delete(this);
    if (connected.size) return;
    observer?.disconnect();
    observed = new WeakSet();
  }

  /** The words of a module, which brings their Vietnamese. */
  with<T extends Texts>(texts: T): Words<T> {
    return new Words(this, texts);
  }

  /**
   * A text in the language in use: the element’s own `messages` first, then the language’s, then the Vietnamese given.
   * @internal
   */
  text(name: TextName, vietnamese: string, values: Values): string {
    const own: unknown = this.#host.messages?.[name];
    const text =
      typeof own === 'string' ? own : (dictionaries.get(this.lang)?.[name] ?? vietnamese);
    return fill(text.includes('|') ? this.#plural(text, values) : text, values);
  }

  #plural(text: string, values: Values): string {
    const [one = '', other = one] = text.split('|');
    const form = new Intl.PluralRules(this.lang).select(Number(values['count']));
    return form === 'one' ? one : other;
  }

  /** Finds the language anew and renders the element if it changed, or if its words, those of `renewed`, did. */
  resolve(renewed?: string) {
    const {lang} = this;
    const wanted = this.#wanted;
    this.#wanted = nearestLang(this.#host).toLowerCase();
    const language = known(this.#wanted);
    this.#lang = language ?? 'vi';
    if (!language) load(primary(this.#wanted));
    const isSame = this.#lang === lang && this.#wanted === wanted;
    if (!isSame || this.#lang === renewed) this.#host.requestUpdate();
  }
}

// The words of a site that has no build: a global that is there before the script, `{lo: {retry: 'ລອງໃໝ່'}}`.
const {CONG_MESSAGES: given} = globalThis as {CONG_MESSAGES?: Record<string, Partial<Messages>>};
for (const [lang, messages] of Object.entries(given ?? {})) registerMessages(lang, messages);
