/** Gives a shadow root the styles of a part that came after it. */
export function adoptPartStyles(root: ShadowRoot, text: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets.push(sheet);
}
