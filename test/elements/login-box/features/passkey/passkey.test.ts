import {
  expect,
  fixture,
  html,
  nextFrame,
  oneEvent,
  waitUntil,
} from '../../../../support/testing.js';
import type {TemplateResult} from 'lit';
import {
  credentialJson,
  parseOptions,
} from '../../../../../src/elements/login-box/features/passkey/passkey-json.js';
import type {LoginBox} from '../../../../../src/elements/login-box/login-box.js';
import {capturedWarnings} from '../../../../support/captured-warnings.js';
import {pageWithout} from '../../../../support/page-without.js';
import {enhanced, said, signedIn, siteForm, statusOf, submitButton} from '../../support.js';

/** What a browser is asked for. */
interface Asked extends CredentialRequestOptions {
  /** The reader picks a passkey, or does something else. */
  answer(credential: unknown): void;
  fail(error: Error): void;
}

const bytes = (...all: number[]) => new Uint8Array(all).buffer;

/** What a passkey says, as browsers that know no JSON give it. */
const assertion = {
  id: 'AP-_',
  rawId: bytes(0, 255, 191),
  type: 'public-key',
  authenticatorAttachment: 'platform',
  response: {
    clientDataJSON: bytes(1),
    authenticatorData: bytes(2, 2),
    signature: bytes(251, 255),
    userHandle: bytes(9),
  },
  getClientExtensionResults: () => ({}),
};

const OPTIONS = {challenge: '-_8', rpId: 'localhost', timeout: 300_000};

/** A browser with passkeys, and a site with options and an answer. */
class FakePasskeys {
  readonly asked: Asked[] = [];
  readonly posts: {body: unknown; headers: Headers}[] = [];
  gets = 0;
  options: () => Response | Promise<Response> = () => Response.json(OPTIONS);
  answer: () => Response | Promise<Response> = () => Response.json({user: {name: 'Lê Thị Minh'}});
  isAvailable = true;

  readonly #undo: (() => void)[] = [];

  constructor() {
    this.#replace(window, 'PublicKeyCredential', {
      isConditionalMediationAvailable: async () => this.isAvailable,
    });
    this.#replace(navigator, 'credentials', {get: (options: object) => this.#get(options)});
    const {fetch} = window;
    this.#replace(window, 'fetch', (url: string, init?: RequestInit) =>
      String(url).includes('/khoa') ? this.#serve(init) : fetch(url, init),
    );
  }

  get last(): Asked {
    return this.asked.at(-1)!;
  }

  restore() {
    for (const undo of this.#undo) undo();
  }

  #replace(owner: object, name: string, value: unknown) {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, {configurable: true, writable: true, value});
    this.#undo.push(() => {
      if (own) Object.defineProperty(owner, name, own);
      else Reflect.deleteProperty(owner, name);
    });
  }

  #get(options: CredentialRequestOptions) {
    return new Promise((answer, fail) => {
      this.asked.push({...options, answer, fail});
      options.signal!.addEventListener('abort', () => fail(options.signal!.reason));
    });
  }

  async #serve({method = 'GET', body, headers}: RequestInit = {}) {
    if (method === 'GET') {
      this.gets++;
      return this.options();
    }
    this.posts.push({body: JSON.parse(String(body)), headers: new Headers(headers)});
    return this.answer();
  }
}

const boxWith = async (content: TemplateResult = siteForm) =>
  enhanced(
    await fixture(
      html`<cong-login-box passkey="/khoa" csrf-token="t0ken">${content}</cong-login-box>`,
    ),
  ) as Promise<HTMLElementTagNameMap['cong-login-box']>;

const name = (box: Element) => box.querySelector<HTMLInputElement>('[name=username]')!;

/** A reader comes to a field. A browser tells of it only on the page that has the focus, which another window may have. */
function comeTo(field: HTMLElement) {
  field.focus();
  if (!document.hasFocus())
    field.dispatchEvent(new FocusEvent('focusin', {bubbles: true, composed: true}));
}

