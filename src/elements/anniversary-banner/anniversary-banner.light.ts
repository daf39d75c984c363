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
  ${tones('cong-anniversary-banner', (tone) => `:where([tone='${tone}'])`)}
  cong-anniversary-banner {
    font: var(--cong-weight-strong) calc(1.2 * var(--cong-font-size-base))/1.5
      var(--cong-font-family);
    text-wrap: balance;
  }
  cong-anniversary-banner:where([inactive]) {
    display: none;
  }
  cong-anniversary-banner:where([dismissible], [motion]:not([tone='mourning'])) {
    --_end: clamp(34px, (100% - 560px) * 999, 44px);
  }
  cong-anniversary-banner:where([dismissible][motion]:not([tone='mourning'])) {
    --_end: clamp(78px, (100% - 560px) * 999, 88px);
  }
  ${sentence('cong-anniversary-banner')}
  cong-anniversary-banner > :is(ul, ol) {
    margin: 0;
    padding: 0;
    max-block-size: calc(3.1125 * var(--cong-font-size-base));
    overflow-y: auto;
    list-style: none;
  }
  @media print, (scripting: none) {
    cong-anniversary-banner > :is(ul, ol) {
      max-block-size: none;
    }
  }
  cong-anniversary-banner li {
    margin: 0;
    padding: 0;
  }
  cong-anniversary-banner a {
    color: inherit;
    text-decoration: revert;
  }
  cong-anniversary-banner a:where(:not([class])) {
    color: inherit !important;
  }
  cong-anniversary-banner :is(*, a):where(:focus-visible) {
    outline: var(--cong-ring-width) solid var(--cong-color-focus);
    outline-offset: 2px;
  }
  cong-anniversary-banner > :is(*, img):where([slot='media']) {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_inset);
    margin-block: auto;
    inline-size: min(var(--_media) - 12px, 56px);
    block-size: 56px;
    color: var(--_accent);
    object-fit: contain;
  }
  cong-anniversary-banner > :is(*, svg):where([slot='motif']) {
    position: absolute;
    z-index: -1;
    inset-block: 0;
    inset-inline-end: 0;
    display: var(--_drum);
    inline-size: min(var(--_inset) + 184px, 40%);
    block-size: 100%;
    color: var(--_accent);
    opacity: var(--_faint);
    object-fit: contain;
  }
  cong-anniversary-banner > :is(*, p):where([slot='actions']) {
    margin-block: 12px 0;
    font-size: calc(var(--cong-font-scale-2) * var(--cong-font-size-base));
  }
  cong-anniversary-banner > a:where([slot='actions']) {
    display: inline-block;
    padding: 10.5px 16px;
    border: 1px solid;
    border-radius: var(--_radius);
    text-decoration: none;
  }
`;
