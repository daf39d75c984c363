/** The lunar calendar on each of its days, against the sky, on machines of three zones. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import test, {after, before} from 'node:test';
import {promisify} from 'node:util';
import {build} from 'esbuild';
import {everyDay} from './sky.mjs';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');

/** From 1899-02-10 to 2101-01-28. */
const DAYS = 73_767;

let folder;
let bundle;
let list;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cong-lunar-'));
  bundle = join(folder, 'lunar.mjs');
  list = join(folder, 'days.json');
  await build({
    entryPoints: [join(root, 'src/core/lunar.ts')],
    bundle: true,
    format: 'esm',
    outfile: bundle,
  });
  await writeFile(list, JSON.stringify(everyDay(1899, 2100)));
});

after(() => rm(folder, {recursive: true}));

for (const [zone, offset] of [
  ['UTC', 0],
  ['America/New_York', 300],
  ['Asia/Ho_Chi_Minh', -420],
]) {
  test(`every day there and back on a machine in ${zone}`, async () => {
    const {stdout} = await run(
      process.execPath,
      [join(import.meta.dirname, 'compare.mjs'), bundle, list],
      {env: {...process.env, TZ: zone}},
    );
    assert.deepEqual(JSON.parse(stdout), {offset, days: DAYS, differences: []});
  });
}
