import {commemorativeDays, nationalDays, sectorDays} from '../src/occasions/vietnam.ts';
import {daySources} from './day-sources.ts';

type Day = (typeof nationalDays)[number];

/** `daysBefore` → `data-days-before`. */
const attributeOf = (key: string) =>
  `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const written = (key: string, value: unknown) =>
  value === true ? attributeOf(key) : `${attributeOf(key)}="${value}"`;

/** The day as an item of a banner's list, for a page without a build. */
const itemOf = ({event, ...rest}: Day) =>
  `<li ${Object.entries(rest)
    .map(([key, value]) => written(key, value))
    .join(' ')}>${event}</li>`;

/** `1960-07-26` → `26/7/1960`, `05-01` → `1/5`. */
const dateOf = ({since = '', calendar}: Day) =>
  since.split('-').map(Number).reverse().join('/') + (calendar === 'lunar' ? ' âm lịch' : '');

function rowOf(day: Day) {
  const source = daySources[day.event];
  if (!source) throw new Error(`No source for ${day.event}`);
  return {date: dateOf(day), event: day.event, source, item: itemOf(day)};
}

/** The days that come with the package, in three groups: when, what, on which ground, and as an item to paste. */
export const dayGroups = [
  {vi: 'Ngày lễ lớn', en: 'National days', rows: nationalDays.map(rowOf)},
  {
    vi: 'Ngày kỷ niệm và hưởng ứng',
    en: 'Days of commemoration',
    rows: commemorativeDays.map(rowOf),
  },
  {
    vi: 'Ngày truyền thống của ngành',
    en: 'Days of sectors',
    rows: Object.values(sectorDays).map(rowOf),
  },
];
