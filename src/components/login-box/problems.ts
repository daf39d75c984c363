import type {Localize} from '../../internal/localize.js';
import type {Field, LoginFields} from './login-fields.js';

/**
 * What is wrong, said above the form and beside its fields. It is loaded when something first is: whoever signs in
 * without a mistake never needs it.
 */
export class Problems {
  readonly #summary: HTMLElement | null;
  readonly #words: Localize;
  #fields: LoginFields = {};
  #failure = '';
  /** The message beside each field that is wrong. The fields have ids. */
  readonly #messages = new Map<Field, HTMLElement>();

  constructor(root: ParentNode, words: Localize) {
    this.#summary = root.querySelector('[part=summary]');
    this.#words = words;
  }

  /**
   * Says what is wrong, in place of what was said before, and moves the focus there, which has screen readers say it
   * once.
   */
  show(failure: string, wrong: Field[], fields: LoginFields) {
    this.clear();
    this.#failure = failure;
    this.#fields = fields;
    for (const field of wrong) this.#mark(field);
    this.#summarize();
    this.#summary?.focus();
  }

  /** Takes back what was said of a field, if it is right now. */
  recheck(field: Field) {
    if (!this.#messages.has(field) || this.#errorOf(field)) return;
    this.#unmark(field);
    this.#summarize();
  }

  clear() {
    this.#failure = '';
    for (const field of this.#messages.keys()) this.#unmark(field);
    this.#summarize();
  }

  #errorOf(field: Field): string {
    const {username, password} = this.#fields;
    if (field.value) return field.validationMessage;
    if (field === username) return this.#words.say('loginUsernameMissing');
    if (field === password) return this.#words.say('loginPasswordMissing');
    return field.validationMessage;
  }

  #mark(field: Field) {
    const text = document.createElement('strong');
    text.id = `${field.id}-error`;
    text.textContent = this.#errorOf(field);
    const message = document.createElement('span');
    message.className = 'cong-login-note';
    const {foreignLang} = this.#words;
    if (foreignLang) message.lang = foreignLang;
    message.append(text);
    // In a label it would become part of the field's name.
    const anchor = field.closest('label') ?? field;
    const note = anchor.nextElementSibling;
    (note?.matches('.cong-login-note') ? note : anchor).after(message);
    this.#messages.set(field, message);
    field.setAttribute('aria-invalid', 'true');
    describe(field, text.id, true);
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
    const text = document.createElement('strong');
    text.id = 'summary';
    text.textContent =
      count > 1
        ? this.#words.say('loginErrors', {count})
        : only
          ? this.#errorOf(only)
          : this.#failure;
    this.#summary?.replaceChildren(text, ...(count > 1 ? [this.#listOf(errors)] : []));
    this.#summary?.toggleAttribute('hidden', !text.textContent);
  }

  #listOf(fields: Field[]) {
    const list = document.createElement('ul');
    for (const field of fields) {
      const link = document.createElement('a');
      link.href = `#${field.id}`;
      link.textContent = this.#errorOf(field);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        field.focus();
      });
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    return list;
  }
}

/** Has an element describe a field, or no longer. The author's own descriptions stay. */
function describe(field: Field, id: string, isOn: boolean) {
  const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
  const others = ids.filter((each) => each && each !== id);
  const all = isOn ? [...others, id] : others;
  if (all.length) field.setAttribute('aria-describedby', all.join(' '));
  else field.removeAttribute('aria-describedby');
}
