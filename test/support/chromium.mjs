/** The Chromium of end-to-end tests. */
import puppeteer from 'puppeteer-core';
import {chromiumArgs, findChromium, pictureArgs} from '../../scripts/browsers.mjs';

/** Launches it with flags that make pictures and layouts repeat; the test closes it. */
export function launchChromium({args = [], ...options} = {}) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: `node scripts/browsers.mjs` says why.');
  return puppeteer.launch({
    executablePath,
    headless: true,
    args: [...chromiumArgs, ...pictureArgs, ...args],
    ...options,
  });
}
