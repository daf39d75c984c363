/** The steps of the verification, in their order, and the test files that each of them runs. */
import {availableParallelism} from 'node:os';

const isCI = ['1', 'true'].includes(process.env.CI ?? '');

const npm = (script) => ['npm', ['run', '--silent', script]];

/** The files of a step come one after another, each with its own browser. */
const nodeTests = (tests) => ({
  command: ['node', ['--test', '--test-concurrency=1', '--test-reporter=spec', tests]],
  tests,
});

/** Tests in browsers, by web-test-runner.config.js. */
export const elementTests =
  'test/{core,data,ui,base,elements,locale,define,occasions,styles,field}/**/*.test.ts';

/**
 * How many browsers, or programs that use a core, run at once. They wait more than they work: one more than there are cores
 * keeps these busy. With many more, a page may wait so long for its turn that WebKit’s driver loses it.
 */
export const ROOM = Math.max(3, availableParallelism() + 1);

/**
 * `tests` matches the files of a step; every test file belongs to one step. A step whose `needs` failed is not run; `after`
 * names one that only has to have ended. `room` is how many browsers it opens at once, 1 unless it says. They start in this
 * order as soon as there is room: those first that others wait for, then the longest. What takes more than one room waits until
 * they are free, so only short ones go before the stories.
 *
 * @type {{name: string, command: [string, string[]], env?: Record<string, string>, needs?: string, after?: string, room?: number, tests?: string}[]}
 */
export const steps = [
  // Three browsers at once, and nothing beside them on two cores: they measure and scroll, with time limits.
  {name: 'elements', command: ['wtr', []], env: {COVERAGE: '1'}, tests: elementTests, room: 3},
  {name: 'build', command: npm('build')},
  {name: 'lint', command: npm('lint')},
  {name: 'format', command: ['prettier', ['--check', '--log-level=warn', '.']]},
  // Both write the manifest.
  {name: 'storybook', command: npm('build:storybook'), after: 'build'},
  {name: 'types', command: npm('typecheck')},
  {name: 'sizes', command: npm('sizes'), needs: 'build'},
  {name: 'verify', ...nodeTests('test/verify/*.test.mjs')},
  // The same files run in Chromium among the elements, for the coverage; here they show that they need no browser.
  {name: 'unit', command: npm('test:unit')},
  {name: 'search', command: npm('test:search'), tests: 'test/search/*.test.mjs', needs: 'build'},
  {name: 'pages', ...nodeTests('test/{ssr,page}/**/!(photo-*).test.mjs'), needs: 'build'},
  {name: 'stories', ...nodeTests('test/stories/**/*.test.mjs'), needs: 'storybook', room: 2},
  {name: 'photos', ...nodeTests('test/page/photo-!(routers).test.mjs'), needs: 'build'},
  {name: 'package', ...nodeTests('test/{package/*,frameworks/every-run}.test.mjs'), needs: 'build'},
  {name: 'portal', ...nodeTests('test/portal/*.test.mjs'), needs: 'build'},
  {name: 'routers', ...nodeTests('test/page/photo-routers.test.mjs'), needs: 'build'},
  {name: 'hosts', ...nodeTests('test/pictures/hosts.test.mjs'), needs: 'build'},
  {name: 'servers', ...nodeTests('test/servers/*.test.mjs'), needs: 'build'},
  {name: 'calendar', ...nodeTests('test/calendar/**/*.test.mjs')},
  {name: 'integrations', ...nodeTests('test/integrations/!(wordpress).test.mjs'), needs: 'build'},
  // It installs programs on the machine, so it does that for CI only; `npm run test:wordpress` asks for it.
  {
    name: 'wordpress',
    ...nodeTests('test/integrations/wordpress.test.mjs'),
    env: isCI ? {} : {WORDPRESS_SKIP: 'in CI only; `npm run test:wordpress` runs it here'},
    needs: 'build',
    // Both write the zip.
    after: 'integrations',
  },
  {name: 'pictures', ...nodeTests('test/pictures/!(hosts).test.mjs'), needs: 'storybook', room: 2},
];

/** Test files that take minutes, or the registry: scripts of their own run them, by night or before a release. */
export const rareTests = [
  {script: 'test:frameworks', tests: 'test/frameworks/!(every-run).test.mjs'},
  {script: 'test:leaks', tests: 'test/search/nightly/*.test.mjs'},
];

/** They measure, or are late on a busy machine: nothing runs beside them. */
const alone = {needs: 'build', room: ROOM};

const benches = [
  'bench',
  'bench:article',
  'bench:counter',
  'bench:gallery',
  'bench:latency',
  'bench:links',
  'bench:login',
];

/**
 * What is rare, by `npm run test:nightly`: searches that begin elsewhere each night and go on for twenty times as long, the
 * rare tests, the pages in the oldest browser, mutations, and the benchmarks.
 */
export const nightlySteps = [
  {name: 'build', command: npm('build')},
  {
    name: 'search',
    command: npm('test:search'),
    env: {TIMES: '20', SEED: new Date().toISOString().slice(0, 10).replaceAll('-', '')},
    tests: 'test/search/*.test.mjs',
    ...alone,
  },
  ...rareTests.map(({script, tests}) => ({
    name: script.replace('test:', ''),
    command: npm(script),
    tests,
    ...alone,
  })),
  {name: 'chrome109', command: npm('test:chrome109'), tests: 'test/page/*.test.mjs', ...alone},
  {name: 'mutation', command: npm('test:mutation'), ...alone},
  ...benches.map((script) => ({name: script, command: npm(script), ...alone})),
];
