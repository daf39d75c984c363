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
    /* In a gallery what is no photo takes a whole row; beside the heading there may be a count. */
    grid-column: 1;
    /* Without a marker there is no gap after it. */
    gap: calc(2.5 * var(--cong-box-marker));
    margin: 0;
    padding: var(--cong-box-heading) var(--cong-box-inline)
      calc(var(--cong-box-heading) + var(--_note, 0px));
    color: inherit;
    font: var(--cong-weight-bold) var(--cong-font-size-base) / 1.75
      var(--cong-font-family-heading, var(--cong-font-family));
    text-wrap: balance;
  }
  /* As tall as a line, so that the marker stands beside the first of several. */
  ${heading.map((each) => `${each}::before`).join()} {
    content: '';
    flex: none;
    inline-size: var(--cong-box-marker);
    block-size: 1.75em;
    border-radius: 1px;
    background: linear-gradient(var(--cong-color-accent) 0 0) no-repeat center / 100% 1.125em;
  }
  ${footer} {
    display: block;
    margin: 0;
    padding: var(--cong-box-block) var(--cong-box-inline);
    border-block-start: var(--cong-border-width) solid var(--cong-color-rule);
    color: var(--cong-color-muted);
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
  }
`;
