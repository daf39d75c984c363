/** `npm run portal` on a machine that has never run it. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readdir, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import test from 'node:test';
import {openedBy} from './site.mjs';

const script = fileURLToPath(new URL('../../examples/portal/start.mjs', import.meta.url));

/** A folder that is not made yet, as on an empty machine. */
async function newFolder(t) {
  const folder = await mkdtemp(join(tmpdir(), 'cong-portal-'));
  t.after(() => rm(folder, {recursive: true, force: true}));
  return join(folder, 'data');
}

/** Starts the portal, and resolves when it has said all. */
async function run(t, data) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
    env: {...process.env, PORT: '0', PORTAL_DATA: data},
  });
  t.after(() => child.kill('SIGKILL'));
  let warnings = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (warnings += text));
  let said = '';
  for await (const text of child.stdout.setEncoding('utf8').iterator({destroyOnReturn: false})) {
    said += text;
    if (said.includes('Ctrl+C')) break;
  }
  return {
    said,
    warnings,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Starts it, and returns the accounts that it has told. */
async function start(t, data) {
  const {said, ...portal} = await run(t, data);
  assert.match(said, /The portal is at /, portal.warnings);
  const [, origin] = said.match(/The portal is at (\S+)/);
  const [, username, password] = said.match(/(ngoc\.lan) +(\S+)/);
  const [, otherName, otherPassword, code] = said.match(/(minh\.tam) +(\S+) .* (\d{6}) now/);
  return {
    origin,
    lan: {username, password},
    tam: {username: otherName, password: otherPassword},
    code,
    ...portal,
  };
}

test('the portal starts, says what to try, and starts again with the same accounts', async (t) => {
  const data = await newFolder(t);

  for (const time of ['first', 'second']) {
    await t.test(`the ${time} time`, async (step) => {
      const {origin, lan, tam, code, warnings, stop} = await start(step, data);
      const reader = await openedBy({origin});
      assert.equal((await reader.signIn(lan)).status, 200);
      assert.deepEqual((await reader.signIn(tam)).body, {next: 'otp'});
      // The second start may fall into the half minute of the first, whose code is used up.
      if (time === 'first') assert.equal((await reader.signIn({...tam, code})).status, 200);
      assert.equal(warnings, '');
      await stop();
    });
  }

  await t.test('its files are for nobody else', {skip: process.platform === 'win32'}, async () => {
    assert.equal((await stat(data)).mode & 0o777, 0o700);
    for (const file of ['accounts.json', 'portal.sqlite'])
      assert.equal((await stat(join(data, file))).mode & 0o777, 0o600, file);
  });

  await t.test('without the file of passwords it starts, and says so', async (step) => {
    await rm(join(data, 'accounts.json'));
    const {said, stop} = await run(step, data);
    assert.match(said, /The accounts are those of before; the file with their passwords is gone\./);
    await stop();
  });
});

test('two first starts at once have the same accounts', async (t) => {
  const data = await newFolder(t);
  const portals = await Promise.all([start(t, data), start(t, data)]);
  assert.deepEqual(portals[0].lan, portals[1].lan);
  assert.deepEqual(portals[0].tam, portals[1].tam);
  for (const {origin, lan, tam, stop, warnings} of portals) {
    const reader = await openedBy({origin});
    assert.equal((await reader.signIn(lan)).status, 200);
    assert.deepEqual((await reader.signIn(tam)).body, {next: 'otp'});
    assert.equal(warnings, '');
    await stop();
  }
  assert.deepEqual(
    (await readdir(data)).filter((name) => name.startsWith('accounts')),
    ['accounts.json'],
  );
});
