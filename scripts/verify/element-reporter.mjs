/** Reports a run of the element suite: which engines answered, what no test loaded, the counts. */
import {globSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {transformSync} from 'esbuild';

function* testsOf({tests = [], suites = []} = {}) {
  yield* tests;
  for (const suite of suites) yield* testsOf(suite);
}

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

/** Coverage knows only what was loaded: a source file that no test imports would go unnoticed. */
function neverLoaded(coverageMap) {
  const loaded = new Set(coverageMap.files().map((path) => resolve(path)));
  return globSync('src/**/*.ts')
    .filter((path) => !path.endsWith('.d.ts') && !loaded.has(resolve(path)))
    .filter((path) => transformSync(readFileSync(path, 'utf8'), {loader: 'ts'}).code.trim());
}

export function elementReporter(userAgents) {
  return {
    stop({sessions, testCoverage}) {
      for (const userAgent of userAgents) console.log(`Engine: ${userAgent}`);
      const counts = countTests(sessions);
      if (testCoverage) {
        const {lines, branches} = testCoverage.summary;
        console.log(`Coverage: ${lines.pct} % of lines, ${branches.pct} % of branches`);
        for (const path of neverLoaded(testCoverage.coverageMap)) {
          console.log(`No test loads ${path}`);
          counts.failed++;
        }
      }
      const {passed, failed, skipped} = counts;
      console.log(`Elements: ${passed} passed, ${failed} failed, ${skipped} skipped`);
    },
  };
}
