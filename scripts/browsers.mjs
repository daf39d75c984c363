/** Finds the browsers of this machine, and installs Debian's where it may. */
import {execFileSync} from 'node:child_process';
import {accessSync, constants, createReadStream, createWriteStream, existsSync} from 'node:fs';
import {mkdir, readdir, rename} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {delimiter, dirname, join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {fileURLToPath} from 'node:url';
import {createBrotliDecompress} from 'node:zlib';

const require = createRequire(import.meta.url);
const projectRoot = fileURLToPath(new URL('..', import.meta.url));
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

const onPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));

const underProgramFiles = (path) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .map((folder) => join(folder, path));

const first = (paths) => paths.find((path) => path && isExecutable(path));

const chromiumPlaces = () => {
  if (process.platform === 'win32') {
    return [
      ...underProgramFiles('Google/Chrome/Application/chrome.exe'),
      ...underProgramFiles('Chromium/Application/chrome.exe'),
      ...underProgramFiles('Microsoft/Edge/Application/msedge.exe'),
    ];
  }
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    ...onPath('chromium'),
    ...onPath('google-chrome'),
  ];
};

const firefoxPlaces = () => {
  if (process.platform === 'win32') return underProgramFiles('Mozilla Firefox/firefox.exe');
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  return ['/usr/bin/firefox-esr', '/usr/bin/firefox', ...onPath('firefox')];
};

/** The path of a Chromium, Chrome or Edge; `CHROME_PATH` goes before the usual places. */
export const findChromium = () => first([process.env.CHROME_PATH, ...chromiumPlaces()]);

/** The path of a Firefox; `FIREFOX_PATH` goes before the usual places. */
export const findFirefox = () => first([process.env.FIREFOX_PATH, ...firefoxPlaces()]);

/** WebKitGTK's driver and browser, and the virtual screen both need; nothing unless all are there. */
export async function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const driver = first(['/usr/bin/WebKitWebDriver', ...onPath('WebKitWebDriver')]);
  const xvfbRun = first(['/usr/bin/xvfb-run', ...onPath('xvfb-run')]);
  const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64'];
  for (const folder of [...libraries]) {
    // Debian keeps one folder per architecture, /usr/lib/x86_64-linux-gnu.
    const names = existsSync(folder) ? await readdir(folder) : [];
    libraries.push(...names.filter((name) => name.endsWith('-gnu')).map((n) => join(folder, n)));
  }
  const browser = first(
    libraries.flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((version) =>
        join(folder, version, 'MiniBrowser'),
      ),
    ),
  );
  return driver && xvfbRun && browser ? {driver, browser, xvfbRun} : undefined;
}

/** Chrome 109, unpacked from a package of the npm registry: the last one for Windows 7 and 8. */
export async function findChrome109() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  let packed;
  try {
    packed = join(dirname(require.resolve('@sparticuz/chromium')), '..', 'bin', 'chromium.br');
  } catch {
    return undefined;
  }
  if (!existsSync(packed)) return undefined;
  const path = join(projectRoot, 'node_modules', '.cache', 'chrome-109', 'chromium');
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

/** Whether Debian's packages may be installed here without asking anybody. */
const mayInstall = () =>
  isRoot && existsSync('/etc/debian_version') && first(onPath('apt-get')) !== undefined;

function installDebianPackages() {
  console.log(`Installing ${debianPackages.join(' ')}`);
  const options = {stdio: ['ignore', 'ignore', 'inherit'], env: aptEnvironment()};
  execFileSync('apt-get', ['update', '-q'], options);
  execFileSync(
    'apt-get',
    ['install', '-q', '-y', '--no-install-recommends', ...debianPackages],
    options,
  );
}

const aptEnvironment = () => ({...process.env, DEBIAN_FRONTEND: 'noninteractive'});

/**
 * Makes sure that Chromium is there, or with `all` every engine. Installs what is missing where it
 * may; otherwise ends the process with one line that says what to install.
 */
export async function ensureBrowsers({all = false} = {}) {
  const wanted = all ? Object.keys(engineFinders) : ['chromium'];
  let missing = await missingEngines(wanted);
  if (missing.length > 0 && mayInstall()) {
    try {
      installDebianPackages();
    } catch (error) {
      console.error(`apt-get failed: ${error.message}`);
    }
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
