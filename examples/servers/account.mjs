/**
 * An account for sign-in.mjs, in the same database: node account.mjs ngoc.lan "Trần Ngọc Lan"
 * It asks for the password. With a name that is there, it changes the password. Node 22.13 or newer, no packages.
 */
import {randomBytes, scryptSync} from 'node:crypto';
import {createInterface} from 'node:readline/promises';
import {DatabaseSync} from 'node:sqlite';

// As in sign-in.mjs.
const COST = {N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28};
const MIN_LENGTH = 12;

const [username, name] = process.argv.slice(2);
if (!name) {
  console.error('node account.mjs ngoc.lan "Trần Ngọc Lan"');
  process.exit(1);
}

const asking = createInterface({input: process.stdin, output: process.stdout});
const password = (await asking.question('Mật khẩu: ')).normalize('NFC');
asking.close();
if (password.length < MIN_LENGTH) {
  console.error(`Mật khẩu phải có ít nhất ${MIN_LENGTH} ký tự.`);
  process.exit(1);
}

const salt = randomBytes(16);
const key = scryptSync(password, salt, 32, COST);
const db = new DatabaseSync(process.env.DATABASE ?? 'site.sqlite', {timeout: 5000});
db.exec(`
  CREATE TABLE IF NOT EXISTS accounts
    (username TEXT PRIMARY KEY, name TEXT NOT NULL, salt BLOB NOT NULL, key BLOB NOT NULL)
`);
db.prepare('INSERT OR REPLACE INTO accounts VALUES (?, ?, ?, ?)').run(username, name, salt, key);
console.log(`Đã lưu tài khoản ${username}.`);
