/**
 * Writes src/core/lunar-table.ts: the lunar years 1899 to 2100, worked out from the moments of the new moons and of the
 * mid-points (trung khí, where the sun's longitude is a multiple of 30°) at UTC+7. `npm run lunar` makes it anew;
 * test/calendar checks it day by day.
 */
import {writeFileSync} from 'node:fs';
import {type AstroTime, MakeTime, SearchMoonPhase, SearchSunLongitude} from 'astronomy-engine';
import {format, resolveConfig} from 'prettier';

const FIRST_YEAR = 1899;
const LAST_YEAR = 2100;

const DAY_MS = 864e5;
const UTC_PLUS_7 = 7 * 36e5;

const WINTER_SOLSTICE = 270;

interface Month {
  /** Its first day, counted from 1970-01-01. */
  start: number;
  length: number;
  /** The mid-points in it, in degrees. */
  longitudes: number[];
}

interface NumberedMonth extends Month {
  /** 1 to 12. */
  number: number;
  isLeap: boolean;
}

const dayOf = ({date}: AstroTime) => Math.floor((date.getTime() + UTC_PLUS_7) / DAY_MS);
const dateOf = ({start}: Month) => new Date(start * DAY_MS);
const noonOf = (year: number, month: number, day: number) =>
  MakeTime(new Date(Date.UTC(year, month - 1, day, 12)));

function found(time: AstroTime | null): AstroTime {
  if (!time) throw new Error('Nothing was found in the sky');
  return time;
}

const newMoonAfter = (time: AstroTime) => found(SearchMoonPhase(0, time, 40));

/** Mid-points by their day. The one of January is at 300°. */
function midPoints(): Map<number, number> {
  const points = new Map<number, number>();
  for (let year = FIRST_YEAR - 1; year <= LAST_YEAR + 1; year++) {
    for (let month = 1; month <= 12; month++) {
      const longitude = (270 + 30 * month) % 360;
      points.set(
        dayOf(found(SearchSunLongitude(longitude, noonOf(year, month, 10), 25))),
        longitude,
      );
    }
  }
  return points;
}

function months(): Month[] {
  const points = midPoints();
  const all: Month[] = [];
  const end = noonOf(LAST_YEAR + 1, 12, 31);
  let moon = newMoonAfter(noonOf(FIRST_YEAR - 1, 11, 1));
  while (moon.ut < end.ut) {
    const next = newMoonAfter(moon.AddDays(20));
    const start = dayOf(moon);
    const length = dayOf(next) - start;
    const longitudes = Array.from({length}, (_, day) => points.get(start + day) ?? []).flat();
    all.push({start, length, longitudes});
    moon = next;
  }
  return all;
}

/**
 * Numbers the months from one winter solstice up to the next. The first is the 11th; where they are thirteen, the
 * first without a mid-point is leap.
 */
function numbered(all: readonly Month[]): NumberedMonth[] {
  const leap = all.length > 12 ? all.find(({longitudes}) => longitudes.length === 0) : undefined;
  let number = 10;
  return all.map((month) => {
    const isLeap = month === leap;
    if (!isLeap) number = (number % 12) + 1;
    return {...month, number, isLeap};
  });
}

/** The months of the years that the table has. */
function tableMonths(): NumberedMonth[] {
  const all = months();
  const elevenths = all.flatMap(({longitudes}, index) =>
    longitudes.includes(WINTER_SOLSTICE) ? [index] : [],
  );
  let year = FIRST_YEAR - 1;
  return elevenths
    .flatMap((first, index) => numbered(all.slice(first, elevenths[index + 1])))
    .filter(({number, isLeap}) => {
      if (number === 1 && !isLeap) year++;
      return year >= FIRST_YEAR && year <= LAST_YEAR;
    });
}

/** Breaks a long text into rows of a source file. */
const rows = (text: string) =>
  text.replace(/.{1,100}/g, (row, offset: number) => `${offset ? ' +\n' : ''}'${row}'`);

const table = tableMonths();

let leapMonths = '';
for (const {number, isLeap} of table) {
  if (isLeap) leapMonths = leapMonths.slice(0, -1) + number.toString(16);
  else if (number === 1) leapMonths += '0';
}

const bits = table.map(({length}) => length - 29).join('');
const longMonths = bits.replace(/.{1,4}/g, (four) => parseInt(four.padEnd(4, '0'), 2).toString(16));

const [firstDay] = table.map(dateOf);
if (firstDay?.getUTCFullYear() !== FIRST_YEAR) throw new Error(`The table begins on ${firstDay}`);

const file = new URL('../src/core/lunar-table.ts', import.meta.url);
const code = `// Written by scripts/lunar-table.ts.

/** New Year's Day of the first lunar year. */
export const FIRST_DAY = {year: ${FIRST_YEAR}, month: ${firstDay.getUTCMonth() + 1}, day: ${firstDay.getUTCDate()}};

/** The leap month of each lunar year up to ${LAST_YEAR}, a hexadecimal digit; 0 where it has none. */
export const LEAP_MONTHS =
  ${rows(leapMonths)};

/** A bit for each month, set where it has 30 days and not 29; four in a hexadecimal digit, the first one highest. */
export const LONG_MONTHS =
  ${rows(longMonths)};
`;
const options = await resolveConfig(file);
writeFileSync(file, await format(code, {...options, parser: 'typescript'}));
