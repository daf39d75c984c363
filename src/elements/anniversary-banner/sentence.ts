import {css} from '../../styles/css-text.js';

/** The author's sentence and ours: same lines, same heights. */
export const sentence = (root: string) => css`
  ${root} > p {
    margin: 0;
  }
  ${root} > p + p {
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    font-weight: 400;
  }
  ${root} > p strong {
    color: var(--_accent);
    font: inherit;
    font-weight: bolder;
    font-size: 1.2em;
    line-height: 1;
  }
`;
