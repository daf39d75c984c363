/** The portal in a real browser: what readers go through, with scripts and without. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {launchChromium} from '../support/chromium.mjs';
import {LAN, openedBy, startPortal, TAM} from './site.mjs';
import {asReader, Tab} from './tab.mjs';

const HOUR = 3_600_000;
const FORM = 'Tên đăng nhập';
const WRONG = 'Tên đăng nhập hoặc mật khẩu không đúng.';

test('the portal in a browser', {timeout: 900_000}, async (t) => {
  const browser = await launchChromium({args: asReader.args});
  t.after(() => browser.close());

  /** A portal of its own for each of these, and a browser without cookies. */
  const scene = (name, act, options) =>
    t.test(name, async (step) => {
      const site = await startPortal(step, options);
      const context = await browser.createBrowserContext();
      step.after(() => context.close());
      const tabs = [];
      const open = async (more) => {
        const tab = await Tab.open(context, site, more);
        tabs.push(tab);
        return tab;
      };
      await act({site, open, context});
      for (const {faults} of tabs) assert.deepEqual(faults, []);
    });

  await t.test('would hear Chrome’s advice on a form that managers cannot fill', async (step) => {
    const site = await startPortal(step);
    const tab = await Tab.open(browser.defaultBrowserContext(), site);
    const advice = new Promise((resolve) => {
      tab.page.on('console', (message) => resolve(message.text()));
    });
    await tab.page.evaluate(() => {
      const form = document.createElement('form');
      const password = document.createElement('input');
      password.type = 'password';
      form.append(password);
      document.body.append(form);
    });
    assert.match(await advice, /^\[DOM\] /);
    await tab.page.close();
  });

  await scene(
    'greets a reader, and lets her go, without leaving the page',
    async ({open, site}) => {
      const tab = await open();
      await tab.page.evaluate(() => (window.isSamePage = true));
      await tab.signIn(LAN);
      await tab.sees('Trần Ngọc Lan');
      assert.ok(!(await tab.text()).includes(FORM));
      assert.equal(site.query('SELECT count(*) AS n FROM sessions')[0].n, 1);

      await tab.press('Đăng xuất');
      await tab.sees(FORM);
      assert.equal(site.query('SELECT count(*) AS n FROM sessions')[0].n, 0);
      // The token of the session that ended is no good any more for the next.
      await tab.signIn(LAN);
      await tab.sees('Trần Ngọc Lan');
      assert.equal(await tab.page.evaluate(() => window.isSamePage), true);
    },
  );

  await scene('greets a reader whom the server knows', async ({open}) => {
    const tab = await open();
    await tab.signIn(LAN);
    await tab.sees('Trần Ngọc Lan');
    await tab.page.reload();
    await tab.sees('Trần Ngọc Lan');
    assert.ok(!(await tab.text()).includes(FORM));
    await tab.press('Đăng xuất');
    await tab.sees(FORM);
    await tab.signIn(LAN);
    await tab.sees('Trần Ngọc Lan');
  });

  await scene(
    'tells of a wrong password, of the lock, and lets go when it ends',
    async ({open, site}) => {
      const tab = await open();
      await tab.fill('username', LAN.username);
      for (let attempt = 0; attempt < 4; attempt += 1) {
        const answer = tab.page.waitForResponse((response) =>
          response.url().endsWith('/dang-nhap'),
        );
        await (await tab.fill('password', `sai ${attempt}`)).press('Enter');
        assert.equal((await answer).status(), 401);
        await tab.sees(WRONG);
        await tab.page.waitForSelector('cong-login-box button:not([aria-disabled])');
      }
      assert.equal(await tab.value('username'), 'ngoc.lan');
      await (await tab.fill('password', 'sai nữa')).press('Enter');
      await tab.sees('Tài khoản tạm khóa vì nhập sai nhiều lần.');
      assert.ok(await tab.page.$('cong-login-box button[type="submit"][aria-disabled="true"]'));

      site.clock.now += 3000;
      await tab.page.waitForSelector('cong-login-box button[type="submit"]:not([aria-disabled])');
      await tab.signIn(LAN);
      await tab.sees('Trần Ngọc Lan');
    },
    {durations: {lockout: 3000}},
  );

  await scene('asks for a code, and takes a backup code', async ({open, site}) => {
    const tab = await open();
    await tab.signIn(TAM);
    await (await tab.fill('code', '000000')).press('Enter');
    await tab.sees('Mã xác thực không đúng hoặc đã hết hạn.');
    await (await tab.fill('code', await site.code())).press('Enter');
    await tab.sees('Lê Minh Tâm');

    await tab.press('Đăng xuất');
    await tab.sees(FORM);
    await tab.signIn(TAM);
    await tab.page.waitForSelector('cong-login-box [name="code"]', {visible: true});
    await tab.press('Dùng mã dự phòng');
    await (await tab.fill('', site.backupCodes[0])).press('Enter');
    await tab.sees('Lê Minh Tâm');
    assert.equal(site.query('SELECT count(*) AS n FROM backup_codes')[0].n, 9);
  });

  await scene('has the other tab follow', async ({open}) => {
    const first = await open();
    const second = await open();
    await first.page.bringToFront();
    await first.signIn(LAN);
    await first.sees('Trần Ngọc Lan');
    await second.sees('Trần Ngọc Lan');
    await second.page.bringToFront();
    await second.press('Đăng xuất');
    await second.sees(FORM);
    await first.sees(FORM);
  });

  await scene('says that the server is away, and goes on when it is back', async ({open, site}) => {
    const tab = await open();
    await tab.signIn({...LAN, password: 'sai'});
    await tab.sees(WRONG);
    await site.stop();
    await tab.signIn(LAN);
    await tab.sees('Không kết nối được');
    assert.equal(await tab.value('username'), 'ngoc.lan');
    assert.match(await tab.text('cong-visit-counter'), /19,089,59[89]/);

    await site.start();
    await tab.press('Đăng nhập');
    await tab.sees('Trần Ngọc Lan');
  });

  await scene('sends a form once, however slow the server', async ({open, site}) => {
    const tab = await open();
    let posts = 0;
    const answer = Promise.withResolvers();
    site.before = ({method, url}) => {
      if (method !== 'POST' || url !== '/dang-nhap') return undefined;
      posts += 1;
      return answer.promise;
    };
    await tab.signIn(LAN);
    await tab.sees('Đang đăng nhập…');
    await tab.page.keyboard.press('Enter');
    await tab.page.keyboard.press('Enter');
    answer.resolve();
    await tab.sees('Trần Ngọc Lan');
    assert.equal(posts, 1);
  });

  await scene('returns to the form when the session is over', async ({open, site}) => {
    const tab = await open();
    await tab.signIn(LAN);
    await tab.sees('Trần Ngọc Lan');
    site.clock.now += 8 * HOUR;
    await tab.page.setOfflineMode(true);
    await tab.page.setOfflineMode(false);
    await tab.sees('Phiên đăng nhập đã hết hạn.');
    await tab.sees(FORM);
    await tab.signIn(LAN);
    await tab.sees('Trần Ngọc Lan');
  });

  await scene('refuses a form whose token is not good any more', async ({open, context}) => {
    const tab = await open();
    // Who is signed in, the page asks by itself, and is given a token with the answer.
    await tab.page.waitForFunction(() => performance.getEntriesByName(`${origin}/api/session`)[0]);
    const [csrf] = (await context.cookies()).filter(({name}) => name === 'csrf');
    await context.deleteCookie(csrf);
    await tab.signIn(LAN);
    await tab.sees('Trang này đã mở quá lâu. Vui lòng tải lại trang rồi đăng nhập lại.');
  });

  const hostile = '"><img src=x onerror=alert(1)>';
  for (const mode of ['fetch', 'native']) {
    await scene(
      `shows a hostile name and message as text, ${mode}`,
      async ({open}) => {
        const tab = await open();
        const isPage = mode === 'native';
        const signIn = (account) =>
          isPage ? tab.leaves(() => tab.signIn(account)) : tab.signIn(account);
        await signIn({username: hostile, password: 'sai'});
        await tab.sees(`Sai ${hostile}`);
        assert.equal(await tab.value('username'), hostile);
        await signIn(LAN);
        await tab.sees(hostile);
        await tab.page.reload();
        await tab.sees(hostile);
        assert.equal(await tab.page.$('>>> img[src="x"]'), null);
      },
      {mode, accounts: [{...LAN, name: hostile}], messages: {credentials: `Sai ${hostile}`}},
    );
  }

  await scene('counts each view once, and shows the visits of others', async ({open, site}) => {
    const counted = () => site.query('SELECT count(*) AS n FROM views')[0].n;
    const tab = await open();
    await tab.sees('19,089,599', 'cong-visit-counter');
    assert.equal(counted(), 1);

    // Drawn anew, moved and doubled, it is the same view.
    await tab.page.evaluate(async () => {
      const counter = document.querySelector('cong-visit-counter');
      counter.grouping = 'dot';
      counter.after(counter.cloneNode(true));
      document.querySelector('aside').prepend(counter);
      await counter.updateComplete;
    });
    const other = await openedBy(site);
    await other.request(other.hitAddress, {method: 'POST'});
    await tab.sees('19.089.600', 'cong-visit-counter');
    assert.equal(counted(), 2);

    await tab.page.reload();
    // A page that is not in front neither counts nor listens.
    await tab.page.bringToFront();
    await tab.sees('19,089,601', 'cong-visit-counter');
    assert.equal(counted(), 3);
  });

  for (const hasScripts of [true, false]) {
    await scene(
      `posts forms as forms are, with scripts ${hasScripts ? 'on' : 'off'}`,
      async ({open, site}) => {
        const tab = await open({hasScripts});
        const signIn = (account) => tab.leaves(() => tab.signIn(account));
        const sendCode = async (code) => {
          const field = await tab.fill('code', code);
          await tab.leaves(() => field.press('Enter'));
        };
        const press = (name) => tab.leaves(() => tab.press(name));

        await signIn({...LAN, password: 'mật khẩu sai'});
        await tab.sees(WRONG);
        assert.equal(await tab.value('username'), 'ngoc.lan');
        assert.equal(await tab.value('password'), '');
        await signIn(LAN);
        await tab.sees('Trần Ngọc Lan');
        await press('Đăng xuất');
        await tab.sees(FORM);

        await signIn(TAM);
        await tab.sees('Mã xác thực (6 chữ số) hoặc mã dự phòng');
        await sendCode('000000');
        await tab.sees('Mã xác thực không đúng hoặc đã hết hạn.');
        await sendCode(await site.code());
        await tab.sees('Lê Minh Tâm');
        await press('Đăng xuất');
        await tab.sees(FORM);

        await signIn(TAM);
        await tab.sees('Mã xác thực (6 chữ số)');
        await press('Quay lại đăng nhập');
        await tab.sees(FORM);
        for (let attempt = 0; attempt < 5; attempt += 1) {
          await signIn({...LAN, password: 'sai'});
          await tab.sees(attempt < 4 ? WRONG : 'Tài khoản tạm khóa vì nhập sai nhiều lần.');
        }
      },
      {mode: 'native'},
    );
  }

  await scene('looks the same before its script, and without one', async ({open}) => {
    const measure = (tab) =>
      tab.page.evaluate(() =>
        [...document.querySelectorAll('cong-login-box, cong-anniversary-banner')].map((box) => ({
          height: box.getBoundingClientRect().height,
          before: getComputedStyle(box, '::before').content,
        })),
      );
    const bare = await open({hasScripts: false});
    const whole = await open();
    await whole.page.waitForSelector('cong-login-box .cong-login-note');
    assert.deepEqual(await measure(bare), await measure(whole));
  });
});
