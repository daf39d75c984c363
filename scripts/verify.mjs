/**
 * Everything CI runs, in one command: `npm test`. `npm test -- --only elements,stories` runs some of
 * the steps. The last line printed is the sum, `412 passed, 0 failed, 9 skipped`.
 */
import {ensureBrowsers} from './browsers.mjs';
import {run} from './verify/run.mjs';

const isCI = ['1', 'true'].includes(process.env.CI ?? '');
const engines = process.env.ENGINES ?? (isCI ? 'all' : 'installed');

const npm = (script) => ['npm', ['run', '--silent', script]];

/** End-to-end tests share two cores with their browsers: one file after another. */
const nodeTests = (pattern) => [
  'node',
  ['--test', '--test-concurrency=1', '--test-reporter=spec', pattern],
];

const steps = [
  {name: 'format', command: ['prettier', ['--check', '--log-level=warn', '.']]},
  {name: 'lint', command: npm('lint')},
  {name: 'types', command: npm('typecheck')},
  {
    name: 'elements',
    command: ['wtr', []],
    env: {COVERAGE: '1', ENGINES: engines},
    hasTests: true,
  },
  {name: 'calendar', command: nodeTests('test/calendar/**/*.test.mjs'), hasTests: true},
  {name: 'build', command: npm('build')},
  {name: 'sizes', command: npm('sizes'), needs: 'build'},
  {name: 'package', command: npm('test:package'), needs: 'build', hasTests: true},
  {
    name: 'pages',
    command: nodeTests('test/{ssr,page}/**/*.test.mjs'),
    needs: 'build',
    hasTests: true,
  },
  {
    name: 'portal',
    command: nodeTests('test/portal/*.test.mjs'),
    needs: 'build',
    hasTests: true,
  },
  {
    name: 'servers',
    command: nodeTests('test/servers/*.test.mjs'),
    needs: 'build',
    hasTests: true,
  },
  {name: 'storybook', command: npm('build:storybook')},
  {
    name: 'stories',
    command: nodeTests('test/stories/**/*.test.mjs'),
    needs: 'storybook',
    hasTests: true,
  },
  {
    name: 'pictures',
    command: nodeTests('test/pictures/*.test.mjs'),
    needs: 'storybook',
    hasTests: true,
  },
];

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
const again = new Map();

for (const step of chosenSteps()) {
  console.log(`\n== ${step.name}`);
  // What a failed step should have made is not there, or is old.
  const isPointless = failures.has(step.needs);
  const result = isPointless
    ? {counts: {passed: 0, failed: 1, skipped: 0}, seconds: 0, reason: `needs ${step.needs}`}
    : await run(step);
  const {counts, seconds, reason} = result;
  for (const [kind, count] of Object.entries(counts)) total[kind] += count;
  if (counts.failed > 0) failures.set(step.name, reason);
  else if (result.again) again.set(step.name, result.again);
  console.log(`== ${step.name}: ${counts.failed > 0 ? 'FAILED' : 'ok'}, ${seconds.toFixed(1)} s`);
}

for (const [title, steps] of Object.entries({
  'Passed the second time': again,
  'Failed': failures,
})) {
  if (steps.size > 0) console.log(`\n${title}:`);
  for (const [name, reason] of steps) console.log(`  ${name}: ${reason}`);
}

const {passed, failed, skipped} = total;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
