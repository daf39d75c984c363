/**
 * The little of Mocha that tests in Node use: suites, tests and hooks are kept as they are declared, and each test can be run by
 * itself, any number of times.
 *
 * @typedef {() => unknown} Step
 * @typedef {{parent?: Suite, title: string, before: Step[], after: Step[], beforeEach: Step[], afterEach: Step[], isReady: boolean}} Suite
 * @typedef {{title: string, suite: Suite, body: Step}} Test
 */

const newSuite = (title, parent) => ({
  parent,
  title,
  before: [],
  after: [],
  beforeEach: [],
  afterEach: [],
  isReady: false,
});

/** @type {{suite: Suite, suites: Suite[], tests: Test[]}} */
let file;

const hook = (name) => (step) => void file.suite[name].push(step);

/** Gives test files the names that Mocha gives them. */
export function installGlobals() {
  Object.assign(globalThis, {
    describe(title, declare) {
      const outer = file.suite;
      file.suite = newSuite(`${outer.title}${title} › `, outer);
      file.suites.push(file.suite);
      declare();
      file.suite = outer;
    },
    it: (title, body) =>
      void file.tests.push({title: file.suite.title + title, suite: file.suite, body}),
    before: hook('before'),
    after: hook('after'),
    beforeEach: hook('beforeEach'),
    afterEach: hook('afterEach'),
  });
}

/** What a test file declares while `load` imports it. */
export async function declared(load) {
  const suite = newSuite('');
  file = {suite, suites: [suite], tests: []};
  const found = file;
  await load();
  return found;
}

/** From the outermost suite to that of the test. */
function suitesOf({suite}) {
  const suites = [];
  for (let each = suite; each; each = each.parent) suites.unshift(each);
  return suites;
}

async function runAll(steps) {
  for (const step of steps) await step();
}

/** The `before` hooks of the suites around a test, unless they ran for an earlier one. */
export async function prepare(test) {
  for (const suite of suitesOf(test)) {
    if (suite.isReady) continue;
    suite.isReady = true;
    await runAll(suite.before);
  }
}

/** Runs a test with the hooks around each test; rejects where it fails. */
export async function run(test) {
  const suites = suitesOf(test);
  try {
    for (const suite of suites) await runAll(suite.beforeEach);
    await test.body();
  } finally {
    for (const suite of suites.toReversed()) await runAll(suite.afterEach);
  }
}

/** The `after` hooks of all suites of a file that were made ready. */
export async function finish({suites}) {
  for (const suite of suites.toReversed()) if (suite.isReady) await runAll(suite.after);
}
