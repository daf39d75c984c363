import {element, icon} from '../../internal/dom.js';
import type {Localize} from '../../internal/localize.js';

export type Word = Parameters<Localize['say']>[0];

/** A button, or a link, of the viewer: an icon with a name. */
export function tool<K extends 'a' | 'button'>(
  words: Localize,
  tag: K,
  name: Word,
  path: string,
  kind = '',
  act?: () => void,
): HTMLElementTagNameMap[K] {
  const label = words.say(name);
  const node = element(
    tag,
    {
      'type': tag === 'button' ? tag : undefined,
      'class': `tool ${kind}`,
      'aria-label': label,
      'title': label,
      'lang': words.foreignLang,
    },
    icon(path),
  );
  if (act) node.addEventListener('click', act);
  return node;
}

/** Not `disabled`: a button that loses the focus would take the keys with it. */
export const disable = (button: HTMLElement, isDisabled: boolean) =>
  button.setAttribute('aria-disabled', `${isDisabled}`);
