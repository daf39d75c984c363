import {html, nothing} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import type {Localize, Words} from '../../../../base/localize.js';
import {membersOf} from '../../../../core/members.js';
import {warn} from '../../../../core/warn.js';
import {NativeEvent} from '../../../../data/native-event.js';
import {adoptPartStyles} from '../../../../ui/part-styles.js';
import {LightElement} from '../../form/light-element.js';
import {ensureId} from '../../form/login-fields.js';
import type {LoginContext, LoginHost} from '../../login-host.js';
import {codeIn, hasShape, parseLength, shapeOf, type CodeShape} from './code-model.js';
import {codeStepStyles} from './code-step.styles.js';
import {accountTexts} from './messages.js';

/**
 * The field for a one-time or backup code, in the light DOM, where phones and password managers offer the code. It belongs
 * to the form, which is out of sight meanwhile with all that was typed, and is sent with it. For a backup code it has no
 * name, or managers would fill in the code of the moment.
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
    const {codeLength} = host;
    if (__DEV__ && codeLength && !parseLength(codeLength))
      warn(host, 'code-length', codeLength, 'a length such as 6 or 6-8; 6-8 is used');
    this.#onBack = onBack;
    this.draw();
  }

  get field(): HTMLInputElement {
    // The step is drawn from the start.
    return this.#field.value as HTMLInputElement;
  }

  /** The code as it is sent: that of a message pasted whole; a backup code as written, without blanks. */
  get code(): string {
    const {value} = this.field;
    return this.#isBackup ? value.normalize('NFKC').replace(/\s/g, '') : codeIn(value, this.#shape);
  }

  get #shape(): CodeShape {
    const {codeLength, codeLetters} = this.#host;
    return shapeOf(codeLength, codeLetters);
  }

  /** The shape in words, to put into a sentence. */
  get #shapeWords() {
    const words = this.#words;
    const {min, max, hasLetters} = this.#shape;
    const count = min === max ? `${min}` : words.say('loginCodeRange', {min, max});
    return {signs: words.say(hasLetters ? 'loginCodeLetters' : 'loginCodeDigits', {count})};
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
          each instanceof HTMLElement && !isHidden(each) && /^(|sso|fields)$/.test(slotOf(each)),
      );
      for (const each of this.#hidden) membersOf(each).setAttribute('hidden', '');
      // First, so that Enter presses its button and not the form's.
      host.prepend(step);
    }
    // The label and the hint say what has come.
    this.field.focus();
  }

  /** Judges what is in the field. */
  check() {
    const words = this.#words;
    const isBackup = this.#isBackup;
    const missing = isBackup ? 'loginBackupMissing' : 'loginCodeMissing';
    this.field.setCustomValidity(
      !this.field.value.trim()
        ? words.say(missing)
        : isBackup || hasShape(this.code, this.#shape)
          ? ''
          : words.say('loginCodeShape', this.#shapeWords),
    );
  }

  /** Brings the form back, as it was. */
  remove() {
    this.draw().remove();
    for (const each of this.#hidden) membersOf(each).removeAttribute('hidden');
    this.#hidden = [];
  }

  /** Follows the language. */
  draw(): HTMLElement {
    const words = this.#words;
    const isBackup = this.#isBackup;
    const id = this.#form;
    const hint = isBackup
      ? words.say('loginBackupHint')
      : (this.#message ?? words.say('loginCodeHint', this.#shapeWords));
    const other = words.say(isBackup ? 'loginUseCode' : 'loginUseBackup');
    const step = this.#light.draw(
      html`<div slot="fields" class="cong-login-step" lang=${this.#localize.foreignLang ?? nothing}>
        <p>
          <label for="${id}-step">${words.say(isBackup ? 'loginBackup' : 'loginCode')}</label
          ><input
            id="${id}-step"
            name=${isBackup ? nothing : 'code'}
            form=${id}
            required
            autocapitalize="none"
            spellcheck="false"
            autocomplete=${isBackup ? 'off' : 'one-time-code'}
            inputmode=${isBackup || this.#shape.hasLetters ? 'text' : 'numeric'}
            aria-describedby="${id}-hint"
            @input=${this.#onInput}
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
    this.check();
    return step;
  }

  /** Asks for the other kind of code. */
  readonly #turn = () => {
    this.#isBackup = !this.#isBackup;
    [this.field.value, this.#other] = [this.#other, this.field.value];
    this.draw();
    // A fault of the one kind says nothing of the other.
    this.field.dispatchEvent(new NativeEvent('input', {bubbles: true}));
    this.field.focus();
  };

  readonly #onInput = (event: Event) => {
    // The code out of a message that was pasted, so that the reader sees what is sent.
    const {inputType = ''} = event as InputEvent;
    if (!this.#isBackup && /^insertFrom/.test(inputType)) this.field.value = this.code;
    this.check();
  };
}

/** As the author wrote them: a form may have fields called “hidden” or “slot”. */
const isHidden = (element: Element) => membersOf(element).hasAttribute('hidden');
const slotOf = (element: Element) => membersOf(element).getAttribute('slot') ?? '';
