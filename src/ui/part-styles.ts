type Root = Document | ShadowRoot;

/** Sheets by their text, for each document: one that was made for another cannot be adopted. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The texts of the sheets that a root has got from here, for when it moves to another document. */
const adopted = new WeakMap<Root, Set<string>>();

const documentOf = (root: Root): Document => root.ownerDocument ?? (root as Document);

/** The sheet with a text; undefined in a document that nobody sees, such as that of a template. */
function sheetFor(text: string, page: Document): CSSStyleSheet | undefined {
  const {defaultView} = page;
  if (!defaultView) return undefined;
  let known = sheets.get(page);
  if (!known) sheets.set(page, (known = new Map()));
  let sheet = known.get(text);
  if (!sheet) {
    sheet = new (defaultView as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(text);
    known.set(text, sheet);
  }
  return sheet;
}

/** Gives a root the styles of a part that came after it, once. */
export function adoptPartStyles(root: Root, text: string) {
  const texts = adopted.get(root) ?? new Set();
  adopted.set(root, texts.add(text));
  const sheet = sheetFor(text, documentOf(root));
  const {adoptedStyleSheets} = root;
  if (sheet && !adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}

/** Takes them away again. */
export function dropPartStyles(root: Root, text: string) {
  adopted.get(root)?.delete(text);
  const sheet = sheetFor(text, documentOf(root));
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
}

/** Dresses a shadow root in another document than that of the script, whose sheets the browser has taken from it there. */
export function dressAnew(root: ShadowRoot, texts: Iterable<string>) {
  root.adoptedStyleSheets = [];
  for (const text of [...texts, ...(adopted.get(root) ?? [])]) adoptPartStyles(root, text);
}
