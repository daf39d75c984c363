/** The text of a heading, as one line. */
export const textOf = (heading: Element) => heading.textContent.replace(/\s+/g, ' ').trim();
