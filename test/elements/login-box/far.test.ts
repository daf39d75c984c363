import {expect, fixture, html, nextFrame, waitUntil} from '../../support/testing.js';
import {
  enhanced,
  fill,
  form,
  listenAsPage,
  part,
  reveal,
  said,
  siteForm,
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

describe('<cong-login-box>', () => {
  describe('until the reader comes to it', () => {
    it('leaves the form as it is, and works on it when it is sent', async () => {
      const box = await far();
      const posts = listenAsPage(box);
      expect(reveal(box) === null).to.equal(true);
      expect(form(box).noValidate).to.equal(false);
      box.querySelector<HTMLInputElement>('[name=username]')!.value = 'ltminh';
      box.querySelector<HTMLInputElement>('[name=password]')!.value = 'Mật khẩu 1';
      form(box).requestSubmit();
      await waitUntil(() => posts.length === 1, 'the form is sent once what sends it is there');
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
      const sign = () => part(box, 'summary').querySelector('svg');
      expect(sign(), 'nothing is drawn for a message that is not there').to.equal(null);
      box.showError('Hết phiên.');
      await said(box, 'Hết phiên.');
      expect(sign()).to.not.equal(null);
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
      await box.updateComplete;
      expect(summaryOf(box)).to.deep.equal([]);
    });

    it('is not doubled if it is moved meanwhile', async () => {
      const box = await far();
      box.querySelector('input')!.focus({preventScroll: true});
      const place = box.parentElement!;
      box.remove();
      await nextFrame();
      await nextFrame();
      place.append(box);
      await enhanced(box);
      expect(box.querySelectorAll('[aria-pressed]')).to.have.length(1);
    });
  });
});
