import {
  fieldsOf,
  FieldsInPage,
  type Field,
  type Login,
  type LoginFields,
} from '../../form/login-fields.js';
import {isMissing, missingSentence} from './missing-model.js';

/** The fields of a form that keep it from being sent. The check fires `invalid` as the browser would. */
export function wrongFields(login: Login, host: Element): Field[] {
  const fields = new FieldsInPage(host);
  const chosen = fields.chosen(login);
  return fieldsOf(login.form, host).filter((each) => {
    const facts = fields.of(each);
    return !each.checkValidity() || (facts !== undefined && isMissing(facts, chosen));
  });
}

/** The name of our sentence for a field that lacks something; undefined where the browser’s own is right. */
export function sentenceFor(field: Field, login: LoginFields, host: Element) {
  const fields = new FieldsInPage(host);
  const facts = fields.of(field);
  return facts && missingSentence(facts, fields.chosen(login));
}
