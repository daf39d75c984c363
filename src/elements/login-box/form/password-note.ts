import {html} from 'lit';
import {icon} from '../../../ui/icon.js';
import type {LoginWords} from '../login-host.js';
import {eye, eyeOff} from './icon-paths.js';
import {LightElement} from './light-element.js';

/** The note beside a password, in the light DOM: the button to show it, and the Caps Lock note. */
export class PasswordNote {
  readonly #field: HTMLInputElement;
  readonly #words: LoginWords;
  readonly #light = new LightElement();
  readonly #node: HTMLElement;
  #hasCapsLock = false;

  constructor(field: HTMLInputElement, words: LoginWords) {
    this.#field = field;
    this.#words = words;
    this.#setType('password');
    this.#node = this.draw();
    // In a label it would become part of the field's name.
    (field.closest('label') ?? field).after(this.#node);
  }

  /** Whether it still stands where it was put. */
  isBeside(field: HTMLInputElement): boolean {
    return field === this.#field && this.#node.isConnected;
  }

  /** Follows the language. */
  draw(): HTMLElement {
    const words = this.#words;
    const isShown = this.#field.type !== 'password';
    return this.#light.draw(
      html`<span class="cong-login-note" lang=${words.lang}
        ><button
          type="button"
          aria-pressed=${isShown}
          aria-label=${words.say('loginShowPassword')}
          @click=${() => this.show(!isShown)}
        >
          ${icon(isShown ? eyeOff : eye, isShown ? 'hide-password' : 'show-password')}</button
        ><span role="status">${this.#hasCapsLock ? words.say('loginCapsLock') : ''}</span></span
      >`,
    );
  }

  /** Shows the password, or hides it. */
  show(isShown: boolean) {
    this.#setType(isShown ? 'text' : 'password');
    this.draw();
  }

  /** Follows Caps Lock. Leaving the field is an event without keys, and so are those that password managers send. */
  onKey(event: KeyboardEvent) {
    this.#hasCapsLock =
      event.target === this.#field && Boolean(event.getModifierState?.('CapsLock'));
    this.draw();
  }

  /** As it was when the reader came: nothing shown, nothing noted. */
  reset() {
    this.#hasCapsLock = false;
    this.show(false);
  }

  #setType(type: string) {
    if (this.#field.type === type) return;
    // Spelling services of browsers send what is typed into text fields to their makers.
    this.#field.spellcheck = false;
    this.#field.type = type;
  }
}
