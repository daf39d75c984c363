import type {ReactiveControllerHost} from 'lit';
import type {Localize, Words} from '../../base/localize.js';
import type {SessionUser} from '../../data/schemas/session.js';
import type {FormWish, LoginModel} from './login-model.js';
import type {loginTexts} from './messages.js';

/** The element, as far as the form and the features of a login box know it. */
export interface LoginHost extends ReactiveControllerHost, HTMLElement, FormWish {
  readonly isHydrating: boolean;
  readonly remember: boolean;
  readonly csrfName: string | undefined;
  csrfToken: string | undefined;
  readonly csrfMeta: string | undefined;
  readonly sessionSrc: string | undefined;
  readonly logoutAction: string | undefined;
  readonly credentials: string;
  readonly codeLength: string | undefined;
  readonly codeLetters: boolean;
  readonly passkey: string | undefined;
  user: SessionUser | null | undefined;
  showError(message: string): void;
}

/** The words of a login box and of its form. */
export type LoginWords = Words<typeof loginTexts>;

/** Places of the element’s template that take the focus; null as long as they are not drawn. */
export interface LoginPlaces {
  readonly summary: () => HTMLElement | null;
  readonly form: () => HTMLElement | null;
  readonly panel: () => HTMLElement | null;
}

/** A login box hands this over to its form and its features. */
export interface LoginContext {
  readonly host: LoginHost;
  readonly localize: Localize;
  readonly words: LoginWords;
  readonly model: LoginModel;
  readonly places: LoginPlaces;
}
