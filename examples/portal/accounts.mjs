/** Accounts and signing in: password, one-time code or backup code, and the lock after too many failures. */
import {verify} from 'otplib';
import {transaction} from './database.mjs';
import {hashPassword, hashSecret, isPassword, randomSecret} from './passwords.mjs';
import {createQueue} from './queue.mjs';

const MAX_FAILURES = 5;

/** Names are compared as readers see them, not as they were typed. */
const foldName = (username) => username.trim().normalize('NFC').toLowerCase();

/** Backup codes are read from paper: hyphens, spaces and capitals do not count. */
const foldCode = (code) => code.replace(/[\s-]/g, '').toLowerCase();

/** Ten codes to keep on paper. */
export const newBackupCodes = () => Array.from({length: 10}, () => randomSecret(16));

/**
 * @param {import('node:sqlite').DatabaseSync} db
 * @param {object} options
 * @param {() => number} options.now milliseconds
 * @param {number} options.lockout for how long an account stays locked, in milliseconds
 * @param {object} [options.cost] of scrypt
 * @param {{atOnce: number, waiting: number}} options.queue of passwords that are to be checked
 */
export async function openAccounts(db, {now, lockout, cost, queue}) {
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

  const inTurn = createQueue(queue);

  // A name that nobody has costs the same work as one that somebody has: the time does not tell them apart.
  const nobody = await hashPassword(randomSecret(), cost);

  /** Failures for which the disk had no room. They count all the same, for as long as this process runs. */
  const unsaved = new Map();

  const failuresOf = (username) =>
    unsaved.get(username) ?? findFailures.get(username) ?? {count: 0, until: 0};

  const locked = (left) => ({status: 423, error: 'locked', retryAfter: Math.ceil(left / 1000)});

  /** The answer to everybody, right or wrong, while a name is locked. Within a transaction. */
  function lockOf(username) {
    const {count, until} = failuresOf(username);
    const left = until - now();
    if (count < MAX_FAILURES || left <= 0) return undefined;
    if (left <= lockout) return locked(left);
    // The clock was put back since. Nobody waits longer than was said.
    setFailures.run(username, count, now() + lockout);
    unsaved.delete(username);
    return locked(lockout);
  }

  /** Counts one more. Failures that lie further back than a lock lasts are forgotten. */
  function failed(username) {
    const {count, until} = failuresOf(username);
    return {count: until > now() ? count + 1 : 1, until: now() + lockout};
  }

  const answerTo = ({count}, error) =>
    count < MAX_FAILURES ? {status: 401, error} : locked(lockout);

  /**
   * Says what an attempt led to. It looks at the lock when the work is done: of a hundred guesses sent at once five
   * are answered, and all others hear of the lock whether they were right or not. Names that nobody has are locked
   * like all others.
   *
   * @param {() => boolean} isRight is asked within the transaction, where the name is not locked
   */
  async function settle(username, isRight, error) {
    let failure;
    try {
      const result = await transaction(db, () => {
        const lock = lockOf(username);
        if (lock) return lock;
        if (isRight()) {
          forgive.run(username);
          return {status: 200};
        }
        failure = failed(username);
        setFailures.run(username, failure.count, failure.until);
        return answerTo(failure, error);
      });
      if (failure || result.status === 200) unsaved.delete(username);
      return result;
    } catch (fault) {
      // Where it is not known whether the guess was wrong, the reader does not learn it either.
      if (!failure) throw fault;
      failure = failed(username);
      unsaved.set(username, failure);
      return answerTo(failure, error);
    }
  }

  /** Which one-time code this is, counted in half minutes; undefined where it is none of now. */
  async function stepOf(account, code) {
    const token = code.replace(/\D/g, '');
    if (token.length !== 6) return undefined;
    // RFC 6238 allows for clocks that differ and for slow fingers: the code before and the one after are good as well.
    const {valid, timeStep} = await verify({
      secret: account.otp_secret,
      token,
      epoch: Math.floor(now() / 1000),
      epochTolerance: 30,
    });
    return valid ? timeStep : undefined;
  }

  async function checkCode(account, code) {
    const {id, username} = account;
    const lock = await transaction(db, () => lockOf(username));
    if (lock) return lock;
    // A right password alone forgives nothing: else codes could be guessed for ever.
    if (code === undefined) return {status: 200, next: 'otp', account};
    const backup = foldCode(code);
    if (!backup) return {status: 422, error: 'invalid', sentence: 'codeMissing'};
    const step = await stepOf(account, code);
    // Each code opens the door once: a one-time code with those before it, a backup code for good.
    const isRight = () =>
      useCode.run(id, hashSecret(backup)).changes === 1 ||
      (step !== undefined && useStep.run(step, id, step).changes === 1);
    return {...(await settle(username, isRight, 'code')), account};
  }

  return {
    /** Makes an account. With `otpSecret` (base 32) it asks for a code, and the backup codes are returned. */
    async create({
      username,
      name,
      password,
      otpSecret = null,
      backupCodes = otpSecret ? newBackupCodes() : [],
    }) {
      const hash = await hashPassword(password, cost);
      await transaction(db, () => {
        const {lastInsertRowid} = insert.run(foldName(username), name, hash, otpSecret);
        for (const code of backupCodes) insertCode.run(lastInsertRowid, hashSecret(code));
      });
      return backupCodes;
    },

    has: (username) => find.get(foldName(username)) !== undefined,

    isEmpty: () => db.prepare('SELECT 1 FROM accounts').get() === undefined,

    /** `{status: 200, account}`, with `next: 'otp'` where a code is still to come; else `{status, error}`. */
    async signIn({username, password, code}) {
      const name = foldName(username);
      const account = find.get(name);
      const isRight = await inTurn(() => isPassword(password, account?.password ?? nobody));
      if (isRight && account?.otp_secret) return checkCode(account, code);
      const isSomebody = isRight && account !== undefined;
      return {...(await settle(name, () => isSomebody, 'credentials')), account};
    },

    /** The second step, where the first one is remembered by the server: of forms without script. */
    checkCode: ({username}, code) => checkCode(find.get(username), code),

    /** Forgets failures that do not count any more. */
    prune() {
      for (const [username, {until}] of unsaved) if (until < now()) unsaved.delete(username);
      return transaction(db, () => forgiveOld.run(now()));
    },
  };
}
