import {nextLunarAnniversary, parseLunarDay} from '../../core/lunar-anniversary.js';
import {canChiOfYear, toLunar} from '../../core/lunar.js';
import type {PlainDate} from '../../core/dates.js';
import type {Localize} from '../../internal/localize.js';
import {viLunarOccasions} from '../../locale/vi-lunar-occasions.js';
import type {Calendar} from './occasions.js';

type Words = Pick<Localize, 'add' | 'say'>;

/**
 * The lunar day as people say it: `mùng 1 tháng Giêng âm lịch`. It is the day itself and not what `since` says: the eve
 * of Tết may be the 29th.
 */
function say(words: Words, {day, month}: {day: number; month: number}): string {
  const name =
    month === 1 ? 'bannerFirstMonth' : month === 12 ? 'bannerLastMonth' : 'bannerLunarMonth';
  const form = day <= 10 ? 'bannerLunarEarly' : day === 15 ? 'bannerFullMoon' : 'bannerLunarDay';
  return words.say(form, {day, month: words.say(name, {month})});
}

/** The calendar of lunar days. */
export function lunarCalendar(words: Words): Calendar {
  words.add(viLunarOccasions);
  return ({since = ''}, period, today) => {
    const start = parseLunarDay(since);
    const anniversary = start && nextLunarAnniversary({since: start, ...period}, today);
    const lunar = anniversary && toLunar(anniversary.date as PlainDate);
    if (!lunar) return undefined;
    const values = {lunarDate: say(words, lunar), lunarYear: canChiOfYear(lunar.year)};
    return {anniversary, values, dates: words.say('bannerLunarDates')};
  };
}
