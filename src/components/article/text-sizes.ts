/** What `text-size` may be, in per cent of the article's own size. */
export const TEXT_SIZES: readonly number[] = [87.5, 100, 112.5, 125, 150];

/** What `line-spacing` may be, in per cent of the article's own line height. */
export const LINE_SPACINGS: readonly number[] = [100, 120, 140];

/** Both before the reader changes anything. */
export const DEFAULT_PERCENT = 100;
