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

/** Where both kinds of runs say that a test failed: an engine is named for elements only. */
const failedFile = /^(?:Failed in (?<engine>\S+), |test at )(?<file>[^\s:]+\.test\.(?:ts|mjs)):/gm;

/** What another run cannot mend. */
const isForGood = (output) => /^(?:No test loads|Coverage is too low)/m.test(output);

/** More test files than these do not fail by accident. */
const MOST_AGAIN = 3;

/** What is shown at the end of a step that ended badly and says of no test that it failed, in lines. */
const LAST_WORDS = 12;

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

/** What of a step is worth another run: the whole where the runner crashed, the files where few failed. */
function againOf(step, {code, hasCounted, output}) {
  if (!step.hasTests || code === 0) return undefined;
  if (!hasCounted) return step;
  const failed = [...output.matchAll(failedFile)].map(({groups}) => groups);
  const [engines, files] = ['engine', 'file'].map((key) => [
    ...new Set(failed.map((each) => each[key]).filter(Boolean)),
  ]);
  if (!files.length || files.length > MOST_AGAIN || isForGood(output)) return undefined;
  const [program, args] = step.command;
  // The last argument says which files.
  const others = args.filter((argument) => !argument.includes('*'));
  const env = engines.length > 0 && {ENGINES: engines.join(), COVERAGE: '0'};
  return {...step, command: [program, [...others, ...files]], env: {...step.env, ...env}};
}

/**
 * Runs `command` with its output shown. A step without tests counts as one test, and one that ends
 * badly although none of its tests failed (coverage too low, a crash) as one that did. Few test files
 * that failed, or a run that crashed, are run once more: that tells a fault from a browser that did
 * not answer on a busy machine. What passed only then is named at the end, in `again`.
 */
export async function run(step) {
  const first = await runOnce(step);
  const rest = againOf(step, first);
  if (!rest) return first;
  console.log(`\nOnce more: ${first.reason}`);
  const second = await runOnce(rest);
  const seconds = first.seconds + second.seconds;
  if (!first.hasCounted) return {...second, again: first.reason, seconds};
  const {passed, failed, skipped} = first.counts;
  const stillFailed = second.counts.failed;
  const counts = {passed: passed + failed - stillFailed, failed: stillFailed, skipped};
  return {...second, counts, again: first.reason, seconds};
}

const lastLines = (output) =>
  output
    .trimEnd()
    .split(/\s*\n\s*/)
    .slice(-LAST_WORDS);

async function runOnce({command: [program, args], env = {}, hasTests = false}) {
  const start = performance.now();
  const child = spawn(program, args, {
    cwd: projectRoot,
    env: {...process.env, PATH: path, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
    // Windows starts the .cmd files of npm through its shell only.
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8').on('data', (text) => {
      process[name].write(text);
      output += text;
    });
  }
  const code = await Promise.race([
    once(child, 'close').then(([exitCode, signal]) => exitCode ?? signal),
    once(child, 'error').then(([error]) => error.message),
  ]);
  const counts = countTests(output);
  const hasCounted = counts.passed + counts.failed + counts.skipped > 0;
  let reason = [`ended with ${code}`, ...lastLines(output)].join('\n    ');
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
  return {counts, hasCounted, code, reason, output, seconds: (performance.now() - start) / 1000};
}
