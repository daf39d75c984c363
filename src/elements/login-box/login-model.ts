/** A sentence that is asked for at each rendering, so that it follows the language. */
export type Say = () => string;

/** A fault of a field. */
export interface Problem {
  /** The id of the field. */
  readonly field: string;
  readonly text: string;
}

/** A sentence about what has become of the session, and what kind of news it is. */
export interface Notice {
  readonly kind: 'success' | 'warning' | 'danger';
  readonly say: Say;
}

/** The view of a login box around its form. */
export interface LoginView {
  /** The first sentence above the form; empty where the problems speak for themselves. */
  readonly lead: string;
  readonly problems: readonly Problem[];
  /** The sentence below the form about what is under way. */
  readonly status: Say | undefined;
  /** The form is on its way, which the button of our own form says. */
  readonly isSending: boolean;
  /** How long the server wants to be left alone. The status is for the ear only meanwhile. */
  readonly wait: Say | undefined;
  readonly notice: Notice | undefined;
  /** A panel stands in place of the form. */
  readonly isSignedIn: boolean;
  /** The site’s own panel stands in place of our greeting and button. */
  readonly hasOwnPanel: boolean;
  /** The site is being asked to end the session. */
  readonly isSigningOut: boolean;
  /** There is no form to set single sign-on apart from. */
  readonly isFormless: boolean;
  /** A step for a code stands in place of the form. */
  readonly isInCodeStep: boolean;
}

/** The view before anything has happened. */
const UNTOUCHED: LoginView = {
  lead: '',
  problems: [],
  status: undefined,
  isSending: false,
  wait: undefined,
  notice: undefined,
  isSignedIn: false,
  hasOwnPanel: false,
  isSigningOut: false,
  isFormless: false,
  isInCodeStep: false,
};

