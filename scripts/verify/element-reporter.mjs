/** Reports a run of the element suite: which engines answered, what no test loaded, the counts. */
import {globSync, readFileSync, writeSync} from 'node:fs';
import process from 'node:process';
import {inspect} from 'node:util';
import {relative, resolve} from 'node:path';
import {transformSync} from 'esbuild';

/** How many files are named for their slowness. */
const SLOWEST = 10;

/** The tests of a suite, and their names with those of the suites around them. */
function* testsOf({name = '', tests = [], suites = []} = {}, path = '') {
  const place = `${path} ${name}`.trim();
  for (const test of tests) yield {...test, title: `${place} ${test.name}`};
  for (const suite of suites) yield* testsOf(suite, place);
}

/** What failed, a line each. */
function* failuresOf({passed, browser, testFile, errors, testResults}) {
  if (passed) return;
  const place = `${browser.engine}, ${relative('.', testFile)}`;
  for (const {message} of errors) yield `${place}: ${`${message}`.split('\n', 1)}`;
  for (const {title, passed: isFine, skipped, error} of testsOf(testResults))
    if (!isFine && !skipped) yield `${place}: ${title}: ${`${error?.message}`.split('\n', 1)}`;
  if (testsOf(testResults).next().done) yield `${place}: no test was run`;
}

/** What the runner says of a page that it lost without its having gone anywhere. */
const LOST = /because the browser disconnected/;

/** Whether a browser was gone before it counted a test, which says nothing about the tests. */
const isInterrupted = ({errors, testResults}) =>
  testsOf(testResults).next().done && errors.some(({message}) => LOST.test(message));

function countTests(sessions) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  for (const session of sessions) {
    let failed = 0;
    for (const test of testsOf(session.testResults)) {
      if (test.skipped) counts.skipped++;
      else if (test.passed) counts.passed++;
      else failed++;
    }
    // A file that cannot be loaded has no tests, yet has failed.
    counts.failed += session.passed ? failed : Math.max(failed, 1);
  }
  return counts;
}

/** The files whose tests took the longest, a line each. */
const slowest = (sessions) =>
  sessions
    .map(({browser, testFile, testResults}) => ({
      place: `${browser.engine}, ${relative('.', testFile)}`,
      milliseconds: [...testsOf(testResults)].reduce((sum, {duration = 0}) => sum + duration, 0),
    }))
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, SLOWEST)
    .map(({place, milliseconds}) => `${(milliseconds / 1000).toFixed(1)} s in ${place}`);

/** These run in built files alone, where test/package tries them, or on a server, where test/ssr does. */
const builtOnly = [
  'autoloader.ts',
  'autoloader.classic.ts',
  'script-tag.ts',
  'server.ts',
  'ui/file-address.ts',
  'ui/tell-missing.ts',
].map((path) => resolve('src', path));

/** Coverage knows only what was loaded: a source file that no test imports would go unnoticed. */
function neverLoaded(coverageMap) {
  const loaded = new Set([...builtOnly, ...coverageMap.files().map((path) => resolve(path))]);
  return globSync('src/**/*.ts')
    .filter((path) => !path.endsWith('.d.ts') && !loaded.has(resolve(path)))
    .filter((path) => transformSync(readFileSync(path, 'utf8'), {loader: 'ts'}).code.trim());
}

/** The runner keeps what it says of an error that ends it, and ends before it is said. */
function tellUncaught() {
  process.on('uncaughtExceptionMonitor', (error, origin) =>
    writeSync(process.stderr.fd, `\nUncaught (${origin}): ${inspect(error)}\n`),
  );
}

export function elementReporter(userAgents) {
  return {
    start: tellUncaught,
    stop({sessions, testCoverage}) {
      for (const userAgent of userAgents) console.log(`Engine: ${userAgent}`);
      for (const line of slowest(sessions)) console.log(`Slow: ${line}`);
      const counts = countTests(sessions);
      if (testCoverage) {
        const {lines, branches} = testCoverage.summary;
        console.log(`Coverage: ${lines.pct} % of lines, ${branches.pct} % of branches`);
        if (!testCoverage.passed) {
          console.log('Coverage is too low');
          counts.failed++;
        }
        for (const path of neverLoaded(testCoverage.coverageMap)) {
          console.log(`No test loads ${path}`);
          counts.failed++;
        }
      }
      for (const session of sessions)
        for (const failure of failuresOf(session)) console.log(`Failed in ${failure}`);
      for (const {browser, testFile} of sessions.filter(isInterrupted))
        console.log(`Interrupted in ${browser.engine}, ${relative('.', testFile)}`);
      const {passed, failed, skipped} = counts;
      console.log(`Elements: ${passed} passed, ${failed} failed, ${skipped} skipped`);
    },
  };
}
