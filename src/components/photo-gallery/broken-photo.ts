import {element, icon} from '../../internal/dom.js';
import {brokenImage} from '../../internal/icons.js';
import type {Localize} from '../../internal/localize.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {css} from '../../styles/css-text.js';

const styles = css`
  .failed {
    display: grid;
    justify-items: center;
    gap: 12px;
    padding: 16px 64px;
    color: #b8ada1;
    text-align: center;
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
`;

/** Adds to the word that a photo did not load what a reader may do about it. */
export function offerRetry(
  root: ShadowRoot,
  note: HTMLElement,
  words: Localize,
  src: string,
  onRetry: () => void,
) {
  adoptPartStyles(root, styles);
  const retry = element('button', {type: 'button'}, words.say('retry'));
  retry.addEventListener('click', onRetry);
  note.prepend(icon(brokenImage));
  note.append(
    retry,
    element('a', {href: src, target: '_blank', rel: 'noopener'}, words.say('galleryOriginal')),
  );
}
