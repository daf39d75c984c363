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
export function warn(where: Element | string, what: string, value: unknown, expected: string) {
  const tag = typeof where === 'string' ? where : where.localName;
  const text = `<${tag}> ${what}: ${JSON.stringify(value)}. Expected ${expected}.`;
  if (told.has(text)) return;
  told.add(text);
  // eslint-disable-next-line no-console -- this is the one place that speaks to the developer
  console.warn(text);
}
