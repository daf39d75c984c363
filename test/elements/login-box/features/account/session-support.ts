import {fixture, html} from '../../../../support/testing.js';
import type {LoginBox} from '../../../../../src/elements/login-box/login-box.js';
import type {SessionUser} from '../../../../../src/data/schemas/session.js';
import {enhanced, siteForm} from '../../support.js';

export const minh = {name: 'Lê Thị Minh'};
export const nobody = {user: null};

export const withUser = async (user: unknown, content = siteForm) => {
  const box = await fixture<LoginBox>(
    html`<cong-login-box heading="Đăng nhập" .user=${user as SessionUser}
      >${content}</cong-login-box
    >`,
  );
  await enhanced(box);
  return box;
};

export const asking = (src: string, content = siteForm) =>
  fixture<LoginBox>(html`<cong-login-box session-src=${src}>${content}</cong-login-box>`);

export const showAgain = () => document.dispatchEvent(new Event('visibilitychange'));
