const sheets = new Map<string, CSSStyleSheet>();

/** Gives a shadow root the styles of a part that came after it, once. */
export function adoptPartStyles({adoptedStyleSheets}: ShadowRoot, text: string) {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
