import {css} from '../../styles/css-text.js';
import {sentence} from './sentence.js';
import {tones} from './tones.js';

/**
 * The colours, lengths and type of the tone too: the shadow root inherits them, and so it looks alike before upgrade.
 *
 * A list of events has the height of the two lines that take its place, and scrolls, until it is chosen from; where no
 * script will come, and on paper, all of it shows.
 */
export const lightStyles = css`
  @layer cong {
    ${tones('cong-anniversary-banner', (tone) => `[tone='${tone}']`)}
    cong-anniversary-banner {
      font: 600 1.2rem/1.5 var(--cong-font-family);
      text-align: start;
      text-wrap: balance;
    }
    cong-anniversary-banner[inactive] {
      display: none;
    }
    cong-anniversary-banner:is([dismissible], [motion]:not([tone='mourning'])) {
      --_end: 44px;
    }
    cong-anniversary-banner[dismissible][motion]:not([tone='mourning']) {
      --_end: 88px;
    }
    ${sentence('cong-anniversary-banner')}
    cong-anniversary-banner > :is(ul, ol) {
      margin: 0;
      padding: 0;
      max-block-size: 3.1125rem;
      overflow-y: auto;
      list-style: none;
    }
    @media print, (scripting: none) {
      cong-anniversary-banner > :is(ul, ol) {
        max-block-size: none;
      }
    }
    cong-anniversary-banner a {
      color: inherit;
    }
    cong-anniversary-banner :focus-visible {
      outline: 3px solid var(--cong-color-focus);
      outline-offset: 2px;
    }
    cong-anniversary-banner > [slot='media'] {
      position: absolute;
      inset-block: 0;
      inset-inline-start: var(--_inset);
      margin-block: auto;
      inline-size: min(var(--_media), 56px);
      block-size: 56px;
      object-fit: contain;
    }
    cong-anniversary-banner > [slot='actions'] {
      margin-block: 12px 0;
      font-size: 0.875rem;
    }
    cong-anniversary-banner > a[slot='actions'] {
      display: inline-block;
      padding: 10.5px 16px;
      border: 1px solid;
      border-radius: calc(var(--cong-radius) / 2);
      text-decoration: none;
    }
  }
`;
