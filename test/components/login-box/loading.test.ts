import {expect, fixture, html, nextFrame, waitUntil} from '../../support/testing.js';
import type {LoginBox} from '../../../src/components/login-box/login-box.js';
import {pageWithout} from '../../support/page-without.js';
import {
  enhanced,
  fill,
  form,
  listenAsPage,
  part,
  reveal,
  said,
  siteForm,
  statusOf,
  submitButton,
  summaryOf,
} from './support.js';

/** A box further down the page, which the reader has not come to. */
async function far(content = siteForm) {
  // Where the test before has left the page.
  scrollTo(0, 0);
  const place = await fixture(
    html`<div>
      <div style="height: 300vh"></div>
      <cong-login-box>${content}</cong-login-box>
    </div>`,
  );
  await nextFrame();
  await nextFrame();
  return place.querySelector('cong-login-box')!;
}

const pageOf = (part: string, content: string) =>
  pageWithout<LoginBox>(
    [`components/login-box/${part}`],
    `<cong-login-box>${content}</cong-login-box>`,
  );

const SITE_FORM = `<form method="post" action="/test-api/html">
  <label>Tên <input name="username" required></label>
  <label>Mật khẩu <input name="password" type="password"></label>
  <button>Vào</button>
</form>`;

describe('<cong-login-box> loading', () => {
  describe('until the reader comes to it', () => {
    it('leaves the form to the browser', async () => {
      const box = await far();
      const posts = listenAsPage(box);
      expect(reveal(box) === null).to.equal(true);
      expect(form(box).noValidate).to.equal(false);
      box.querySelector<HTMLInputElement>('[name=username]')!.value = 'ltminh';
      box.querySelector<HTMLInputElement>('[name=password]')!.value = 'Mật khẩu 1';
      form(box).requestSubmit();
      expect(posts).to.have.length(1);
      await enhanced(box);
      expect(form(box).noValidate).to.equal(true);
    });

    it('is enhanced when it comes into view', async () => {
      const box = await far();
      box.scrollIntoView();
      await enhanced(box);
    });

    it('is enhanced when the focus enters it', async () => {
      const box = await far();
      box.querySelector('input')!.focus({preventScroll: true});
      await enhanced(box);
    });

    it('has a message to show at once', async () => {
      const box = await far();
      box.showError('Hết phiên.');
      await said(box, 'Hết phiên.');
      expect(box.shadowRoot!.activeElement === part(box, 'summary')).to.equal(true);
    });

    it('keeps that message when it is enhanced, until the reader signs in', async () => {
      const box = await far();
      listenAsPage(box);
      box.showError('Hết phiên.');
      await enhanced(box);
      expect(summaryOf(box)).to.deep.equal(['Hết phiên.']);
      fill(box);
      submitButton(box).click();
      expect(summaryOf(box)).to.deep.equal([]);
    });

    it('is left alone if it is gone before its part is there', async () => {
      const box = await far();
      box.querySelector('input')!.focus({preventScroll: true});
      const place = box.parentElement!;
      box.remove();
      await nextFrame();
      await nextFrame();
      expect(reveal(box) === null).to.equal(true);
      place.append(box);
      await enhanced(box);
      expect(box.querySelectorAll('[aria-pressed]')).to.have.length(1);
    });
  });

  describe('when the part for forms does not load', () => {
    it('leaves the form to the browser, and tells the developer', async () => {
      const {element: box, page} = await pageOf('login-form', SITE_FORM);
      await waitUntil(() => page.told.join().includes('login-form'));
      expect(form(box).noValidate).to.equal(false);
      expect(statusOf(box)).to.equal('');
    });

    it('says so where there is no form', async () => {
      const {element: box} = await pageOf('login-form', '');
      await waitUntil(() => statusOf(box) === 'Không tải được dữ liệu.');
    });

    it('still shows a message of the page', async () => {
      const {element: box} = await pageOf('login-form', SITE_FORM);
      box.showError('Sai mật khẩu.');
      await said(box, 'Sai mật khẩu.');
    });
  });

  it('says that a form to be drawn does not load', async () => {
    const {element: box} = await pageOf('drawn-form', '');
    await waitUntil(() => statusOf(box) === 'Không tải được dữ liệu.');
  });

  it('leads to the first field that is wrong when the messages do not load', async () => {
    const {element: box, page} = await pageOf('problems', SITE_FORM);
    await enhanced(box);
    let heard = 0;
    box.addEventListener('cong-login', () => heard++);
    submitButton(box).click();
    await waitUntil(() => page.document.activeElement?.getAttribute('name') === 'username');
    expect(heard).to.equal(0);
    expect(statusOf(box)).to.equal('');
  });
});
