/** Two people to try the portal with. Their passwords are new on every machine, and written down for whoever tries. */
import {chmodSync, existsSync, linkSync, readFileSync, unlinkSync, writeFileSync} from 'node:fs';
import {generateSecret} from 'otplib';
import {newBackupCodes} from './accounts.mjs';
import {randomSecret} from './passwords.mjs';

const newPeople = () => [
  {username: 'ngoc.lan', name: 'Trần Ngọc Lan', password: randomSecret(12)},
  {
    username: 'minh.tam',
    name: 'Lê Minh Tâm',
    password: randomSecret(12),
    otpSecret: generateSecret(),
    backupCodes: newBackupCodes(),
  },
];

/** Writes a file whole, or leaves the one that is there: of two programs at once the first has written it. */
function writeOnce(file, text) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, {mode: 0o600});
  try {
    linkSync(draft, file);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
}

/**
 * Returns the two people of the file `notes`, and makes file and accounts at the first start. The file comes first, so
 * that two starts at once make the same accounts. Undefined where somebody has removed it. A real site would never
 * write passwords down.
 */
export async function firstAccounts(accounts, notes) {
  const isFirst = accounts.isEmpty();
  if (!existsSync(notes)) {
    if (!isFirst) return undefined;
    writeOnce(notes, JSON.stringify(newPeople(), null, 2));
  }
  chmodSync(notes, 0o600);
  const people = JSON.parse(readFileSync(notes, 'utf8'));
  if (isFirst) {
    for (const person of people) {
      await accounts.create(person).catch((error) => {
        if (!accounts.has(person.username)) throw error;
      });
    }
  }
  return people;
}
