import type {Localize} from '../../internal/localize.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {viLeavingNotice} from '../../locale/vi-leaving-notice.js';
import {css} from '../../styles/css-text.js';
import {forgive} from './forgiven-hosts.js';

const styles = css`
  dialog {
    inline-size: min(28rem, 100vw - 32px);
    padding: 20px;
    border: 1px solid var(--cong-color-rule);
    border-radius: var(--cong-radius);
    background: var(--cong-color-surface);
    color: var(--cong-color-text);
    overflow-wrap: anywhere;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  dialog h2 {
    margin: 0 0 8px;
    font-size: 1.125rem;
    line-height: 1.5;
  }
  dialog p {
    margin: 0 0 12px;
  }
  .address {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--cong-color-accent);
    background: var(--cong-color-page-raised);
  }
  .remember {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 44px;
  }
  .remember input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--cong-color-accent);
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-start: 12px;
  }
  .choice > * {
    flex: 1 1 8rem;
  }
  .choice a {
    box-sizing: border-box;
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid transparent;
    border-radius: calc(var(--cong-radius) / 2);
    background: var(--cong-color-accent);
    color: var(--cong-color-on-accent);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: appear 0.15s ease-out;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;

/**
 * Shows where a link leads, and leaves it to the reader to go there. What they press is a link itself, so that the
 * browser treats it as any other, and it does what the first one would have done.
 */
export function askBeforeLeaving(root: ShadowRoot, link: HTMLAnchorElement, words: Localize) {
  words.add(viLeavingNotice);
  adoptPartStyles(root, styles);
  const {hostname: host, href, target, rel} = link;

  const heading = make('h2', {id: 'leaving'}, words.say('leavingHeading'));
  const text = make('p', {}, words.say('leavingText'));
  const address = make('p', {className: 'address'}, href);
  const box = make('input', {type: 'checkbox'});
  const remember = make(
    'label',
    {className: 'remember'},
    box,
    words.say('leavingRemember', {host}),
  );
  const stay = make('button', {type: 'button', autofocus: true}, words.say('leavingStay'));
  const go = make('a', {href, target, rel}, words.say('leavingGo'));
  const choice = make('div', {className: 'choice'}, stay, go);

  const dialog = make('dialog', {}, heading, text, address, remember, choice);
  dialog.setAttribute('part', 'notice');
  dialog.setAttribute('aria-labelledby', heading.id);
  if (words.foreignLang) dialog.lang = words.foreignLang;
  stay.addEventListener('click', () => dialog.close());
  go.addEventListener('click', () => {
    if (box.checked) forgive(host);
    // The press is the browser's first: a link that is gone leads nowhere.
    setTimeout(() => dialog.close());
  });
  dialog.addEventListener('close', () => dialog.remove());
  root.append(dialog);
  dialog.showModal();
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
