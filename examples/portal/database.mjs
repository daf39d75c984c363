/** The database: one SQLite file. Everything that must survive a restart is here, and nothing else. */
import {DatabaseSync} from 'node:sqlite';

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
 * Opens the file, making it where it is missing. With a write-ahead log readers do not wait for whoever writes, and
 * several processes may share the file: each waits up to five seconds for its turn.
 */
export function openDatabase(file) {
  const db = new DatabaseSync(file, {timeout: 5000});
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  db.exec(schema);
  return db;
}

/**
 * All of `work`, or nothing of it. It takes the right to write at the start, so that what it reads is still true when
 * it writes. `work` is synchronous: nobody else's request runs in between.
 */
export function transaction(db, work) {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
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
