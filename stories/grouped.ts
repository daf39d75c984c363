/**
 * `63 740`: commas and dots would mean one thing to readers of one language and another to the others. Digits behind a point
 * stay together.
 */
export const grouped = (value: number) =>
  `${value}`.replace(/(?<!\.\d*)\B(?=(?:\d{3})+(?!\d))/g, '\u202f');
