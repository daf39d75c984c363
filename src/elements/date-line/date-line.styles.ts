import {css} from '../../styles/css-text.js';
import {plainHost} from '../../styles/plain-host.js';
import {sheet} from '../../styles/sheet.js';

export const styles = sheet(css`
  ${plainHost}
  :host {
    font-size: calc(0.875 * var(--cong-font-size-base));
    font-variant-numeric: tabular-nums;
  }
  strong {
    font-weight: 600;
  }
`);
