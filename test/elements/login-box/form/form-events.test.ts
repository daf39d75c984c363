import {expect, fixture, html, waitUntil} from '../../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import {capturedWarnings} from '../../../support/captured-warnings.js';
import {
  boxWith,
  descriptionOf,
  drawn,
  enhanced,
  fetching,
  answer,
  failed,
  fill,
  form,
  founding,
  isFree,
  listenAsPage,
  password,
  reveal,
  said,
  siteForm,
  statusOf,
  submitButton,
  summaryOf,
  username,
} from '../support.js';

const NFD = 'Lê Thị Hồng'.normalize('NFD');

describe('<cong-login-box> what the browser does with a form', () => {
  describe('that is reset', () => {
    const resettable = () =>
      boxWith(
        html`<form method="post" action="/test-api/html">
          <label>Tên <input name="username" autocomplete="username" required /></label>
          <label>Mật khẩu <input name="password" type="password" required /></label>
          <button>Vào</button><button type="reset">Nhập lại</button>
        </form>`,
      );
    const resetButton = (box: Element) => box.querySelector<HTMLElement>('[type=reset]')!;

    it('takes back all messages, and hides the password', async () => {
      const box = await resettable();
      submitButton(box).click();
      await said(
        box,
        'Có 2 mục cần kiểm tra lại.',
        'Vui lòng nhập tên đăng nhập.',
        'Vui lòng nhập mật khẩu.',
      );
      reveal(box).click();
      resetButton(box).click();
      await waitUntil(() => !summaryOf(box).length, 'nothing is said any more');
      expect(box.querySelectorAll('[id$=-error]')).to.have.length(0);
      expect(username(box).getAttribute('aria-invalid')).to.equal('false');
      expect(password(box).type).to.equal('password');
    });

    it('keeps them where the page keeps what was typed', async () => {
      const box = await resettable();
      submitButton(box).click();
      await waitUntil(() => summaryOf(box).length);
      form(box).addEventListener('reset', (event) => event.preventDefault());
      resetButton(box).click();
      await box.updateComplete;
      expect(summaryOf(box)).to.have.length(3);
    });
  });

  describe('that is posted', () => {
    it('has the user name without blanks and in one form of letters, the password as typed', async () => {
      const box = await founding();
      const posts = listenAsPage(box);
      fill(box, ` ${NFD} `, ` ${NFD} `);
      submitButton(box).click();
      expect([...posts[0]!]).to.deep.equal([
        ['username', 'Lê Thị Hồng'],
        ['password', ` ${NFD} `],
      ]);
      expect(username(box).value, 'what was typed stays').to.equal(` ${NFD} `);
    });

    it('has a field as typed that may be something else', async () => {
      const box = await boxWith(
        html`<form method="post">
          <label>Đơn vị <input name="unit" /></label><label>Số hiệu <input name="a1" /></label>
          <label
            >Mật khẩu <input name="password" type="password" autocomplete="current-password"
          /></label>
          <button>Vào</button>
        </form>`,
      );
      const posts = listenAsPage(box);
      box.querySelector<HTMLInputElement>('[name=a1]')!.value = NFD;
      password(box).value = '1';
      submitButton(box).click();
      expect(posts[0]!.get('a1')).to.equal(NFD);
    });
  });

  describe('of the whole page around the box', () => {
    const page = (button = html`<input type="submit" name="vao" value="Đăng nhập" />`) =>
      fixture<HTMLFormElement>(
        html`<form method="post" action="/test-api/html">
          <button name="tim">Tìm</button>
          <cong-login-box>
            <label>Tên <input name="ctl00$UserName" /></label>
            <label>Mật khẩu <input name="ctl00$Password" type="password" /></label>
            ${button}
          </cong-login-box>
        </form>`,
      );

    async function pressedIn(around: HTMLFormElement) {
      const box = await enhanced(around.querySelector('cong-login-box')!);
      const pressed: (string | undefined)[] = [];
      around.addEventListener('submit', (event) => {
        event.preventDefault();
        pressed.push((event.submitter as HTMLButtonElement | null)?.name);
      });
      fill(box);
      password(box).focus();
      await sendKeys({press: 'Enter'});
      return pressed;
    }

    it('has Enter press the button of the box, not the first of the page', async () => {
      expect(await pressedIn(await page())).to.deep.equal(['vao']);
    });

    it('leaves Enter to the browser where the box has no button', async () => {
      expect(await pressedIn(await page(html``))).to.deep.equal(['tim']);
    });

    it('is what the developer is told of', async () => {
      const warnings = capturedWarnings();
      const around = await page();
      around.id = 'aspnetForm';
      await enhanced(around.querySelector('cong-login-box')!);
      expect(warnings.list).to.include(
        '<cong-login-box> form: "aspnetForm". Expected a form of its own: its fields belong to the one around the element, whose `required` fields and buttons are the page’s.',
      );
    });
  });

  describe('before anything is typed', () => {
    it('calls no field invalid, though it is required and empty', async () => {
      const box = await founding();
      expect(username(box).getAttribute('aria-invalid')).to.equal('false');
      expect(password(box).getAttribute('aria-invalid')).to.equal('false');
    });

    it('keeps phones from beginning a user name with a capital, where the author does not say', async () => {
      expect(username(await founding()).getAttribute('autocapitalize')).to.equal('none');
      const box = await boxWith(
        html`<form method="post" autocapitalize="words">
          <label>Tên <input name="username" /></label>
          <label>Mật khẩu <input name="password" type="password" /></label>
        </form>`,
      );
      expect(username(box).hasAttribute('autocapitalize')).to.equal(false);
    });

    it('has a button with a name in a form that is drawn', async () => {
      const box = await drawn(html`<cong-login-box action="/vao"></cong-login-box>`);
      expect(submitButton(box).getAttribute('name')).to.equal('signin');
      expect(submitButton(box).textContent).to.equal('Đăng nhập');
    });
  });

  it('is not said to be on its way by the time that a fast server has answered', async () => {
    const box = await fetching(answer({}, 401), siteForm);
    // What sends the form is loaded by the first time.
    await failed(box);
    await isFree(box);
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(statusOf(box) ?? ''));
    observer.observe(box.shadowRoot!, {childList: true, characterData: true, subtree: true});
    await failed(box);
    expect(descriptionOf(password(box))).to.equal('Tên đăng nhập hoặc mật khẩu không đúng.');
    observer.disconnect();
    expect(heard.join('')).to.equal('');
  });
});
