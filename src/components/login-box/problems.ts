import {element} from '../../internal/dom.js';
import type {Localize} from '../../internal/localize.js';
import {setOrRemove} from './login-dom.js';
import type {Field, LoginFields} from './login-fields.js';

/**
 * What is wrong with the fields, said above the form and beside each. It is loaded when something first is: whoever
 * signs in without a mistake never needs it.
 */
export class Problems {
  readonly #summary: HTMLElement;
  readonly #words: Localize;
  #fields: LoginFields = {};
  /** What the server says of fields, which the browser takes for right. */
  #said: ReadonlyMap<Field, string> = new Map();
  #lead = '';
  /** The message beside each field that is wrong. The fields have ids. */
  readonly #messages = new Map<Field, HTMLElement>();

  constructor(summary: HTMLElement, words: Localize) {
    this.#summary = summary;
    this.#words = words;
  }

  /**
   * Says what is wrong, in place of what was said before, and moves the focus there, which has screen readers say it
   * once.
   *
   * @param said what is wrong with fields by the server's judgement
   * @param lead the first sentence of the summary, in place of how many fields are wrong
   */
  show(wrong: Iterable<Field>, fields: LoginFields, said = new Map<Field, string>(), lead = '') {
    this.clear();
    this.#fields = fields;
    this.#said = said;
    this.#lead = lead;
    for (const field of wrong) this.#mark(field);
    this.#summarize();
    this.#summary.focus();
  }

  /** Takes back what was said of a field, if it is right now; whether the server's judgement holds, nobody knows. */
  recheck(field: Field) {
    if (!this.#messages.has(field) || (!this.#said.has(field) && this.#errorOf(field))) return;
    this.#lead = '';
    this.#unmark(field);
    this.#summarize();
  }

  clear() {
    for (const field of this.#messages.keys()) this.#unmark(field);
    this.#summarize();
  }

  #errorOf(field: Field): string {
    const {username, password} = this.#fields;
    const said = this.#said.get(field);
    if (said) return said;
    if (field.value) return field.validationMessage;
    if (field === username) return this.#words.say('loginUsernameMissing');
    if (field === password) return this.#words.say('loginPasswordMissing');
    return field.validationMessage;
  }

  #mark(field: Field) {
    const id = `${field.id}-error`;
    const message = element(
      'span',
      {class: 'cong-login-note'},
      element('strong', {id}, this.#errorOf(field)),
    );
    setOrRemove(message, 'lang', this.#words.foreignLang);
    // In a label it would become part of the field's name.
    const anchor = field.closest('label') ?? field;
    const note = anchor.nextElementSibling;
    (note?.matches('.cong-login-note') ? note : anchor).after(message);
    this.#messages.set(field, message);
    field.setAttribute('aria-invalid', 'true');
    describe(field, id, true);
  }

  #unmark(field: Field) {
    this.#messages.get(field)?.remove();
    this.#messages.delete(field);
    field.removeAttribute('aria-invalid');
    describe(field, `${field.id}-error`, false);
  }

  #summarize() {
    const errors = [...this.#messages.keys()];
    const [only] = errors;
    const count = errors.length;
    const isList = count > 1 || (only && this.#lead);
    const text = isList
      ? this.#lead || this.#words.say('loginErrors', {count})
      : only
        ? this.#errorOf(only)
        : '';
    this.#summary.replaceChildren(
      element('strong', {id: 'summary'}, text),
      ...(isList ? [this.#listOf(errors)] : []),
    );
    this.#summary.hidden = !text;
  }

  #listOf(fields: Field[]) {
    const links = fields.map((field) => {
      const link = element('a', {href: `#${field.id}`}, this.#errorOf(field));
      link.addEventListener('click', (event) => {
        event.preventDefault();
        field.focus();
      });
      return element('li', {}, link);
    });
    return element('ul', {part: 'errors'}, ...links);
  }
}

/** Has an element describe a field, or no longer. The author's own descriptions stay. */
function describe(field: Field, id: string, isOn: boolean) {
  const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
  const others = ids.filter((each) => each && each !== id);
  const all = isOn ? [...others, id] : others;
  setOrRemove(field, 'aria-describedby', all.join(' ') || undefined);
}
