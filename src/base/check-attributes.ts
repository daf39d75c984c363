import type {ReactiveElement} from 'lit';
import {warn} from '../core/warn.js';

/**
 * Tells a developer of attributes that are the name of a property and nothing reads: HTML makes `headinglevel` of the
 * `headingLevel` that a framework has written, and text of an array.
 */
export function checkAttributes(element: ReactiveElement) {
  const {elementProperties} = element.constructor as typeof ReactiveElement;
  for (const [property, {attribute, state}] of elementProperties) {
    const name = String(property);
    const value = element.getAttribute(name);
    if (state || value === null) continue;
    if (attribute === false)
      warn(
        element,
        name.toLowerCase(),
        value,
        `a script to set the property ${name}; it is left out`,
      );
    else if (typeof attribute === 'string' && attribute !== name.toLowerCase())
      warn(element, name.toLowerCase(), value, `the attribute ${attribute}; it is left out`);
  }
}
