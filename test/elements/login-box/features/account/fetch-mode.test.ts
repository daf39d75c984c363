import {expect, html, waitUntil} from '../../../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import {spy, stub, type SinonSpy} from 'sinon';
import type {LoginBox} from '../../../../../src/elements/login-box/login-box.js';
import {capturedWarnings} from '../../../../support/captured-warnings.js';
import {pageWithout} from '../../../../support/page-without.js';
import {
  answer,
  answers,
  enhanced,
  failed,
  fetching,
  fill,
  form,
  isFree,
  password,
  reveal,
  sent,
  statusOf,
  submitButton,
  succeeded,
  summaryOf,
  username,
} from '../../support.js';

const MINH = {user: {name: 'Lê Thị Minh'}};

const pageWith = (missing: string[], action: string) =>
  pageWithout<LoginBox>(
    missing,
    `<cong-login-box mode="fetch"><form method="post" action='${action}'>
      <label>Tên <input name="username" value="ltminh"></label>
      <label>Mật khẩu <input name="password" type="password" value="1"></label>
      <button>Vào</button></form></cong-login-box>`,
  );

const opened = (page: Window, search: string) =>
  waitUntil(() => page.location.search === search, `the page ${search} comes`);

describe('<cong-login-box mode="fetch">', () => {
  let requests: SinonSpy;
  beforeEach(() => (requests = spy(window, 'fetch')));
  afterEach(() => requests.restore());

  describe('sends', () => {
    it('the fields by the names of the contract, as JSON', async () => {
      const box = await fetching(answer(MINH));
      await succeeded(box);
      expect(sent(requests)).to.deep.equal([
        {
          headers: {'Accept': 'application/json', 'Content-Type': 'application/json'},
          body: {username: 'ltminh', password: 'Mật khẩu 1', remember: false},
        },
      ]);
      const {method, credentials} = requests.args[0]![1] as RequestInit;
      expect([method, credentials]).to.deep.equal(['POST', 'same-origin']);
    });

    it('further fields by their own names', async () => {
      const box = await fetching(
        answer(MINH),
        html`<select slot="fields" name="unit" aria-label="Đơn vị">
            <option>VKSND tỉnh</option>
          </select>
          <form method="post">
            <label>Tên <input name="ctl00$UserName" /></label>
            <label>Mật khẩu <input name="ctl00$Password" type="password" /></label>
            <input type="checkbox" name="remember" value="1" checked aria-label="Ghi nhớ" />
            <input type="checkbox" name="role" value="a" checked aria-label="A" />
            <input type="checkbox" name="role" value="b" checked aria-label="B" />
            <button name="do" value="login">Vào</button>
          </form>`,
      );
      await succeeded(box);
      expect(sent(requests)[0]!.body).to.deep.equal({
        unit: 'VKSND tỉnh',
        role: ['a', 'b'],
        do: 'login',
        username: 'ltminh',
        password: 'Mật khẩu 1',
        remember: true,
      });
    });

    it('to the address of the button, where that has one', async () => {
      const box = await fetching('/test-api/status/500');
      submitButton(box).setAttribute('formaction', answer(MINH));
      expect(await succeeded(box)).to.deep.equal({name: 'Lê Thị Minh'});
    });

    for (const name of ['__RequestVerificationToken', '_token', '_csrf']) {
      it(`the anti-forgery field ${name} as a header too`, async () => {
        const box = await fetching(answer(MINH));
        form(box).insertAdjacentHTML('beforeend', `<input type="hidden" name=${name} value="k3">`);
        await succeeded(box);
        const [{headers, body}] = sent(requests) as [ReturnType<typeof sent>[0]];
        expect(headers).to.include({'X-CSRF-Token': 'k3'});
        expect(body).to.include({[name]: 'k3'});
      });
    }

    it('the token of the attributes, and from the next time the one that was answered', async () => {
      const box = await fetching(answers({...MINH, csrf: 'k5'}, MINH));
      box.csrfName = 'chong-gia-mao';
      box.csrfToken = 'k4';
      await succeeded(box);
      await isFree(box);
      fill(box);
      await succeeded(box);
      expect(
        sent(requests).map(({headers, body}) => [headers['X-CSRF-Token'], body['chong-gia-mao']]),
      ).to.deep.equal([
        ['k4', 'k4'],
        ['k5', 'k5'],
      ]);
    });

    describe('a token that has grown old', () => {
      const refused = (...rest: unknown[]) =>
        `${answers({error: 'csrf', csrf: 'k6'}, ...rest)}&status=403`;

      it('once more with that of the refusal, which the reader does not notice', async () => {
        const box = await fetching(refused(MINH));
        box.csrfToken = 'k5';
        expect(await succeeded(box)).to.deep.equal({name: 'Lê Thị Minh'});
        expect(sent(requests).map(({headers}) => headers['X-CSRF-Token'])).to.deep.equal([
          'k5',
          'k6',
        ]);
        expect(summaryOf(box)).to.deep.equal([]);
      });

      it('once more only, and not where the refusal has none, or the same', async () => {
        for (const [action, token, posts] of [
          [`${refused({error: 'csrf', csrf: 'k7'})}&status=403`, 'k5', 2],
          [refused(MINH), 'k6', 1],
          [answer({error: 'csrf'}, 403), 'k5', 1],
        ] as const) {
          requests.resetHistory();
          const box = await fetching(action);
          box.csrfToken = token;
          expect(await failed(box)).to.deep.equal({kind: 'refused', status: 403});
          expect(requests.callCount).to.equal(posts);
          box.remove();
        }
      });

      it('of the site’s own form too', async () => {
        const box = await fetching(
          refused(MINH),
          html`<form method="post">
            <input type="hidden" name="_csrf" value="k5" />
            <label>Tên <input name="username" /></label>
            <label>Mật khẩu <input name="password" type="password" /></label>
            <button>Vào</button>
          </form>`,
        );
        await succeeded(box);
        expect(sent(requests).map(({body}) => body['_csrf'])).to.deep.equal(['k5', 'k6']);
      });
    });

    it('nothing when the page cancels', async () => {
      const box = await fetching(answer(MINH));
      box.addEventListener('cong-login', (event) => event.preventDefault());
      submitButton(box).click();
      expect(requests.callCount).to.equal(0);
      expect(statusOf(box)).to.equal('');
    });

    it('nothing while fields are empty', async () => {
      const box = await fetching(answer(MINH));
      fill(box, '', '');
      submitButton(box).click();
      await waitUntil(() => summaryOf(box).length === 3);
      expect(requests.callCount).to.equal(0);
    });

    it('nothing over plain http to another host', async () => {
      capturedWarnings();
      const box = await fetching('http://khac.example/vao');
      submitButton(box).click();
      await waitUntil(() => summaryOf(box).length);
      expect(requests.callCount).to.equal(0);
    });

    it('once, however often Enter is pressed or more is typed', async () => {
      const box = await fetching('/test-api/hang');
      password(box).focus();
      await sendKeys({press: 'Enter'});
      await sendKeys({press: 'Enter'});
      await sendKeys({type: 'x'});
      submitButton(box).click();
      await waitUntil(() => requests.callCount);
      expect(requests.callCount).to.equal(1);
      await waitUntil(() => statusOf(box) === 'Đang đăng nhập…');
      expect(submitButton(box).getAttribute('aria-disabled')).to.equal('true');
    });
  });

  describe('signed in', () => {
    it('tells the page who, says so, and empties the password', async () => {
      const box = await fetching(answer(MINH));
      reveal(box).click();
      expect(await succeeded(box)).to.deep.equal({name: 'Lê Thị Minh'});
      await isFree(box);
      expect(statusOf(box)).to.equal('Đã đăng nhập với tên Lê Thị Minh.');
      expect(password(box).value).to.equal('');
      expect(password(box).type).to.equal('password');
      expect(username(box).value).to.equal('ltminh');
    });

    it('shows a name of markup as text', async () => {
      const box = await fetching(answer({user: {name: '<img src=x onerror=alert(1)>'}}));
      await succeeded(box);
      await isFree(box);
      expect(statusOf(box)).to.contain('<img src=x onerror=alert(1)>');
      expect(box.shadowRoot!.querySelector('img')).to.equal(null);
    });

    it('opens the page that the answer names', async () => {
      const {element: box, page} = await pageWith([], answer({redirect: '/test-api/html?chu'}));
      await enhanced(box);
      submitButton(box).click();
      await opened(page, '?chu');
    });

    it('opens the page that it was redirected to', async () => {
      const action = '/test-api/redirect?to=/test-api/html?chu';
      const {element: box, page} = await pageWith([], action);
      await enhanced(box);
      submitButton(box).click();
      await opened(page, '?chu');
    });

    it('does not open a page of another origin', async () => {
      const warnings = capturedWarnings();
      const box = await fetching(answer({...MINH, redirect: 'https://khac.example/'}));
      await succeeded(box);
      await isFree(box);
      expect(warnings.list.join()).to.contain('https://khac.example/');
    });
  });

  describe('to another origin', () => {
    // The same host, or the password would not be sent over plain http.
    const address = `http://${location.hostname}:1/dang-nhap`;
    beforeEach(() => {
      requests.restore();
      requests = stub(window, 'fetch').callsFake(async () => Response.json(MINH));
    });

    it('takes cookies along where the author says so, and greets then', async () => {
      const box = await fetching(address);
      box.credentials = 'include';
      expect(await succeeded(box)).to.deep.equal({name: 'Lê Thị Minh'});
      expect((requests.args[0]![1] as RequestInit).credentials).to.equal('include');
    });

    it('greets nobody whose session is not kept, and tells why', async () => {
      const warnings = capturedWarnings();
      const box = await fetching(address);
      expect(await failed(box)).to.deep.equal({kind: 'answer', status: 200});
      expect(summaryOf(box)).to.deep.equal([
        'Phản hồi của máy chủ không hợp lệ. Vui lòng báo cho người quản trị.',
      ]);
      expect(box.user).to.equal(undefined);
      expect(warnings.list.at(-1)).to.equal(
        '<cong-login-box> credentials: "same-origin". Expected include, for an address of another origin; nobody is signed in.',
      );
    });
  });

  it('sends no cookie at all where the author says so', async () => {
    const warnings = capturedWarnings();
    const box = await fetching(answer(MINH));
    box.credentials = 'omit';
    await succeeded(box);
    expect((requests.args[0]![1] as RequestInit).credentials).to.equal('omit');
    await isFree(box);
    fill(box);
    box.credentials = 'có';
    await succeeded(box);
    expect((requests.args[1]![1] as RequestInit).credentials).to.equal('same-origin');
    expect(warnings.list).to.include(
      '<cong-login-box> credentials: "có". Expected omit, same-origin, include; "same-origin" is used.',
    );
  });

  describe('removed while it waits', () => {
    it('gives the request up and says nothing', async () => {
      const box = await fetching('/test-api/hang');
      let heard = 0;
      box.addEventListener('cong-login-error', () => heard++);
      submitButton(box).click();
      await waitUntil(() => requests.callCount);
      const {signal} = requests.args[0]![1] as {signal: AbortSignal};
      const place = box.parentElement!;
      box.remove();
      expect(signal.aborted).to.equal(true);
      place.append(box);
      await box.updateComplete;
      expect(heard).to.equal(0);
      expect(statusOf(box)).to.equal('');
      expect(submitButton(box).hasAttribute('aria-disabled')).to.equal(false);
    });
  });

  describe('before the reader has come to the box', () => {
    it('sends the form all the same, once', async () => {
      const box = document.createElement('cong-login-box');
      box.mode = 'fetch';
      box.innerHTML = `<form method="post" action='${answer(MINH)}'>
        <label>Tên <input name="username" value="ltminh"></label>
        <label>Mật khẩu <input name="password" type="password" value="1"></label>
        <button>Vào</button></form>`;
      document.body.append(box);
      expect(reveal(box)).to.equal(null);
      let reached = 0;
      const hear = () => reached++;
      document.addEventListener('submit', hear);
      form(box).requestSubmit();
      form(box).requestSubmit();
      await box.updateComplete;
      await waitUntil(() => statusOf(box) === 'Đã đăng nhập với tên Lê Thị Minh.');
      document.removeEventListener('submit', hear);
      expect(reached).to.equal(1);
      expect(sent(requests)).to.have.length(1);
      box.remove();
    });
  });

  describe('when its feature does not load', () => {
    for (const isEnhanced of [false, true]) {
      it(`has the browser send the form: ${isEnhanced ? 'in' : 'before'} the box`, async () => {
        const {element: box, page} = await pageWith(
          ['elements/login-box/features/account/account'],
          '/test-api/redirect?to=/test-api/html?native',
        );
        if (isEnhanced) await enhanced(box);
        submitButton(box).click();
        await opened(page, '?native');
      });
    }
  });

  it('warns of a mode that there is not, and leaves the form to the browser', async () => {
    const warnings = capturedWarnings();
    const box = await fetching('/test-api/html');
    box.setAttribute('mode', 'ajax');
    form(box).replaceWith(form(box).cloneNode(true));
    await waitUntil(() => warnings.list.join().includes('"ajax"'));
    box.parentElement!.addEventListener('submit', (event) => event.preventDefault());
    fill(box);
    submitButton(box).click();
    expect(requests.callCount).to.equal(0);
  });
});
