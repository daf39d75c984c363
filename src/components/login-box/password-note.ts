import {html, render} from 'lit';
import {icon} from '../../internal/icon.js';
import {eye, eyeOff} from '../../internal/icons.js';
import type {Localize} from '../../internal/localize.js';

let model: Element | null | undefined;

/** What stands beside the password, drawn once and copied: a page may have many boxes. */
function createNote(): Element {
  if (!model) {
    const fragment = document.createDocumentFragment();
    const parts = html`<button type="button">${icon(eye)}</button><span role="status"></span>`;
    render(html`<span class="cong-login-note">${parts}</span>`, fragment);
    model = fragment.firstElementChild;
  }
  return (model as Element).cloneNode(true) as Element;
}

/** The button that shows the password and the Caps Lock note, in the light DOM beside the field. */
export class PasswordNote {
  readonly #element = createNote();

  constructor(password: HTMLInputElement, onReveal: () => void) {
    this.#element.firstElementChild?.addEventListener('click', onReveal);
    // In a label it would become part of the field's name.
    (password.closest('label') ?? password).after(this.#element);
  }

  update(words: Localize, isShown: boolean, hasCapsLock: boolean) {
    const [button, status] = this.#element.children;
    const {foreignLang} = words;
    if (foreignLang) this.#element.setAttribute('lang', foreignLang);
    else this.#element.removeAttribute('lang');
    button?.setAttribute('aria-label', words.say('loginShowPassword'));
    button?.setAttribute('aria-pressed', String(isShown));
    button?.querySelector('path')?.setAttribute('d', isShown ? eyeOff : eye);
    const text = hasCapsLock ? words.say('loginCapsLock') : '';
    // Written again, it would be said again.
    if (status && status.textContent !== text) status.textContent = text;
  }
}
