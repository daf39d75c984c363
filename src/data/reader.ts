/**
 * Loads what reads documents; undefined where its file does not load. The browser keeps it, and tries again without it.
 * WebKit then gives an empty module in place of one that threw.
 */
export const loadReader = () =>
  import('./documents.js').then(
    (reader) => ('load' in reader ? reader : undefined),
    () => undefined,
  );
