/**
 * What the page, its scripts, its CMS and its frameworks may do to an element in the course of its life, as data that the page
 * can carry out: `page/life.js`.
 */
import fc from 'fast-check';

const served = (document) => `/test-api/json?body=${encodeURIComponent(JSON.stringify(document))}`;

const ATTRIBUTES = {
  'cong-anniversary-banner': {
    ...{since: ['1960-07-26', '1960'], event: ['ngày lễ'], always: [''], countdown: ['']},
    ...{template: ['{years} năm', 'x'], tone: ['solemn', 'festive'], dismissible: ['']},
    ...{now: ['2026-07-20', '2026-11-30'], remember: ['none'], calendar: ['lunar', 'x']},
    src: [served({events: [{event: 'ngày hội', since: '1990-11-30'}]})],
  },
  'cong-article': {
    ...{published: ['2021-07-25T10:04', 'x'], modified: ['2022-01-01'], author: ['Lan', 'A; B']},
    ...{section: ['Tin'], source: ['Báo'], views: ['5', '1000'], publisher: ['VKS']},
    tools: ['', 'print', 'font-size contrast', 'contents', 'copy share'],
  },
  'cong-date-line': {
    ...{datetime: ['2021-07-25T10:04', 'x'], pattern: ['long', 'legacy', 'time']},
    ...{hours: ['12'], lunar: ['']},
  },
  'cong-link-list': {
    ...{heading: ['H'], layout: ['columns', 'logos', 'list'], filter: [''], limit: ['1', '2', '0']},
    ...{sort: ['text', 'groups'], external: ['none', 'new-tab', 'mark'], now: ['2026-11-30']},
    ...{'own-hosts': ['other.test'], 'new-days': ['9'], 'report-href': ['/r?{href}']},
    src: [served([{text: 'a', href: '/a'}]), '/nothing'],
  },
  'cong-login-box': {
    ...{heading: ['H', 'K'], action: ['/x'], mode: ['fetch', 'native'], remember: ['']},
    ...{'reset-href': ['/r'], 'register-href': ['/g'], 'csrf-name': ['_csrf'], 'csrf-token': ['t']},
  },
  'cong-photo-gallery': {
    ...{heading: ['H'], layout: ['justified', 'carousel', 'grid'], captions: ['overlay', 'below']},
    ...{loop: [''], download: ['']},
    src: [served({photos: [{src: '/img.svg?1', alt: 'Sen'}]})],
  },
  'cong-visit-counter': {
    ...{heading: ['H'], visits: ['5', '19089598', 'x'], articles: ['7'], ip: ['1.2.3.4']},
    ...{'show-ip': ['full', 'masked'], 'metrics': ['visits', 'articles visits'], 'digits': ['']},
    ...{grouping: ['comma', 'none'], icons: ['']},
    src: [served({visits: 9})],
  },
};

const node = (tag, attributes, ...children) => ({
  tag,
  attributes: Object.entries(attributes),
  children,
});
const number = fc.nat(9);
const link = fc
  .tuple(number, fc.constantFrom('/a', '/b', 'https://other.test/'))
  .map(([n, href]) => node('li', {}, node('a', {href}, `L${n}`)));

const CHILDREN = {
  'cong-anniversary-banner': [
    number.map((n) => node('p', {}, `Chào ${n}`)),
    fc.constant(node('a', {slot: 'actions', href: '/x'}, 'Xem')),
  ],
  'cong-article': [
    number.map((n) => node('h1', {slot: 'heading'}, `Tựa ${n}`)),
    number.map((n) => node('p', {}, `Đoạn ${n}`)),
    number.map((n) => node('h2', {}, `Mục ${n}`)),
    fc.constant(node('p', {slot: 'lead'}, 'Dẫn')),
  ],
  'cong-date-line': [number.map((n) => node('time', {}, `t${n}`))],
  'cong-link-list': [
    fc.array(link, {minLength: 1, maxLength: 4}).map((links) => node('ul', {}, ...links)),
    number.map((n) => node('h3', {}, `N${n}`)),
    fc.constant(node('p', {slot: 'empty'}, 'rỗng')),
  ],
  'cong-login-box': [
    fc.constant(
      node(
        'form',
        {method: 'post', action: '/x'},
        node('input', {name: 'username'}),
        node('input', {name: 'password', type: 'password'}),
        node('button', {}, 'Vào'),
      ),
    ),
    fc.constant(node('p', {slot: 'after'}, 'sau')),
    fc.constant(node('a', {slot: 'sso', href: '/s'}, 'SSO')),
  ],
  'cong-photo-gallery': [
    number.map((n) =>
      node(
        'figure',
        {},
        node('a', {href: `/img.svg?big${n}`}, node('img', {src: `/img.svg?${n}`, alt: `a${n}`})),
        node('figcaption', {}, `c${n}`),
      ),
    ),
    fc.constant(node('p', {slot: 'empty'}, 'rỗng')),
  ],
  'cong-visit-counter': [
    fc
      .array(fc.tuple(fc.constantFrom('visits', 'today', 'x'), fc.nat(9999)), {
        minLength: 1,
        maxLength: 3,
      })
      .map((rows) =>
        node(
          'dl',
          {},
          ...rows.flatMap(([metric, value]) => [
            node('dt', {}, 'n'),
            node(
              'dd',
              {},
              node('data', {'value': String(value), 'data-metric': metric}, String(value)),
            ),
          ]),
        ),
      ),
    fc.constant(node('p', {slot: 'footer'}, 'chân')),
  ],
};

/** Where an element may be: at home, in an English part, in a shadow tree, in another document, in a frame, nowhere. */
const PLACES = ['home', 'english', 'shadow', 'document', 'frame', 'nowhere'];

function stepFor(tag) {
  const values = {...ATTRIBUTES[tag], lang: ['en', 'vi']};
  const name = fc.constantFrom(...Object.keys(values));
  const to = fc.constantFrom(...PLACES);
  return fc.oneof(
    {
      weight: 3,
      arbitrary: name.chain((each) =>
        fc.record({
          do: fc.constant('set'),
          name: fc.constant(each),
          value: fc.constantFrom(...values[each]),
        }),
      ),
    },
    {weight: 1, arbitrary: fc.record({do: fc.constant('unset'), name})},
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('add'),
        at: fc.nat(4),
        node: fc.oneof(...CHILDREN[tag]),
      }),
    },
    {weight: 1, arbitrary: fc.record({do: fc.constant('remove'), at: fc.nat(4)})},
    {weight: 1, arbitrary: fc.record({do: fc.constant('last'), at: fc.nat(4)})},
    {weight: 3, arbitrary: fc.record({do: fc.constant('move'), to})},
    {weight: 1, arbitrary: fc.constant({do: 'clone'})},
    {weight: 2, arbitrary: fc.record({do: fc.constant('wait'), ms: fc.constantFrom(0, 0, 20, 60)})},
  );
}

/** The tag of an element, and what happens to it. */
export const life = fc
  .constantFrom(...Object.keys(ATTRIBUTES))
  .chain((tag) =>
    fc.record({tag: fc.constant(tag), steps: fc.array(stepFor(tag), {maxLength: 16})}),
  );
