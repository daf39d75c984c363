import {css} from '../../../styles/css-text.js';

/**
 * A table or a line of code that goes on behind an edge fades there: scroll-edges.ts says at which. A mask covers cells
 * of any colour, and needs no ground to be known. While it has the focus, the ring is whole and nothing fades.
 */
export const scrollEdgeStyles = css`
  @media screen {
    cong-article :where([data-cong-more]) {
      --_fade: linear-gradient(to right, transparent, #000 48px);
    }
    cong-article :where([data-cong-more='right']) {
      --_fade: linear-gradient(to left, transparent, #000 48px);
    }
    cong-article :where([data-cong-more='both']) {
      --_fade: linear-gradient(to right, transparent, #000 48px calc(100% - 48px), transparent);
    }
    cong-article :is(table, pre):where([data-cong-more]:not(:focus-visible)) {
      -webkit-mask-image: var(--_fade);
      mask-image: var(--_fade);
    }
  }
`;
