/**
 * Counting visits. A page carries the signed name of its view; the counter on it sends that back, once the reader
 * really sees the page. A view counts once, however often it is sent. Nothing about the reader is kept: no address, no
 * cookie.
 */
import {randomUUID} from 'node:crypto';
import {addDays, DEFAULT_TIME_ZONE, weekdayOf, zonedDateTime} from 'cong-elements/core';
import {setting, transaction} from './database.mjs';

const DAY = 864e5;

/** What of it declares itself: search engines, previews, monitors, automated browsers. Cubot makes phones. */
const BOT =
  /(?<!cu)bot\b|crawl|spider|slurp|preview|monitor|headless|lighthouse|\bcurl\b|\bwget\b|python/i;

/** `2026-11-24`, which sorts as dates do. */
const iso = ({year, month, day}) =>
  [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');

/**
 * @param {import('node:sqlite').DatabaseSync} db
 * @param {object} options
 * @param {() => number} options.now milliseconds
 * @param {object} options.past the counts with which the site begins: `visits`, `articles` and a `series` of days
 */
export async function openVisits(db, {now, past}) {
  const insertView = db.prepare('INSERT INTO views VALUES (?, ?) ON CONFLICT DO NOTHING');
  const addVisit = db.prepare(
    'INSERT INTO days VALUES (?, 1) ON CONFLICT DO UPDATE SET visits = visits + 1',
  );
  const sum = db.prepare(
    'SELECT coalesce(sum(visits), 0) AS visits FROM days WHERE day BETWEEN ? AND ?',
  );
  // All days, also those that a wrong clock has put into the future: the whole never becomes less.
  const sumAll = db.prepare('SELECT coalesce(sum(visits), 0) AS visits FROM days');
  const removeOld = db.prepare('DELETE FROM views WHERE at < ?');

  const readers = new Set();

  const today = () => zonedDateTime(now(), DEFAULT_TIME_ZONE);

  /** Takes over the days that an earlier counter knew, as the days before this one, and returns the visits before them. */
  function beginWith({visits, series}) {
    const insertDay = db.prepare('INSERT INTO days VALUES (?, ?)');
    const date = today();
    for (const [index, day] of series.entries())
      insertDay.run(iso(addDays(date, index - series.length)), day.visits);
    return String(visits - series.reduce((total, day) => total + day.visits, 0));
  }

  const before = Number(await setting(db, 'visits before', () => beginWith(past)));
  const between = (first, last) => sum.get(first, last).visits;

  function counts() {
    const date = today();
    const daysAgo = (days) => iso(addDays(date, -days));
    const on = (days) => between(daysAgo(days), daysAgo(days));
    // Sunday is 0, and the week begins on Monday.
    const sinceMonday = (weekdayOf(date) + 6) % 7;
    return {
      visits: before + sumAll.get().visits,
      articles: past.articles,
      online: readers.size,
      today: on(0),
      yesterday: on(1),
      week: between(daysAgo(sinceMonday), daysAgo(0)),
      month: between(iso({...date, day: 1}), daysAgo(0)),
      asOf: new Date(now()).toISOString(),
      series: Array.from({length: 14}, (_, index) => ({
        date: daysAgo(13 - index),
        visits: on(13 - index),
      })),
    };
  }

  const tell = (except) => {
    for (const wake of readers) if (wake !== except) wake();
  };

  return {
    counts,

    /** The name of a view that begins now; sign it, so that only views of ours can be counted. */
    newView: () => `${now()}-${randomUUID()}`,

    /** Counts a view; false where that was done before, or the view is older than a day. */
    async count(view) {
      const at = Number.parseInt(view);
      if (!(at > now() - DAY)) return false;
      const isNew = await transaction(db, () => {
        if (insertView.run(view, at).changes === 0) return false;
        addVisit.run(iso(today()));
        return true;
      });
      if (isNew) tell();
      return isNew;
    },

    /**
     * Calls `send` with the numbers now and whenever they change, at most once in `pause` milliseconds, until what it
     * returns is called. Whoever listens is on line.
     */
    listen(send, {pause = 1000} = {}) {
      let timer;
      const wake = () => {
        timer ??= setTimeout(() => {
          timer = undefined;
          send(counts());
        }, pause);
      };
      readers.add(wake);
      send(counts());
      tell(wake);
      return () => {
        clearTimeout(timer);
        readers.delete(wake);
        tell();
      };
    },

    prune: () => transaction(db, () => removeOld.run(now() - DAY)),
  };
}

/** Whether a request comes from a reader: not from a bot that says so, and not from a page that nobody sees yet. */
export const isReader = ({headers}) =>
  !BOT.test(headers['user-agent'] || 'bot') && !headers['sec-purpose']?.includes('prefetch');
