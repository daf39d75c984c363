import {css} from './css-text.js';

/** What an element does not take from the place where it stands, such as a centred table cell that does not wrap. */
export const ownText = css`
  hyphens: manual;
  letter-spacing: normal;
  line-break: auto;
  text-align: start;
  text-align-last: auto;
  text-indent: 0;
  text-shadow: none;
  text-transform: none;
  white-space: normal;
  word-break: normal;
  word-spacing: normal;
`;
