import {css} from '../../../../styles/css-text.js';
import {ownIcons} from '../../../../styles/own-icons.js';

/** The panel in place of the form. Pages have the last word by its parts. */
export const panelStyles = css`
  ${ownIcons(['user'])}
  [signed-in] > :not([part='panel'], [part='notice'], [name='after'], .page),
  [signed-in] > .page ::slotted([data-cong-drawn]) {
    display: none !important;
  }
  [part='panel'] {
    display: grid;
    gap: 16px;
    border-radius: var(--_radius);
  }
  [part='greeting'] {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    column-gap: 12px;
    color: var(--cong-color-muted);
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    line-height: 1.5;
  }
  [part='greeting'] svg {
    inline-size: 40px;
    block-size: 40px;
    color: var(--cong-color-accent);
    stroke-width: 1.25;
  }
  [part='greeting'] span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  [part='name'] {
    display: block;
    color: var(--cong-color-text);
    font-size: var(--cong-font-size-base);
  }
  [part='sign-out'] {
    inline-size: 100%;
  }
  [part='sign-out'][aria-disabled] {
    cursor: progress;
  }
  [part='notice'][class] {
    display: flex;
    gap: 12px;
    margin-block-end: 16px;
    padding: 12px 16px;
    border: var(--cong-border-width) solid var(--_kind);
    border-inline-start-width: var(--cong-border-width-strong);
    border-radius: var(--_radius);
    background: var(--cong-color-page-raised);
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
  }
  .success {
    --_kind: var(--cong-color-success);
  }
  .warning {
    --_kind: var(--cong-color-warning);
  }
  .danger {
    --_kind: var(--cong-color-danger);
  }
  [part='notice'] svg {
    inline-size: var(--cong-size-icon);
    block-size: 1.6em;
    color: var(--_kind);
  }
  @media (forced-colors: active) {
    [part='notice'] svg {
      color: CanvasText;
    }
  }
  @media print {
    [part='sign-out'] {
      display: none;
    }
  }
`;
