/**
 * What happens to an element on a hostile page, as data that the page can carry out: attributes, properties, children and
 * documents that no author ever meant.
 */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import fc from 'fast-check';
import {ADDRESSES, DATES, NUMBERS, text, ZONES} from './hostile.mjs';
import {documents} from './hostile-documents.mjs';

const manifest = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../dist/custom-elements.json'), 'utf8'),
);

/** The attributes and properties that each tag has. */
export const elements = Object.fromEntries(
  manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName)
    .map(({tagName, attributes, members}) => [
      tagName,
      {
        attributes: attributes.map(({name}) => name),
        properties: members
          .filter((each) => each.kind === 'field' && !each.readonly && !each.static)
          .filter(({privacy = 'public'}) => privacy === 'public')
          .map(({name}) => name),
      },
    ]),
);

const KINDS = [
  ...['list', 'columns', 'logos', 'menu', 'grid', 'justified', 'carousel', 'overlay', 'below'],
  ...['native', 'fetch', 'text', 'groups', 'mark', 'new-tab', 'none', 'festive', 'solemn'],
  ...['mourning', 'solar', 'lunar', 'session', 'local', 'masked', 'full', 'dot', 'comma', 'auto'],
  ...['portal', 'legacy', 'long', 'date', 'time', 'goatcounter', 'umami', 'busuanzi', 'all'],
  ...[
    'font-size contrast contents print copy share listen',
    'visits articles online today ip week',
  ],
];
const SLOTS = [
  ...['', 'heading', 'lead', 'signature', 'audio', 'attachments', 'tags', 'related', 'notice'],
  ...['media', 'actions', 'sso', 'fields', 'after', 'signed-in', 'header', 'empty', 'footer', 'x'],
];
const FIELDS = [
  ...['action', 'submit', 'id', 'method', 'children', 'attributes', 'nodeName', 'elements', 'code'],
  ...['getAttribute', 'querySelectorAll', 'contains', 'requestSubmit', 'parentNode', 'remove'],
  ...['setAttribute', 'addEventListener', 'length', '__proto__', 'constructor', '_csrf'],
];

/** Too long an address is none that a server takes. */
const LONGEST = 6000;
const served = (document) => {
  const address = `/test-api/json?body=${encodeURIComponent(JSON.stringify(document))}`;
  return address.length > LONGEST ? '/nothing' : address;
};

const CONTRACTS = {
  'cong-anniversary-banner': 'events',
  'cong-link-list': 'links',
  'cong-login-box': 'session',
  'cong-photo-gallery': 'photos',
  'cong-visit-counter': 'counts',
};

const words = fc.dictionary(
  fc.constantFrom('loading', 'retry', 'linksMore', 'linksFilter', 'loginUsername', 'visits', 'x'),
  fc.oneof(text, fc.jsonValue({maxDepth: 1})),
  {maxKeys: 4},
);

const address = fc.constantFrom(...ADDRESSES);
const number = fc.constantFrom(...NUMBERS, 'x', '');

/** A text that is of the kind that a name promises, more or less. */
function valueFor(tag, name) {
  const contract = CONTRACTS[tag];
  const likely = () => {
    if (/^(?:src|session-?src)$/i.test(name) && contract)
      return fc.oneof({weight: 3, arbitrary: documents[contract].map(served)}, address);
    if (/href|src|action|stream$|hit$/i.test(name)) return address;
    if (/zone/i.test(name)) return fc.constantFrom(...ZONES, 'Nowhere/None', '+07:00', '');
    if (/date|since|until|now|time$|published|modified/i.test(name))
      return fc.constantFrom(...DATES);
    if (name === 'refresh') return fc.constantFrom('0', '-1', 'x', '60', 'NaN', '1e400');
    if (name === 'messages' || name === 'paths') return words.map((each) => JSON.stringify(each));
    if (/days|size|level|limit|visits|views|rate|spacing|digits|count|articles|online/i.test(name))
      return number;
    return fc.constantFrom(...KINDS);
  };
  return fc.oneof({weight: 3, arbitrary: likely()}, {weight: 1, arbitrary: text});
}

/** Values that JSON has not; `page/dom.js` makes them. */
const EXOTIC = [
  ...['NaN', 'infinity', 'bigint', 'function', 'bad date', 'cycle', 'cyclic list', 'holes'],
  ...['no prototype', 'proxy', 'node', 'map', 'error', 'symbol', 'throwing'],
];

function propertyFor(tag, name) {
  const contract = CONTRACTS[tag];
  const [holder, key] =
    {
      links: [documents.links],
      photos: [documents.photos, 'photos'],
      albums: [documents.photos, 'albums'],
      events: [documents.events, 'events'],
      series: [documents.counts, 'series'],
      user: [documents.session, 'user'],
      messages: [words],
      paths: [words],
    }[name] ?? [];
  const json = (arbitrary) => arbitrary.map((value) => ({json: value ?? null}));
  const plain = json(valueFor(tag, name));
  return fc.oneof(
    {
      weight: 5,
      arbitrary: holder ? json(holder.map((each) => (key ? each[key] : each))) : plain,
    },
    {weight: 2, arbitrary: plain},
    {weight: 2, arbitrary: json(fc.jsonValue({maxDepth: 2}))},
    {weight: contract ? 1 : 2, arbitrary: fc.constantFrom(...EXOTIC).map((exotic) => ({exotic}))},
  );
}

