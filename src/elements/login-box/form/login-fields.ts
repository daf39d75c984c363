import {membersOf} from '../../../core/members.js';
import {
  chooseFields,
  firstOf,
  isUsable,
  type Certainty,
  type Chosen,
  type FieldFacts,
} from '../login-model.js';

export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The fields with which people sign in. The form may be the one around the whole page, as in ASP.NET WebForms. */
export interface LoginFields {
  readonly form?: HTMLFormElement | null | undefined;
  readonly username?: Field | undefined;
  /** Undefined where there is no user name. */
  readonly certainty?: Certainty | undefined;
  readonly password?: HTMLInputElement | undefined;
}

/** A form that is sent, and its fields. */
export interface Login extends LoginFields {
  readonly form: HTMLFormElement;
}

/** The forms and inputs in the default slot; those for single sign-on may be forms too. */
export function controlsIn(host: Element): Element[] {
  return [
    ...host.querySelectorAll(
      ':scope > :is(form, input):not([slot]), :scope > :not([slot]) :is(form, input)',
    ),
  ];
}

/** The fields of a form that stand in an element, and those without a form. */
export function fieldsOf(form: HTMLFormElement | null, host: Element): Field[] {
  return [...host.querySelectorAll<Field>('input, select, textarea')].filter(
    (field) => field.form === form,
  );
}

/** A field as the model sees it. It looks at the page no sooner than it is asked, since that costs a layout. */
class FieldInPage implements FieldFacts {
  readonly #host: Element;
  readonly element: Field;
  #isShown: boolean | undefined;

  constructor(element: Field, host: Element) {
    this.element = element;
    this.#host = host;
  }

  get kind() {
    return this.element.localName as FieldFacts['kind'];
  }

  get type() {
    return this.element.type;
  }

  get name() {
    return this.element.name;
  }

  get value() {
    return this.element.value;
  }

  get autocomplete() {
    return this.element.autocomplete;
  }

  get meanings() {
    return (this.element.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/);
  }

  get isRequired() {
    return this.element.required;
  }

  get isReadOnly() {
    return this.element instanceof HTMLSelectElement ? false : this.element.readOnly;
  }

  get isInBody() {
    let top: Element = this.element;
    while (top.parentElement && top.parentElement !== this.#host) top = top.parentElement;
    return !membersOf(top).hasAttribute('slot');
  }

  get isFurther() {
    return this.element.closest('[slot=fields]') !== null;
  }

  get form() {
    return this.element.form;
  }

  get isReached() {
    const {element} = this;
    return !element.disabled && element.tabIndex >= 0 && !element.matches('[aria-hidden=true]');
  }

  get isShown() {
    return (this.#isShown ??= isShown(this.element));
  }
}

/** Whether a reader sees a field: traps for robots are out of sight, out of the page, or without size. */
function isShown(field: Element): boolean {
  if (field.closest('[aria-hidden=true], [inert]')) return false;
  const {width, height, left, right, bottom} = field.getBoundingClientRect();
  if (width < 2 || height < 2 || right + scrollX <= 0 || bottom + scrollY <= 0) return false;
  // The whole form may be there, too, on a page that is wider than the window.
  if (left >= innerWidth) return false;
  if (getComputedStyle(field).visibility !== 'visible') return false;
  const form = field.closest('form, cong-login-box');
  for (let each: Element | null = field; each && each !== form; each = each.parentElement) {
    const {opacity, overflow} = getComputedStyle(each);
    const room = each.getBoundingClientRect();
    const isFlat = room.width < 2 || room.height < 2;
    if (opacity === '0' || (isFlat && overflow !== 'visible')) return false;
  }
  return true;
}

/** The fields of a box, and which of them are those of a login. */
export class FieldsInPage {
  readonly #all: FieldInPage[];

  constructor(host: Element) {
    this.#all = [...host.querySelectorAll<Field>('input, select, textarea')].map(
      (each) => new FieldInPage(each, host),
    );
  }

  of(element: Field | undefined): FieldInPage | undefined {
    return element && this.#all.find((each) => each.element === element);
  }

  chosen({username, certainty, password}: LoginFields): Chosen<FieldInPage> {
    return {username: this.of(username), certainty, password: this.of(password)};
  }

  choose(known: LoginFields): Chosen<FieldInPage> {
    return chooseFields(this.#all, this.chosen(known));
  }
}

/**
 * The fields with which people sign in; see `chooseFields`.
 *
 * @param known the fields of the last time
 */
export function findLoginFields(host: Element, known: LoginFields = {}): LoginFields {
  const {username, certainty, password} = new FieldsInPage(host).choose(known);
  const field = password?.element;
  if (!(field instanceof HTMLInputElement)) return {};
  return {form: field.form, username: username?.element, certainty, password: field};
}

/** Whether a reader can fill a field in. */
export function isUsableField(field: Field, host: Element): boolean {
  return isUsable(new FieldInPage(field, host));
}

/** The field in which a reader begins. */
export function firstField(login: LoginFields, host: Element): Field | undefined {
  return firstOf(new FieldsInPage(host).chosen(login))?.element;
}

let idCount = 0;

/** The element's id, given to it where it has none. A field named "id" hides the property of a form. */
export function ensureId(element: Element): string {
  const members = membersOf(element);
  const id = members.getAttribute('id') || `cong-login-${++idCount}`;
  members.setAttribute('id', id);
  return id;
}

/** Whether the author has named a field for those who cannot see it. */
export function hasName(field: Field): boolean {
  return (
    field.matches('label *, [aria-label], [aria-labelledby], [title]') ||
    // Last, for the browser looks through the whole page for them.
    Boolean(field.labels?.length)
  );
}
