import {html, nothing} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import type {Localize, Words} from '../../../../base/localize.js';
import {adoptPartStyles} from '../../../../ui/part-styles.js';
import {LightElement} from '../../form/light-element.js';
import {ensureId} from '../../form/login-fields.js';
import type {LoginContext, LoginHost} from '../../login-host.js';
import {codeStepStyles} from './code-step.styles.js';
import {accountTexts} from './messages.js';

/** One-time codes have these many digits; they are often written in groups. */
const CODE = /^\d{6,8}$/;

/**
 * The field for a one-time or backup code, in the light DOM, where phones and password managers offer the code. It belongs
 * to the form, which is out of sight meanwhile with all that was typed, and is sent with it.
 */
export class CodeStep {
  readonly #host: LoginHost;
  readonly #localize: Localize;
  readonly #words: Words<typeof accountTexts>;
  /** The id of the form. */
  readonly #form: string;
  readonly #onBack: () => void;
  readonly #light = new LightElement();
  readonly #field = createRef<HTMLInputElement>();
  /** The nodes that we have hidden, and only we may show again. */
  #hidden: HTMLElement[] = [];
  #isBackup = false;
  /** The text typed as the other kind of code. */
  #other = '';
  #message: string | undefined;

  constructor({host, localize}: LoginContext, form: HTMLFormElement, onBack: () => void) {
    this.#host = host;
    this.#localize = localize;
    this.#words = localize.with(accountTexts);
    this.#form = ensureId(form);
    this.#onBack = onBack;
    this.draw();
  }

  get field(): HTMLInputElement {
    // The step is drawn from the start.
    return this.#field.value as HTMLInputElement;
  }

  /** The code as it is sent: digits without the blanks and dashes of a paste; a backup code as written, without blanks. */
  get code(): string {
    const text = this.field.value.normalize('NFKC').replace(/\s/g, '');
    return this.#isBackup ? text : text.replace(/\D/g, '');
  }

  /** The sentence about a code that the server does not take. */
  get wrong(): string {
    return this.#words.say(this.#isBackup ? 'loginBackupWrong' : 'loginCodeWrong');
  }

  /**
   * Puts the step in place of the form and leads the reader there.
   *
   * @param message what the server says of the code, such as where it was sent
   */
  show(message: string | undefined) {
    const host = this.#host;
    this.#message = message;
    const step = this.draw();
    if (!step.isConnected) {
      adoptPartStyles(host.getRootNode() as ShadowRoot, codeStepStyles);
      this.#hidden = [...host.children].filter(
        (each): each is HTMLElement =>
          each instanceof HTMLElement && !each.hidden && /^(|sso|fields)$/.test(each.slot),
      );
      for (const each of this.#hidden) each.hidden = true;
      // First, so that Enter presses its button and not the form's.
      host.prepend(step);
    }
    // The label and the hint say what has come.
    this.field.focus();
  }

  /** Brings the form back, as it was. */
  remove() {
    this.draw().remove();
    for (const each of this.#hidden) each.hidden = false;
    this.#hidden = [];
  }

  /** Follows the language. */
  draw(): HTMLElement {
    const words = this.#words;
    const isBackup = this.#isBackup;
    const id = this.#form;
    const hint = isBackup
      ? words.say('loginBackupHint')
      : (this.#message ?? words.say('loginCodeHint'));
    const other = words.say(isBackup ? 'loginUseCode' : 'loginUseBackup');
    const step = this.#light.draw(
      html`<div slot="fields" class="cong-login-step" lang=${this.#localize.foreignLang ?? nothing}>
        <p>
          <label for="${id}-code">${words.say(isBackup ? 'loginBackup' : 'loginCode')}</label
          ><input
            id="${id}-code"
            name="code"
            form=${id}
            required
            autocapitalize="none"
            spellcheck="false"
            autocomplete=${isBackup ? 'off' : 'one-time-code'}
            inputmode=${isBackup ? 'text' : 'numeric'}
            aria-describedby="${id}-hint"
            @input=${this.#check}
            ${ref(this.#field)}
          /><small id="${id}-hint">${hint}</small>
        </p>
        <p><button form=${id}>${words.say('loginCodeSubmit')}</button></p>
        <p class="cong-login-choices">
          <button type="button" @click=${this.#turn}>${other}</button>
          <button type="button" @click=${this.#onBack}>${words.say('loginBack')}</button>
        </p>
      </div>`,
    );
    this.#check();
    return step;
  }

  /** Asks for the other kind of code. */
  readonly #turn = () => {
    this.#isBackup = !this.#isBackup;
    [this.field.value, this.#other] = [this.#other, this.field.value];
    this.draw();
    // A fault of the one kind says nothing of the other.
    this.field.dispatchEvent(new Event('input', {bubbles: true}));
    this.field.focus();
  };

  readonly #check = () => {
    const words = this.#words;
    const isBackup = this.#isBackup;
    const missing = isBackup ? 'loginBackupMissing' : 'loginCodeMissing';
    this.field.setCustomValidity(
      !this.field.value.trim()
        ? words.say(missing)
        : isBackup || CODE.test(this.code)
          ? ''
          : words.say('loginCodeShape'),
    );
  };
}
