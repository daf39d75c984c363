/** What `text-size` may be, in per cent of the article's own size. */
export const TEXT_SIZES: readonly number[] = [87.5, 100, 112.5, 125, 150];

/** What `line-spacing` may be, in per cent of the article's own line height. */
export const LINE_SPACINGS: readonly number[] = [100, 120, 140];

/** Both before the reader changes anything. */
export const DEFAULT_PERCENT = 100;

export type Contrast = 'more' | 'standard';

/** What a reader may choose; what they did not is not there. */
export interface ReaderSettings {
  /** One of `TEXT_SIZES`. */
  readonly textSize?: number;
  /** One of `LINE_SPACINGS`. */
  readonly lineSpacing?: number;
  readonly contrast?: Contrast;
}

/** Where settings are kept: for good, or until the tab closes. */
export type ReaderMemory = 'local' | 'session';

/** The memory that `remember` names, if any. */
export const memoryOf = (remember: string | null): ReaderMemory | undefined =>
  remember === 'local' || remember === 'session' ? remember : undefined;

/** A size that the article can have. */
export const textSizeOf = (size: number) => (TEXT_SIZES.includes(size) ? size : DEFAULT_PERCENT);

/** The size so many steps from this one; undefined beyond the ends. */
export const textSizeAfter = (size: number, steps: number): number | undefined =>
  TEXT_SIZES[TEXT_SIZES.indexOf(textSizeOf(size)) + steps];

/** A line spacing that the article can have. */
export const lineSpacingOf = (spacing: number) =>
  LINE_SPACINGS.includes(spacing) ? spacing : DEFAULT_PERCENT;

/** The next line spacing, which goes round: there are few steps. */
export const lineSpacingAfter = (spacing: number): number =>
  LINE_SPACINGS[LINE_SPACINGS.indexOf(lineSpacingOf(spacing)) + 1] ?? DEFAULT_PERCENT;

/** Reads a record of settings. Another version of the page may have written it, so each value is checked. */
export function parseSettings(text: string | undefined): ReaderSettings {
  let record: unknown;
  try {
    record = JSON.parse(text ?? '{}');
  } catch {
    // Somebody else has used the name.
  }
  const {textSize, lineSpacing, contrast} = Object(record) as Record<string, unknown>;
  return {
    ...(TEXT_SIZES.includes(textSize as number) && {textSize: textSize as number}),
    ...(LINE_SPACINGS.includes(lineSpacing as number) && {lineSpacing: lineSpacing as number}),
    ...((contrast === 'more' || contrast === 'standard') && {contrast}),
  };
}

/** What holds of settings from several places, the strongest last: what is kept, what the reader has pressed since. */
export const mergeSettings = (...settings: readonly ReaderSettings[]): ReaderSettings =>
  Object.assign({}, ...settings);
