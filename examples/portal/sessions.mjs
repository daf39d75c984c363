/** Who is signed in. The reader's cookie has a random secret, the database its hash: a stolen copy opens nothing. */
import {transaction} from './database.mjs';
import {hashSecret, randomSecret} from './passwords.mjs';

/**
 * @param {import('node:sqlite').DatabaseSync} db
 * @param {object} options
 * @param {() => number} options.now milliseconds
 * @param {{session: number, remembered: number, code: number}} options.durations in milliseconds
 */
export function openSessions(db, {now, durations}) {
  const insert = db.prepare('INSERT INTO sessions VALUES (?, ?, ?, ?, ?)');
  const find = db.prepare(
    `SELECT sessions.*, username, name FROM sessions JOIN accounts ON accounts.id = account
     WHERE hash = ? AND expires > ?`,
  );
  const remove = db.prepare('DELETE FROM sessions WHERE hash = ?');
  const removeOld = db.prepare('DELETE FROM sessions WHERE expires <= ?');
  const shorten = db.prepare('UPDATE sessions SET expires = ? WHERE expires > ?');

  /**
   * Begins a session and returns its secret. Signing in always begins a new one: whoever knew the old secret, because
   * he had planted it, knows nothing. Where the code is still to come, the session is good for nothing but the code.
   */
  async function begin(account, {remember = false, awaitsCode = false} = {}) {
    const secret = randomSecret();
    const {session, remembered, code} = durations;
    const duration = awaitsCode ? code : remember ? remembered : session;
    const expires = now() + duration;
    const row = [hashSecret(secret), account.id, Number(awaitsCode), Number(remember), expires];
    await transaction(db, () => insert.run(...row));
    return secret;
  }

  const lookUp = (secret, awaitsCode) => {
    const session = secret ? find.get(hashSecret(secret), now()) : undefined;
    return session?.awaits_code === Number(awaitsCode) ? session : undefined;
  };

  return {
    begin,
    /** Who is signed in, `{username, name}`. */
    userOf: (secret) => lookUp(secret, false),
    /** Who has given the password and owes the code. */
    awaitingCode: (secret) => lookUp(secret, true),
    async end(secret) {
      if (secret) await transaction(db, () => remove.run(hashSecret(secret)));
    },
    prune: () =>
      transaction(db, () => {
        removeOld.run(now());
        // Begun while the clock was wrong, one would be good for years.
        const longest = now() + durations.remembered;
        shorten.run(longest, longest);
      }),
  };
}
