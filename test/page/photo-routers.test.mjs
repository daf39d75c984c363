/**
 * Pages that a router drives: it keeps its own state in the browser's history, and draws the page anew when the browser
 * comes back to one of its states. Opening a photo and closing it, in whatever way, leaves the page alone.
 */
import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import test from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {build} from 'esbuild';
import {gallery, PATIENCE, photoPages} from './photo-page.mjs';

const modules = '/node_modules';

const ours = `<link rel="stylesheet" href="/dist/cdn/styles.css">
  <script type="module" src="/dist/cdn/photo-gallery.js"></script>`;

/** A router of some twenty lines; what it answers to is the difference between those of its kind. */
const small = (isMine, state = '{page}') => `
  let page = 1;
  const text = () => fetch(location.pathname).then((answer) => answer.text());
  const draw = async () => {
    const drawn = new DOMParser().parseFromString(await text(), 'text/html');
    document.querySelector('main').replaceWith(drawn.querySelector('main'));
  };
  history.replaceState(history.state ?? ${state}, '');
  addEventListener('popstate', ({state}) => {
    if (${isMine}) draw();
  });
  addEventListener('click', (event) => {
    if (event.target.id !== 'go') return;
    event.preventDefault();
    page++;
    history.pushState(${state}, '', event.target.href);
    draw();
  });`;

const scripts = {
  '/small/own-state.js': small('state?.page'),
  '/small/no-state.js': small('!state', 'null'),
  '/small/every-state.js': small('true'),
};

/** What the head of a router's pages has, and how their body begins. */
const routers = {
  'Turbo 8': {
    path: '/turbo',
    head: `<script type="module" src="${modules}/@hotwired/turbo/dist/turbo.es2017-esm.js"></script>${ours}`,
  },
  'htmx 2': {
    path: '/htmx',
    head: `<script src="${modules}/htmx.org/dist/htmx.js"></script>${ours}`,
    link: 'hx-boost="true"',
  },
  'Senna': {
    path: '/senna',
    head: `<script src="/senna.js"></script>${ours}`,
    body: 'data-senna',
  },
  'a router that answers to states of its own': {
    path: '/own',
    head: `<script type="module" src="/small/own-state.js"></script>${ours}`,
  },
  'a router that answers to entries without a state': {
    path: '/none',
    head: `<script type="module" src="/small/no-state.js"></script>${ours}`,
  },
  'a router that answers to every entry, and listens after the gallery': {
    path: '/every',
    head: `${ours}<script type="module" src="/small/every-state.js"></script>`,
    isAlone: true,
  },
};

const start = `<p>Trang đầu</p>${gallery('Đầu')}`;

const content = `<form><label>Ý kiến <input name="y-kien"></label></form>
  ${gallery('Một')}${gallery('Hai', 'deep-link')}`;

