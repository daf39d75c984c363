/** A piece of a template: words as they are, or the name of what belongs there. */
export type TemplatePart =
  {readonly text: string; readonly name?: never} | {readonly name: string; readonly text?: never};

// One pair of braces around one name. Every other brace is text: authors write them too.
const PLACEHOLDER = /\{([a-z]\w*)\}/gi;

/** Templates in pieces, every other one a name: few are on a page, and each is filled at every rendering. */
const split = new Map<string, readonly string[]>();

function piecesOf(template: string): readonly string[] {
  let pieces = split.get(template);
  if (!pieces) split.set(template, (pieces = template.split(PLACEHOLDER)));
  return pieces;
}

/**
 * Splits `Kỷ niệm {years} năm` into `{text: 'Kỷ niệm '}`, `{name: 'years'}`, `{text: ' năm'}`; no text part is empty.
 * Names are not checked: whoever does not know one prints it again, in its braces.
 */
export function parseTemplate(template: string): TemplatePart[] {
  return piecesOf(template)
    .map((piece, index) => (index % 2 ? {name: piece} : {text: piece}))
    .filter((part) => part.text !== '');
}

/** Puts `values` in the place of their names. A name that has no value stays as it is, braces and all. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  // Most words have no place to fill, and are asked for at every rendering.
  if (!template.includes('{')) return template;
  const valueOf = (name: string) => (Object.hasOwn(values, name) ? values[name] : `{${name}}`);
  return piecesOf(template)
    .map((piece, index) => (index % 2 ? valueOf(piece) : piece))
    .join('');
}
