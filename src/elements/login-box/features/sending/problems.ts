import {html, nothing} from 'lit';
import type {Localize, Words} from '../../../../base/localize.js';
import {LightElement} from '../../form/light-element.js';
import {ensureId, isUsableField, type Field, type LoginFields} from '../../form/login-fields.js';
import type {LoginContext, LoginHost} from '../../login-host.js';
import type {LoginModel} from '../../login-model.js';
import {sendingTexts} from './messages.js';
import {sentenceFor} from './wrong-fields.js';

/** The sentence about a field, and the note that says it. */
interface Mark {
  readonly text: string;
  readonly note: HTMLElement;
}

/** Faults of the fields are told beside each and, where they are several, by the model above the form. */
export class Problems {
  readonly #host: LoginHost;
  readonly #localize: Localize;
  readonly #words: Words<typeof sendingTexts>;
  readonly #model: LoginModel;
  #login: LoginFields = {};
  /** The server's sentences about fields, which the browser takes for right. */
  #said: ReadonlyMap<Field, string> = new Map();
  readonly #marks = new Map<Field, Mark>();

  constructor({host, localize, model}: LoginContext) {
    this.#host = host;
    this.#localize = localize;
    this.#words = localize.with(sendingTexts);
    this.#model = model;
  }

  /**
   * Says what is wrong, in place of what was said before. A single fault is told at its field alone, if the reader comes to
   * that.
   *
   * @param said what is wrong with fields by the server's judgement
   * @param lead the first sentence of the summary, in place of how many fields are wrong
   * @returns the field that has the only fault; undefined where the summary tells
   */
  show(
    wrong: Iterable<Field>,
    login: LoginFields,
    said = new Map<Field, string>(),
    lead = '',
  ): Field | undefined {
    this.clear();
    this.#login = login;
    this.#said = said;
    for (const field of wrong) this.#mark(field);
    return this.#tell(lead);
  }

  /** Takes back what was said of a field, if it is right now. Nobody knows whether the server's judgement still holds. */
  recheck(field: Field) {
    if (!this.#marks.has(field) || (!this.#said.has(field) && this.#errorOf(field))) return;
    this.#unmark(field);
    this.#tell('');
  }

  /** Takes back all that was said, a single message above the form included. */
  clear() {
    for (const field of this.#marks.keys()) this.#unmark(field);
    this.#tell('');
  }

  #tell(lead: string): Field | undefined {
    const [only, ...others] = this.#marks.keys();
    const isAtField = !lead && !others.length && only && isUsableField(only, this.#host);
    const problems = [...this.#marks].map(([{id}, {text}]) => ({field: id, text}));
    this.#model.show({lead, problems: isAtField ? [] : problems});
    return isAtField ? only : undefined;
  }

  #errorOf(field: Field): string {
    const said = this.#said.get(field);
    if (said) return said;
    const sentence = sentenceFor(field, this.#login, this.#host);
    return sentence ? this.#words.say(sentence) : field.validationMessage;
  }

  #mark(field: Field) {
    const id = `${ensureId(field)}-error`;
    const text = this.#errorOf(field);
    const note = new LightElement().draw(
      // Where the reader is in the field already, no focus has it said.
      html`<span
        class="cong-login-note"
        role=${field.matches(':focus') ? 'alert' : nothing}
        lang=${this.#localize.foreignLang ?? nothing}
        ><strong id=${id}>${text}</strong></span
      >`,
    );
    // In a label it would become part of the field's name.
    const anchor = field.closest('label') ?? field;
    const next = anchor.nextElementSibling;
    (next?.matches('.cong-login-note') ? next : anchor).after(note);
    this.#marks.set(field, {text, note});
    field.setAttribute('aria-invalid', 'true');
    describe(field, id, true);
  }

  #unmark(field: Field) {
    this.#marks.get(field)?.note.remove();
    this.#marks.delete(field);
    field.setAttribute('aria-invalid', 'false');
    describe(field, `${field.id}-error`, false);
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
