import type {ComplexAttributeConverter} from 'lit';
import {warn} from '../core/warn.js';

/** Reads an attribute as JSON. What does not parse counts as absent: an attribute callback must not throw. */
export const jsonAttribute: ComplexAttributeConverter = {
  fromAttribute(text: string | null) {
    if (text === null) return undefined;
    try {
      return JSON.parse(text);
    } catch {
      if (__DEV__) warn('cong-…', 'a JSON attribute', text, 'JSON; it is left out');
      return undefined;
    }
  },
};
