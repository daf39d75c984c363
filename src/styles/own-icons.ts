/** The glyph that `icon()` draws under a name. */
const glyphNamed = (name: string) => `svg:where(.cong-icon-${name})`;

/**
 * The rules by which pictures of the site’s own stand in for our glyphs, `--cong-icon-share: url(/bieu-tuong/chia-se.svg)`.
 * The shape of the picture is cut out of a ground in the colour of the text, on which the glyph below it is not seen. Where
 * the property is not set, or holds no picture, the declarations come to nothing, and the glyph is there; they are longhands,
 * since the shorthands would take a length or a colour. `none` leaves neither. Printers leave grounds out, so that paper has
 * our glyphs. All our browsers know a mask by its older name.
 *
 * @param names those of the glyphs
 * @param glyphOf the selector of a glyph by its name
 */
export const ownIcons = (names: readonly string[], glyphOf = glyphNamed): string =>
  `@media screen{${names
    .map((name) => {
      const picture = `,var(--cong-icon-${name})`;
      return `${glyphOf(name)}{-webkit-mask:50%/contain no-repeat;-webkit-mask-image:linear-gradient(#0000 0 0)${picture};background-image:linear-gradient(currentColor 0 0)${picture};background-size:auto,0}`;
    })
    .join('')}}`;
