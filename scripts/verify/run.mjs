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

/** The lines at the end of `node --test`. */
const nodeCounts = /^ℹ (?<kind>pass|fail|cancelled|skipped|todo) (?<count>\d+)$/gm;

/** A file in whose midst the browser was gone, and which is counted as one that failed; by the same reporter. */
const interruptedFile = /^Interrupted in (?<engine>[\w-]+), (?<file>\S+)$/gm;

/** What is shown at the end of a step that ended badly and says of no test that it failed, in lines. */
const LAST_WORDS = 12;

/** What both kinds of runs say of a test that failed, for the end of the log: logs are cut at their beginning. */
const failedTest = /^(?:Failed in|\s*✖(?! failing tests)) .+$/gm;

/** A test that was not run, with its reason: `﹣ signs in (0.1ms) # WordPress is not here`. */
const skippedTest = /^\s*﹣ .+ # (?<reason>.+)$/gm;

/** What the runner of the element tests says of the run as a whole. */
const engineLine = /^Engine: (?<userAgent>.+)$/gm;
const coverageLine = /^Coverage: (?<lines>[\d.]+) % of lines, (?<branches>[\d.]+) % of branches$/m;

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
 * Runs `command` with its output shown. A step without tests counts as one test, and one that ends badly although none
 * of its tests failed (coverage too low, a crash) as one that did. A runner that crashed before it counted anything has
 * said nothing about the tests, and is started once more; `crash` says why. So is a browser that was gone before it
 * counted the tests of a file, for that file. A test that failed has failed. `skipped` says why tests were not run, `engines`
 * and `coverage` what the runner says of them.
 *
 * @param {{command: [string, string[]], env?: Record<string, string>, hasTests?: boolean, isLive?: boolean}} step what is
 * not `isLive` shows its output when it has ended
 */
export async function run(step) {
  const first = await runOnce(step);
  if (!step.hasTests || first.code === 0) return first;
  const {interrupted} = first;
  if (first.hasCounted && interrupted.length === 0) return first;
  const crash = interrupted.map(({line}) => line).join('\n    ') || first.reason;
  console.log(`\nStarted again: ${crash}`);
  const again = [];
  for (const each of startsAgain(step, interrupted)) again.push(await runOnce(each));
  const all = interrupted.length > 0 ? [withoutInterrupted(first), ...again] : again;
  return {
    ...first,
    counts: sumOf(all),
    crash,
    skipped: all.flatMap(({skipped}) => skipped),
    reason: all
      .filter(({counts}) => counts.failed > 0)
      .map(({reason}) => reason)
      .join('\n    '),
    seconds: [first, ...again].reduce((sum, {seconds}) => sum + seconds, 0),
  };
}

/** What is started once more: the files that were interrupted, in each engine, or the whole step. */
function startsAgain(step, interrupted) {
  if (interrupted.length === 0) return [step];
  const [program, args] = step.command;
  return Object.entries(Object.groupBy(interrupted, ({engine}) => engine)).map(
    ([engine, files]) => ({
      ...step,
      command: [program, [...args, `--engines=${engine}`, ...files.map(({file}) => file)]],
      // The first run has measured the coverage of all files.
      env: {...step.env, COVERAGE: ''},
    }),
  );
}

function withoutInterrupted({counts, interrupted, ...result}) {
  return {...result, counts: {...counts, failed: counts.failed - interrupted.length}};
}

function sumOf(results) {
  const sum = {passed: 0, failed: 0, skipped: 0};
  for (const {counts} of results) for (const kind of Object.keys(sum)) sum[kind] += counts[kind];
  return sum;
}

const lastLines = (output) =>
  output
    .trimEnd()
    .split(/\s*\n\s*/)
    .slice(-LAST_WORDS);

async function runOnce({command: [program, args], env = {}, hasTests = false, isLive = true}) {
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
      if (isLive) process[name].write(text);
      output += text;
    });
  }
  const code = await Promise.race([
    once(child, 'close').then(([exitCode, signal]) => exitCode ?? signal),
    once(child, 'error').then(([error]) => error.message),
  ]);
  if (!isLive) process.stdout.write(output);
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
  const interrupted = Array.from(output.matchAll(interruptedFile), ([line, engine, file]) => ({
    line,
    engine,
    file,
  }));
  const skipped = Array.from(output.matchAll(skippedTest), ({groups}) => groups.reason);
  const engines = Array.from(output.matchAll(engineLine), ({groups}) => groups.userAgent);
  const coverage = coverageLine.exec(output)?.groups;
  const seconds = (performance.now() - start) / 1000;
  return {
    counts,
    hasCounted,
    interrupted,
    code,
    reason,
    skipped: [...new Set(skipped)],
    engines,
    coverage,
    seconds,
  };
}
