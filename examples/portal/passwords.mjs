/** Passwords, and the secrets that stand for them: only what cannot be turned back is stored. */
import {createHash, randomBytes, scrypt, timingSafeEqual} from 'node:crypto';
import {promisify} from 'node:util';

const derive = promisify(scrypt);

/** OWASP's first choice for scrypt (Password Storage Cheat Sheet): 128 MB and some 0.3 s for each password. */
export const owasp = {N: 2 ** 17, r: 8, p: 1};

const keyFor = (password, salt, {N, r, p}) =>
  // A Mac and a Vietnamese keyboard driver may type the same letter as different characters.
  derive(password.normalize('NFC'), salt, 32, {N, r, p, maxmem: 256 * N * r});

/** `scrypt$131072$8$1$salt$key`: it says how it was made, so that the cost can be raised later. */
export async function hashPassword(password, cost = owasp) {
  const salt = randomBytes(16);
  const key = await keyFor(password, salt, cost);
  const {N, r, p} = cost;
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Whether `password` is the one that was stored; how long this takes does not tell how near it is. */
export async function isPassword(password, stored) {
  const [, N, r, p, salt, key] = stored.split('$');
  const expected = Buffer.from(key, 'base64url');
  const cost = {N: Number(N), r: Number(r), p: Number(p)};
  return timingSafeEqual(await keyFor(password, Buffer.from(salt, 'base64url'), cost), expected);
}

/** A secret nobody guesses, 160 bits unless told otherwise, in letters and digits that are not mistaken for each other. */
export function randomSecret(characters = 32) {
  const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
  return Array.from(randomBytes(characters), (byte) => alphabet[byte % 32]).join('');
}

/**
 * How random secrets (sessions, backup codes) are stored. Being long and random they need no salt and no slow
 * function, as a password does.
 */
export const hashSecret = (secret) => createHash('sha256').update(secret).digest('base64url');
