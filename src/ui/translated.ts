/**
 * Gives back the texts for which a translator has put `<font>` elements, as Chrome and Google do, in the words that it found.
 * Lit changes the text that it has drawn, and would go on changing one that nobody sees.
 */
export function restoreTexts(root: ParentNode) {
  for (const font of root.querySelectorAll('font:not(font font)'))
    font.replaceWith(font.textContent);
}
