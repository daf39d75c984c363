/** Accounts and signing in: password, one-time code or backup code, and the lock after too many failures. */
import {verify} from 'otplib';
import {transaction} from './database.mjs';
import {hashPassword, hashSecret, isPassword, randomSecret} from './passwords.mjs';

const MAX_FAILURES = 5;

/** Names are compared as readers see them, not as they were typed. */
const foldName = (username) => username.trim().normalize('NFC').toLowerCase();

/** Backup codes are read from paper: hyphens, spaces and capitals do not count. */
const foldCode = (code) => code.replace(/[\s-]/g, '').toLowerCase();

/**
 * @param {import('node:sqlite').DatabaseSync} db
 * @param {object} options
 * @param {() => number} options.now milliseconds
 * @param {number} options.lockout for how long an account stays locked, in milliseconds
 * @param {object} [options.cost] of scrypt
 */
export async function openAccounts(db, {now, lockout, cost}) {
  const find = db.prepare('SELECT * FROM accounts WHERE username = ?');
  const insert = db.prepare(
    'INSERT INTO accounts (username, name, password, otp_secret) VALUES (?, ?, ?, ?)',
  );
  const insertCode = db.prepare('INSERT INTO backup_codes VALUES (?, ?)');
  const useCode = db.prepare('DELETE FROM backup_codes WHERE account = ? AND hash = ?');
  const useStep = db.prepare('UPDATE accounts SET otp_step = ? WHERE id = ? AND otp_step < ?');
  const findFailures = db.prepare('SELECT count, until FROM failures WHERE username = ?');
  const setFailures = db.prepare('INSERT OR REPLACE INTO failures VALUES (?, ?, ?)');
  const forgive = db.prepare('DELETE FROM failures WHERE username = ?');
  const forgiveOld = db.prepare('DELETE FROM failures WHERE until < ?');

  // A name that nobody has costs the same work as one that somebody has: the time does not tell them apart.
  const nobody = await hashPassword(randomSecret(), cost);

  /** The answer to everybody, right or wrong, while a name is locked. */
  function lockOf(username) {
    const {count = 0, until = 0} = findFailures.get(username) ?? {};
    const left = until - now();
    return count >= MAX_FAILURES && left > 0 ? locked(left) : undefined;
  }

  const locked = (left) => ({status: 423, error: 'locked', retryAfter: Math.ceil(left / 1000)});

  /**
   * Says what an attempt led to. It looks at the lock when the work is done: of a hundred guesses sent at once five
   * are answered, and all others hear of the lock whether they were right or not. Names that nobody has are locked
   * like all others.
   */
  function settle(username, isRight, error) {
    return transaction(db, () => {
      const lock = lockOf(username);
      if (lock) return lock;
      if (isRight) {
        forgive.run(username);
        return {status: 200};
      }
      // Failures that lie further back than a lock lasts are forgotten.
      const {count = 0, until = 0} = findFailures.get(username) ?? {};
      const failures = until > now() ? count + 1 : 1;
      setFailures.run(username, failures, now() + lockout);
      return failures < MAX_FAILURES ? {status: 401, error} : locked(lockout);
    });
  }

  /** Each code opens the door once: a one-time code with those before it, a backup code for good. */
  async function isCode(account, code) {
    const backup = hashSecret(foldCode(code));
    if (useCode.run(account.id, backup).changes === 1) return true;
    const token = code.replace(/\D/g, '');
    if (token.length !== 6) return false;
    // RFC 6238 allows for clocks that differ and for slow fingers: the code before and the one after are good as well.
    const epoch = Math.floor(now() / 1000);
    const {valid, timeStep} = await verify({
      secret: account.otp_secret,
      token,
      epoch,
      epochTolerance: 30,
    });
    return valid && useStep.run(timeStep, account.id, timeStep).changes === 1;
  }

  async function checkCode(account, code) {
    const lock = lockOf(account.username);
    if (lock) return lock;
    // A right password alone forgives nothing: else codes could be guessed for ever.
    if (!code) return {status: 200, next: 'otp', account};
    return {...settle(account.username, await isCode(account, code), 'code'), account};
  }

  return {
    /** Makes an account. With `otpSecret` (base 32) it asks for a code, and ten backup codes are returned. */
    async create({username, name, password, otpSecret = null}) {
      const hash = await hashPassword(password, cost);
      const codes = otpSecret ? Array.from({length: 10}, () => randomSecret(16)) : [];
      transaction(db, () => {
        const {lastInsertRowid} = insert.run(foldName(username), name, hash, otpSecret);
        for (const code of codes) insertCode.run(lastInsertRowid, hashSecret(code));
      });
      return codes;
    },

    isEmpty: () => db.prepare('SELECT 1 FROM accounts').get() === undefined,

    /** `{status: 200, account}`, with `next: 'otp'` where a code is still to come; else `{status, error}`. */
    async signIn({username, password, code}) {
      const name = foldName(username);
      const account = find.get(name);
      const isRight = await isPassword(password, account?.password ?? nobody);
      if (isRight && account?.otp_secret) return checkCode(account, code);
      return {...settle(name, isRight && account !== undefined, 'credentials'), account};
    },

    /** The second step, where the first one is remembered by the server: of forms without script. */
    checkCode: ({username}, code) => checkCode(find.get(username), code),

    /** Forgets failures that do not count any more. */
    prune: () => forgiveOld.run(now()),
  };
}
