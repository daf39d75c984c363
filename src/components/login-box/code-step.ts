import {element} from '../../internal/dom.js';
import type {Localize} from '../../internal/localize.js';
import {adoptPartStyles} from '../../internal/part-styles.js';
import {viCodeStep} from '../../locale/vi-code-step.js';
import {css} from '../../styles/css-text.js';
import type {LoginBox} from './login-box.js';
import {setOrRemove} from './login-dom.js';
import type {Login} from './login-fields.js';

const styles = css`
  @layer cong {
    cong-login-box > [hidden] {
      display: none !important;
    }
    cong-login-box .cong-login-step [type='button'] {
      inline-size: auto;
      margin: 0 16px 0 0;
      padding: 0;
      border: 0;
      background: none;
      color: var(--cong-color-link);
      font-size: 0.875rem;
      font-weight: 400;
      text-align: start;
      text-decoration: underline;
    }
    cong-login-box .cong-login-step.cong-login-step,
    cong-login-box .cong-login-step > p:first-child {
      margin: 0;
    }
    cong-login-box .cong-login-step > .cong-login-choices {
      display: flex;
      flex-wrap: wrap;
      margin: 4px 0 0;
    }
    cong-login-box .cong-login-step small {
      display: block;
      padding-block-start: 4px;
      color: var(--cong-color-muted);
      font: 0.875rem/1.6 var(--cong-font-family);
    }
    cong-login-box .cong-login-step input {
      font-variant-numeric: tabular-nums;
    }
  }
`;

/** One-time codes have these many digits; they are often written in groups. */
const CODE = /^\d{6,8}$/;

/**
 * The field for a one-time or backup code, in the light DOM, where phones and password managers offer the code. It belongs
 * to the form, which is out of sight meanwhile with all that was typed, and is sent with it.
 */
export class CodeStep {
  readonly #host: LoginBox;
  readonly #words: Localize;
  readonly #label = element('label');
  readonly #hint = element('small');
  readonly #submit = element('button');
  readonly #switch = element('button', {type: 'button'});
  readonly #back = element('button', {type: 'button'});
  readonly #or: HTMLElement | null;
  readonly field = element('input', {
    name: 'code',
    required: '',
    autocapitalize: 'none',
    spellcheck: 'false',
  });
  readonly #block: HTMLElement;
  /** What we have hidden, and only we may show again. */
  #hidden: HTMLElement[] = [];
  #isBackup = false;
  /** What was typed as the other kind of code. */
  #other = '';
  #message: string | undefined;

  constructor(host: LoginBox, words: Localize, {form}: Login, onBack: () => void) {
    this.#host = host;
    this.#words = words;
    words.add(viCodeStep);
    this.#or = host.renderRoot.querySelector('[part=or]');
    // The form has an id by now.
    const id = form.getAttribute('id') ?? '';
    this.#label.htmlFor = this.field.id = `${id}-code`;
    this.#hint.id = `${id}-hint`;
    this.field.setAttribute('aria-describedby', this.#hint.id);
    this.field.addEventListener('input', () => this.#check());
    this.#switch.addEventListener('click', () => this.#turn());
    this.#back.addEventListener('click', onBack);
    for (const each of [this.field, this.#submit]) each.setAttribute('form', id);
    this.#block = element(
      'div',
      {slot: 'fields', class: 'cong-login-step'},
      element('p', {}, this.#label, this.field, this.#hint),
      element('p', {}, this.#submit),
      element('p', {class: 'cong-login-choices'}, this.#switch, this.#back),
    );
  }

  /** What is sent: digits without the blanks and dashes of a paste; a backup code as written, without blanks. */
  get code(): string {
    const text = this.field.value.normalize('NFKC').replace(/\s/g, '');
    return this.#isBackup ? text : text.replace(/\D/g, '');
  }

  /** What is said of a code that the server does not take. */
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
    this.update();
    if (!this.#block.isConnected) {
      adoptPartStyles(host.getRootNode() as ShadowRoot, styles);
      this.#hidden = [...host.children].filter(
        (each): each is HTMLElement =>
          each instanceof HTMLElement && !each.hidden && /^(|sso|fields)$/.test(each.slot),
      );
      if (this.#or && !this.#or.hidden) this.#hidden.push(this.#or);
      for (const each of this.#hidden) each.hidden = true;
      // First, so that Enter presses its button and not the form's.
      host.prepend(this.#block);
    }
    // The label and the hint say what has come.
    this.field.focus();
  }

  /** Brings the form back, as it was. */
  remove() {
    this.#block.remove();
    for (const each of this.#hidden) each.hidden = false;
    this.#hidden = [];
  }

  /** Follows the language. */
  update() {
    const words = this.#words;
    const isBackup = this.#isBackup;
    setOrRemove(this.#block, 'lang', words.foreignLang);
    this.#label.textContent = words.say(isBackup ? 'loginBackup' : 'loginCode');
    this.#hint.textContent = isBackup
      ? words.say('loginBackupHint')
      : (this.#message ?? words.say('loginCodeHint'));
    this.#submit.textContent = words.say('loginCodeSubmit');
    this.#switch.textContent = words.say(isBackup ? 'loginUseCode' : 'loginUseBackup');
    this.#back.textContent = words.say('loginBack');
    this.field.autocomplete = isBackup ? 'off' : 'one-time-code';
    this.field.inputMode = isBackup ? 'text' : 'numeric';
    this.#check();
  }

  /** Asks for the other kind of code. */
  #turn() {
    this.#isBackup = !this.#isBackup;
    [this.field.value, this.#other] = [this.#other, this.field.value];
    this.update();
    // What was wrong with the one says nothing of the other.
    this.field.dispatchEvent(new Event('input', {bubbles: true}));
    this.field.focus();
  }

  #check() {
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
  }
}
