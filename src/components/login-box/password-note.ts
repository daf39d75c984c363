import {element, icon} from '../../internal/dom.js';
import {eye, eyeOff} from '../../internal/icons.js';
import type {Localize} from '../../internal/localize.js';
import {setText} from './login-dom.js';

/** What stands beside a password, in the light DOM: the button to show it, and the Caps Lock note. */
export class PasswordNote {
  readonly #field: HTMLInputElement;
  readonly #words: Localize;
  readonly #button = element('button', {type: 'button'}, icon(eye));
  readonly #status = element('span', {role: 'status'});
  readonly #note = element('span', {class: 'cong-login-note'}, this.#button, this.#status);
  #hasCapsLock = false;

  constructor(field: HTMLInputElement, words: Localize) {
    this.#field = field;
    this.#words = words;
    this.#button.addEventListener('click', () => this.show(field.type === 'password'));
    this.show(false);
    // In a label it would become part of the field's name.
    (field.closest('label') ?? field).after(this.#note);
  }

  /** Shows the password, or hides it. */
  show(isShown: boolean) {
    const type = isShown ? 'text' : 'password';
    if (this.#field.type !== type) {
      // Spelling services of browsers send what is typed into text fields to their makers.
      this.#field.spellcheck = false;
      this.#field.type = type;
    }
    this.#button.replaceChildren(icon(isShown ? eyeOff : eye));
    this.#button.setAttribute('aria-pressed', String(isShown));
    this.update();
  }

  /** Leaving the field is an event without keys, and so are those that password managers send under a key's name. */
  hear(event: KeyboardEvent) {
    this.#hasCapsLock =
      event.target === this.#field && Boolean(event.getModifierState?.('CapsLock'));
    this.update();
  }

  /** As it was when the reader came: nothing shown, nothing noted. */
  reset() {
    this.#hasCapsLock = false;
    this.show(false);
  }

  /** Follows the language. */
  update() {
    const words = this.#words;
    this.#note.lang = words.lang;
    this.#button.setAttribute('aria-label', words.say('loginShowPassword'));
    setText(this.#status, this.#hasCapsLock ? words.say('loginCapsLock') : '');
  }
}
