import {html, render} from 'lit';
import {icon} from '../../internal/icon.js';
import {eye, eyeOff} from '../../internal/icons.js';
import type {Localize} from '../../internal/localize.js';

let model: HTMLElement | undefined;

/** Drawn once and copied: a page may have many boxes. */
function createNote(): HTMLElement {
  if (!model) {
    model = document.createElement('span');
    model.className = 'cong-login-note';
    render(html`<button type="button">${icon(eye)}</button><span role="status"></span>`, model);
  }
  return model.cloneNode(true) as HTMLElement;
}

/** What stands beside the password, in the light DOM: the button to show it, and the Caps Lock note. */
export class PasswordNote {
  readonly #element = createNote();

  constructor(password: HTMLInputElement, onReveal: () => void) {
    this.#element.firstElementChild?.addEventListener('click', onReveal);
    // In a label it would become part of the field's name.
    (password.closest('label') ?? password).after(this.#element);
  }

  update(words: Localize, isShown: boolean, hasCapsLock: boolean) {
    const [button, status] = this.#element.children;
    if (this.#element.lang !== words.lang) this.#element.lang = words.lang;
    button?.setAttribute('aria-label', words.say('loginShowPassword'));
    button?.setAttribute('aria-pressed', String(isShown));
    button?.querySelector('path')?.setAttribute('d', isShown ? eyeOff : eye);
    const text = hasCapsLock ? words.say('loginCapsLock') : '';
    // Written again, it would be said again.
    if (status && status.textContent !== text) status.textContent = text;
  }
}
