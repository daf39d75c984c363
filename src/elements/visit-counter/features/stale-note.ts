import {html, nothing} from 'lit';
import {instantOf, zoneOf} from '../../../base/agency-time.js';
import type {Texts, Words} from '../../../base/localize.js';
import {formatDateTime} from '../../../core/format-date.js';
import {zonedDateTime} from '../../../core/zoned.js';
import {icon} from '../../../ui/icon.js';
import {stale} from './icon-paths.js';
import type {Counts} from '../../../data/schemas/counts.js';

export const staleTexts = Object.freeze({
  stale: 'Số liệu tính đến {time}',
} as const satisfies Texts);

/** A counter whose numbers hold for a time. */
export interface TimedHost extends HTMLElement {
  timeZone: string;
}

/** The numbers of a counter, and why they could not be brought up to date. */
export interface TimedCounts {
  readonly value: Counts | undefined;
  readonly error: unknown;
  /** When the numbers came, for those that do not say for when they hold. */
  readonly arrival: number;
}

/** The note says for when the numbers hold, if they could not be brought up to date. */
export function renderStaleNote(
  host: TimedHost,
  {error, value, arrival}: TimedCounts,
  words: Words<typeof staleTexts>,
): unknown {
  if (!error || !value) return nothing;
  const instant = instantOf(host, 'asOf', value.asOf) ?? arrival;
  const when = zonedDateTime(instant, zoneOf(host));
  // The name of a weekday, which comes first, has two words that stay together.
  const time = formatDateTime(when, 'portal', words.dates).replace(' ', '\u00a0');
  return html`<p part="stale" class="status">${icon(stale)}${words.say('stale', {time})}</p>`;
}
