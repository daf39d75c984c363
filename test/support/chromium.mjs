/** The Chromium of end-to-end tests, or the old one: `PAGE_ENGINE=chrome109 node --test test/page/article.test.mjs`. */
import puppeteer from 'puppeteer-core';
import puppeteer109 from 'puppeteer-core-109';
import {chromiumArgs, engineFinders, pictureArgs} from '../../scripts/browsers.mjs';

const engine = process.env.PAGE_ENGINE ?? 'chromium';

/** Launches it with flags that make pictures and layouts repeat; the test closes it. */
export async function launchChromium({args = [], ...options} = {}) {
  const executablePath = await engineFinders[engine].find();
  if (!executablePath) throw new Error(`No ${engine}: \`node scripts/browsers.mjs\` says why.`);
  const all = {
    executablePath,
    headless: true,
    args: [...chromiumArgs, ...pictureArgs, ...args],
    ...options,
  };
  return engine === 'chrome109'
    ? withNewNames(await puppeteer109.launch(all))
    : puppeteer.launch(all);
}

/** Newer puppeteers hang on the old browser; the one that does not has an older name for this. */
function withNewNames(browser) {
  const newPage = browser.newPage.bind(browser);
  browser.newPage = async () => {
    const page = await newPage();
    page.createCDPSession = () => page.target().createCDPSession();
    return page;
  };
  return browser;
}
