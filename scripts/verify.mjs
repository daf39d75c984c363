/**
 * Everything CI runs, in one command: `npm test`. `npm test -- --only elements,stories` runs some of
 * the steps. The last line printed is the sum, `412 passed, 0 failed, 9 skipped`. `npm run test:nightly` runs what is rare, and
 * takes `--only` as well.
 */
import {ensureBrowsers} from './browsers.mjs';
import {keep} from './proof/keep.mjs';
import {run} from './verify/run.mjs';
import {runSteps} from './verify/schedule.mjs';
import {nightlySteps, ROOM, steps as dailySteps} from './verify/steps.mjs';

const isCI = ['1', 'true'].includes(process.env.CI ?? '');
const engines = process.env.ENGINES ?? (isCI ? 'all' : 'installed');

const steps = process.argv.includes('--nightly') ? nightlySteps : dailySteps;

/** The names after `--only`, or every step. */
function chosenSteps() {
  const position = process.argv.indexOf('--only');
  if (position === -1) return steps;
  const names = (process.argv[position + 1] ?? '').split(',');
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`No step "${unknown}"; there are ${steps.map(({name}) => name).join(', ')}`);
    process.exit(1);
  }
  return steps.filter(({name}) => names.includes(name));
}

console.log(`Node ${process.versions.node} on ${process.platform}, engines: ${engines}`);
await ensureBrowsers({all: isCI});

const total = {passed: 0, failed: 0, skipped: 0};
const failures = new Map();
const crashes = new Map();
const skips = new Map();
const results = new Map();
const chosen = chosenSteps();
// Two steps that talk at once cannot be read: each then says all it has to say at its end.
const isLive = chosen.length === 1;

async function runStep(step) {
  console.log(`\n== ${step.name}${isLive ? '' : ' begins'}`);
  // What a failed step should have made is not there, or is old.
  const isPointless = failures.has(step.needs);
  const result = isPointless
    ? {counts: {passed: 0, failed: 1, skipped: 0}, seconds: 0, reason: `needs ${step.needs}`}
    : await run({
        ...step,
        isLive,
        hasTests: Boolean(step.tests),
        env: {...step.env, ENGINES: engines},
      });
  results.set(step.name, result);
  const {counts, seconds, reason} = result;
  for (const [kind, count] of Object.entries(counts)) total[kind] += count;
  if (counts.failed > 0) failures.set(step.name, reason);
  if (result.crash) crashes.set(step.name, result.crash);
  if (result.skipped?.length > 0) skips.set(step.name, result.skipped.join('; '));
  console.log(`== ${step.name}: ${counts.failed > 0 ? 'FAILED' : 'ok'}, ${seconds.toFixed(1)} s`);
}

const start = performance.now();
await runSteps(chosen, ROOM, runStep);
const seconds = (performance.now() - start) / 1000;
console.log(`\n== all steps: ${seconds.toFixed(1)} s`);

for (const [title, steps] of Object.entries({
  'Not run': skips,
  'Started twice': crashes,
  'Failed': failures,
})) {
  if (steps.size > 0) console.log(`\n${title}:`);
  for (const [name, reason] of steps) console.log(`  ${name}: ${reason}`);
}

const {passed, failed, skipped} = total;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

if (chosen === steps) {
  const {engines: userAgents = [], coverage} = results.get('elements');
  keep('verify', {
    seconds: Math.round(seconds),
    engines: userAgents,
    coverage,
    // In the order of the list, not in that of their ends.
    steps: steps.map(({name}) => ({name, ...results.get(name).counts, why: skips.get(name)})),
  });
}
