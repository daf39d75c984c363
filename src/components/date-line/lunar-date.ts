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
 * Writes the lunar date of a day in place of the server's; without a day, or where the calendar knows nothing of it,
 * the server's comes back.
 */
export function showLunarDate(root: ParentNode, date: PlainDate | undefined, words: Localize) {
  const slot = root.querySelector<HTMLSlotElement>('slot[part]');
  const text = date ? formatLunarDate(date, words) : '';
  if (!slot || slot.textContent === text) return;
  slot.textContent = text;
  // A slot shows its own text where nothing is assigned to it.
  slot.name = text ? 'own' : 'lunar-date';
  slot.setAttribute('part', text ? 'lunar' : 'room');
}
