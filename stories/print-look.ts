/** What paper gets, on the screen: rules for print hold, rules for screens do not. */
const asPrinted = (text: string) =>
  text
    .replace(/@media [^{]*\bprint\b[^{]*/g, '@media all ')
    .replace(/@media screen\b[^{]*/g, '@media not all ');

function printed(sheet: CSSStyleSheet): CSSStyleSheet {
  const copy = new CSSStyleSheet();
  copy.replaceSync(asPrinted([...sheet.cssRules].map(({cssText}) => cssText).join('\n')));
  return copy;
}

/** Shows a tree with the styles it would print with; the function that comes back undoes it. */
export function showPrinted(root: Document | ShadowRoot): () => void {
  const sheets = [...root.adoptedStyleSheets];
  root.adoptedStyleSheets = sheets.map(printed);
  return () => {
    root.adoptedStyleSheets = sheets;
  };
}
