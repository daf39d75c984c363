import type {Texts, Words} from '../../../base/localize.js';
import {parseCount} from '../../../core/numbers.js';
import {warn} from '../../../core/warn.js';
import type {CountPaths} from '../counter-model.js';

/** The words of metrics that services for statistics have and the library has not. */
export const adapterTexts = Object.freeze({
  counterVisitors: 'Số người truy cập',
  counterPageViews: 'Số lượt xem trang',
  counterThisPage: 'Lượt xem trang này',
} as const satisfies Texts);

/** A counter whose JSON has the shape of another service. */
export interface AdapterHost extends HTMLElement {
  readonly adapter: string | undefined;
  readonly paths: CountPaths | undefined;
}

type Json = Readonly<Record<string, unknown>>;

interface Metric {
  name: string;
  label: string;
  value: unknown;
}

/** The keys of a document of ours; any other name is a metric of the site's own. */
const OURS = [
  'visits',
  'articles',
  'online',
  'today',
  'yesterday',
  'week',
  'month',
  'members',
  'ip',
  'asOf',
  'series',
];

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** The value of an entry, which older versions of Umami write as `{"value": 5, "prev": 4}`. */
const valueOf = (entry: unknown) => (isJson(entry) ? entry['value'] : entry);

/** The value at `a.b.0` in a document. Only own properties count, so that no path leads to an object's methods. */
function at(document: unknown, path: string): unknown {
  let place = document;
  for (const key of path.split('.')) {
    if (!isJson(place) || !Object.hasOwn(place, key)) return undefined;
    place = place[key];
  }
  return place;
}

type Adapter = (document: Json, words: Words<typeof adapterTexts>) => Json;

const ADAPTERS: Readonly<Record<string, Adapter>> = {
  /** https://www.goatcounter.com/help/visitor-counter: `{"count": "1 234"}`, the blank a narrow one. */
  goatcounter: ({count}) => ({visits: count}),

  /** https://umami.is/docs/api/website-stats: the answers of `stats`, `active` and `pageviews`. */
  umami({pageviews, visitors, visits, x}, words) {
    if (Array.isArray(pageviews)) return {series: pageviews.filter(isJson).map(umamiDay)};
    // The answer of `active` tells only how many are there now; older versions call them x.
    if (pageviews === undefined && visits === undefined) return {online: visitors ?? x};
    return {
      visits: valueOf(visits ?? visitors),
      metrics: [
        metric('visitors', words.say('counterVisitors'), valueOf(visitors)),
        metric('pageviews', words.say('counterPageViews'), valueOf(pageviews)),
      ],
    };
  },

  /** The answers of servers that stand in for busuanzi, which some of them put under `data`. */
  busuanzi(document, words) {
    const {site_pv, site_uv, page_pv} = isJson(document['data']) ? document['data'] : document;
    return {
      visits: site_pv,
      metrics: [
        metric('visitors', words.say('counterVisitors'), site_uv),
        metric('page', words.say('counterThisPage'), page_pv),
      ],
    };
  },
};

const metric = (name: string, label: string, value: unknown): Metric => ({name, label, value});

const umamiDay = ({x, y}: Json) => ({date: String(x), visits: y});

function byPaths(document: unknown, paths: CountPaths): Json {
  const found: Record<string, unknown> = {};
  const metrics: Metric[] = [];
  for (const [name, entry] of Object.entries(paths)) {
    const {path, label} = typeof entry === 'string' ? {path: entry, label: ''} : entry;
    const value = at(document, String(path));
    if (OURS.includes(name)) found[name] = value;
    else metrics.push(metric(name, label, value));
  }
  return {...found, metrics};
}

/** Leaves out what is not there; null where nothing is, which is no document. */
function tidy({metrics = [], ...rest}: Json): Json | null {
  const found = Object.entries(rest).filter(([, value]) => value !== undefined && value !== null);
  const further = (metrics as Metric[]).filter(({value}) => parseCount(value) !== undefined);
  if (further.length) found.push(['metrics', further]);
  return found.length ? Object.fromEntries(found) : null;
}

/** A document of ours from that of another service, as `paths`, else `adapter`, tell; null where it has nothing. */
export function adapt(
  document: unknown,
  host: AdapterHost,
  words: Words<typeof adapterTexts>,
): unknown {
  const {adapter, paths} = host;
  if (isJson(paths)) return tidy(byPaths(document, paths as CountPaths));
  const read = adapter && Object.hasOwn(ADAPTERS, adapter) ? ADAPTERS[adapter] : undefined;
  if (!read) {
    if (__DEV__)
      warn(host, 'adapter', adapter ?? paths, `${Object.keys(ADAPTERS).join(', ')}, or paths`);
    return document;
  }
  return isJson(document) ? tidy(read(document, words)) : null;
}

/** GoatCounter answers 404 with `{"count": "0"}` for a page that nobody has visited yet. */
export const acceptsStatus = (status: number, {adapter}: AdapterHost): boolean =>
  status === 404 && adapter === 'goatcounter';
