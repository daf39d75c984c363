import {daysBetween, type PlainDate} from '../../../core/dates.js';
import {fill} from '../../../core/template.js';
import {safeHref, safeSrc} from '../../../core/urls.js';
import {encodeText} from '../../../core/well-formed.js';
import {sumOf} from '../../../core/lists.js';
import type {Link, Links} from '../../../data/schemas/links.js';
import {SORTS} from '../links-model.js';

/** A link is new for so many days unless the page says otherwise. */
const NEW_DAYS = 7;

/** A link from data that can be drawn: it has a text, and its addresses are safe. */
export interface DrawnLink {
  readonly text: string;
  readonly href: string;
  readonly description: string | undefined;
  /** The address of a small picture. */
  readonly image: string | undefined;
  readonly since: string | undefined;
  readonly hits: string | undefined;
}

export interface DrawnGroup {
  /** Empty where the links stand without one. */
  readonly heading: string;
  readonly links: readonly DrawnLink[];
}

export interface DrawOptions {
  readonly sort: unknown;
  readonly lang: string;
  /** Is told of each link that cannot be drawn. */
  readonly refuse: (link: unknown) => void;
}

/** Compares by a text of each, as dictionaries of the language do, and numbers in it as people count: 2 before 10. */
export function byText<T>(lang: string, text: (item: T) => string | null | undefined) {
  const {compare} = new Intl.Collator(lang, {numeric: true});
  return (a: T, b: T) => compare(text(a) ?? '', text(b) ?? '');
}

/** The groups of links in the order in which they show; an array of links is one group without a heading. */
export function drawnGroups(links: Links, {sort, lang, refuse}: DrawOptions): DrawnGroup[] {
  // Data that a script sets may have holes.
  const groups =
    'groups' in links
      ? links.groups.filter((group) => Array.isArray(group?.links))
      : [{heading: '', links}];
  if (sort === 'groups') groups.sort(byText(lang, ({heading}) => heading));
  const order = SORTS.includes(sort)
    ? byText<Link | null | undefined>(lang, (link) => link?.text)
    : undefined;
  return groups.map((group) => ({
    heading: group.heading,
    links: (order ? [...group.links].sort(order) : group.links).flatMap((link) => {
      const drawn = drawnLink(link);
      if (!drawn) refuse(link);
      return drawn ?? [];
    }),
  }));
}

function drawnLink(link: Link | null | undefined): DrawnLink | undefined {
  const {text, description, since, hits}: Partial<Link> = link ?? {};
  const href = safeHref(link?.href);
  if (href === undefined || !text) return undefined;
  return {
    text,
    href,
    description: description || undefined,
    image: safeSrc(link?.image),
    since: since || undefined,
    hits: hits == null ? undefined : `${hits}`,
  };
}

export const countOf = (groups: readonly DrawnGroup[]): number =>
  sumOf(groups, ({links}) => links.length);

/** Whether a link that was added on a day still counts as new; no number of days counts as 7. */
export function isNewOn(today: PlainDate, since: PlainDate, newDays: number): boolean {
  const age = daysBetween(since, today);
  return age >= 0 && age < (Number.isNaN(newDays) ? NEW_DAYS : newDays);
}

/** The address at which a reader reports a link as broken; undefined where the pattern makes no safe address. */
export function reportAddress(pattern: string, href: string, text: string): string | undefined {
  const values = {href: encodeText(href), text: encodeText(text)};
  return safeHref(fill(pattern, values));
}
