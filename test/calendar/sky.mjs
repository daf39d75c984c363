/**
 * The calendar once more, from the sky alone: where the moon and the sun stand at each midnight of Vietnam. The table
 * of src/core is made otherwise, from the moments of new moon that are searched for.
 */
import {MakeTime, MoonPhase, SunPosition} from 'astronomy-engine';

const DAY_MS = 864e5;
const UTC_PLUS_7 = 7 * 36e5;

const WINTER_SOLSTICE = 9;

/** What the sky shows at the midnight with which a day begins: the moon's phase, and the twelfth the sun is in. */
function skyAt(day) {
  const time = MakeTime(new Date(day * DAY_MS - UTC_PLUS_7));
  return {phase: MoonPhase(time), twelfth: Math.floor(SunPosition(time).elon / 30)};
}

/** The months that begin from `first` to `last`: their first days, and the twelfths of its way the sun enters. */
function monthsBetween(first, last) {
  const months = [];
  let sky = skyAt(first);
  for (let day = first; day <= last; day++) {
    const next = skyAt(day + 1);
    // The phase grows by some 12° a day, and begins again at the new moon.
    if (next.phase < sky.phase) months.push({start: day, entered: []});
    if (next.twelfth !== sky.twelfth) months.at(-1)?.entered.push(next.twelfth);
    sky = next;
  }
  return months;
}

/** Numbers the months from one winter solstice to the next, both of which are in an 11th month. */
function number(months) {
  const leap = months.length > 12 ? months.findIndex(({entered}) => entered.length === 0) : -1;
  return months.map(({start}, index) => {
    const place = leap >= 0 && index >= leap ? index - 1 : index;
    return {start, month: ((place + 10) % 12) + 1, isLeap: index === leap};
  });
}

/** Every day of the lunar years `from` to `to`: days since 1970-01-01, lunar year, month, day, whether it is leap. */
export function everyDay(from, to) {
  const months = monthsBetween(
    Date.UTC(from - 1, 10, 1) / DAY_MS,
    Date.UTC(to + 2, 0, 31) / DAY_MS,
  );
  const elevenths = months.flatMap(({entered}, index) =>
    entered.includes(WINTER_SOLSTICE) ? [index] : [],
  );
  const numbered = elevenths.flatMap((first, index) =>
    number(months.slice(first, elevenths[index + 1])),
  );

  const days = [];
  let year = from - 1;
  for (const [index, {start, month, isLeap}] of numbered.entries()) {
    if (month === 1 && !isLeap) year++;
    if (year < from) continue;
    if (year > to) break;
    const end = numbered[index + 1].start;
    for (let day = start; day < end; day++) days.push([day, year, month, day - start + 1, isLeap]);
  }
  return days;
}
