/** What sites have reported of elements in their pages: the markup as it came, and what a reader must find. */
import '../../src/define.js';
import {upgradeBoxes} from '../../src/base/data-cong.js';
import {shownText} from '../support/shown-text.js';
import {expect, fixture, html, waitUntil} from '../support/testing.js';

/** `name` is our own name of the case; nobody's site is named. */
interface Report {
  name: string;
  symptom: string;
  input: string;
  /** What is found on the page, once it is as expected or time is up. */
  found: (page: HTMLElement) => unknown;
  expected: unknown;
}

const first = (page: HTMLElement) => page.firstElementChild as HTMLElement;
const styleOf = (page: HTMLElement, selector: string) =>
  getComputedStyle(page.querySelector(selector)!);
const heightOf = (page: HTMLElement, selector: string) =>
  page.querySelector(selector)!.getBoundingClientRect().height;

const reports: Report[] = [
  {
    name: 'counter/numbers of a block',
    symptom: 'rows vanished, or were wrong by a thousand',
    input: `<cong-visit-counter><dl>
      <dt>Lượt truy cập</dt><dd data-metric="visits">19.089.598</dd>
      <dt>Hôm nay</dt><dd data-metric="today">1.000</dd></dl></cong-visit-counter>`,
    found: (page) => shownText(first(page)),
    expected: 'Lượt truy cập 19.089.598 Hôm nay 1.000',
  },
  {
    name: 'counter/what is no number',
    symptom: 'the row of the author was gone',
    input: `<cong-visit-counter><dl>
      <dt>Máy chủ</dt><dd>đang bảo trì</dd></dl></cong-visit-counter>`,
    found: (page) => shownText(first(page)),
    expected: 'Máy chủ đang bảo trì',
  },
  {
    name: 'counter/an attribute',
    symptom: 'a thousand visits became one',
    input: '<cong-visit-counter visits="1.000"></cong-visit-counter>',
    found: (page) => shownText(first(page)),
    expected: 'Tổng lượt truy cập 1.000',
  },
  {
    name: 'page/root of 10 px',
    symptom: 'text of 8.75 px, and phones that zoom into fields of 10 px',
    input: `<style>html {font-size: 62.5%}</style><cong-login-box><form action="/vao" method="post">
      <label>Tên <input name="username"></label><label>Mật khẩu <input name="password" type="password"></label>
      <button>Vào</button></form></cong-login-box>`,
    found: (page) => [styleOf(page, 'label').fontSize, styleOf(page, 'input').fontSize],
    expected: ['14px', '16px'],
  },
  {
    name: 'page/a reset of everything',
    symptom: 'the rows of a list had no room between them',
    input: `<style>* {margin: 0; padding: 0}</style>
      <cong-link-list><ul><li><a href="/a">Tin</a></li></ul></cong-link-list>`,
    found: (page) => styleOf(page, 'a').paddingTop,
    expected: '10px',
  },
  {
    name: 'page/buttons that inherit',
    symptom: 'dark words on the red button',
    input: `<style>button {color: inherit}</style><cong-login-box><form action="/vao" method="post">
      <label>Tên <input name="username"></label><label>Mật khẩu <input name="password" type="password"></label>
      <button>Vào</button></form></cong-login-box>`,
    found: (page) => styleOf(page, 'form > button').color,
    expected: 'rgb(255, 255, 255)',
  },
  {
    name: 'words/JSON of the wrong shape',
    symptom: 'one wrong word, and the element drew nothing',
    input: `<cong-visit-counter messages='{"counterEmpty": 5}'></cong-visit-counter>`,
    found: (page) => shownText(first(page)),
    expected: 'Chưa có số liệu.',
  },
  {
    name: 'language/Java',
    symptom: 'lang="en_US" spoke Vietnamese',
    input: '<div lang="en_US"><cong-visit-counter></cong-visit-counter></div>',
    found: (page) => shownText(page.querySelector('cong-visit-counter')!),
    expected: 'No figures yet.',
  },
  {
    name: 'page/centred cells',
    symptom: 'links in a centred cell did not wrap',
    input: `<table><tr><td align="center" nowrap style="text-transform: uppercase">
      <cong-link-list><ul><li><a href="/a">Tin</a></li></ul></cong-link-list></td></tr></table>`,
    found: (page) => {
      const {whiteSpace, textAlign, textTransform} = styleOf(page, 'a');
      // Where `start` is, some engines say.
      return [whiteSpace, textAlign.replace('left', 'start'), textTransform];
    },
    expected: ['normal', 'start', 'none'],
  },
  {
    name: 'page/empty paragraphs',
    symptom: 'what the editor left between blocks took 20 to 45 px',
    input: `<cong-link-list><p></p><ul><li><a href="/a">Tin</a></li></ul><p></p></cong-link-list>`,
    found: (page) => [...page.querySelectorAll('p')].map(({offsetHeight}) => offsetHeight),
    expected: [0, 0],
  },
  {
    name: 'page/closed as in XML',
    symptom: 'the rest of the box was hidden',
    input: '<div><cong-date-line /><h2>Tin trong ngày</h2><ul><li>Một</li></ul></div>',
    found: (page) => heightOf(page, 'h2') > 0 && heightOf(page, 'li') > 0,
    expected: true,
  },
  {
    name: 'login box/inside a paragraph',
    symptom: 'the editor’s <p> emptied the box, which drew a form that posted to the page',
    input: `<p><cong-login-box heading="Đăng nhập"><form action="/vao" method="post">
      <input name="username"><input name="password" type="password"><button>Vào</button></form></cong-login-box></p>`,
    found: (page) => page.querySelectorAll('form').length,
    expected: 1,
  },
  {
    name: 'login box/unit before the password',
    symptom: 'nobody could sign in: the unit, which may stay empty, was demanded',
    input: `<cong-login-box><form action="/vao" method="post"><input name="username" value="a">
      <input name="unit"><input name="password" type="password" value="b"><button>Vào</button></form></cong-login-box>`,
    found: (page) => {
      const {dataset} = page;
      // Pressed once: the page hears of the form when what checks it is there.
      if (!dataset['state']) {
        page.addEventListener('submit', (event) => {
          dataset['state'] = event.defaultPrevented ? 'refused' : 'sent';
          event.preventDefault();
        });
        dataset['state'] = 'pressed';
        page.querySelector<HTMLElement>('form > button')!.click();
      }
      return dataset['state'];
    },
    expected: 'sent',
  },
  {
    name: 'gallery/pictures without links',
    symptom: '“no photos” stood under the photos',
    input: `<cong-photo-gallery><figure><img alt="Hồ sen"
      src="/test/elements/photo-gallery/pictures/a.svg"></figure></cong-photo-gallery>`,
    found: (page) => shownText(first(page)).includes('Chưa có ảnh'),
    expected: false,
  },
  {
    name: 'gallery/sizes of an editor',
    symptom: 'pictures with a width in their style lay over each other',
    input: `<cong-photo-gallery>${'<p><img style="width:700px;margin:5px" alt="Hồ sen" src="/test/elements/photo-gallery/pictures/a.svg"></p>'.repeat(2)}</cong-photo-gallery>`,
    found: (page) =>
      [...page.querySelectorAll('p')].every(
        (cell) => cell.offsetWidth > 0 && cell.offsetWidth === cell.querySelector('img')!.width,
      ),
    expected: true,
  },
  {
    name: 'links/a div in place of the element',
    symptom: 'editors that delete unknown tags left bare text',
    input: `<div data-cong="link-list" data-heading="Liên kết web"><ul><li><a href="/tin">Tin</a></li></ul></div>`,
    found: (page) => shownText(first(page)),
    expected: 'Liên kết web 1 Tin',
  },
];

// As the script tag does.
upgradeBoxes();

describe('reports from the field: pages', () => {
  for (const {name, symptom, input, found, expected} of reports)
    it(`${name}: ${symptom}`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      // As the parser of a browser makes it.
      page.innerHTML = input;
      let last: unknown;
      const isSo = () => JSON.stringify((last = found(page))) === JSON.stringify(expected);
      await waitUntil(isSo, undefined, {timeout: 3_000}).catch(() => undefined);
      expect(last).to.deep.equal(expected);
    });
});
