import {expect, waitUntil} from '../../../../support/testing.js';
import type {LoginBox} from '../../../../../src/elements/login-box/login-box.js';
import {pageWithout} from '../../../../support/page-without.js';
import {form, said, submitButton} from '../../support.js';

const MISSING = ['elements/login-box/features/sending'];

const SITE = `<cong-login-box>
  <form method="post" action="/test-api/redirect?to=/test-api/html?native">
    <label>Tên <input name="username" value="ltminh"></label>
    <label>Mật khẩu <input name="password" type="password" value="Mật khẩu 1" required></label>
    <button name="vao" value="1">Vào</button></form></cong-login-box>`;

/** A page of its own that keeps the form from being sent, and notes the button of each form that it hears of. */
async function pageWith(missing: readonly string[], markup = SITE) {
  const {element: box, page} = await pageWithout<LoginBox>(missing, markup);
  const heard: (string | undefined)[] = [];
  page.addEventListener('submit', (event) => {
    event.preventDefault();
    heard.push((event.submitter as HTMLButtonElement | null)?.name);
  });
  return {box, heard};
}

describe('<cong-login-box>, loading what sends its form', () => {
  it('sends a form once that was sent before, with its button', async () => {
    const {box, heard} = await pageWith([]);
    submitButton(box).click();
    submitButton(box).click();
    await waitUntil(() => heard.length, 'the page hears of the form');
    expect(heard).to.deep.equal(['vao']);
  });

  describe('where it does not load', () => {
    it('has the browser send the form', async () => {
      const {element: box, page} = await pageWithout<LoginBox>(MISSING, SITE);
      submitButton(box).click();
      await waitUntil(() => page.location.search === '?native', 'the next page', {timeout: 5000});
    });

    it('has the browser check the form, and sends none that lacks something', async () => {
      const {box, heard} = await pageWith(MISSING);
      const field = box.querySelector<HTMLInputElement>('[name=password]')!;
      field.value = '';
      let invalid = 0;
      field.addEventListener('invalid', () => invalid++);
      form(box).noValidate = true;
      submitButton(box).click();
      await waitUntil(() => invalid, 'the browser finds the empty field');
      expect(heard).to.deep.equal([]);
    });

    it('sends none that the page has refused', async () => {
      const {box, heard} = await pageWith(MISSING);
      let asked = '';
      box.addEventListener('cong-login', (event) => {
        asked = event.username;
        event.preventDefault();
      });
      submitButton(box).click();
      await waitUntil(() => asked === 'ltminh', 'the page is asked');
      expect(heard).to.deep.equal([]);
    });

    it('sends no password that others could read', async () => {
      const insecure = SITE.replace('/test-api/redirect?to=', 'http://khac.example');
      const {box, heard} = await pageWith(MISSING, insecure);
      submitButton(box).click();
      await said(
        box,
        'Trang này không gửi được mật khẩu một cách an toàn. Vui lòng báo cho người quản trị.',
      );
      expect(heard).to.deep.equal([]);
    });
  });
});
