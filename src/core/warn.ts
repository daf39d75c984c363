/** An element, as far as a warning names it. */
interface Named {
  readonly localName: string;
}

/** Core is compiled without the names of a browser; each place that runs it has this one. */
declare const console: {warn(text: string): void};

const told = new Set<string>();

/**
 * Tells a developer, once, that a value could not be used. Callers stand behind `if (__DEV__)`, so that the words
 * leave production builds.
 *
 * @param where the element's tag, or the element
 * @param what the attribute, property or place in the data
 * @param value what was found there
 * @param expected what would have worked, and what is shown instead
 */
export function warn(where: Named | string, what: string, value: unknown, expected: string) {
  const tag = typeof where === 'string' ? where : where.localName;
  say(`<${tag}> ${what}: ${quoted(value)}. Expected ${expected}.`);
}

/**
 * Tells, once, in production builds too, that a document came and nothing in it could be read: the page shows as if it
 * had none, and whoever serves it has no other way to know.
 *
 * @param src the address of the document
 * @param reason the path and the fault of the first row
 */
export function warnOfEmptied(host: Named, src: string, reason: string) {
  say(`<${host.localName}> src ${JSON.stringify(src)}: no row could be read. ${reason}`);
}

/** As JSON, which a value that holds itself has none of. */
function quoted(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

function say(text: string) {
  if (told.has(text)) return;
  told.add(text);

  console.warn(text);
}
