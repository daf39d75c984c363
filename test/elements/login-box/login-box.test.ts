import {expect, fixture, html, waitUntil} from '../../support/testing.js';
import type {LoginBox} from '../../../src/elements/login-box/login-box.js';
import {capturedWarnings} from '../../support/captured-warnings.js';
import {
  boxWith,
  drawn,
  enhanced,
  fill,
  form,
  founding,
  isSeen,
  listenAsPage,
  part,
  password,
  reveal,
  siteForm,
  submitButton,
  username,
} from './support.js';

describe('<cong-login-box>', () => {
  describe('before upgrade', () => {
    it('is the form of the site, whose nodes stay as and where they were', async () => {
      const place = document.createElement('div');
      place.innerHTML =
        '<form method="post"><label for="a">Tên</label><input id="a" name="username">' +
        '<label>Mật khẩu <input name="password" type="password"></label><button>Vào</button></form>';
      const nodes = [...place.querySelectorAll('*')];
      const box = document.createElement('cong-login-box');
      box.append(...place.childNodes);
      document.body.append(box);
      await enhanced(box);
      const kept = [...box.querySelectorAll('*')].filter(
        (each) => !each.closest('.cong-login-note'),
      );
      expect(kept).to.deep.equal(nodes);
      box.remove();
    });
  });

  describe('in a wide place', () => {
    it('has fields no wider than is good to fill in', async () => {
      const place = await fixture<HTMLElement>(
        html`<div>
          <cong-login-box><a slot="sso" href="/vneid">VNeID</a>${siteForm}</cong-login-box>
        </div>`,
      );
      place.style.inlineSize = '1000px';
      const widthOf = (selector: string) => place.querySelector<HTMLElement>(selector)!.offsetWidth;
      expect(widthOf('cong-login-box')).to.equal(1000);
      expect(['form', '[type=password]', '[slot=sso]'].map(widthOf)).to.deep.equal([448, 448, 448]);
      place.style.inlineSize = '320px';
      expect(widthOf('form')).to.equal(278);
    });
  });

  describe('links and slots', () => {
    it('links to a new password and a new account', async () => {
      const box = await fixture<LoginBox>(
        html`<cong-login-box reset-href="/quen" register-href="https://dk.gov.vn/"
          >${siteForm}</cong-login-box
        >`,
      );
      const links = [...part(box, 'links').querySelectorAll('a')];
      expect(links.map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal([
        ['Đăng ký tài khoản', 'https://dk.gov.vn/'],
        ['Quên mật khẩu?', '/quen'],
      ]);
    });

    it('sets single sign-on apart with a rule, only where there is one', async () => {
      const box = await founding();
      expect(isSeen(part(box, 'or'))).to.equal(false);
      const link = document.createElement('a');
      link.slot = 'sso';
      link.href = '/vneid';
      link.textContent = 'Đăng nhập bằng VNeID';
      box.prepend(link);
      await waitUntil(() => isSeen(part(box, 'or')));
      expect(part(box, 'or').textContent).to.equal('hoặc');
      link.remove();
      await waitUntil(() => !isSeen(part(box, 'or')));
    });

    for (const [place, expected] of [
      ['above', [0, 1, 2]],
      ['below', [2, 1, 0]],
    ] as const) {
      it(`has single sign-on ${place} the form as the author has written it`, async () => {
        const sso = html`<a slot="sso" href="/vneid">Đăng nhập bằng VNeID</a>`;
        const box = await boxWith(
          place === 'above' ? html`${sso}${siteForm}` : html`${siteForm}${sso}`,
        );
        await waitUntil(() => isSeen(part(box, 'or')));
        const tops = [box.querySelector('a')!, part(box, 'or'), submitButton(box)].map(
          (each) => each.getBoundingClientRect().top,
        );
        const sorted = [...tops].sort((one, other) => one - other);
        expect(tops.map((top) => sorted.indexOf(top))).to.deep.equal(expected);
        box.querySelector('a')!.remove();
        await waitUntil(() => !isSeen(part(box, 'or')));
      });
    }

    it('has the words of single sign-on in the middle, also in several lines', async () => {
      const box = await boxWith(
        html`<a slot="sso" href="/vneid">Đăng nhập bằng tài khoản định danh điện tử VNeID</a>
          ${siteForm}`,
      );
      box.style.inlineSize = '200px';
      const link = box.querySelector('a')!;
      const words = document.createRange();
      words.selectNodeContents(link);
      const {left, right} = link.getBoundingClientRect();
      const lines = [...words.getClientRects()];
      expect(lines.length).to.be.above(1);
      for (const line of lines)
        expect(line.left - left, 'as much room on either side').to.be.closeTo(
          right - line.right,
          8,
        );
    });

    it('has single sign-on that comes late where it would have been from the start', async () => {
      const link = () => {
        const element = document.createElement('a');
        element.slot = 'sso';
        element.href = '/sso';
        return element;
      };
      const isAbove = (box: LoginBox) =>
        box.querySelector('a')!.getBoundingClientRect().top <
        username(box).getBoundingClientRect().top;
      const box = await drawn(html`<cong-login-box action="/vao"></cong-login-box>`);
      box.append(link());
      await waitUntil(() => isSeen(part(box, 'or')), 'the rule');
      expect(isAbove(box), 'above a form of ours').to.equal(true);
      const own = await founding();
      own.append(link());
      await waitUntil(() => isSeen(part(own, 'or')), 'the rule');
      await waitUntil(() => !isAbove(own), 'below the author’s, as it is written');
    });

    it('sends slotted fields with the form', async () => {
      const box = await boxWith(
        html`<label slot="fields"
            >Đơn vị
            <select name="unit">
              <option>VKSND tỉnh</option>
            </select></label
          >
          <input slot="fields" name="code" aria-label="Mã" value="42" />
          ${siteForm}`,
      );
      const posts = listenAsPage(box);
      fill(box);
      submitButton(box).click();
      expect(posts[0]!.get('unit')).to.equal('VKSND tỉnh');
      expect(posts[0]!.get('code')).to.equal('42');
    });

    it('is named by its heading, or by what it is', async () => {
      const box = await fixture<LoginBox>(html`<cong-login-box>${siteForm}</cong-login-box>`);
      expect(part(box, 'box').ariaLabel).to.equal('Đăng nhập');
      box.heading = 'Dành cho cán bộ';
      await box.updateComplete;
      expect(part(box, 'heading').textContent.trim()).to.equal('Dành cho cán bộ');
      expect(part(box, 'box').ariaLabel).to.equal(null);
    });
  });

  describe('bad input', () => {
    const bad: [what: string, attributes: Record<string, string>, warning: RegExp][] = [
      [
        'an address that runs a script',
        {action: 'javascript:alert(1)'},
        /action.*javascript:alert/,
      ],
      [
        'a link that runs a script',
        {'reset-href': 'javascript:alert(2)'},
        /href.*javascript:alert\(2\)/,
      ],
      ['an anti-forgery field without a token', {'csrf-name': 't'}, /csrf-name/],
    ];
    for (const [what, attributes, warning] of bad) {
      it(`leaves out ${what}, and warns once`, async () => {
        const warnings = capturedWarnings();
        const box = document.createElement('cong-login-box');
        box.setAttribute('action', '');
        for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
        document.body.append(box);
        await waitUntil(() => reveal(box));
        expect(form(box).hasAttribute('action')).to.equal(false);
        expect(box.shadowRoot!.querySelector('a')).to.equal(null);
        expect(new FormData(form(box)).has('t')).to.equal(false);
        expect(warnings.list).to.have.length(1);
        expect(warnings.list[0]).to.match(warning);
        box.remove();
      });
    }

    it('names a field that has a placeholder only, in the language of the page, and warns', async () => {
      const warnings = capturedWarnings();
      const box = await boxWith(
        html`<form method="post">
          <input name="username" placeholder="…" />
          <input name="password" type="password" aria-label="Mật mã" />
        </form>`,
      );
      expect(username(box).ariaLabel).to.equal('Tên đăng nhập');
      expect(password(box).ariaLabel).to.equal('Mật mã');
      box.messages = {loginUsername: 'Số hiệu'};
      await box.updateComplete;
      expect(username(box).ariaLabel).to.equal('Số hiệu');
      expect(warnings.list).to.have.length(1);
      expect(warnings.list[0]).to.contain('"username"').and.to.contain('<label>');
    });

    it('warns of a form that would put the password into the address', async () => {
      const warnings = capturedWarnings();
      await boxWith(
        html`<form method="get">
          <label>Tên <input name="username" /></label>
          <label>Mật khẩu <input name="password" type="password" /></label>
        </form>`,
      );
      expect(warnings.list.join()).to.contain('method: "get"');
    });

    it('is not led astray by fields named like what a form has', async () => {
      const box = await boxWith(
        html`<form method="post" action="/test-api/html">
            <input type="hidden" name="action" value="login" />
            <input type="hidden" name="method" value="x" />
            <input type="hidden" name="id" value="x" />
            <input type="hidden" name="submit" value="x" />
            <label>Tên <input name="username" /></label>
            <label>Mật khẩu <input name="password" type="password" /></label>
            <button>Vào</button>
          </form>
          <input slot="fields" name="code" aria-label="Mã" value="7" />`,
      );
      const posts = listenAsPage(box);
      fill(box);
      submitButton(box).click();
      expect(posts[0]!.get('action')).to.equal('login');
      expect(posts[0]!.get('code')).to.equal('7');
    });
  });

  describe('moved and removed', () => {
    it('keeps one button and works when it is moved', async () => {
      const box = await founding();
      const target = await fixture<HTMLElement>(html`<div></div>`);
      target.append(box);
      await box.updateComplete;
      expect(box.querySelectorAll('[aria-pressed]')).to.have.length(1);
      const posts = listenAsPage(box);
      submitButton(box).click();
      expect(posts).to.have.length(0);
      fill(box);
      submitButton(box).click();
      expect(posts).to.have.length(1);
    });

    it('hides the password and listens no more when it is removed', async () => {
      const box = await founding();
      const page = box.parentElement!;
      reveal(box).click();
      await box.updateComplete;
      expect(password(box).type).to.equal('text');
      const own = form(box);
      box.remove();
      page.append(box);
      expect(password(box).type).to.equal('password');
      box.remove();
      page.append(own);
      const posts = listenAsPage(own);
      submitButton(page).click();
      // The browser's own check is off, and ours is gone with the box.
      expect(posts).to.have.length(1);
      own.remove();
    });

    it('does not double its button in a copy', async () => {
      const box = await founding();
      const copy = box.cloneNode(true) as LoginBox;
      box.replaceWith(copy);
      const dead = reveal(copy);
      await waitUntil(() => reveal(copy) !== dead, 'the button is its own');
      expect(copy.querySelectorAll('[aria-pressed]')).to.have.length(1);
      reveal(copy).click();
      await copy.updateComplete;
      expect(password(copy).type).to.equal('text');
      copy.remove();
    });

    it('enhances the form that takes the place of the first, deep inside too', async () => {
      const box = await boxWith(html`<div>${siteForm}</div>`);
      const old = form(box);
      const late = old.cloneNode(true) as HTMLFormElement;
      late.querySelector('.cong-login-note')!.remove();
      old.replaceWith(late);
      username(late).focus();
      expect(reveal(late)).to.exist;
      expect(old.querySelector('[aria-pressed]'), 'ours goes from the old one').to.exist;
      let heard = 0;
      box.addEventListener('cong-login', () => heard++);
      box.after(old);
      fill(old);
      old.addEventListener('submit', (event) => event.preventDefault());
      old.requestSubmit();
      expect(heard).to.equal(0);
      old.remove();
    });
  });

  describe('accessible', () => {
    it('has no violation around the form of a site', async () => {
      const box = await founding();
      await expect(box).to.be.accessible();
    });

    it('has no violation with a form of its own', async () => {
      const box = await drawn(
        html`<cong-login-box action="/vao" heading="Đăng nhập" remember reset-href="/quen">
          <a slot="sso" href="/vneid">Đăng nhập bằng VNeID</a>
        </cong-login-box>`,
      );
      await expect(box).to.be.accessible();
    });

    it('gives a thumb 44 px', async () => {
      const box = await drawn(
        html`<cong-login-box action="/vao" remember reset-href="/quen"></cong-login-box>`,
      );
      const link = part(box, 'links').querySelector('a')!;
      for (const target of [username(box), password(box), reveal(box), submitButton(box), link]) {
        expect(target.getBoundingClientRect().height, target.localName).to.be.at.least(44);
      }
    });
  });
});
