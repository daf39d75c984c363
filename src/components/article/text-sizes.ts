/** What `text-size` may be, in per cent of the article's own size. */
export const TEXT_SIZES: readonly number[] = [87.5, 100, 112.5, 125, 150];
