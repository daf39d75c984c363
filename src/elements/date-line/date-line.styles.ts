import {css} from '../../styles/css-text.js';
import {plainHost} from '../../styles/plain-host.js';
import {sheet} from '../../styles/sheet.js';

export const styles = sheet(css`
  ${plainHost}
  :host {
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    font-variant-numeric: tabular-nums;
  }
  strong {
    font-weight: var(--cong-weight-strong);
  }
`);
