import {css} from '../../../../styles/css-text.js';
import {ownIcons} from '../../../../styles/own-icons.js';

/** The menu hangs below its button, over what follows. */
export const shareStyles = css`
  ${ownIcons(['mail', 'copy', 'qr-code', 'share'])}
  [part='tools'] {
    position: relative;
  }
  .share-menu {
    position: absolute;
    inset-block-start: calc(100% + 4px);
    z-index: 1;
    inline-size: max-content;
    max-inline-size: 100%;
    padding-block: 4px;
    border: var(--cong-border-width) solid var(--cong-color-field);
    border-radius: var(--_radius);
    background: var(--cong-color-surface);
    color: var(--cong-color-text);
    box-shadow: 0 4px 16px rgb(0 0 0 / 12%);
  }
  .share-menu > * {
    display: flex;
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 4px 16px;
    border: 0;
    border-radius: 0;
    color: inherit;
    font-weight: var(--cong-weight-normal);
    line-height: 1.5;
    text-align: start;
    text-decoration: none;
    outline-offset: -3px;
  }
  .share-menu > :hover {
    background: var(--cong-color-page-raised);
    text-decoration: underline;
  }
  .share-menu svg {
    margin: 0;
  }
  /* A letter says whose service it is; its mark is not ours to draw. */
  .letter {
    flex: none;
    inline-size: 1.125em;
    border-radius: var(--_radius);
    background: var(--cong-color-muted);
    color: var(--cong-color-surface);
    font-weight: var(--cong-weight-bold);
    line-height: 1.125;
    text-align: center;
  }
  .letter::before {
    content: 'f';
  }
`;