const attribute = (name, value) => value.map((each) => [name, each]);
const some = (...all) => fc.subarray(all).chain((chosen) => fc.tuple(...chosen));

const safeHref = fc.constantFrom('/ok', '#x', '/img.svg', '', 'https://other.test/');
const common = [
  attribute('slot', fc.constantFrom(...SLOTS)),
  attribute('id', fc.constantFrom('x', 'cong-login-1', 'querySelector', 'words', '')),
];
const link = fc.tuple(safeHref, text).map(([href, content]) => ({
  tag: 'a',
  attributes: [['href', href]],
  children: [content],
}));

const node = fc.letrec((tie) => {
  const content = fc.array(fc.oneof(text, tie('node')), {maxLength: 3, depthSize: 'small'});
  const element = (tags, attributes = [], children = content) =>
    fc.record({
      tag: fc.constantFrom(...tags),
      attributes: some(...common, ...attributes),
      children,
    });
  const item = fc.record({
    tag: fc.constant('li'),
    attributes: some(
      attribute('data-since', fc.constantFrom(...DATES)),
      attribute('data-hits', number),
    ),
    children: fc.tuple(link),
  });
  const field = fc.constantFrom(...FIELDS).map((name) => ({
    tag: 'input',
    attributes: [['name', name]],
    children: [],
  }));
  const input = (name, type) => ({
    tag: 'input',
    attributes: [
      ['name', name],
      ['type', type],
    ],
    children: [],
  });
  return {
    node: fc.oneof(
      {maxDepth: 4},
      link,
      element(['p', 'h1', 'h3', 'div', 'span', 'details', 'table', 'button', 'template', 'svg']),
      element(['cong-date-line', 'cong-link-list', 'object', 'iframe', 'select', 'slot', 'figure']),
      element(
        ['img'],
        [
          attribute('src', fc.constantFrom('/img.svg', '/img.svg?2', '')),
          attribute('alt', text),
          attribute('name', fc.constantFrom('words', 'querySelector', 'x', 'hidden')),
        ],
        fc.constant([]),
      ),
      element(['ul', 'ol'], [], fc.array(item, {maxLength: 4})),
      element(
        ['data'],
        [
          attribute('value', number),
          attribute('data-metric', fc.constantFrom('visits', 'ip', 'online', '__proto__')),
        ],
      ),
      element(['time'], [attribute('datetime', fc.constantFrom(...DATES))]),
      element(
        ['form'],
        [
          attribute('method', fc.constantFrom('post', 'get', 'dialog')),
          attribute('name', fc.constantFrom('querySelector', 'words', 'x')),
          attribute('action', fc.constantFrom('/dang-nhap', '', '/x')),
        ],
        fc.tuple(
          fc.constant(input('username', 'text')),
          fc.constant(input('password', 'password')),
          field,
        ),
      ),
      fc.array(fc.tuple(text, text), {maxLength: 3}).map((rows) => ({
        tag: 'dl',
        attributes: [],
        children: rows.flatMap(([name, value]) => [
          {tag: 'dt', attributes: [], children: [name]},
          {tag: 'dd', attributes: [], children: [value]},
        ]),
      })),
    ),
  };
}).node;

function stepFor(tag) {
  const {attributes, properties} = elements[tag];
  const name = fc.constantFrom(...attributes, 'lang', 'dir', 'hidden', 'id', 'slot');
  return fc.oneof(
    {
      weight: 6,
      arbitrary: name.chain((each) =>
        fc.record({do: fc.constant('set'), name: fc.constant(each), value: valueFor(tag, each)}),
      ),
    },
    {weight: 1, arbitrary: fc.record({do: fc.constant('unset'), name})},
    {
      weight: 3,
      arbitrary: fc.constantFrom(...properties).chain((each) =>
        fc.record({
          do: fc.constant('assign'),
          name: fc.constant(each),
          value: propertyFor(tag, each),
        }),
      ),
    },
    {weight: 2, arbitrary: fc.record({do: fc.constant('add'), node, isFirst: fc.boolean()})},
    {weight: 1, arbitrary: fc.record({do: fc.constant('remove'), index: fc.nat(5)})},
    {weight: 1, arbitrary: fc.record({do: fc.constant('fill'), text})},
    {weight: 2, arbitrary: fc.constant({do: 'wait'})},
    {weight: 1, arbitrary: fc.record({do: fc.constant('press'), index: fc.nat(20)})},
    {weight: 1, arbitrary: fc.constantFrom({do: 'disconnect'}, {do: 'call'})},
  );
}

/** The life of one element on a hostile page: where in its steps it is connected, and the steps. */
export const hostileElement = fc.constantFrom(...Object.keys(elements)).chain((tag) =>
  fc.record({
    tag: fc.constant(tag),
    connectsAt: fc.nat(6),
    steps: fc.array(stepFor(tag), {minLength: 1, maxLength: 14}),
  }),
);
