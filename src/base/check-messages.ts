import {warn} from '../core/warn.js';

/** Tells a developer of names that no message has; the English words have all names. */
export async function checkMessages(where: Element | string, messages: unknown) {
  if (typeof messages !== 'object' || messages === null) return;
  const {en} = await import('../locale/en.js');
  for (const name of Object.keys(messages))
    if (!Object.hasOwn(en, name))
      warn(where, 'messages', name, 'a name in the guide “Words”; it is left out');
}
