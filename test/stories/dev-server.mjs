/** Storybook's dev server, as `npm start` runs it, on a free port. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const storybook = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');

// As npm does it: the Node that this project brings, where it brings one.
const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts it on the sources and the manifest that are there.
 *
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 */
export async function startDevServer() {
  const port = await freePort();
  const options = ['--host', '127.0.0.1', '--ci', '--disable-telemetry', '--no-version-updates'];
  const server = spawn(
    'node',
    [storybook, 'dev', '--port', String(port), '--exact-port', ...options],
    {cwd: root, env: {...process.env, PATH: path}, stdio: ['ignore', 'pipe', 'pipe']},
  );
  const exited = once(server, 'exit');
  let output = '';
  const ready = new Promise((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream.on('data', (text) => {
        output += text;
        if (output.includes('Storybook ready')) resolve();
      });
    }
    exited.then(() => reject(new Error(`Storybook's dev server ended:\n${output}`)));
  });
  await ready;
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      server.kill();
      await exited;
    },
  };
}
