/** The steps of the verification, in their order, and the test files that each of them runs. */

const npm = (script) => ['npm', ['run', '--silent', script]];

/** End-to-end tests share two cores with their browsers: one file after another. */
const nodeTests = (tests) => ({
  command: ['node', ['--test', '--test-concurrency=1', '--test-reporter=spec', tests]],
  tests,
});

/** Tests in browsers, by web-test-runner.config.js. */
export const elementTests =
  'test/{core,data,ui,base,elements,locale,define,occasions,styles,field}/**/*.test.ts';

/**
 * `tests` matches the files of a step; every test file belongs to one step. A step whose `needs` failed is not run. A step
 * that is `aside` runs beside the others, one after another of its kind: those wait for their browsers, or use one core.
 * One that runs `alone` has fingers and clocks in it, and the machine for itself: it waits for all before it, and all after
 * it wait for it.
 *
 * @type {{name: string, command: [string, string[]], env?: Record<string, string>, needs?: string, aside?: boolean, alone?: boolean, tests?: string}[]}
 */
export const steps = [
  {name: 'format', command: ['prettier', ['--check', '--log-level=warn', '.']]},
  {name: 'lint', command: npm('lint')},
  {name: 'types', command: npm('typecheck')},
  {name: 'verify', ...nodeTests('test/verify/*.test.mjs')},
  // The same files run in Chromium among the elements, for the coverage; here they show that they need no browser.
  {name: 'unit', command: npm('test:unit')},
  {name: 'build', command: npm('build')},
  {name: 'sizes', command: npm('sizes'), needs: 'build'},
  {name: 'storybook', command: npm('build:storybook')},
  {name: 'calendar', ...nodeTests('test/calendar/**/*.test.mjs')},
  {name: 'package', ...nodeTests('test/package/*.test.mjs'), needs: 'build'},
  {name: 'servers', ...nodeTests('test/servers/*.test.mjs'), needs: 'build'},
  {name: 'elements', command: ['wtr', []], env: {COVERAGE: '1'}, tests: elementTests, aside: true},
  {name: 'pages', ...nodeTests('test/{ssr,page}/**/*.test.mjs'), needs: 'build', alone: true},
  {name: 'portal', ...nodeTests('test/portal/*.test.mjs'), needs: 'build', alone: true},
  {name: 'pictures', ...nodeTests('test/pictures/*.test.mjs'), needs: 'storybook'},
  {name: 'stories', ...nodeTests('test/stories/**/*.test.mjs'), needs: 'storybook', aside: true},
];
