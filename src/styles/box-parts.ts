import {css} from './css-text.js';

/**
 * The heading of a box and what stands below its rule. The same for the box's own, in its shadow root, and for what an
 * author puts into the slots, which on the page a reset or our own rules for headings would take apart.
 *
 * @param heading selectors of the heading, without commas inside
 * @param footer a selector of the footer
 */
export const boxParts = (heading: readonly string[], footer: string) => css`
  ${heading.join()} {
    display: flex;
    align-items: flex-start;
    gap: 10px;
    margin: 0;
    padding-block: 12px 13px;
    padding-inline: 20px;
    color: inherit;
    font: 700 var(--cong-font-size-base) / 1.75 var(--cong-font-family);
  }
  /* As tall as a line, so that the marker stands beside the first of several. */
  ${heading.map((each) => `${each}::before`).join()} {
    content: '';
    flex: none;
    inline-size: 4px;
    block-size: 1.75em;
    border-radius: 1px;
    background: linear-gradient(var(--cong-color-accent) 0 0) no-repeat center / 100% 1.125em;
  }
  ${footer} {
    display: block;
    margin: 0;
    padding: 12px 20px;
    border-block-start: 1px solid var(--cong-color-rule);
    color: var(--cong-color-muted);
    font-size: calc(0.875 * var(--cong-font-size-base));
  }
`;
