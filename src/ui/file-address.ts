/**
 * Finds the files that come later, for a script that a page may load in any way: as a classic script, as a module, from
 * another host, joined with other scripts, or inlined.
 */

const {currentScript} = document;

// An element with the name `currentScript` would stand in for the script, and lead to files of its author's choice.
const own = currentScript instanceof HTMLScriptElement ? currentScript.src : '';

/** The folder that the page names, by a global or by an attribute of any script. */
function namedFolder(): string | undefined {
  const {CONG_BASE: folder} = globalThis as {CONG_BASE?: unknown};
  // Elements with an `id` are globals too.
  if (typeof folder === 'string') return folder;
  // A picture called `querySelector` hides that of the document, and MooTools puts a function of its own into `Document`.
  const {querySelector} = Object.getPrototypeOf(document) as Document;
  const script = querySelector.call(document, 'script[data-cong-base]') as HTMLElement | null;
  return script?.dataset['congBase'];
}

/**
 * The address of a file beside the script, such as `./chunks/en.js`. A module is not told its own address here, and needs
 * none: the browser resolves what it imports.
 */
export function fileAddress(file: string): string {
  const named = namedFolder();
  const base = named ? new URL(named.replace(/\/*$/, '/'), document.baseURI) : own;
  return /^(https?|file):/.test(`${base}`) ? new URL(file, base).href : file;
}
