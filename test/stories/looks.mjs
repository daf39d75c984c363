/** Shows the story that is open in each theme and scheme, and has axe look at its colours. */

/** Every look that the toolbars of Storybook offer. A story opens in the first, where axe is asked for all its rules. */
export const looks = ['kiem-sat', 'toa-an', 'hanh-chinh'].flatMap((theme) =>
  ['light', 'dark', 'contrast'].map((scheme) => ({theme, scheme})),
);

/** The rules of axe that depend on colour; no other finds anything new in another look. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Turns the toolbars through all looks, ends in the first, and leaves `window.wearLook`, which does to the document what
 * they did: Storybook would draw the story anew, and wait for animations that do not begin. Runs in the page.
 */
async function learnLooks(allLooks) {
  const {dataset} = document.documentElement;
  const learned = [];
  for (const look of allLooks) {
    // The addon would ask axe for all rules after each turn.
    await window.turnToolbars({...look, a11y: {manual: true}});
    const sheets = document.adoptedStyleSheets.map((sheet) => [
      sheet,
      Array.from(sheet.cssRules, ({cssText}) => cssText).join('\n'),
    ]);
    learned.push({scheme: dataset.congScheme, sheets: new Map(sheets)});
  }
  await window.turnToolbars({...allLooks[0], a11y: {manual: false}});
  const [{sheets: firstSheets}] = learned;
  const isThemed = ([sheet, text]) => learned.some(({sheets}) => sheets.get(sheet) !== text);
  const themed = Array.from(firstSheets).filter(isThemed);
  window.wearLook = (index) => {
    const {scheme, sheets} = learned[index];
    dataset.congScheme = scheme;
    for (const [sheet] of themed) sheet.replaceSync(sheets.get(sheet));
  };
}

/** Wears a look, lets the transitions of its colours end at once, and asks axe. Runs in the page. */
async function checkLook(index, rules) {
  window.wearLook(index);
  const rootsIn = (root) => [
    root,
    ...Array.from(root.querySelectorAll('*'), ({shadowRoot}) => shadowRoot)
      .filter(Boolean)
      .flatMap(rootsIn),
  ];
  const roots = rootsIn(document);
  const transitions = () =>
    roots
      .flatMap((root) => root.getAnimations())
      .filter((each) => each instanceof CSSTransition && each.playState === 'running');
  // One that ends may begin another, of a colour that is inherited.
  for (let some = transitions(); some.length > 0; some = transitions())
    for (const transition of some) transition.finish();
  const {violations, incomplete, passes} = await window.axe.run(
    {include: document.body, exclude: ['.sb-wrapper', '#storybook-docs']},
    {runOnly: {type: 'rule', values: rules}, resultTypes: ['violations']},
  );
  const style = getComputedStyle(document.documentElement);
  return {
    checked: rules.filter((rule) =>
      [violations, incomplete, passes].flat().some(({id}) => id === rule),
    ),
    colours: ['page', 'text', 'accent'].map((name) =>
      style.getPropertyValue(`--cong-color-${name}`),
    ),
    faults: violations.flatMap(({id, help, nodes}) =>
      nodes.map(({target, failureSummary}) => `${id}: ${help}\n${target}\n${failureSummary}`),
    ),
  };
}

/**
 * Prepares a page for `checkLooks`.
 *
 * @param {import('puppeteer-core').Page} page with a story that names no look of its own
 */
export const prepareLooks = (page) => page.evaluate(learnLooks, looks);

/**
 * Leaves the page in the first look.
 *
 * @param {import('puppeteer-core').Page} page with a story that has been played
 * @returns {Promise<{look: {theme: string, scheme: string}, checked: string[], colours: string[], faults: string[]}[]>}
 * for each look but the first the rules for which axe found something to check, the look's ground, text and accent, and what is wrong
 */
export async function checkLooks(page) {
  const results = [];
  for (const [index, look] of looks.entries()) {
    if (index === 0) continue;
    const {faults, ...result} = await page.evaluate(checkLook, index, colourRules);
    const name = `${look.theme}, ${look.scheme}`;
    results.push({look, ...result, faults: faults.map((fault) => `axe in ${name}: ${fault}`)});
  }
  await page.evaluate(() => window.wearLook(0));
  return results;
}
