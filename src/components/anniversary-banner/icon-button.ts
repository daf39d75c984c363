import {element, icon} from '../../internal/dom.js';
import {css} from '../../styles/css-text.js';

/** For the buttons of a banner, and where they stand. */
export const buttonStyles = css`
  .buttons {
    position: absolute;
    inset-block: 0;
    inset-inline-end: calc(var(--_inset) - 12px);
    display: flex;
    align-items: center;
  }
  button {
    display: grid;
    place-content: center;
    inline-size: 44px;
    padding: 0;
  }
  button:not(:hover) {
    border-color: transparent;
  }
  @media print {
    .buttons {
      display: none;
    }
  }
`;

/** A button with an icon from icons.ts, drawn by a part that is loaded without Lit. */
export function iconButton(part: string, path: string): HTMLButtonElement {
  return element('button', {type: 'button', part}, icon(path));
}

/** What the button shows, and what it is called. */
export function setIcon(button: HTMLButtonElement, path: string, label: string) {
  button.querySelector('path')?.setAttribute('d', path);
  button.setAttribute('aria-label', label);
  button.title = label;
}
