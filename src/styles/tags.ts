/** The tags of all elements, one for each file of src/define; and of those that are boxes. `test/verify` compares. */
export const boxes = [
  'cong-link-list',
  'cong-login-box',
  'cong-photo-gallery',
  'cong-visit-counter',
] as const;

export const tags = [
  'cong-anniversary-banner',
  'cong-article',
  'cong-date-line',
  ...boxes,
] as const;
