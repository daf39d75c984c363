/** Documents as servers send them at their worst: near their contract, with anything at all in some of the places. */
import fc from 'fast-check';
import {ADDRESSES, DATES, NUMBERS, text} from './hostile.mjs';

const address = fc.constantFrom(...ADDRESSES);
const date = fc.constantFrom(...DATES);
const number = fc.oneof(
  fc.constantFrom(0, 1, -1, 5, 7.5, 1e9, 1e21, 1e308, 2 ** 53, ...NUMBERS),
  fc.nat(),
);

/** Mostly what belongs there. */
const mostly = (arbitrary) =>
  fc.oneof(
    {weight: 8, arbitrary},
    {weight: 1, arbitrary: fc.jsonValue({maxDepth: 2})},
    {weight: 1, arbitrary: fc.constantFrom(null, '', 0, [], {})},
  );

const record = (fields, requiredKeys = []) =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([key, each]) => [key, mostly(each)])), {
    requiredKeys,
  });
const list = (of, maxLength = 5) => fc.array(mostly(of), {maxLength});

const link = record(
  {
    text,
    href: fc.oneof(address, fc.constant('/a')),
    description: text,
    image: address,
    since: date,
    hits: number,
  },
  ['text', 'href'],
);

const photo = record(
  {
    src: fc.oneof(fc.constantFrom('/img.svg', '/img.svg?2'), address),
    type: fc.constantFrom('video/mp4', 'image/png', 'text/html', ''),
    ...{thumb: address, width: number, height: number, date},
    ...{alt: text, title: text, caption: text, credit: text},
    sources: list(
      record({
        type: text,
        srcset: fc.constantFrom(
          'a 1x, javascript:alert(1) 2x',
          ', , ,',
          '/img.svg 100w',
          ...ADDRESSES,
        ),
      }),
      3,
    ),
    tracks: list(record({src: address, srclang: text, label: text}), 3),
  },
  ['src'],
);

const photos = list(photo);

export const documents = {
  links: fc.oneof(list(link), record({groups: list(record({heading: text, links: list(link)}))})),
  counts: record({
    ...{visits: number, articles: number, online: number, today: number, week: number},
    ...{yesterday: text, month: number, members: number, ip: text, asOf: date},
    metrics: list(record({name: text, label: text, value: number})),
    series: list(record({date, visits: number}), 20),
  }),
  photos: record({
    photos,
    albums: list(
      record({title: text, cover: address, alt: text, date, count: number, photos, src: address}),
      3,
    ),
    next: address,
  }),
  events: record({
    events: list(
      record({
        ...{event: text, since: date, date, template: text, href: address, image: address},
        ...{daysBefore: number, daysAfter: number, priority: number},
        calendar: fc.constantFrom('solar', 'lunar', 'x'),
        tone: fc.constantFrom('festive', 'solemn', 'mourning', 'plain', 'x'),
      }),
    ),
  }),
  session: record({user: fc.oneof(fc.constant(null), record({name: text})), csrf: text}),
};
