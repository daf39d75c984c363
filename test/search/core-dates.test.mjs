/** What holds of core for every date, moment, zone and anniversary, and for what is none. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  anniversaryOn,
  compareDates,
  daysBetween,
  formatDateTime,
  formatShortDate,
  fullYears,
  isTimeZone,
  jsonLd,
  newsArticle,
  nextAnniversary,
  parseDate,
  parseInstant,
  parsePartialDate,
  parseYearlessDate,
  weekdayOf,
  zonedDateTime,
} from '../../src/core/index.js';
import {shortDate} from '../../src/core/format-date.js';
import {lunarAnniversaryOn, parseLunarDay} from '../../src/core/lunar-anniversary.js';
import {
  canChiOfDay,
  canChiOfMonth,
  canChiOfYear,
  fromLunar,
  toLunar,
} from '../../src/core/lunar.js';
import {date, DATES, text, ZONES} from './hostile.mjs';
import {search} from './search.mjs';

const DAY = 864e5;
const FIRST = Date.UTC(1899, 1, 10);
const LAST = Date.UTC(2101, 0, 28);

const digits = (value, length) => String(value).padStart(length, '0');
const written = ({year, month, day}) => `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
const dayOf = (time) => {
  const day = new Date(time);
  return {year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate()};
};

const dateLike = fc.oneof(text, fc.constantFrom(...DATES), date.map(written));
const zone = fc.constantFrom(...ZONES);
const count = fc.oneof(
  fc.integer({min: -5, max: 400}),
  fc.constantFrom(NaN, Infinity, -Infinity, 1e9, 0.5),
);

test('a date is read if the calendar has it, and only then', () => {
  const numbers = fc.tuple(
    fc.integer({min: 1, max: 9999}),
    fc.integer({min: 0, max: 13}),
    fc.integer({min: 0, max: 32}),
  );
  search(5000, numbers, ([year, month, day]) => {
    const whole = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
    // The browser’s own reading rolls 31 June over into July.
    const native = new Date(`${whole}T00:00:00Z`);
    const isThere = !Number.isNaN(native.getTime()) && native.toISOString().startsWith(whole);
    assert.deepEqual(parseDate(whole), isThere ? {year, month, day} : undefined, whole);
  });
});

test('no text makes a reader of dates throw, and what is read is a day of a calendar', () => {
  search(6000, dateLike, (value) => {
    const partial = parsePartialDate(value);
    if (partial) assert.equal(formatShortDate(partial), shortDate(value.trim()));
    const yearless = parseYearlessDate(value);
    if (yearless) assert.ok(yearless.month <= 12 && yearless.day <= 31);
    const lunar = parseLunarDay(value);
    if (lunar) assert.ok(lunar.month <= 12 && lunar.day <= 30);
    assert.equal(typeof shortDate(value), 'string');
  });
});

test('days that are added are days between', () => {
  search(4000, fc.tuple(date, fc.integer({min: -400_000, max: 400_000})), ([from, days]) => {
    try {
      const to = addDays(from, days);
      assert.equal(daysBetween(from, to), days);
      assert.equal(Math.sign(compareDates(to, from)), Math.sign(days));
      assert.equal(weekdayOf(to), (weekdayOf(from) + (days % 7) + 7) % 7);
    } catch (error) {
      // Out of the years that there are.
      if (!(error instanceof RangeError)) throw error;
    }
  });
});

test('a moment that is read is the one that the clocks of its zone show', () => {
  const seconds = fc.integer({min: 0, max: 4_102_444_800});
  search(1500, fc.tuple(seconds, zone), ([second, name]) => {
    const clock = zonedDateTime(second * 1000, name);
    const [hour, minute, ofMinute] = [clock.hour, clock.minute, clock.second].map((each) =>
      digits(each, 2),
    );
    const moment = parseInstant(`${written(clock)}T${hour}:${minute}:${ofMinute}`, name);
    assert.deepEqual(zonedDateTime(moment, name), clock);
  });
});

test('no text makes the reader of moments throw, and what is read can be shown', () => {
  search(3000, fc.tuple(dateLike, zone), ([value, name]) => {
    const moment = parseInstant(value, name);
    if (moment === undefined) return;
    const {year, month} = zonedDateTime(moment, name);
    assert.ok(year >= 0 && year <= 9999 && month >= 1 && month <= 12);
  });
});

test('a time zone is known or not', () => {
  search(400, text, (value) => {
    assert.equal(typeof isTimeZone(value), 'boolean');
  });
});

test('each day of the lunar calendar is one day, and the day after is another', () => {
  search(4000, fc.integer({min: FIRST / DAY, max: LAST / DAY - 1}), (day) => {
    const today = dayOf(day * DAY);
    const lunar = toLunar(today);
    assert.deepEqual(fromLunar(lunar), today);
    const next = toLunar(addDays(today, 1));
    assert.equal(next.day, next.day === 1 ? 1 : lunar.day + 1);
  });
});

test('outside of the lunar calendar there is nothing, and every day and year has its name', () => {
  search(4000, date, (day) => {
    const time = Date.UTC(day.year + 400, day.month - 1, day.day) - 146_097 * DAY;
    assert.equal(toLunar(day) !== undefined, time >= FIRST && time <= LAST);
    for (const name of [canChiOfYear(day.year), canChiOfMonth(day), canChiOfDay(day)])
      assert.match(name, /^\p{L}+ \p{L}+$/u);
  });
});

test('an anniversary is a whole number of years, on the day it says', () => {
  const options = fc.record({since: date, daysBefore: count, daysAfter: count});
  search(4000, fc.tuple(options, date), ([each, today]) => {
    const next = nextAnniversary(each, today);
    if (next) {
      assert.ok(Number.isInteger(next.years) && next.years > 0);
      assert.equal(daysBetween(today, next.date), next.daysLeft);
      assert.equal(fullYears(each.since, next.date), next.years);
    }
    const greeted = anniversaryOn(each, today);
    if (greeted) assert.ok(greeted.daysLeft <= each.daysBefore);
    const lunar = lunarAnniversaryOn(each, today);
    if (lunar) assert.ok(lunar.years > 0 && lunar.daysLeft <= each.daysBefore);
  });
});

test('a moment is written without a word that a program would say', () => {
  const patterns = fc.constantFrom('portal', 'legacy', 'full', 'long', 'date', 'time');
  const words = {weekdays: [], longDate: 'ngày {day} tháng {decreeMonth} năm {year}'};
  search(3000, fc.tuple(date, fc.nat(23), patterns), ([day, hour, pattern]) => {
    const line = formatDateTime({...day, hour, minute: 5, second: 0}, pattern, words);
    assert.doesNotMatch(line, /undefined|NaN|null|\{/);
    assert.notEqual(line, '');
  });
});

test('the record of an article can stand in a script, and names no address but of the web', () => {
  const fields = fc.record(
    {
      ...{headline: text, description: text, published: dateLike, modified: dateLike, lang: text},
      ...{author: text, publisher: text, section: text, image: text, url: text},
    },
    {requiredKeys: ['headline']},
  );
  search(4000, fields, (each) => {
    const record = newsArticle(each);
    if (!record) return assert.equal(each.headline.trim(), '');
    const json = jsonLd(record);
    assert.ok(!json.includes('<'));
    assert.equal(JSON.parse(json)['@type'], 'NewsArticle');
    for (const address of [record.url, record.image])
      if (address) assert.match(new URL(address, 'https://a.vn/').protocol, /^https?:$/);
  });
});