describe('<cong-login-box> passkey', () => {
  let fake: FakePasskeys;
  beforeEach(() => (fake = new FakePasskeys()));
  afterEach(() => fake.restore());

  const offered = (count = 1) => waitUntil(() => fake.asked.length === count, `offer ${count}`);

  describe('offer', () => {
    it('is the browser’s, among the names that it has kept', async () => {
      const box = await boxWith();
      await offered();
      const {mediation, publicKey} = fake.last;
      expect(mediation).to.equal('conditional');
      expect([...new Uint8Array(publicKey!.challenge as ArrayBuffer)]).to.deep.equal([251, 255]);
      expect(publicKey!.rpId).to.equal('localhost');
      expect(name(box).autocomplete).to.equal('username webauthn');
    });

    it('keeps what the author has said of the field', async () => {
      const box = await boxWith(
        html`<form method="post">
          <label>Thư <input name="username" autocomplete="section-a email" /></label>
          <label>Mật khẩu <input name="password" type="password" autocomplete="off" /></label>
        </form>`,
      );
      await offered();
      expect(name(box).getAttribute('autocomplete')).to.equal('section-a email webauthn');
    });

    it('is not made where the browser has none, nor is the server asked', async () => {
      fake.isAvailable = false;
      await boxWith();
      await nextFrame();
      await nextFrame();
      expect(fake.gets).to.equal(0);
    });

    it('is not made in browsers that can only open a dialog', async () => {
      Object.assign(window, {PublicKeyCredential: {}});
      await boxWith();
      await nextFrame();
      expect(fake.gets).to.equal(0);
    });

    it('waits until it is known whether somebody is signed in', async () => {
      const box = await fixture<HTMLElementTagNameMap['cong-login-box']>(html`
        <cong-login-box passkey="/khoa" session-src="/test-api/status/401"
          >${siteForm}</cong-login-box
        >
      `);
      await waitUntil(() => box.user === null);
      await offered();
      box.user = {name: 'Lê Thị Minh'};
      await waitUntil(() => fake.last.signal!.aborted);
    });

    it('ends when the element leaves the page, and is made again when it comes back', async () => {
      const box = await boxWith();
      await offered();
      const place = box.parentElement!;
      box.remove();
      expect(fake.last.signal!.aborted).to.equal(true);
      place.append(box);
      await offered(2);
    });

    it('ends before another is made', async () => {
      // Of two forms with the same ids.
      capturedWarnings();
      await boxWith();
      await offered();
      await boxWith();
      await offered(2);
      expect(fake.asked.map(({signal}) => signal!.aborted)).to.deep.equal([true, false]);
    });

    it('ends when the password is used', async () => {
      const box = await boxWith();
      box.addEventListener('submit', (event) => event.preventDefault());
      await offered();
      name(box).value = 'ltminh';
      box.querySelector<HTMLInputElement>('[name=password]')!.value = 'x';
      box.querySelector('form')!.requestSubmit();
      expect(fake.last.signal!.aborted).to.equal(true);
    });

    it('follows another address', async () => {
      const box = await boxWith();
      await offered();
      box.passkey = '/khoa?2';
      await offered(2);
      box.passkey = undefined;
      await waitUntil(() => fake.last.signal!.aborted);
      await nextFrame();
      expect(fake.asked).to.have.length(2);
    });

    it('is made anew when the challenge is too old and the reader comes to the form', async () => {
      fake.options = () => Response.json({...OPTIONS, timeout: -1});
      const box = await boxWith();
      await offered();
      comeTo(name(box));
      await offered(2);
    });

    for (const [what, options] of Object.entries({
      'an error': () => new Response(null, {status: 500}),
      'HTML': () => new Response('<!doctype html>'),
      'JSON of another shape': () => Response.json({publicKey: 5}),
      'no connection': () => Promise.reject(new TypeError('mất mạng')),
    })) {
      it(`is not there when the server answers with ${what}, and is tried once more on focus`, async () => {
        const warnings = capturedWarnings();
        fake.options = options;
        const box = await boxWith();
        await waitUntil(() => warnings.list.length);
        expect(warnings.list[0]).to.contain('passkey');
        await nextFrame();
        expect(fake.gets).to.equal(1);
        fake.options = () => Response.json(OPTIONS);
        comeTo(name(box));
        await offered();
      });
    }

    it('is not asked for at an address that is not safe', async () => {
      const warnings = capturedWarnings();
      await fixture(
        html`<cong-login-box passkey="javascript:alert(1)">${siteForm}</cong-login-box>`,
      );
      await waitUntil(() => warnings.list.length);
      expect(warnings.list[0]).to.contain('passkey');
    });
  });

  describe('picked by the reader', () => {
    it('is posted with the token; the box greets', async () => {
      const box = await boxWith();
      await offered();
      setTimeout(() => fake.last.answer(assertion));
      await oneEvent(box, 'cong-login-success');
      await signedIn(box, 'Xin chào, Lê Thị Minh');
      const [{body, headers}] = fake.posts as [(typeof fake.posts)[0]];
      expect(body).to.deep.equal({
        id: 'AP-_',
        rawId: 'AP-_',
        type: 'public-key',
        authenticatorAttachment: 'platform',
        response: {
          clientDataJSON: 'AQ',
          authenticatorData: 'AgI',
          signature: '-_8',
          userHandle: 'CQ',
        },
        clientExtensionResults: {},
      });
      expect(headers.get('x-csrf-token')).to.equal('t0ken');
      expect(headers.get('content-type')).to.equal('application/json');
      expect(statusOf(box)).to.equal('');
    });

    it('may be vetoed', async () => {
      const box = await boxWith();
      await offered();
      box.addEventListener('cong-login', (event) => event.preventDefault());
      setTimeout(() => fake.last.answer(assertion));
      await oneEvent(box, 'cong-login');
      await nextFrame();
      expect(fake.posts).to.have.length(0);
    });

    it('tells what the server says when it refuses, as text, and offers again on focus', async () => {
      const box = await boxWith();
      fake.answer = () =>
        Response.json({error: 'x', message: '<b>Khóa</b> đã bị thu hồi.'}, {status: 401});
      await offered();
      fake.last.answer(assertion);
      await said(box, '<b>Khóa</b> đã bị thu hồi.');
      await waitUntil(() => statusOf(box) === '');
      comeTo(name(box));
      await offered(2);
    });

    for (const [what, answer] of Object.entries({
      'HTML': () => new Response('<!doctype html>', {status: 200}),
      'an error without words': () => Response.json({}, {status: 500}),
      'no connection': () => Promise.reject(new TypeError('mất mạng')),
    })) {
      it(`says so in our words when the answer is ${what}`, async () => {
        capturedWarnings();
        const box = await boxWith();
        fake.answer = answer;
        await offered();
        fake.last.answer(assertion);
        await said(
          box,
          'Chưa đăng nhập được bằng khóa truy cập (passkey). Vui lòng thử lại hoặc dùng mật khẩu.',
        );
      });
    }

    it('or not: a change of mind is no fault', async () => {
      const warnings = capturedWarnings();
      const box = await boxWith();
      await offered();
      fake.last.fail(new DOMException('không', 'NotAllowedError'));
      await nextFrame();
      expect(warnings.list).to.deep.equal([]);
      comeTo(name(box));
      await offered(2);
    });
  });

  describe('JSON', () => {
    it('is read by us where the browser cannot', () => {
      const id = 'AP-_';
      const options = parseOptions({
        challenge: 'AQI',
        allowCredentials: [{id, type: 'public-key', transports: ['internal']}],
        userVerification: 'required',
      });
      expect(new Uint8Array(options.challenge as ArrayBuffer)).to.deep.equal(
        new Uint8Array([1, 2]),
      );
      const [allowed] = options.allowCredentials!;
      expect(allowed!.id).to.deep.equal(new Uint8Array([0, 255, 191]));
      expect(allowed!.transports).to.deep.equal(['internal']);
      expect(options.userVerification).to.equal('required');
      expect('rpId' in options).to.equal(false);
    });

    it('is the browser’s own where it can', () => {
      Object.assign(PublicKeyCredential, {
        parseRequestOptionsFromJSON: ({challenge}: {challenge: string}) => ({
          challenge: `của trình duyệt ${challenge}`,
        }),
      });
      const options = parseOptions({challenge: 'x'});
      expect(options.challenge as unknown).to.equal('của trình duyệt x');
      const credential = {toJSON: () => 'JSON'} as unknown as PublicKeyCredential;
      expect(credentialJson(credential)).to.equal('JSON');
    });
  });

  it('is not there when its feature does not load, and the form is', async () => {
    const {element: box, page} = await pageWithout<LoginBox>(
      ['elements/login-box/features/passkey/passkey'],
      `<cong-login-box passkey="/khoa"><form method="post" action="/test-api/redirect?to=/test-api/html?native">
        <label>Tên <input name="username" value="ltminh"></label>
        <label>Mật khẩu <input name="password" type="password" value="1"></label>
        <button>Vào</button></form></cong-login-box>`,
    );
    Object.defineProperty(page, 'PublicKeyCredential', {
      value: {isConditionalMediationAvailable: async () => true},
    });
    await enhanced(box);
    box.requestUpdate();
    await waitUntil(() => page.told.join().includes('passkey'), 'the developer is told');
    submitButton(box).click();
    await waitUntil(() => page.location.search === '?native', 'the next page');
  });
});
