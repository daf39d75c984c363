import {css} from '../../../styles/css-text.js';
import {ownIcons} from '../../../styles/own-icons.js';
import {sentence} from '../sentence.js';
import {tones} from '../tones.js';

/** An event may have a tone of its own, other than that of the element, whose colours the banner inherits. */
export const toneStyles = tones('section', (tone) => `.${tone}`);

// All sentences stand in one place, of which one shows: the longest of them keeps the room, and nothing moves on a turn.
// The rules of a tone are 3 px at most; they are drawn into the padding.
// A reader who has asked for less motion has nothing to stop.
export const eventsStyles = css`
  ${ownIcons(['pause', 'play', 'previous', 'next'])}
  ${sentence('.elsewhere')}
  .pause {
    display: none;
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    .pause {
      display: grid;
    }
    .moving .pane {
      overflow: hidden;
    }
    .moving .pane a {
      inline-size: max-content;
      padding-inline-start: var(--_start, 0);
      white-space: nowrap;
      outline-offset: -3px;
      animation: pass var(--_time, 0s) linear var(--_delay, 0s) infinite;
    }
    .moving .pane:hover a,
    .moving .pane:focus-within a,
    .still .pane a {
      animation-play-state: paused;
    }
  }
  @keyframes pass {
    to {
      transform: translateX(-100%);
    }
  }
  .turning {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 16px;
    padding-block: 27px;
    padding-inline-end: var(--_inset);
    border-block: 0;
  }
  .turning::before {
    position: absolute;
    z-index: -1;
    inset: 0;
    border-block: var(--_rule);
    content: '';
  }
  .turning > .pane {
    display: grid;
    flex: 1 1 calc(24 * var(--cong-font-size-base));
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    min-inline-size: 0;
  }
  .turning > .pane > * {
    grid-area: 1 / 1;
  }
  .turning .elsewhere {
    visibility: hidden;
  }
  .turns {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-inline-start: -14px;
    white-space: nowrap;
  }
  .turning > .buttons {
    position: static;
    margin-inline-end: -14px;
    padding: 0;
  }
  .turns :focus-visible {
    outline-offset: -3px;
  }
  .turns span {
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
    font-variant-numeric: tabular-nums;
  }
  .line {
    flex-basis: 100%;
    order: 1;
  }
  ::slotted([slot='actions']) {
    order: 2;
  }
  @media print {
    .turns,
    .elsewhere {
      display: none;
    }
  }
`;
