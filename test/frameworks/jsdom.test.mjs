/** Sites in Vitest with jsdom, by the test and the two files that the guides show. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {cp} from 'node:fs/promises';
import {join} from 'node:path';
import test from 'node:test';
import {root, run} from '../package/package.mjs';
import {installSite, sitesFolder} from './sites.mjs';

const examples = join(root, 'examples/testing');

/** Puts the files where the guides say. A site with plug-ins for Vite joins both configurations. */
async function copyTest(site) {
  await cp(join(examples, 'jsdom.js'), join(site, 'test/jsdom.js'));
  await cp(join(examples, 'side-column.test.ts'), join(site, 'src/side-column.test.ts'));
  const hasPlugins = existsSync(join(site, 'vite.config.ts'));
  const config = hasPlugins ? 'testing.js' : 'vitest.config.js';
  await cp(join(examples, 'vitest.config.js'), join(site, config));
  if (hasPlugins) await cp(join(examples, 'with-vite-config.ts'), join(site, 'vitest.config.ts'));
}

test('a site tests a page of its framework in Vitest', {timeout: 1_800_000}, async (t) => {
  const folder = await sitesFolder(t);
  for (const name of ['react', 'react-18', 'vue', 'svelte', 'preact', 'solid'])
    await t.test(name, async () => {
      const site = await installSite(folder, name, 'vitest@^5.1.0', 'jsdom@^31.0.0');
      await copyTest(site);
      const command = ['vitest', 'run', '--testTimeout=60000', '--no-color'];
      assert.match(await run('npx', command, {cwd: site}), /Tests\s+1 passed \(1\)/);
    });
});
