import {css} from '../../styles/css-text.js';
import {marks} from './link-marks.styles.js';
import {layouts, list} from './rows.styles.js';

export const lightStyles = css`
  @layer cong {
    ${list}
    ${layouts("cong-link-list[layout='columns'] > ul", "cong-link-list[layout='logos'] > ul")}
    ${marks}
  }
`;
