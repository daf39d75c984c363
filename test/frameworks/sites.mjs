/** The sites of examples/frameworks, installed and built as their readers would, with the packed package. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cp, rename} from 'node:fs/promises';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {install, pack, root, run, temporaryFolder} from '../package/package.mjs';

// The tools of these frameworks count their users unless they are told not to.
Object.assign(process.env, {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
});

/** A folder for sites, with the package where their package.json looks for it. */
export async function sitesFolder(test) {
  const folder = await temporaryFolder(test);
  await rename(await pack(folder), join(folder, 'cong-elements.tgz'));
  return folder;
}

const npm = (site, ...args) => run('npm', args, {cwd: site});

/** Copies a site, and installs what it names, and more where a test needs it. Gives its folder. */
export async function installSite(folder, name, ...more) {
  const site = join(folder, name);
  await cp(join(root, 'examples/frameworks', name), site, {recursive: true});
  await install(site, ...more);
  return site;
}

/** Installs a site, compiles its types where it has a script for that, and builds it. Gives its folder. */
export async function buildSite(folder, name) {
  const site = await installSite(folder, name);
  await npm(site, 'run', 'check', '--if-present');
  await npm(site, 'run', 'build');
  return site;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return String(port);
}

/**
 * Starts the server that a site has built, which says that it is ready.
 *
 * @param {string} site its folder
 * @param {string[]} args what Node runs; the port is in the environment
 */
export async function startServer(site, args) {
  const port = await freePort();
  const env = {...process.env, PORT: port, HOST: '127.0.0.1', HOSTNAME: '127.0.0.1'};
  const server = spawn(process.execPath, args, {cwd: site, env});
  let said = '';
  await new Promise((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (text) => {
        said += text;
        if (/Ready|Listening/.test(said)) resolve();
      });
    server.once('exit', () => reject(new Error(said)));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      server.kill();
      await once(server, 'exit');
    },
  };
}
