/** Prints how the lunar calendar of a bundle differs from a list of days: `node compare.mjs lunar.mjs days.json`. */
import {readFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';

const DAY_MS = 864e5;

const [bundle, list] = process.argv.slice(2);
const {fromLunar, toLunar} = await import(pathToFileURL(bundle).href);
const days = JSON.parse(await readFile(list, 'utf8'));

const text = ({year, month, day, isLeap}) => [year, month, day, isLeap ? 'leap' : ''].join(' ');

const differences = days.flatMap(([days1970, year, month, day, isLeap]) => {
  const utc = new Date(days1970 * DAY_MS);
  const date = {year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate()};
  const lunar = {year, month, day, isLeap};
  const isSame = text(toLunar(date) ?? {}) === text(lunar);
  return isSame && text(fromLunar(lunar) ?? {}) === text(date) ? [] : [text(date)];
});

// What the machine's zone is shows in what it makes of a local time.
const offset = new Date(2024, 0, 1).getTimezoneOffset();
console.log(JSON.stringify({offset, days: days.length, differences: differences.slice(0, 5)}));
