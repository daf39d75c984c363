import {parseCount} from '../../core/numbers.js';
import type {Localize} from '../../internal/localize.js';
import {warn} from '../../internal/warn.js';
import {viCountAdapters} from '../../locale/vi-count-adapters.js';
import type {VisitCounter} from './visit-counter.js';

/** Where a metric stands in a document: `data.total.0`; a metric of the site's own has its words, too. */
export type CountPaths = Readonly<Record<string, string | {path: string; label: string}>>;

type Json = Readonly<Record<string, unknown>>;

interface Metric {
  name: string;
  label: string;
  value: unknown;
}

/** What ours has under names of its own; all else is a metric of the site's. */
const COUNTS = ['visits', 'articles', 'online', 'today', 'yesterday', 'week', 'month', 'members'];
const OTHERS = ['ip', 'asOf', 'series'];

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/**
 * A count as services write it: a number, or its digits, in threes with blanks (of any width), dots, commas or
 * apostrophes between. What is none is left as it is, for the element to warn of.
 */
export function plainCount(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  return /^\d{1,3}([\s.,'’]\d{3})+$/.test(text) ? text.replace(/\D/g, '') : text;
}

/** Of what older versions of Umami write as `{"value": 5, "prev": 4}`, the value. */
const valueOf = (entry: unknown) => (isJson(entry) ? entry['value'] : entry);

/** What stands at `a.b.0` in a document; only what is its own, so that no path leads to an object's methods. */
function at(document: unknown, path: string): unknown {
  let place = document;
  for (const key of path.split('.')) {
    if (!isJson(place) || !Object.hasOwn(place, key)) return undefined;
    place = place[key];
  }
  return place;
}

type Adapter = (document: Json, words: Localize) => Json;

const ADAPTERS: Readonly<Record<string, Adapter>> = {
  /** https://www.goatcounter.com/help/visitor-counter: `{"count": "1 234"}`, the blank a narrow one. */
  goatcounter: ({count}) => ({visits: plainCount(count)}),

  /** https://umami.is/docs/api/website-stats: the answers of `stats`, `active` and `pageviews`. */
  umami({pageviews, visitors, visits, x}, words) {
    if (Array.isArray(pageviews)) return {series: pageviews.filter(isJson).map(umamiDay)};
    // Of those who are there now `active` tells only how many; older versions call them x.
    if (pageviews === undefined && visits === undefined) return {online: visitors ?? x};
    return {
      visits: valueOf(visits ?? visitors),
      metrics: [
        metric('visitors', words.say('counterVisitors'), valueOf(visitors)),
        metric('pageviews', words.say('counterPageViews'), valueOf(pageviews)),
      ],
    };
  },

  /** What servers that stand in for busuanzi answer, some of them under `data`. */
  busuanzi(document, words) {
    const {site_pv, site_uv, page_pv} = isJson(document['data']) ? document['data'] : document;
    return {
      visits: plainCount(site_pv),
      metrics: [
        metric('visitors', words.say('counterVisitors'), plainCount(site_uv)),
        metric('page', words.say('counterThisPage'), plainCount(page_pv)),
      ],
    };
  },
};

const metric = (name: string, label: string, value: unknown): Metric => ({name, label, value});

const umamiDay = ({x, y}: Json) => ({date: String(x).slice(0, 10), visits: y});

function byPaths(document: unknown, paths: CountPaths): Json {
  const found: Record<string, unknown> = {};
  const metrics: Metric[] = [];
  for (const [name, entry] of Object.entries(paths)) {
    const {path, label} = typeof entry === 'string' ? {path: entry, label: ''} : entry;
    const value = at(document, String(path));
    if (OTHERS.includes(name)) found[name] = value;
    else if (COUNTS.includes(name)) found[name] = plainCount(value);
    else metrics.push(metric(name, label, plainCount(value)));
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
  host: Pick<VisitCounter, 'adapter' | 'paths'> & HTMLElement,
  words: Localize,
): unknown {
  const {adapter, paths} = host;
  if (isJson(paths)) return tidy(byPaths(document, paths as CountPaths));
  const read = adapter && Object.hasOwn(ADAPTERS, adapter) ? ADAPTERS[adapter] : undefined;
  if (!read) {
    if (__DEV__)
      warn(host, 'adapter', adapter ?? paths, `${Object.keys(ADAPTERS).join(', ')}, or paths`);
    return document;
  }
  words.add(viCountAdapters);
  return isJson(document) ? tidy(read(document, words)) : null;
}
