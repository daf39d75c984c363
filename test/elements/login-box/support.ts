import {fixture, html, nextFrame, oneEvent, waitUntil} from '../../support/testing.js';
import type {TemplateResult} from 'lit';
import type {SinonSpy} from 'sinon';
import type {
  LoginErrorEvent,
  LoginSuccessEvent,
} from '../../../src/elements/login-box/login-box.events.js';
import type {LoginBox} from '../../../src/elements/login-box/login-box.js';
import '../../../src/define/login-box.js';

/** The form of the founding page. */
export const siteForm = html`<form method="post" action="/test-api/html">
  <p><label for="u">Tên đăng nhập</label> <input id="u" name="username" required /></p>
  <p><label for="p">Mật khẩu</label> <input id="p" name="password" type="password" required /></p>
  <p><button>Đăng nhập</button></p>
</form>`;

/** Boxes are enhanced when the reader comes to them, and the feature that sends their form comes with the first focus. */
export async function enhanced<T extends Element>(box: T): Promise<T> {
  await waitUntil(() => reveal(box), 'the box is enhanced');
  box.dispatchEvent(new FocusEvent('focusin'));
  // It is compiled for the first test that asks.
  await import('../../../src/elements/login-box/features/sending.js');
  await nextFrame();
  return box;
}

export const boxWith = async (content: TemplateResult) =>
  enhanced(
    await fixture<LoginBox>(html`<cong-login-box heading="Đăng nhập">${content}</cong-login-box>`),
  );

export const founding = () => boxWith(siteForm);

/** A box that draws its form, which is loaded. */
export const drawn = async (content: TemplateResult) => enhanced(await fixture<LoginBox>(content));

export const form = (box: Element) => box.querySelector('form')!;
export const username = (box: Element) =>
  box.querySelector<HTMLInputElement>('[autocomplete~=username]')!;
export const password = (box: Element) =>
  box.querySelector<HTMLInputElement>('[autocomplete=current-password]')!;
export const reveal = (box: Element) => box.querySelector<HTMLElement>('[aria-pressed]')!;
export const submitButton = (box: Element) =>
  box.querySelector<HTMLElement>('form button:not([aria-pressed])')!;

export const isSeen = (element: Element) => element.getClientRects().length > 0;

export const part = (box: LoginBox, name: string) =>
  box.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`)!;
export const statusOf = (box: LoginBox) => part(box, 'status').textContent;

/** What is said above the form, one line each; empty if nothing. */
export const summaryOf = (box: LoginBox) =>
  part(box, 'summary').hidden
    ? []
    : [...part(box, 'summary').querySelectorAll('strong, a')].map((each) => each.textContent);

export const said = (box: LoginBox, ...lines: string[]) =>
  waitUntil(
    () => summaryOf(box).join('|') === lines.join('|'),
    `“${lines.join('|')}” above the form`,
  );

/** What is said at the fields, one line each; a single fault is told there alone. */
const saidAtFields = (box: Element) =>
  [...box.querySelectorAll('.cong-login-note strong')].map((each) => each.textContent);

export const saidAtField = (box: LoginBox, sentence: string) =>
  waitUntil(
    () => saidAtFields(box).join('|') === sentence && !summaryOf(box).length,
    `“${sentence}” at the field, and nothing above the form`,
  );

/** The descriptions of a field, as a screen reader finds them. */
export const descriptionOf = (field: Element) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

export function fill(box: Element, name = 'ltminh', secret = 'Mật khẩu 1') {
  username(box).value = name;
  password(box).value = secret;
}

/** Stands for the page around the box: hears what would be posted, and keeps it from leaving the test. */
export function listenAsPage(box: Element): FormData[] {
  const posts: FormData[] = [];
  box.parentElement!.addEventListener('submit', (event) => {
    event.preventDefault();
    posts.push(new FormData(event.target as HTMLFormElement));
  });
  return posts;
}

/** An answer of the test server, as an address. */
export const answer = (body: unknown, status = 200) =>
  `/test-api/json?status=${status}&body=${encodeURIComponent(JSON.stringify(body))}`;

/** Several answers, one after another; the last one stays. */
export const answers = (...bodies: unknown[]) =>
  `/test-api/sequence?key=${crypto.randomUUID()}${bodies
    .map((body) => `&body=${encodeURIComponent(JSON.stringify(body))}`)
    .join('')}`;

/** A form that is sent as JSON to an address, filled in. */
export async function fetching(action: string, content = siteForm) {
  const box = await enhanced(
    await fixture<LoginBox>(
      html`<cong-login-box heading="Đăng nhập" mode="fetch">${content}</cong-login-box>`,
    ),
  );
  form(box).setAttribute('action', action);
  fill(box);
  return box;
}

export const isFree = (box: LoginBox) =>
  waitUntil(() => !box.querySelector('[aria-disabled]'), 'the form may be sent again');

/** Sends the form, and waits for the end of it. */
export async function failed(box: LoginBox) {
  setTimeout(() => submitButton(box).click());
  const {kind, status} = (await oneEvent(box, 'cong-login-error')) as LoginErrorEvent;
  return {kind, status};
}

export async function succeeded(box: LoginBox) {
  setTimeout(() => submitButton(box).click());
  const {user} = (await oneEvent(box, 'cong-login-success')) as LoginSuccessEvent;
  return user;
}

/** What was sent with each request. */
export const sent = (requests: SinonSpy) =>
  requests.args.map(([, init]) => {
    const {headers, body} = init as {headers: Record<string, string>; body: string};
    return {headers, body: JSON.parse(body) as Record<string, unknown>};
  });

let sessions = 0;

/** A site that says who is signed in, one answer after another, the last one for ever. */
export function sessionOf(...answers: unknown[]) {
  const key = `session-${Date.now()}-${++sessions}`;
  const bodies = answers.map((each) => `body=${encodeURIComponent(JSON.stringify(each))}`);
  const log = async () =>
    (await (await fetch(`/test-api/log?key=${key}`)).json()) as {
      count: number;
      requests: {cookie: string | null}[];
    };
  return {
    url: `/test-api/sequence?key=${key}&${bodies.join('&')}`,
    count: async () => (await log()).count,
    requests: async () => (await log()).requests,
  };
}

/** What the panel says in place of the form; any greeting will do unless one is given. */
export const signedIn = (box: LoginBox, greeting?: string) =>
  waitUntil(
    () => {
      const panel = box.shadowRoot!.querySelector<HTMLElement>('[part=panel]');
      if (!panel || !isSeen(panel)) return false;
      return greeting === undefined || panel.querySelector('#greeting')!.textContent === greeting;
    },
    `the panel${greeting ? ` says “${greeting}”` : ''}`,
  );

/** What is said above the form, or above the panel, of the session. */
export const saysSession = (box: LoginBox) =>
  box.shadowRoot!.querySelector('[part=notice]')?.textContent.trim() ?? '';
