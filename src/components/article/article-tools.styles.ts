import {css} from '../../styles/css-text.js';

/**
 * The look of the tools. Plain text, for they load without Lit. The row has the height that article.styles.ts keeps
 * free for it, whatever stands in it: in a narrow column buttons become narrower, and none goes to a second line.
 */
export const toolStyles = css`
  [part='tools'] {
    padding-block: 2px;
    border-block: 1px solid var(--cong-color-rule);
    color: var(--cong-color-muted);
    font-size: 1rem;
    line-height: 1.6;
  }
  @media screen {
    [part='tools'] {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
    }
  }
  .toolbar {
    display: flex;
    align-items: center;
    max-inline-size: 100%;
  }
  .rule {
    block-size: 20px;
    margin-inline: 8px;
    border-inline-start: 1px solid var(--cong-color-rule);
  }
  button {
    inline-size: 44px;
    min-inline-size: 24px;
    padding: 0;
    border: 0;
    font-weight: 700;
    line-height: 1;
  }
  button:hover {
    color: var(--cong-color-text);
  }
  svg {
    display: block;
    margin: auto;
  }
  [aria-disabled='true'] {
    cursor: default;
  }
  [aria-disabled='true']::before {
    opacity: 0.45;
  }
  .smaller::before {
    content: 'A−';
    font-size: 0.875rem;
  }
  .normal::before {
    content: 'A';
  }
  .larger::before {
    content: 'A+';
    font-size: 1.25rem;
  }
  [part='status'] {
    flex: 1 1 12rem;
    font-size: 0.875rem;
    text-align: end;
    overflow-wrap: anywhere;
  }
`;
