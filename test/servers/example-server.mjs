/** Runs an example for Node as its reader would: by itself, with a database in a file. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {setTimeout as pause} from 'node:timers/promises';
import {parseDocument} from '../support/schemas.mjs';

const folder = resolve(import.meta.dirname, '../../examples/servers');

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves when somebody answers at `origin`, whatever it is. */
async function answers(origin, child) {
  for (;;) {
    assert.equal(child.exitCode, null, 'the example has ended');
    try {
      return await (await fetch(origin)).arrayBuffer();
    } catch {
      await pause(20);
    }
  }
}

/**
 * The example of a contract, with the tables that the head of its file names and what `fill` writes into them. It ends
 * with the test.
 */
export async function startExample(t, file, fill = () => undefined) {
  const place = await mkdtemp(join(tmpdir(), 'cong-server-'));
  const DATABASE = join(place, 'site.sqlite');
  const db = new DatabaseSync(DATABASE);
  for (const [table] of (await readFile(join(folder, file), 'utf8')).matchAll(/CREATE TABLE .+\)/g))
    db.exec(table);
  fill(db);
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(folder, file)],
    {
      env: {...process.env, DATABASE, PORT: String(port)},
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  t.after(async () => {
    const ended = child.exitCode === null ? once(child, 'exit') : undefined;
    child.kill();
    await ended;
    db.close();
    await rm(place, {recursive: true, force: true});
  });
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, child);
  return {
    db,
    file: DATABASE,
    origin,
    request: (path, init) => fetch(origin + path, {redirect: 'manual', ...init}),
  };
}

/** The document of an answer, which says nothing that the contract does not know. */
export async function documentOf(response, schema) {
  assert.match(response.headers.get('content-type'), /^application\/json/);
  const document = await response.json();
  const {value, skipped} = parseDocument(schema, structuredClone(document));
  assert.deepEqual(skipped, []);
  assert.deepEqual(value, document);
  return document;
}