/** The model holds what a login box shows. The form and the features change it, and the element draws it. */
export class LoginModel {
  readonly #onChange: () => void;
  #view = UNTOUCHED;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get view(): LoginView {
    return this.#view;
  }

  /** Takes over what has changed; nothing is drawn again for what stays the same. */
  show(change: Partial<LoginView>) {
    const names = Object.keys(change) as (keyof LoginView)[];
    if (names.every((name) => change[name] === this.#view[name])) return;
    this.#view = {...this.#view, ...change};
    this.#onChange();
  }
}

/**
 * The heading and the list above the form. A single problem is the heading itself, unless a sentence of the server’s or
 * the page’s comes first.
 *
 * @param count says how many problems there are
 */
export function summaryOf(
  {lead, problems}: Pick<LoginView, 'lead' | 'problems'>,
  count: (problems: number) => string,
): {heading: string; list: readonly Problem[]} {
  const [only] = problems;
  if (problems.length > 1) return {heading: lead || count(problems.length), list: problems};
  if (only && !lead) return {heading: only.text, list: []};
  return {heading: lead, list: problems};
}

/** The attributes by which an author asks for a form. */
export interface FormWish {
  readonly action: string | null | undefined;
  readonly mode: string;
  readonly sessionSrc: string | null | undefined;
  readonly logoutAction: string | null | undefined;
}

/** Whether the author has asked for a form: a password must not be posted to a page that does not expect one. */
export function asksForForm({action, mode, sessionSrc, logoutAction}: FormWish): boolean {
  // Lit writes null where an attribute has been taken away.
  return mode === 'fetch' || [action, sessionSrc, logoutAction].some((each) => each != null);
}

/** The facts of the markup in and around a box. */
export interface FormMarkup {
  /** A form or an input in the box. */
  readonly hasControls: boolean;
  /** The site’s own panel for somebody who is signed in. */
  readonly hasPanel: boolean;
  /** The site’s form, behind the box. It is asked last, since the answer takes a look at the page. */
  readonly hasFormBeside: () => boolean;
}

/** Whether a form is drawn: the author asks for it, has none, and nobody is signed in. */
export function shouldDrawForm(
  wish: FormWish,
  {hasControls, hasPanel, hasFormBeside}: FormMarkup,
): boolean {
  return asksForForm(wish) && !hasControls && !hasPanel && !hasFormBeside();
}

/** The facts of a field, by the browser or by a test. */
export interface FieldFacts {
  readonly kind: 'input' | 'select' | 'textarea';
  readonly type: string;
  readonly name: string;
  readonly value: string;
  /** `autocomplete` as the browser understands it. */
  readonly autocomplete: string;
  /** The words of `autocomplete` as the author wrote them, in lower case. */
  readonly meanings: readonly string[];
  readonly isRequired: boolean;
  readonly isReadOnly: boolean;
  /** The field stands in the box itself; false for one in the slot of single sign-on or of further fields. */
  readonly isInBody: boolean;
  /** The field stands in the slot of further fields. */
  readonly isFurther: boolean;
  /** The form to which the field belongs, whatever stands for it. */
  readonly form: unknown;
  /** Keyboard and screen reader come to the field. */
  readonly isReached: boolean;
  /** A reader sees the field. */
  readonly isShown: boolean;
}

/**
 * How well a user name is known: `sure` by its name or its `autocomplete`, `likely` because it is called like one or
 * stands alone before the password, `guessed` among several by its place.
 */
export type Certainty = 'sure' | 'likely' | 'guessed';

/** The fields with which people sign in. */
export interface Chosen<F> {
  readonly username?: F | undefined;
  /** Undefined where there is no user name. */
  readonly certainty?: Certainty | undefined;
  readonly password?: F | undefined;
}

/** A user name as it is sent: without the blanks of a phone's keyboard, and in one form of letters. */
export const tidyName = (name: string): string => name.trim().normalize();

/** Inputs into which people type a user name: an identity number and a telephone number count. */
const TYPED = /^(text|email|tel|number|search)$/;

/** The end of names such as `UserName`, `nv_login`, `email_address`, `ten_dang_nhap`, `TaiKhoan`, `txtTK`. */
const CALLED =
  /(user|usr|uname|login|account|mail|phone|mobile|cccd|cmnd|sdt|dien.?thoai|msnv|ma.?(nv|nhan.?vien|can.?bo)|tai.?khoan|dang.?nhap|truy.?cap|tendn|(^|txt|[-_])tk|^log)[-_]?(name|id|code|address)?$/i;

/** The parts of names of fields that ask for what stands in a picture, or for a code: `nv_seccode`, `txtMaXacNhan`. */
const CAPTCHA =
  /captcha|(sec|security|check|verif\w*|valid\w*)[-_]?code|vcode|xac.?(nhan|thuc|minh)|otp/i;

/** The namespaces of portals: `ctl00$Login1$`, `loginForm:`, `user[`, and `_58_` of Liferay. */
const NAMESPACE = /^_.+_|.*[$.:[]/g;

/** Whether a reader can fill a field in. */
export function isUsable({isReached, isShown}: FieldFacts): boolean {
  return isReached && isShown;
}

/**
 * The fields with which people sign in, out of all fields of a box in their order. Of passwords it is the one named
 * `password`, else the one that `autocomplete` says, else the first that shows. The user name is
 *
 * 1. the field named `username`, of any type;
 * 2. the one whose `autocomplete` is `username`, else `email`;
 * 3. of the usable fields before the password the nearest that is called like one (`ctl00$Login1$UserName`, `log`), else
 *    the nearest that is required, else the nearest. Once a password is there, those that are filled in go before those
 *    that are empty: what a reader leaves empty is a unit or a trap for robots rather than the name.
 *
 * A field is usable if a reader sees and reaches it and the author has not switched `autocomplete` off or given it another
 * meaning; where there is no such field, the latter are taken too.
 *
 * @param known the choice of the last time, of the same fields: a password has another type while it shows, and we have
 * written `autocomplete`
 */
export function chooseFields<F extends FieldFacts>(
  fields: readonly F[],
  known: Chosen<F> = {},
): Chosen<F> {
  const password = choosePassword(fields, known.password);
  if (!password) return {};
  const isKept =
    known.password === password && known.username && known.username.form === password.form;
  if (isKept && known.certainty === 'sure') return known;
  // While the whole form is out of sight, nobody can tell which of its fields a reader sees.
  if (isKept && !password.isShown) return known;
  return {...chooseUsername(fields, password, known), password};
}

function choosePassword<F extends FieldFacts>(fields: readonly F[], known: F | undefined) {
  const all = fields.filter(
    (each) =>
      each.isInBody &&
      each.kind === 'input' &&
      (each === known ||
        each.type === 'password' ||
        (each.name === 'password' && TYPED.test(each.type))),
  );
  // The box may have a form for new accounts as well.
  const ofForm = all.filter(({form}) => form === all[0]?.form);
  return (
    ofForm.find(({name}) => name === 'password') ??
    ofForm.find((each) => each.meanings.includes('current-password')) ??
    ofForm.find((each) => each === known) ??
    ofForm.find((each) => each.isShown) ??
    ofForm[0]
  );
}

function chooseUsername<F extends FieldFacts>(
  fields: readonly F[],
  password: F,
  known: Chosen<F>,
): Pick<Chosen<F>, 'username' | 'certainty'> {
  const isSeen = password.isShown;
  // The fields of a form that is out of sight are judged by what reaches them alone.
  const isOpenTo = (each: F) => (isSeen ? isUsable(each) : each.isReached);
  const candidates = fields.filter(
    (each) =>
      each !== password &&
      (each.form === password.form || (!each.form && each.isFurther)) &&
      // A trap for robots may have any name.
      (each.type === 'hidden' || each.value || isOpenTo(each)),
  );
  // We have told password managers of a choice that was not sure.
  const isOurs = (each: F) => each === known.username && known.certainty !== 'sure';
  const meant = candidates.filter((each) => !isOurs(each));
  const sure =
    candidates.find(({name}) => name === 'username') ??
    meant.find(({meanings}) => meanings.includes('username')) ??
    meant.find(({meanings}) => meanings.includes('email'));
  if (sure) return {username: sure, certainty: 'sure'};

  const place = fields.indexOf(password);
  const before = candidates
    .filter((each) => each.isInBody && fields.indexOf(each) < place && isChoice(each, isOpenTo))
    .reverse();
  const filled = password.value ? before.filter(({value}) => value) : [];
  const username = likeliest(filled) ?? likeliest(before);
  if (!username) return {};
  const isAlone = before.length === 1;
  const isCalledSo = mayBeCalledSo(username);
  const certainty = isAlone && isCalledSo ? 'sure' : isAlone || isCalledSo ? 'likely' : 'guessed';
  return {username, certainty};
}

const isOpen = ({autocomplete}: FieldFacts) => /^(|on|username.*|tel.*)$/.test(autocomplete);

/** Older systems switch it off for user names too; a trap for robots is rather called like an address. */
const mayBeCalledSo = (field: FieldFacts) =>
  isCalled(field.name) && (isOpen(field) || !/mail/i.test(field.name));

/** Of fields, the nearest to the password first, the one that is most likely a user name. */
function likeliest<F extends FieldFacts>(fields: readonly F[]): F | undefined {
  const typed = fields.filter(({kind}) => kind === 'input');
  const open = typed.filter(isOpen);
  return (
    fields.find(mayBeCalledSo) ?? open.find(({isRequired}) => isRequired) ?? open[0] ?? typed[0]
  );
}

/** Whether a user name may be typed or chosen in a field. One that cannot be changed and is empty waits for something else. */
function isChoice<F extends FieldFacts>(field: F, isOpenTo: (field: F) => boolean): boolean {
  if (field.kind === 'select') return true;
  const isOpen = !field.isReadOnly || field.value;
  return Boolean(
    field.kind === 'input' &&
    TYPED.test(field.type) &&
    isOpen &&
    !field.meanings.includes('one-time-code') &&
    !CAPTCHA.test(field.name) &&
    isOpenTo(field),
  );
}

function isCalled(name: string): boolean {
  return CALLED.test(name.replace(NAMESPACE, '').replace(/\]$/, ''));
}

/** The field in which a reader begins: a user name may be hidden, and known by the server. */
export function firstOf<F extends FieldFacts>({username, password}: Chosen<F>): F | undefined {
  return username && isUsable(username) ? username : password;
}
