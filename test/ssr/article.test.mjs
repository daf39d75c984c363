/** An article with everything, rendered by a server and taken over by a browser as it is. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html, unsafeStatic} from 'lit/static-html.js';
import {articlePage, attributes, content} from '../page/article-page.mjs';
import {launchChromium} from '../support/chromium.mjs';
import {bundleForBrowser, defineOnServer} from '../support/server-elements.mjs';
import {serveFolder} from '../support/static-server.mjs';

/** Runs in the page, before anything takes over what the server sent. */
function keepServed() {
  window.drawn = () =>
    [...document.querySelectorAll('cong-article')].map(({shadowRoot}) =>
      [...shadowRoot.querySelectorAll('[part]')].map((part) => part.getAttribute('part')).join(),
    );
  const [article] = document.querySelectorAll('cong-article');
  window.served = {
    elements: [...article.shadowRoot.querySelectorAll('*')],
    drawn: window.drawn(),
    text: article.innerHTML,
  };
}

const sourced = `${attributes} source="Báo Bảo vệ pháp luật" source-href="https://baovephapluat.vn/"
  text-size="125" date-format="legacy" lang="vi"`;

test('an article from a server', async (t) => {
  const folder = await defineOnServer(t);
  const served = (markup) => collectResult(render(html`${unsafeStatic(markup)}`));

  await t.test('says what it knows, and leaves the text as it was', async () => {
    const markup = await served(`<cong-article ${sourced}>${content}</cong-article>`);
    const [, inside, outside] = markup.match(/<template shadowroot.*?>(.*)<\/template>(.*)/s);
    for (const text of [
      'Chủ nhật, 25/07/2021 - 08:00 AM',
      'Xây dựng ngành',
      '1.204 lượt xem',
      'Tác giả: ',
      'Cập nhật: 26/07/2021',
      'Báo Bảo vệ pháp luật',
      'href="https://baovephapluat.vn/"',
      'part="reading-time"',
    ]) {
      assert.ok(inside.replace(/<!--.*?-->/gs, '').includes(text), `${text} in ${inside}`);
    }
    assert.ok(outside.includes(content));
  });

  await t.test('says how long it takes to read, where it is told', async () => {
    const markup = await served(`<cong-article reading-time="5">${content}</cong-article>`);
    assert.match(
      markup.replace(/<!--.*?-->/gs, ''),
      /<span part="reading-time"\s*><svg [^>]*aria-hidden="true">.*?<\/svg>5 phút đọc<\/span\s*>/,
    );
  });

  await t.test('is taken over without a mismatch or a request', async (step) => {
    await bundleForBrowser(folder);
    const [first, second] = await Promise.all([
      served(`<cong-article ${sourced}>${content}</cong-article>`),
      served(
        `<cong-article reading-time="5" author="Ban Biên tập" tools="">${content}</cong-article>`,
      ),
    ]);
    const page = articlePage({
      main: `${first}${second}`,
      head: '<script type="module" src="/client.js"></script>',
      foot: `<script>(${keepServed})()</script>`,
    });
    const server = await serveFolder(folder, {
      handle({url}, response) {
        if (url === '/client.js') return false;
        response.writeHead(url === '/' ? 200 : 204, {'Content-Type': 'text/html; charset=utf-8'});
        response.end(url === '/' ? page : undefined);
        return true;
      },
    });
    step.after(server.close);
    const browser = await launchChromium();
    step.after(() => browser.close());

    const view = await browser.newPage();
    const faults = [];
    const requests = [];
    view.on('console', (message) => {
      const isLitsNotice = message.text().startsWith('Lit is in dev mode');
      if (!isLitsNotice) faults.push(`${message.type()}: ${message.text()}`);
    });
    view.on('pageerror', (error) => faults.push(String(error.stack ?? error)));
    view.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await view.goto(`${server.origin}/`, {waitUntil: 'networkidle0'});
    await view.waitForFunction(() =>
      [...document.querySelectorAll('cong-article')].every(({shadowRoot}) =>
        /\d phút đọc/.test(shadowRoot.querySelector('[part=reading-time]').textContent),
      ),
    );

    const taken = await view.evaluate(() => {
      const [article] = document.querySelectorAll('cong-article');
      const now = new Set(article.shadowRoot.querySelectorAll('*'));
      return {
        replaced: window.served.elements
          .filter((each) => !now.has(each))
          .map((each) => each.outerHTML),
        // Ids for the contents are the one thing that is written to the text.
        isTextKept:
          article.innerHTML.replaceAll(/(<h[2-4]) id="[^"]*"/g, '$1') === window.served.text,
        before: window.served.drawn,
        after: window.drawn().map((parts) => parts.replaceAll(/,tool\b|,status|,contents/g, '')),
        times: [...document.querySelectorAll('cong-article')].map(({shadowRoot}) =>
          shadowRoot.querySelector('[part=reading-time]').textContent.trim(),
        ),
      };
    });
    assert.deepEqual(faults, []);
    assert.deepEqual(taken.replaced, []);
    assert.ok(taken.isTextKept);
    assert.deepEqual(taken.after, taken.before);
    assert.deepEqual(taken.times, ['3 phút đọc', '5 phút đọc']);
    assert.deepEqual(
      requests.filter((path) => !['/favicon.ico', '/anh.jpg'].includes(path)),
      ['/', '/client.js'],
    );
  });
});
