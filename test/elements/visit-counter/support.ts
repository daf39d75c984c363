import {fixture, html} from '../../support/testing.js';
import type {VisitCounter} from '../../../src/elements/visit-counter/visit-counter.js';
import '../../../src/define/visit-counter.js';
import {shownText} from '../../support/shown-text.js';

/** An address that answers with this. */
export const json = (value: unknown) =>
  `/test-api/json?body=${encodeURIComponent(JSON.stringify(value))}`;

/** An address that answers with one after another, and with the last for ever; a string goes as it is. */
export function sequence(...bodies: unknown[]): string {
  const texts = bodies.map((body) => (typeof body === 'string' ? body : JSON.stringify(body)));
  const query = texts.map((text) => `body=${encodeURIComponent(text)}`).join('&');
  return `/test-api/sequence?key=${crypto.randomUUID()}&${query}`;
}

interface Log {
  count: number;
  requests: {method: string; path: string; lastEventId: string | null; cookie: string | null}[];
}

/** The requests so far that carried a key. */
export async function requests(key: string): Promise<Log> {
  return (await (await fetch(`/test-api/log?key=${key}`)).json()) as Log;
}

export const parts = (counter: VisitCounter, name: string) => [
  ...counter.shadowRoot!.querySelectorAll<HTMLElement>(`[part=${name}]`),
];

export const values = (counter: VisitCounter) => parts(counter, 'value').map(shownText);

/** An element with these attributes, around this markup. */
export async function make(attributes = '', markup = ''): Promise<VisitCounter> {
  const template = document.createElement('template');
  template.innerHTML = `<cong-visit-counter ${attributes}>${markup}</cong-visit-counter>`;
  return fixture<VisitCounter>(html`${document.importNode(template.content, true).firstChild}`);
}

/** Has a property of the browser be something else until the running test ends. */
export function pretend(owner: object, name: string, value: unknown) {
  pretended.push([owner, name, Object.getOwnPropertyDescriptor(owner, name)]);
  Object.defineProperty(owner, name, {value, configurable: true});
}

const pretended: [owner: object, name: string, before: PropertyDescriptor | undefined][] = [];

afterEach(() => {
  for (const [owner, name, before] of pretended.splice(0).reverse()) {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  }
});
