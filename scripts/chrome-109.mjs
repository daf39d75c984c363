/** `npm run test:chrome109`: the tests of pages in Chrome 109, the oldest browser that the library is for. */
import {spawnSync} from 'node:child_process';
import {ensureBrowsers} from './browsers.mjs';
import {files, lacking} from '../test/support/chrome-109-tests.mjs';

await ensureBrowsers({all: true});
for (const {name, reason} of lacking) console.log(`Left out: ${name}. ${reason}`);
const {status} = spawnSync(
  process.execPath,
  [
    '--test',
    '--test-concurrency=1',
    '--test-reporter=spec',
    ...lacking.map(({name}) => `--test-skip-pattern=${name}`),
    files,
  ],
  {stdio: 'inherit', env: {...process.env, PAGE_ENGINE: 'chrome109'}},
);
process.exitCode = status ?? 1;
