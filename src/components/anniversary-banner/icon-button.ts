import {css} from '../../styles/css-text.js';

const SVG = 'http://www.w3.org/2000/svg';

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
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('part', part);
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  icon.append(document.createElementNS(SVG, 'path'));
  button.append(icon);
  setIcon(button, path, '');
  return button;
}

/** What the button shows, and what it is called. */
export function setIcon(button: HTMLButtonElement, path: string, label: string) {
  button.querySelector('path')?.setAttribute('d', path);
  button.setAttribute('aria-label', label);
  button.title = label;
}
