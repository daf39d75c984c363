/** Has elements come and go, so that the browser can count what stays. Runs in the page, under its policy. */
import {make, turn} from './dom.js';

const place = document.getElementById('place');
const served = (document) => `/test-api/json?body=${encodeURIComponent(JSON.stringify(document))}`;
const node = (tag, attributes, ...children) => ({
  tag,
  attributes: Object.entries(attributes),
  children,
});
const photo = (n) =>
  node('a', {href: `/img.svg?${n}`}, node('img', {src: '/img.svg', alt: `Ảnh ${n}`}));

/** Each element as pages have it, with a document where it takes one. */
const ELEMENTS = {
  'cong-anniversary-banner': node('cong-anniversary-banner', {
    ...{always: '', since: '1960-07-26', event: 'thành lập ngành', countdown: '', dismissible: ''},
    src: served({events: [{event: 'ngày hội', since: '1990-11-30'}]}),
  }),
  'cong-article': node(
    'cong-article',
    {published: '2021-07-25', tools: 'font-size contents print copy share'},
    node('h1', {slot: 'heading'}, 'Hội nghị'),
    ...['Một', 'Hai', 'Ba'].flatMap((title) => [
      node('h2', {}, title),
      node('p', {}, 'Nội dung của mục này.'),
    ]),
  ),
  'cong-date-line': node('cong-date-line', {lunar: ''}),
  'cong-link-list': node(
    'cong-link-list',
    {heading: 'Liên kết', filter: '', src: served([{text: 'Tòa án', href: '/a'}])},
    node('ul', {}, node('li', {}, node('a', {href: 'https://other.test/'}, 'Quốc hội'))),
  ),
  'cong-login-box': node('cong-login-box', {
    ...{heading: 'Đăng nhập', action: '/x', mode: 'fetch', remember: ''},
    'session-src': served({user: null, csrf: 'k'}),
  }),
  'cong-photo-gallery': node('cong-photo-gallery', {heading: 'Ảnh'}, photo(1), photo(2), photo(3)),
  'cong-visit-counter': node('cong-visit-counter', {
    ...{heading: 'Thống kê', digits: '', icons: '', trend: '', refresh: '60'},
    src: served({visits: 9, series: [{date: '2021-07-25', visits: 5}]}),
  }),
};

async function comeAndGo(element) {
  place.append(element);
  await element.updateComplete;
  await turn();
  element.remove();
}

window.comeAndGo = async (data) => {
  const {tag, times} = JSON.parse(data);
  for (let time = 0; time < times; time++) await comeAndGo(make(ELEMENTS[tag]));
};

/** A page that changes its content and its address, as routers do, with all elements on each. */
window.changeRoutes = async (data) => {
  const {times} = JSON.parse(data);
  for (let time = 0; time < times; time++) {
    history.replaceState({time}, '', `/?trang=${time % 5}`);
    place.replaceChildren(...Object.values(ELEMENTS).map((each) => make(each)));
    for (const element of place.children) await element.updateComplete;
    await turn(10);
  }
  place.replaceChildren();
  history.replaceState(null, '', '/');
};

window.live = () => {
  const of = (tag) => make(ELEMENTS[tag]);
  place.replaceChildren(
    of('cong-date-line'),
    of('cong-anniversary-banner'),
    of('cong-visit-counter'),
  );
};
window.shownDate = () => place.querySelector('cong-date-line').shadowRoot.textContent.trim();
