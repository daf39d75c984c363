import {expect, html} from '../../../support/testing.js';
import {sendKeys} from '@web/test-runner-commands';
import {boxWith, fill, founding, listenAsPage, password, reveal, submitButton} from '../support.js';

/** A key as the browser reports it, with Caps Lock on or off. */
function press(target: Element, modifierCapsLock: boolean, type = 'keydown') {
  target.dispatchEvent(new KeyboardEvent(type, {key: 'a', bubbles: true, modifierCapsLock}));
}

const capsLockNote = (box: Element) => box.querySelector('.cong-login-note [role=status]')!;

describe('<cong-login-box> password', () => {
  describe('the button to show it', () => {
    it('shows and hides what was typed, and says so', async () => {
      const box = await founding();
      fill(box);
      expect(reveal(box).ariaLabel).to.equal('Hiện mật khẩu');
      expect(reveal(box).getAttribute('aria-pressed')).to.equal('false');

      reveal(box).click();
      await box.updateComplete;
      expect(password(box).type).to.equal('text');
      expect(password(box).value).to.equal('Mật khẩu 1');
      expect(reveal(box).getAttribute('aria-pressed')).to.equal('true');

      reveal(box).click();
      await box.updateComplete;
      expect(password(box).type).to.equal('password');
      expect(reveal(box).getAttribute('aria-pressed')).to.equal('false');
    });

    it('keeps a shown password from spelling services', async () => {
      const box = await founding();
      reveal(box).click();
      await box.updateComplete;
      expect(password(box).spellcheck).to.equal(false);
    });

    it('is the next stop after the field, and works by keyboard', async () => {
      const box = await founding();
      password(box).focus();
      await sendKeys({press: 'Tab'});
      expect(document.activeElement === reveal(box)).to.equal(true);
      await sendKeys({press: ' '});
      await box.updateComplete;
      expect(password(box).type).to.equal('text');
    });

    it('finds the field again while it shows, whatever it is called', async () => {
      const box = await boxWith(
        html`<form method="post">
          <label>Tên <input name="ctl00$U" /></label>
          <label>Mật khẩu <input name="ctl00$P" type="password" autocomplete="off" /></label>
        </form>`,
      );
      const field = box.querySelectorAll('input')[1]!;
      reveal(box).click();
      await box.updateComplete;
      field.focus();
      reveal(box).click();
      await box.updateComplete;
      expect(field.type).to.equal('password');
      expect(box.querySelectorAll('[aria-pressed]')).to.have.length(1);
    });

    it('lies in the field, moves nothing and does not submit', async () => {
      const box = await founding();
      const posts = listenAsPage(box);
      fill(box);
      const field = password(box).getBoundingClientRect();
      const button = reveal(box).getBoundingClientRect();
      expect(button.right).to.equal(field.right);
      expect(button.top).to.equal(field.top);
      expect(button.height).to.equal(field.height);
      expect(reveal(box).parentElement!.getBoundingClientRect().height).to.equal(0);
      reveal(box).click();
      expect(posts).to.have.length(0);
    });

    it('stays as small as it is where the page styles all its buttons', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('button { width: 100%; padding: 9px 40px; background: red; margin: 10px }');
      document.adoptedStyleSheets.push(sheet);
      const box = await founding();
      expect(reveal(box).getBoundingClientRect().width).to.equal(44);
      expect(getComputedStyle(reveal(box)).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      document.adoptedStyleSheets.pop();
    });

    it('hides the password when the form is sent', async () => {
      const box = await founding();
      listenAsPage(box);
      fill(box);
      reveal(box).click();
      await box.updateComplete;
      submitButton(box).click();
      await box.updateComplete;
      expect(password(box).type).to.equal('password');
    });

    it('hides the password when the reader comes back to the page', async () => {
      const box = await founding();
      reveal(box).click();
      await box.updateComplete;
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: false}));
      await box.updateComplete;
      expect(password(box).type, 'the page has only just loaded').to.equal('text');
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
      await box.updateComplete;
      expect(password(box).type).to.equal('password');
    });
  });

  describe('Caps Lock', () => {
    it('is noted while it is on, in the password only', async () => {
      const box = await founding();
      password(box).focus();
      press(password(box), true);
      await box.updateComplete;
      expect(capsLockNote(box).textContent).to.equal('Phím Caps Lock đang bật.');
      press(password(box), false, 'keyup');
      await box.updateComplete;
      expect(capsLockNote(box).textContent).to.equal('');
      press(box.querySelector('input')!, true);
      await box.updateComplete;
      expect(capsLockNote(box).textContent).to.equal('');
    });

    it('is said once, however many keys are pressed', async () => {
      const box = await founding();
      password(box).focus();
      press(password(box), true);
      const said = capsLockNote(box).firstChild;
      press(password(box), true);
      press(password(box), true, 'keyup');
      box.requestUpdate();
      await box.updateComplete;
      expect(capsLockNote(box).firstChild === said).to.equal(true);
    });

    it('is no longer noted when the field is left', async () => {
      const box = await founding();
      password(box).focus();
      press(password(box), true);
      await box.updateComplete;
      password(box).blur();
      await box.updateComplete;
      expect(capsLockNote(box).textContent).to.equal('');
    });

    it('is not asked of the plain events that password managers send', async () => {
      const box = await founding();
      password(box).dispatchEvent(new Event('keydown', {bubbles: true}));
      await box.updateComplete;
      expect(capsLockNote(box).textContent).to.equal('');
    });
  });
});
