import {css} from '../../styles/css-text.js';

/** The look of the viewer, dark in every scheme: a photo is judged against a quiet ground. */
export const viewerStyles = css`
  .viewer {
    --cong-color-focus: #e3bd62;
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    background: #141110;
    color: #f1ebe3;
    color-scheme: dark;
    text-align: start;
  }
  .viewer[open] {
    display: grid;
    grid-template: auto minmax(11rem, 1fr) auto / 100%;
  }
  .viewer:focus {
    outline: none;
  }
  .viewer::backdrop {
    background: #141110;
  }
  .viewer p {
    margin: 0;
  }
  .bar {
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 8px 8px 8px 20px;
  }
  .counter {
    flex: 1;
    font-variant-numeric: tabular-nums;
  }
  .tool {
    display: grid;
    place-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: calc(var(--cong-radius) / 2);
    color: inherit;
  }
  .tool:hover {
    background: rgb(255 255 255 / 0.14);
  }
  .tool svg {
    inline-size: 1.375rem;
    block-size: 1.375rem;
  }
  .stage,
  .step {
    grid-area: 2 / 1;
  }
  .stage {
    position: relative;
    display: grid;
    place-items: center;
  }
  .stage img {
    position: absolute;
    inset: 0;
    max-inline-size: 100%;
    max-block-size: 100%;
    margin: auto;
  }
  .step {
    z-index: 1;
    align-self: center;
    justify-self: start;
    min-inline-size: 48px;
    min-block-size: 48px;
    margin-inline: 8px;
    border-radius: 50%;
    background: rgb(20 17 16 / 0.72);
  }
  .step.next {
    justify-self: end;
  }
  .step[aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }
  .loading,
  .failed {
    display: grid;
    justify-items: center;
    gap: 12px;
    padding: 16px 64px;
    color: #b8ada1;
    text-align: center;
  }
  .loading::before {
    content: '';
    inline-size: 32px;
    block-size: 32px;
    border: 3px solid;
    border-block-start-color: transparent;
    border-radius: 50%;
  }
  .failed svg {
    inline-size: 40px;
    block-size: 40px;
    stroke-width: 1.5;
  }
  .failed button {
    color: #f1ebe3;
  }
  .failed a {
    padding-block: 10px;
    color: #eaa79b;
  }
  .caption {
    min-block-size: 5.5rem;
    padding: 12px 20px 20px;
    text-align: center;
    text-wrap: balance;
  }
  .caption p + p {
    margin-block-start: 2px;
    color: #b8ada1;
    font-size: 0.875rem;
  }
  @media (min-width: 48rem) {
    .stage {
      margin-inline: 72px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .stage img {
      animation: appear 0.16s ease-out;
    }
    .loading::before {
      animation: turn 0.9s linear infinite;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
  @media print {
    .viewer[open] {
      display: none;
    }
  }
`;
