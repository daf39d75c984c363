import {parseTruth} from '../../../core/truth.js';
import type {Occasion} from '../../../occasions/celebration.js';
import {EVENT_ITEMS} from '../banner-markup.js';

const TEXTS = ['event', 'since', 'date', 'calendar', 'tone', 'template', 'href', 'image'] as const;
const NUMBERS = ['daysBefore', 'daysAfter', 'priority'] as const;

/** `data-days-before` of `daysBefore`. */
const attributeOf = (name: string) =>
  `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The changes of a list of events that count. */
export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['href', ...[...TEXTS, ...NUMBERS, 'own'].map(attributeOf)],
};

function rowOf(item: HTMLElement): Occasion {
  const {dataset} = item;
  const row: Record<string, string | number | boolean> = {
    event: item.textContent.trim().replace(/\s+/g, ' '),
  };
  const href = item.querySelector('a[href]')?.getAttribute('href');
  if (href) row['href'] = href;
  for (const name of TEXTS) if (dataset[name]) row[name] = dataset[name];
  for (const name of NUMBERS) if (dataset[name]) row[name] = Number(dataset[name]);
  // `data-own` alone says yes.
  if (dataset['own'] !== undefined) row['own'] = parseTruth(dataset['own']) ?? true;
  return row;
}

/**
 * Reads the events that an author, or a server, wrote into a banner: the items of a list,
 * `<li data-since="1960-07-26">thành lập ngành</li>`. Every key of the JSON may stand there as `data-…`; else the event
 * is the item’s text, and its link leads there.
 */
export const writtenEvents = (host: Element): readonly Occasion[] =>
  [...host.querySelectorAll<HTMLElement>(EVENT_ITEMS)].map(rowOf);
