/**
 * CSS as plain text: what a lazy part can hold, which must not bring Lit along. Named as Lit's tag is, for the tools that
 * format and compact it.
 */
export const css = (strings: TemplateStringsArray, ...values: readonly string[]): string =>
  String.raw({raw: strings}, ...values);
