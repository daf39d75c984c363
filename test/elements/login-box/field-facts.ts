/** The facts of fields, as a box reads them from a page. */
import type {FieldFacts} from '../../../src/elements/login-box/login-model.js';

const FORM = 'the form';

export const field = (name: string, facts: Partial<FieldFacts> = {}): FieldFacts => ({
  kind: 'input',
  type: 'text',
  name,
  value: '',
  autocomplete: '',
  meanings: [],
  isRequired: false,
  isReadOnly: false,
  isInBody: true,
  isFurther: false,
  form: FORM,
  isReached: true,
  isShown: true,
  ...facts,
});

export const secret = (name = 'pass', facts: Partial<FieldFacts> = {}) =>
  field(name, {type: 'password', ...facts});

export const meant = (name: string, meaning: string, facts: Partial<FieldFacts> = {}) =>
  field(name, {autocomplete: meaning, meanings: [meaning], ...facts});
