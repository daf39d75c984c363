/** Shows a story in each theme and scheme, in the page that is open, and has axe look at its colours. */

/** Every look that the toolbars of Storybook offer. A story opens in the first, where axe is asked for all its rules. */
export const looks = ['kiem-sat', 'toa-an', 'hanh-chinh'].flatMap((theme) =>
  ['light', 'dark', 'contrast'].map((scheme) => ({theme, scheme})),
);

const furtherLooks = looks.slice(1);

/** The rules of axe that depend on colour; no other finds anything new in another look. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Turns the toolbars, waits until the story is drawn, and asks axe. Runs in the page. */
async function checkLook(look, rules) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const finished = new Promise((resolve) => channel.once('storyFinished', resolve));
  // The addon would ask axe for all rules after each turn.
  channel.emit('updateGlobals', {globals: {...look, a11y: {manual: true}}});
  // Storybook says so when the transitions of the colours have ended.
  await finished;
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
 * @param {import('puppeteer-core').Page} page with a story that has been played
 * @returns {Promise<{look: {theme: string, scheme: string}, checked: string[], colours: string[], faults: string[]}[]>}
 * for each look but the first the rules for which axe found something to check, the look's ground, text and accent, and what is wrong
 */
export async function checkLooks(page) {
  const results = [];
  for (const look of furtherLooks) {
    const {faults, ...result} = await page.evaluate(checkLook, look, colourRules);
    const name = `${look.theme}, ${look.scheme}`;
    results.push({look, ...result, faults: faults.map((fault) => `axe in ${name}: ${fault}`)});
  }
  return results;
}
