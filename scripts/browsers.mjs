/** Finds the browsers of this machine, and installs Debian's where it may. */
import {execFileSync} from 'node:child_process';
import {
  accessSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  globSync,
} from 'node:fs';
import {mkdir, rename} from 'node:fs/promises';
import {delimiter, dirname, join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {fileURLToPath} from 'node:url';
import {createBrotliDecompress} from 'node:zlib';

const nodeModules = fileURLToPath(new URL('../node_modules', import.meta.url));
const isRoot = process.getuid?.() === 0;

/** Debian's names; fonts-noto-core draws Vietnamese in pictures and in layout measurements. */
const debianPackages = 'chromium firefox-esr webkit2gtk-driver xvfb xauth fonts-noto-core'.split(
  ' ',
);

/** What keeps a test run quiet and off the network. */
export const chromiumArgs = [
  // Chromium's sandbox refuses to start as root; everybody else keeps it.
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** In addition, where pictures are compared. */
export const pictureArgs = [
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const first = (paths) => paths.find((path) => path && isExecutable(path));

const onPath = (...names) =>
  names.flatMap((name) =>
    ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)].map((folder) => join(folder, name)),
  );

const underProgramFiles = (...paths) =>
  paths.flatMap((path) =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
      process.env[name] ? join(process.env[name], path) : [],
    ),
  );

const applications = (...names) =>
  names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/** Where the vendors' installers put them. */
const places = {
  win32: () => ({
    chromium: underProgramFiles(
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ),
    firefox: underProgramFiles('Mozilla Firefox/firefox.exe'),
  }),
  darwin: () => ({
    chromium: applications('Google Chrome', 'Chromium', 'Microsoft Edge'),
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  }),
  linux: () => ({
    chromium: onPath(
      ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
      ...['microsoft-edge-stable', 'microsoft-edge'],
    ),
    firefox: onPath('firefox-esr', 'firefox'),
  }),
};
const {chromium, firefox} = (places[process.platform] ?? places.linux)();

/** The path of a Chromium, Chrome or Edge; `CHROME_PATH` goes before the usual places. */
export const findChromium = () => first([process.env.CHROME_PATH, ...chromium]);

/** The path of a Firefox; `FIREFOX_PATH` goes before the usual places. */
const findFirefox = () => first([process.env.FIREFOX_PATH, ...firefox]);

/** WebKitGTK's driver and browser, and the virtual screen both need; nothing unless all are there. */
function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const [driver, xvfbRun] = ['WebKitWebDriver', 'xvfb-run'].map((name) => first(onPath(name)));
  // Debian keeps one folder per architecture, /usr/lib/x86_64-linux-gnu.
  const browser = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']
    .flatMap((version) => globSync(`/usr/{lib,libexec,lib64}{,/*-gnu}/${version}/MiniBrowser`))
    .find(isExecutable);
  return driver && xvfbRun && browser ? {driver, browser, xvfbRun} : undefined;
}

/**
 * Chrome 109, unpacked from a package of the npm registry: the last one for Windows 7 and 8. The package would unpack it
 * itself, into a file that all projects of the machine share, half of which a second run may find.
 */
async function findChrome109() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packed = join(nodeModules, '@sparticuz/chromium/bin/chromium.br');
  if (!existsSync(packed)) return undefined;
  const path = join(nodeModules, '.cache/chrome-109/chromium');
  if (!isExecutable(path)) {
    await mkdir(dirname(path), {recursive: true});
    // Two runs may unpack at once: each writes its own file, and the rename is atomic.
    const unfinished = `${path}.${process.pid}`;
    await pipeline(
      createReadStream(packed),
      createBrotliDecompress(),
      createWriteStream(unfinished, {mode: 0o755}),
    );
    await rename(unfinished, path);
  }
  return path;
}

/** Everything the element suite can run in, by the names that `--engines` takes. */
export const engineFinders = {
  chromium: {label: 'Chromium, Chrome or Edge', find: findChromium},
  firefox: {label: 'Firefox', find: findFirefox},
  webkit: {label: 'WebKitGTK (WebKitWebDriver, MiniBrowser, xvfb-run)', find: findWebKit},
  chrome109: {label: 'Chrome 109 (Linux x64, @sparticuz/chromium)', find: findChrome109},
};

async function missingEngines(names) {
  const found = await Promise.all(names.map((name) => engineFinders[name].find()));
  return names.filter((_, index) => !found[index]);
}

/** Debian's packages are installed without asking anybody where root runs this, as CI does. */
function installDebianPackages() {
  if (!isRoot || !existsSync('/etc/debian_version')) return;
  console.log(`Installing ${debianPackages.join(' ')}`);
  const apt = (...args) =>
    execFileSync('apt-get', ['-q', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...debianPackages);
  } catch (error) {
    console.error(`apt-get failed: ${error.message}`);
  }
}

/**
 * Makes sure that Chromium is there, or with `all` every engine. Installs what is missing where it
 * may; otherwise ends the process with one line that says what to install.
 */
export async function ensureBrowsers({all = false} = {}) {
  const wanted = all ? Object.keys(engineFinders) : ['chromium'];
  let missing = await missingEngines(wanted);
  if (missing.length > 0) {
    installDebianPackages();
    missing = await missingEngines(wanted);
  }
  if (missing.length === 0) return;
  const labels = missing.map((name) => engineFinders[name].label).join('; ');
  console.error(
    `Missing: ${labels}. Install it (Debian: apt-get install ${debianPackages.join(' ')}; ` +
      'elsewhere the vendor’s installer) or set CHROME_PATH or FIREFOX_PATH to its program.',
  );
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureBrowsers({all: process.argv.includes('--all')});
  for (const [name, {find}] of Object.entries(engineFinders)) {
    const found = await find();
    console.log(`${name}: ${found?.browser ?? found ?? 'not installed'}`);
  }
}
