/** A launcher of @web/test-runner for each engine. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {chromeLauncher} from '@web/test-runner-chrome';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer109 from 'puppeteer-core-109';
import {chromiumArgs, engineFinders} from '../browsers.mjs';

const launchers = {
  chromium: (executablePath) =>
    chromium('Chromium', {
      launchOptions: {executablePath, headless: true, args: chromiumArgs},
    }),

  firefox: (executablePath) =>
    named(
      'Firefox',
      puppeteerLauncher({
        // Firefox has no focus in a page behind another one: one page at a time.
        concurrency: 1,
        launchOptions: {
          browser: 'firefox',
          executablePath,
          headless: true,
          // Firefox tells of each request and answer, which nobody reads, and which takes half of its time.
          networkEnabled: false,
        },
      }),
    ),

  // Newer puppeteers hang on this old browser. Naming the browser keeps coverage off, which they
  // would otherwise collect here as well.
  chrome109: (executablePath) =>
    chromium('Chrome 109', {
      puppeteer: puppeteer109,
      launchOptions: {browser: 'chrome', executablePath, headless: true, args: chromiumArgs},
    }),

  webkit: webkitLauncher,
};

function named(name, launcher) {
  launcher.name = name;
  return launcher;
}

/**
 * A launcher of a Chromium whose pages begin each test file with no past. They are used one file after another, and a
 * history that is full, with 50 entries, forgets the test's own page where it changes its address twice.
 */
function chromium(name, options) {
  const launcher = named(name, chromeLauncher(options));
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stopSession(id);
    const protocol = await page.target().createCDPSession();
    await protocol.send('Page.resetNavigationHistory');
    await protocol.detach();
    return result;
  };
  return launcher;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function webkitLauncher({driver, browser, xvfbRun}) {
  const port = await freePort();
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      'browserName': 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
    },
  });
  const initialize = launcher.initialize.bind(launcher);
  const stop = launcher.stop.bind(launcher);
  let endDriver = () => undefined;
  launcher.initialize = async (config) => {
    endDriver = await startDriver([xvfbRun, '-a', driver, `--port=${port}`], port);
    await initialize(config);
    launcher.name = 'WebKitGTK';
  };
  const createManager = launcher.createDriverManager.bind(launcher);
  launcher.createDriverManager = async () => {
    const manager = await createManager();
    const startSession = manager.startSession.bind(manager);
    // The runner does not wait for this: a page still on its way when the browser closes would end the whole run. One that
    // never comes is missed all the same, as a test that has not started.
    manager.startSession = (id, url) => startSession(id, url).catch(() => undefined);
    return manager;
  };
  launcher.stop = async () => {
    await stop();
    endDriver();
  };
  return launcher;
}

/** Starts the driver in a process group of its own, so that its screen and browser end with it. */
async function startDriver([command, ...args], port) {
  const child = spawn(command, args, {detached: true, stdio: 'ignore'});
  const end = () => {
    process.removeListener('exit', end);
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // The group is gone already.
    }
  };
  process.once('exit', end);
  for (let attempt = 0; attempt < 150; attempt++) {
    if (child.exitCode !== null) throw new Error(`${command} ended with ${child.exitCode}`);
    if (await answers(port)) return end;
    await sleep(100);
  }
  end();
  throw new Error('WebKitWebDriver does not answer');
}

async function answers(port) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/status`);
    return response.ok;
  } catch {
    return false;
  }
}

/**
 * The launchers for `choice`: names separated by commas; `installed` for what is on this machine;
 * `all` for every engine, where a missing one is an error.
 */
export async function engineLaunchers(choice) {
  const isOptional = choice === 'installed';
  const names =
    isOptional || choice === 'all' ? Object.keys(engineFinders) : choice.split(',').filter(Boolean);
  const chosen = [];
  for (const name of names) {
    const engine = engineFinders[name];
    if (!engine) {
      throw new Error(`No engine "${name}"; there are ${Object.keys(engineFinders).join(', ')}`);
    }
    const found = await engine.find();
    if (found) chosen.push(Object.assign(await launchers[name](found), {engine: name}));
    else if (!isOptional) throw new Error(`${engine.label} is not installed`);
  }
  if (chosen.length === 0) throw new Error('No browser is installed');
  return chosen;
}
