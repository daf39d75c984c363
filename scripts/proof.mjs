/** `npm run proof`: puts the newest runs of `npm test` and of the benchmarks on the page “Bằng chứng · Proof”. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {kept} from './proof/keep.mjs';

const file = fileURLToPath(new URL('../stories/proof/runs.json', import.meta.url));
const earlier = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};

for (const [name, {date, commit}] of Object.entries(kept()))
  console.log(`${name}: ${date}, ${commit ?? 'no commit, or one that was changed'}`);
const options = {...(await resolveConfig(file)), filepath: file};
writeFileSync(file, await format(JSON.stringify({...earlier, ...kept()}), options));
