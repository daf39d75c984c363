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
 * badly although none of its tests failed (coverage too low, a crash) as one that did.
 */
export async function run({command: [program, args], env = {}, hasTests = false}) {
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
    reason = `${counts.failed} failed`;
  } else if (code !== 0) {
    counts.failed = 1;
  } else if (hasTests && !hasCounted) {
    counts.failed = 1;
    reason = 'no test was found';
  } else if (!hasTests) {
    counts.passed = 1;
  }
  return {counts, reason, seconds: (performance.now() - start) / 1000};
}
