const once = Symbol.for('cong-elements told');

/**
 * Says once on a page, in production too, what to do where a file that comes later does not load. The page works without
 * it, so nobody else would notice.
 *
 * @returns the same promise
 */
export function tellMissing<T>(file: Promise<T>): Promise<T> {
  file.catch((error: unknown) => {
    const page = globalThis as {[once]?: boolean};
    if (page[once]) return;
    page[once] = true;
    // eslint-disable-next-line no-console -- the one line for whoever put the files on the server
    console.error(
      `cong-elements: a file did not load. Keep all of dist/cdn, of one version, in one folder; where the script is joined, inlined or moved, name it: <script data-cong-base="/cong/">. ${error}`,
    );
  });
  return file;
}
