import type {Occasion} from './occasions.js';

const TEXTS = ['event', 'since', 'date', 'calendar', 'tone', 'template', 'href', 'image'] as const;
const NUMBERS = ['daysBefore', 'daysAfter', 'priority'] as const;

/** `data-days-before` of `daysBefore`. */
const attributeOf = (name: string) =>
  `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** What an author, or a CMS, may change in a list of events. */
export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['href', ...[...TEXTS, ...NUMBERS].map(attributeOf)],
};

/**
 * The events that an author has written as a list: `<li data-since="1960-07-26">thành lập ngành</li>`. Every key of the
 * JSON may stand there as `data-…`; else the event is the item's text, and its link leads there. Undefined where there
 * is no such item.
 */
export function markupRows(host: Element): Occasion[] | undefined {
  const items = host.querySelectorAll<HTMLElement>('li:is([data-since], [data-date])');
  return items.length ? [...items].map(rowOf) : undefined;
}

function rowOf(item: HTMLElement): Occasion {
  const {dataset} = item;
  const row: Record<string, string | number> = {
    event: item.textContent.trim().replace(/\s+/g, ' '),
  };
  const href = item.querySelector('a[href]')?.getAttribute('href');
  if (href) row['href'] = href;
  for (const name of TEXTS) if (dataset[name]) row[name] = dataset[name];
  for (const name of NUMBERS) if (dataset[name]) row[name] = Number(dataset[name]);
  return row;
}
