import {isUsable, type Chosen, type FieldFacts} from '../../login-model.js';

/** Whether a field is empty that must not be, though its author has not said `required`. */
export function isMissing<F extends FieldFacts>(
  field: F,
  {username, password, certainty}: Chosen<F>,
): boolean {
  if (field === password) return !field.value && isUsable(field);
  return field === username && certainty === 'sure' && !field.value.trim() && isUsable(field);
}

/** The sentence for a field that lacks something; undefined where the browser’s own, or the page’s, is right. */
export function missingSentence<F extends FieldFacts>(
  field: F,
  {username, password, certainty}: Chosen<F>,
): 'loginUsernameMissing' | 'loginPasswordMissing' | undefined {
  // A user name of blanks is none.
  if (field === username ? field.value.trim() : field.value) return undefined;
  if (field === username && certainty !== 'guessed') return 'loginUsernameMissing';
  return field === password ? 'loginPasswordMissing' : undefined;
}