const pageOf = ({path, head, body = '', link = ''}, isSecond) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Ảnh</title>
    <meta name="viewport" content="width=device-width">${head}</head>
    <body ${body}><div data-senna-surface id="surface"><main>
      <p ${link}><a id="go" href="${path}/anh">Trang ảnh</a></p>${isSecond ? content : start}
    </main></div></body></html>`;

test('the photo viewer on pages of a router', {timeout: 400_000}, async (t) => {
  const {outputFiles} = await build({
    stdin: {
      contents: "import 'senna/lib/app/dataAttributeHandler.js'",
      resolveDir: resolve(import.meta.dirname, '../..'),
    },
    bundle: true,
    // It asks for them on servers only.
    external: ['path', 'url'],
    write: false,
    logLevel: 'silent',
  });
  scripts['/senna.js'] = outputFiles[0].text;

  const {visit} = await photoPages(t, {}, (request, response, path) => {
    const router = Object.values(routers).find((each) => path.startsWith(`${each.path}/`));
    const body = router ? pageOf(router, path.endsWith('/anh')) : scripts[path];
    if (!body) return false;
    const type = router ? 'text/html' : 'text/javascript';
    response.writeHead(200, {'Content-Type': `${type}; charset=utf-8`}).end(body);
    return true;
  });

  /** A phone at the router's second page, to which the router itself has gone, with something typed into its form. */
  async function phone({path, isAlone}) {
    const reader = await visit(isAlone ? `${path}/anh` : `${path}/`);
    const {page} = reader;
    if (!isAlone) await page.click('#go');
    await page.waitForSelector('input');
    await page.waitForFunction(() => location.pathname.endsWith('/anh'));
    await page.waitForFunction(
      () =>
        document.readyState === 'complete' &&
        !document.querySelector('.htmx-request, .htmx-settling'),
    );
    await write(page);
    return reader;
  }

  /** Types into the form, and remembers it. */
  async function write(page) {
    await page.$eval('input', (input) => (input.value = ''));
    await page.type('input', 'Chưa gửi');
    await page.evaluate(() => (window.form = document.querySelector('form')));
  }

  /** Routers drop what comes while they are under way. */
  const routerRests = (page) =>
    page.waitForFunction(
      () => !document.querySelector('html.senna-loading, html[aria-busy], .htmx-request'),
    );

  /**
   * Waits for the page that the router brings. Some load a page anew for an entry that is not theirs, as Senna its first:
   * asked from outside, since what waits inside the old page may go with it.
   */
  async function waitForPage(page, isSo) {
    for (const end = Date.now() + PATIENCE; ; await pause(20)) {
      if (await page.evaluate(isSo).catch(() => false)) return;
      assert.ok(Date.now() < end, `not there: ${isSo}, but ${page.url()}`);
    }
  }

  /** Waits until the viewer and its entry are gone. The form is the same, with what is in it. */
  async function assertLeft({page, until}, state) {
    await until('closed', ({count}) => count === 0);
    await page.waitForFunction(() => location.hash === '' && !history.state?.congPhoto);
    assert.deepEqual(await page.evaluate(readForm), [true, 'Chưa gửi']);
    assert.deepEqual(await page.evaluate(readRouterState), state);
  }

  const ways = {
    'Back': ({page}) => page.evaluate(() => history.back()),
    'Escape': ({page}) => page.keyboard.press('Escape'),
    'its button': ({page}) =>
      page.evaluate(() => window.viewers()[0].querySelector('[aria-label="Đóng"]').click()),
    'a swipe down': ({drag}) => drag([[200, 300]], [[200, 560]]),
    'a script': ({page}) => page.evaluate(() => window.galleries().forEach((each) => each.close())),
  };

  for (const [name, router] of Object.entries(routers))
    await t.test(name, async (t) => {
      const reader = await phone(router);
      const {page, open, until, still} = reader;
      const state = await page.evaluate(readRouterState);

      for (const [which, where] of ['', ', with the photo in the address'].entries())
        for (const [way, close] of Object.entries(ways))
          await t.test(`closed by ${way}${where}`, async () => {
            await open(1, which);
            if (which) await page.waitForFunction(() => location.hash);
            await close(reader);
            await assertLeft(reader, state);
          });

      await t.test('closed and another opened at once', async () => {
        await open(1, 0);
        await page.evaluate(() => {
          const [first, second] = window.galleries();
          first.close();
          void second.open(2);
        });
        await until('the other', ({counter}) => counter === '3 / 5');
        await page.waitForFunction(() => location.hash === '#photo=03-ho-sen.jpg');
        await still();
        await page.keyboard.press('Escape');
        await assertLeft(reader, state);
      });

      await t.test(
        'then the router goes back and forward as ever',
        {skip: router.isAlone},
        async () => {
          await routerRests(page);
          await page.evaluate(() => history.back());
          await waitForPage(
            page,
            () =>
              document.readyState === 'complete' && document.body.textContent.includes('Trang đầu'),
          );
          await routerRests(page);
          await page.evaluate(() => history.forward());
          await waitForPage(
            page,
            () =>
              document.querySelector('input') &&
              location.pathname.endsWith('/anh') &&
              window.galleries().length === 2,
          );
          await write(page);
        },
      );

      await t.test('Forward after Back', async () => {
        const before = await page.evaluate(readRouterState);
        await open(1, 1);
        await page.waitForFunction(() => location.hash);
        await page.evaluate(() => history.back());
        await assertLeft(reader, before);
        await page.evaluate(() => history.forward());
        await still('the photo again');
        await page.keyboard.press('Escape');
        await assertLeft(reader, before);

        await open(1, 0);
        await page.evaluate(() => history.back());
        await assertLeft(reader, before);
        const index = await page.evaluate(() => window.navigation.currentEntry.index);
        await page.evaluate(() => history.forward());
        await page.waitForFunction(
          (last) => window.navigation.currentEntry.index > last,
          {},
          index,
        );
        await assertLeft(reader, before);
        await open(2, 0);
        await page.keyboard.press('Escape');
        await assertLeft(reader, before);
      });

      await t.test('loaded again while it is open', async () => {
        for (const which of [0, 1]) {
          const before = await page.evaluate(readRouterState);
          await open(1, which);
          if (which) await page.waitForFunction(() => location.hash);
          await page.reload();
          await page.waitForSelector('>>> cong-photo-gallery:defined');
          await page.waitForFunction(() => document.readyState === 'complete');
          if (which) await still('the photo again');
          else {
            assert.deepEqual(await page.evaluate(readRouterState), before);
            await open(1, which);
          }
          await page.keyboard.press('Escape');
          await until('closed', ({count}) => count === 0);
          await page.waitForFunction(() => location.hash === '' && !history.state?.congPhoto);
          await write(page);
          await open(2, which);
          await page.keyboard.press('Escape');
          await assertLeft(reader, before);
        }
      });

      await t.test('opened from the address', async () => {
        const {href} = await page.evaluate(() => ({href: location.href}));
        await page.goto('about:blank');
        await page.goto(`${href}#photo=03-ho-sen.jpg`);
        await still('the photo of the address');
        await page.keyboard.press('Escape');
        await until('closed', ({count}) => count === 0);
        await page.waitForFunction(() => location.hash === '' && !history.state?.congPhoto);
        await write(page);
        const before = await page.evaluate(readRouterState);
        await open(1, 1);
        await page.keyboard.press('Escape');
        await assertLeft(reader, before);
      });
      await t.test('its gallery removed while it is open', async () => {
        const before = await page.evaluate(readRouterState);
        await open(1, 0);
        await page.evaluate(() => window.galleries()[0].remove());
        await assertLeft(reader, before);
      });
      await page.close();
    });
});

/** Whether the form is the one that was there, and what is in it. Runs in the page. */
const readForm = () => [
  window.form === document.querySelector('form'),
  document.querySelector('input').value,
];

/** The router's part of the state; of Turbo's, which it renews, whether it is the one that Turbo counts on. Runs in the page. */
function readRouterState() {
  const state = {...history.state};
  delete state.congPhoto;
  // Senna notes how far the page is scrolled.
  delete state.scrollTop;
  if (!state.turbo) return state;
  const {restorationIdentifier} = window.Turbo.navigator.history;
  return {isKnown: state.turbo.restorationIdentifier === restorationIdentifier};
}
