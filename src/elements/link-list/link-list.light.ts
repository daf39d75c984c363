import {css} from '../../styles/css-text.js';
import {marks} from './link-marks.styles.js';
import {layouts, list} from './rows.styles.js';

export const lightStyles = css`
  ${list}
  ${layouts("cong-link-list:where([layout='columns']) > ul", "cong-link-list:where([layout='logos']) > ul")}
  ${marks}
  cong-link-list a::after {
    box-sizing: content-box;
  }
`;
