/**
 * `npm run test:mutation` mutates all that `stryker.config.mjs` names, `npm run test:mutation -- src/core/dates.ts src/data` some
 * files and folders of it. It fails where less is killed than the threshold there.
 */
import {globSync} from 'node:fs';
import {join} from 'node:path';
import {Stryker} from '@stryker-mutator/core';
import config from '../stryker.config.mjs';

const isNegative = (pattern) => pattern.startsWith('!');
const exclude = config.mutate.filter(isNegative).map((pattern) => pattern.slice(1));
const all = globSync(
  config.mutate.filter((pattern) => !isNegative(pattern)),
  {exclude},
);

const wanted = process.argv.slice(2).map((path) => join(path, '/').slice(0, -1));
const isWanted = (file) =>
  !wanted.length || wanted.some((path) => file === path || file.startsWith(`${path}/`));
const mutate = all.filter(isWanted);

if (mutate.length) await new Stryker({mutate}).runMutationTest();
else {
  console.error(`Nothing is mutated there: ${wanted.join(', ')}`);
  process.exitCode = 1;
}
