/** Runs one step of the verification and counts its tests. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {delimiter, join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {fileURLToPath} from 'node:url';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

// Tools are found, and in the version this project brings, even when no npm script started us.
const path = [join(projectRoot, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

/** The line that scripts/verify/element-reporter.mjs prints. */
const elementCounts = /^Elements: (?<passed>\d+) passed, (?<failed>\d+) failed, (?<skipped>\d+) /gm;

/** The lines at the end of `node --test`, several times where several runs follow each other. */
const nodeCounts = /^ℹ (?<kind>pass|fail|cancelled|skipped|todo) (?<count>\d+)$/gm;

/** The reporter's line for a test file that ended without a single test. */
const unansweredFile = /^Not run: (?<engine>\S+) (?<file>\S+)$/gm;

/** More of them are no accident. */
const MOST_AGAIN = 3;

/** What both kinds of runs say of a test that failed, for the end of the log: logs are cut at their beginning. */
const failedTest = /^(?:Failed in|\s*✖(?! failing tests)) .+$/gm;

const kinds = {
  pass: 'passed',
  fail: 'failed',
  cancelled: 'failed',
  skipped: 'skipped',
  todo: 'skipped',
};

function countTests(output) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  for (const {groups} of output.matchAll(elementCounts)) {
    for (const kind of Object.keys(counts)) counts[kind] += Number(groups[kind]);
  }
  for (const {groups} of output.matchAll(nodeCounts)) {
    counts[kinds[groups.kind]] += Number(groups.count);
  }
  return counts;
}

/**
 * Runs `command` with its output shown. A step without tests counts as one test, and one that ends
 * badly although none of its tests failed (coverage too low, a crash) as one that did. Test files for
 * which a browser never answered are run once more.
 */
export async function run(step) {
  const result = await runOnce(step);
  const missing = [...result.output.matchAll(unansweredFile)].map(({groups}) => groups);
  const {counts} = result;
  if (!missing.length || missing.length > MOST_AGAIN || counts.failed > missing.length)
    return result;
  const [engines, files] = ['engine', 'file'].map((key) => [
    ...new Set(missing.map((each) => each[key])),
  ]);
  console.log(
    `\nOnce more, since the browser did not answer: ${files.join(', ')} in ${engines.join(', ')}`,
  );
  const [program, args] = step.command;
  const again = await runOnce({
    ...step,
    command: [program, [...args, ...files]],
    env: {...step.env, ENGINES: engines.join(), COVERAGE: '0'},
  });
  again.counts.passed += counts.passed;
  again.counts.skipped += counts.skipped;
  again.seconds += result.seconds;
  return again;
}

async function runOnce({command: [program, args], env = {}, hasTests = false}) {
  const start = performance.now();
  const child = spawn(program, args, {
    cwd: projectRoot,
    env: {...process.env, PATH: path, ...env},
    stdio: ['ignore', 'pipe', 'inherit'],
    // Windows starts the .cmd files of npm through its shell only.
    shell: process.platform === 'win32',
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    output += text;
  });
  const code = await Promise.race([
    once(child, 'close').then(([exitCode, signal]) => exitCode ?? signal),
    once(child, 'error').then(([error]) => error.message),
  ]);
  const counts = countTests(output);
  const hasCounted = counts.passed + counts.failed + counts.skipped > 0;
  let reason = `ended with ${code}`;
  if (counts.failed > 0) {
    const names = output.match(failedTest)?.map((line) => line.trim()) ?? [];
    reason = [`${counts.failed} failed`, ...new Set(names)].slice(0, 20).join('\n    ');
  } else if (code !== 0) {
    counts.failed = 1;
  } else if (hasTests && !hasCounted) {
    counts.failed = 1;
    reason = 'no test was found';
  } else if (!hasTests) {
    counts.passed = 1;
  }
  return {counts, reason, output, seconds: (performance.now() - start) / 1000};
}
