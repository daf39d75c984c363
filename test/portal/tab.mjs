/** A reader with a browser: what she sees, does and is told. */
import {setTimeout as sleep} from 'node:timers/promises';

/** What is shown in an element, through shadow roots and slots. Runs in the page. */
function readShownText(selector) {
  const childrenOf = (node) => {
    if (node.shadowRoot) return node.shadowRoot.childNodes;
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    return assigned.length > 0 ? assigned : node.childNodes;
  };
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.localName === 'style') return '';
    const {display, visibility} = getComputedStyle(node);
    if (display === 'none' || visibility === 'hidden') return '';
    const text = [...childrenOf(node)].map(read).join('');
    return display.startsWith('inline') ? text : ` ${text} `;
  };
  return read(document.querySelector(selector)).replace(/\s+/g, ' ').trim();
}

/** Without what tells sites that nobody sits there: the counter counts readers only. */
export const asReader = {
  args: ['--disable-blink-features=AutomationControlled'],
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
};

export class Tab {
  /** All that the console said, Chrome's own advice on forms (`[DOM] …`) with it. */
  faults = [];

  static async open(context, site, {hasScripts = true, path = '/'} = {}) {
    const tab = new Tab();
    const page = await context.newPage();
    tab.page = page;
    tab.hasScripts = hasScripts;
    page.on('console', (message) => {
      // What the server refuses on purpose, Chrome reports as a resource that failed.
      const isRefusal = /^Failed to load resource: /.test(message.text());
      if (!isRefusal) tab.faults.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => tab.faults.push(String(error)));
    page.on('dialog', (dialog) => {
      tab.faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.setUserAgent({userAgent: asReader.userAgent});
    await page.setJavaScriptEnabled(hasScripts);
    await page.goto(new URL(path, site.origin).href, {waitUntil: 'load'});
    if (hasScripts) await page.waitForSelector('cong-login-box:defined');
    return tab;
  }

  text = (selector = 'cong-login-box') => this.page.evaluate(readShownText, selector);

  /** Waits until an element shows some words; fails with what it shows instead. */
  async sees(words, selector) {
    let text = '';
    for (const end = Date.now() + 30_000; Date.now() < end;) {
      // Between two pages there is nothing to read.
      text = await this.text(selector).catch(() => '');
      if (text.includes(words)) return text;
      await sleep(50);
    }
    throw new Error(`"${words}" is not in "${text}"`);
  }

  /** Puts something into a field in place of what is there. That for a backup code has no name: ''. */
  async fill(name, text) {
    const which = name ? `[name="${name}"]` : 'input:not([name])';
    const field = await this.page.waitForSelector(`cong-login-box ${which}`, {visible: true});
    await field.evaluate((input) => input.select());
    await field.type(text);
    return field;
  }

  value = (name) => this.page.$eval(`cong-login-box [name="${name}"]`, ({value}) => value);

  async signIn({username, password}) {
    await this.fill('username', username);
    // Until the box has made the form its own, which it does when the reader comes to it, the browser sends it.
    if (this.hasScripts) await this.page.waitForSelector('cong-login-box form [aria-pressed]');
    await (await this.fill('password', password)).press('Enter');
  }

  /** By keyboard, which works without scripts as well. */
  async press(name) {
    const control = await this.page.waitForSelector(
      `::-p-aria(${name}[role="button"]), ::-p-aria(${name}[role="link"])`,
    );
    await control.focus();
    await this.page.keyboard.press('Enter');
  }

  /** Does what leads to another page, and waits for it. */
  async leaves(act) {
    const page = this.page.waitForNavigation({waitUntil: 'load'});
    await act();
    await page;
  }
}
