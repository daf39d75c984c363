import {warn} from '../core/warn.js';

/** Registers an element unless its name is taken, by an earlier call or by somebody else: a second claim never throws. */
export function define(tag: string, element: CustomElementConstructor) {
  const owner = customElements.get(tag);
  if (!owner) customElements.define(tag, element);
  else if (__DEV__ && owner !== element)
    warn(tag, 'the name', tag, 'to be free; the first definition stays');
}
