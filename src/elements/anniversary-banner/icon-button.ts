import {html, type TemplateResult} from 'lit';
import {icon} from '../../ui/icon.js';

/** A button of the banner that shows an icon from icons.ts, and what it is called. */
export const iconButton = (
  part: string,
  path: string,
  label: string,
  onClick: (event: Event) => void,
  name = part,
): TemplateResult =>
  html`<button
    type="button"
    part=${part}
    class=${part}
    aria-label=${label}
    title=${label}
    @click=${onClick}
  >
    ${icon(path, name)}
  </button>`;
