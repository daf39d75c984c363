/** `npm run portal` on a machine that has never run it. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import test from 'node:test';
import {openedBy} from './site.mjs';

const script = fileURLToPath(new URL('../../examples/portal/start.mjs', import.meta.url));

test('the portal starts, says what to try, and starts again with the same accounts', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'cong-portal-'));
  t.after(() => rm(folder, {recursive: true, force: true}));
  // Not made yet, as on an empty machine.
  const data = join(folder, 'data');

  for (const start of ['first', 'second']) {
    await t.test(`the ${start} time`, async (step) => {
      const child = spawn(process.execPath, [script], {
        env: {...process.env, PORT: '0', PORTAL_DATA: data},
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      step.after(() => child.kill('SIGKILL'));
      let said = '';
      for await (const text of child.stdout
        .setEncoding('utf8')
        .iterator({destroyOnReturn: false})) {
        said += text;
        if (said.includes('Ctrl+C')) break;
      }
      const [, origin] = said.match(/The portal is at (\S+)/);
      const [, username, password] = said.match(/(ngoc\.lan) +(\S+)/);
      const [, otherName, otherPassword, code] = said.match(/(minh\.tam) +(\S+) .* (\d{6}) now/);

      const reader = await openedBy({origin});
      assert.equal((await reader.signIn({username, password})).status, 200);
      const other = {username: otherName, password: otherPassword};
      assert.deepEqual((await reader.signIn(other)).body, {next: 'otp'});
      // The second start may fall into the half minute of the first, whose code is used up.
      if (start === 'first') assert.equal((await reader.signIn({...other, code})).status, 200);

      child.kill('SIGTERM');
      await once(child, 'exit');
    });
  }
  if (process.platform !== 'win32')
    assert.equal((await stat(join(data, 'accounts.json'))).mode & 0o077, 0);
});
