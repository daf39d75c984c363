/** A WordPress of its own: files and database in one folder, both servers on this machine alone. */
import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {join, resolve} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {promisify} from 'node:util';

const run = promisify(execFile);
const seed = resolve(import.meta.dirname, 'seed.php');

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a server with the processes that it starts itself; it ends with us at the latest. */
function startServer(command, args, options) {
  const server = spawn(command, args, {stdio: 'ignore', detached: true, ...options});
  const kill = () => {
    if (server.exitCode === null && server.signalCode === null)
      process.kill(-server.pid, 'SIGKILL');
  };
  process.once('exit', kill);
  const end = async () => {
    process.removeListener('exit', kill);
    const ended = server.exitCode ?? server.signalCode ?? once(server, 'exit');
    kill();
    await ended;
  };
  return {server, end};
}

/** Waits for what a server has to do before it can be asked. */
async function until(isReady, server) {
  while (!(await isReady())) {
    if (server.exitCode !== null) throw new Error(`${server.spawnfile} ended: ${server.exitCode}`);
    await pause(50);
  }
}

async function startDatabase(folder) {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  await mkdir(data);
  const {server, end} = startServer('/usr/sbin/mariadbd', [
    ...['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--user=root'],
    ...['--skip-networking', '--innodb-flush-log-at-trx-commit=0'],
    ...[`--pid-file=${folder}/database.pid`, '--innodb-buffer-pool-size=32M'],
    // The folder is ours alone, and so is the socket: there is nobody to tell apart, and no table of users to make.
    '--skip-grant-tables',
  ]);
  await until(() => existsSync(socket), server);
  return {socket, end};
}

const config = ({socket, origin, log}) => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${origin}'); define('WP_SITEURL', '${origin}');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
define('FS_METHOD', 'direct'); define('CONCATENATE_SCRIPTS', false);
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', '${log}');
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/**
 * @param {string} folder with Debian's packages unpacked in it
 * @returns {Promise<{origin: string, seeded: object, php: (code: string) => Promise<string>, faults: () => Promise<string[]>, files: string, stop: () => Promise<unknown>}>}
 */
export async function startWordPress(folder) {
  const files = join(folder, 'usr/share/wordpress');
  const log = join(folder, 'debug.log');
  const {socket, end: endDatabase} = await startDatabase(folder);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  await mkdir(join(files, 'wp-content/upgrade'), {recursive: true});
  await writeFile(join(files, 'wp-config.php'), config({socket, origin, log}));

  const {stdout} = await run('php', ['-d', 'display_errors=stderr', seed, files, socket]);
  const {server, end: endServer} = startServer(
    'php',
    ['-d', 'opcache.enable=1', '-S', `127.0.0.1:${port}`, '-t', files],
    {cwd: files, env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'}},
  );
  await until(
    () =>
      fetch(`${origin}/readme.html`).then(
        () => true,
        () => false,
      ),
    server,
  );

  return {
    origin,
    files,
    seeded: JSON.parse(stdout.trim().split('\n').at(-1)),
    /** What PHP prints with WordPress loaded. */
    php: async (code) =>
      (await run('php', ['-r', `require '${files}/wp-load.php'; ${code}`])).stdout,
    /** What PHP has complained of in the plugin. */
    faults: async () =>
      existsSync(log)
        ? (await readFile(log, 'utf8')).split('\n').filter((line) => line.includes('cong-elements'))
        : [],
    stop: () => Promise.all([endServer(), endDatabase()]),
  };
}
