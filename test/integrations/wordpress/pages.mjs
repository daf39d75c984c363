/** What somebody does on a page of WordPress, and sees there. */

/** Clicks what leads to another page, and waits for it. */
export const follow = (page, selector) =>
  Promise.all([page.waitForNavigation(), page.click(selector)]);

/** Fills in the box of the page, not the one at its foot. */
export async function signInByBox(page, name, password) {
  await page.type('.entry-content [name="log"]', name);
  await page.type('.entry-content [name="pwd"]', password);
  await follow(page, '.entry-content [type="submit"]');
}

/** The text of what matches, as it is read, with each run of blanks as one. */
export const textOf = (page, selector) =>
  page.$eval(selector, (element) => element.textContent.replace(/\s+/g, ' ').trim());

export const attributesOf = (page, selector) =>
  page.$eval(selector, (element) =>
    Object.fromEntries(Array.from(element.attributes, ({name, value}) => [name, value])),
  );

/** The tags of the children of an element, as the browser has understood the page. */
export const childrenOf = (page, selector) =>
  page.$eval(selector, (element) => Array.from(element.children, ({localName}) => localName));
