/** Debian's WordPress, PHP and MariaDB: installed where that may be done, and a reason where they cannot be had. */
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** What runs WordPress. `mariadb-server-core` starts no service. */
const PROGRAMS = 'php-cli php-mysql php-xml php-mbstring php-gd mariadb-server-core'.split(' ');

/** Files alone: they are unpacked into a folder, so that no web server comes with them. */
const FILES = [
  ...['wordpress', 'wordpress-theme-twentytwentyone', 'wordpress-theme-twentytwentythree'],
  ...['libjs-cropper', 'libjs-underscore', 'php-getid3'],
];

const APT = [
  ...['Acquire::Retries=1', 'Acquire::http::Timeout=20', 'DPkg::Lock::Timeout=120'],
  // Its own user may not write into our folder.
  'APT::Sandbox::User=root',
];

const aptGet = (args, options) =>
  run('apt-get', ['-q', ...APT.flatMap((option) => ['-o', option]), ...args], {
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    timeout: 300_000,
    maxBuffer: 2 ** 24,
    ...options,
  });

async function arePrograms() {
  try {
    const {stdout} = await run('php', ['-m']);
    return /^mysqli$/m.test(stdout) && /^gd$/m.test(stdout) && existsSync('/usr/sbin/mariadbd');
  } catch {
    return false;
  }
}

/**
 * A folder with WordPress in it, which the caller removes, or a sentence that says why there is none.
 *
 * @returns {Promise<{folder: string} | {reason: string}>}
 */
export async function findWordPress() {
  const isDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!isDebian) return {reason: 'WordPress is installed for this test by root on Debian only'};
  const folder = await mkdtemp(join(tmpdir(), 'cong-wordpress-'));
  const archives = join(folder, 'archives');
  await mkdir(archives);
  try {
    await aptGet(['update']);
    if (!(await arePrograms()))
      await aptGet([
        ...['install', '-y', '--no-install-recommends'],
        // Nothing of it has to outlive a power cut.
        ...['-o', 'Dpkg::Options::=--force-unsafe-io'],
        ...PROGRAMS,
      ]);
    await aptGet(['download', ...FILES], {cwd: archives});
  } catch (error) {
    await rm(folder, {recursive: true});
    const [line] = error.stderr?.match(/^E: .+$/m) ?? [error.message];
    return {reason: `Debian's packages could not be had: ${line}`};
  }
  for (const file of await readdir(archives))
    await run('dpkg', ['-x', join(archives, file), folder]);
  return {folder};
}
