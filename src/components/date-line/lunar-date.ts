import type {PlainDate} from '../../core/dates.js';
import {canChiOfYear, toLunar} from '../../core/lunar.js';
import type {Localize} from '../../internal/localize.js';
import {viLunarDate} from '../../locale/vi-lunar-date.js';

/** The lunar date in words; '' for a day of which the calendar knows none. */
function formatLunarDate(date: PlainDate, words: Localize): string {
  const lunar = toLunar(date);
  if (!lunar) return '';
  const {day, month, year, isLeap} = lunar;
  const {ordinals} = words.dates;
  words.add(viLunarDate);
  return words.say(isLeap ? 'lunarDateLeap' : 'lunarDate', {
    day,
    month,
    ordinalDay: ordinals?.[day - 1] ?? day,
    ordinalMonth: ordinals?.[month - 1] ?? month,
    year: canChiOfYear(year),
  });
}

/**
 * Writes the lunar date of a day beside the slot of the server's, in its place; without one the server's comes back.
 */
export function showLunarDate(slot: HTMLSlotElement, date: PlainDate | undefined, words: Localize) {
  const text = date ? formatLunarDate(date, words) : '';
  slot.hidden = text !== '';
  const place = slot.nextSibling ?? slot.parentNode?.appendChild(new Text());
  if (place && place.nodeValue !== text) place.nodeValue = text;
}
