/** The database: one SQLite file. Everything that must survive a restart is here, and nothing else. */
import {chmodSync, closeSync, existsSync, openSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import {setTimeout as pause} from 'node:timers/promises';
import {refusal} from './refusals.mjs';

/** For how long a request waits for its turn to write, in milliseconds. */
const PATIENCE = 5000;

/** For how long SQLite itself waits for another program. All other requests stand still meanwhile. */
const BUSY_TIMEOUT = 20;

/** SQLite's code for a database on which another program writes. */
const SQLITE_BUSY = 5;

const schema = `
  CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

  CREATE TABLE IF NOT EXISTS accounts (
    id INTEGER PRIMARY KEY,
    username TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    password TEXT NOT NULL,
    otp_secret TEXT,
    otp_step INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE IF NOT EXISTS backup_codes (
    account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    hash TEXT NOT NULL,
    PRIMARY KEY (account, hash)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS failures (
    username TEXT PRIMARY KEY,
    count INTEGER NOT NULL,
    until INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS sessions (
    hash TEXT PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    awaits_code INTEGER NOT NULL,
    remember INTEGER NOT NULL,
    expires INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS days (day TEXT PRIMARY KEY, visits INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS views (id TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT;
`;

/**
 * Opens the file, making it where it is missing; nobody else on the machine may read it. With a write-ahead log readers
 * do not wait for whoever writes, and several processes may share the file.
 */
export async function openDatabase(file) {
  // SQLite gives its two companions the rights of the file.
  closeSync(openSync(file, 'a', 0o600));
  for (const each of [file, `${file}-wal`, `${file}-shm`])
    if (existsSync(each)) chmodSync(each, 0o600);
  const db = new DatabaseSync(file, {timeout: BUSY_TIMEOUT});
  try {
    // Two that start at once come in each other's way here.
    await patiently(() => db.exec('PRAGMA journal_mode = WAL'));
    db.exec('PRAGMA synchronous = NORMAL');
    await transaction(db, () => db.exec(schema));
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

const isBusy = ({errcode}) => (errcode & 0xff) === SQLITE_BUSY;

/** Tries until no other program has the file, and lets other requests go on in between. */
async function patiently(work, end = performance.now() + PATIENCE) {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() > end) throw refusal(503, 'busy', PATIENCE / 1000);
    }
    await pause(BUSY_TIMEOUT);
  }
}

/** The last in line to write, for each database: only the first asks SQLite whether it may. */
const lines = new WeakMap();

/**
 * All of `work`, or nothing of it. It takes the right to write at the start, so that what it reads is still true when
 * it writes. `work` is synchronous: nobody else's request runs in between.
 */
export function transaction(db, work) {
  const end = performance.now() + PATIENCE;
  const mine = (lines.get(db) ?? Promise.resolve()).then(async () => {
    await patiently(() => db.exec('BEGIN IMMEDIATE'), end);
    return finish(db, work);
  });
  lines.set(
    db,
    mine.catch(() => undefined),
  );
  return mine;
}

function finish(db, work) {
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    undo(db);
    throw error;
  }
}

function undo(db) {
  try {
    db.exec('ROLLBACK');
  } catch (error) {
    // Where the disk is full, SQLite may have done that by itself.
    if (!/no transaction/.test(error.message)) throw error;
  }
}

/** A value that is made once and kept, such as the secret that signs cookies. */
export function setting(db, name, make) {
  const find = db.prepare('SELECT value FROM settings WHERE name = ?');
  return transaction(db, () => {
    const kept = find.get(name)?.value;
    if (kept !== undefined) return kept;
    const made = make();
    db.prepare('INSERT INTO settings VALUES (?, ?)').run(name, made);
    return made;
  });
}
