import {globSync} from 'node:fs';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {elementReporter} from './scripts/verify/element-reporter.mjs';
import {engineLaunchers} from './scripts/verify/engines.mjs';
import {mediaFeaturesPlugin} from './scripts/verify/media-command.mjs';
import {elementTests} from './scripts/verify/steps.mjs';
import {testApi} from './test/support/api-server.mjs';
import {testsIn} from './test/support/engine-tests.mjs';

// `wtr --engines=firefox,webkit test/core/dates.test.ts`, or the same in ENGINES. Chromium alone
// unless asked; `npm test` asks for all that are installed, CI for all.
const flag = process.argv.find((argument) => argument.startsWith('--engines='));
const engines = flag?.slice('--engines='.length) ?? process.env.ENGINES ?? 'chromium';

const launchers = await engineLaunchers(engines);

/** Those that take the longest begin; Chrome 109, with the fewest files, follows at the end. */
const order = ['chromium', 'firefox', 'webkit', 'chrome109'];
const browsers = launchers.toSorted((a, b) => order.indexOf(a.engine) - order.indexOf(b.engine));

/** Files that are named on the command line run in every engine that was asked for. */
const isChosen = process.argv.some((argument) => argument.endsWith('.ts'));
const whole = isChosen ? [] : (await Promise.all(browsers.map(groupsOf))).flat();

/** Chromium runs everything, and would go on alone for as long again: two of it take half of the files each. */
async function groupsOf(browser) {
  const {engine} = browser;
  if (engine !== 'chromium')
    return [{name: engine, files: testsIn(engine, elementTests), browsers: [browser]}];
  const [twin] = await engineLaunchers(engine);
  const files = globSync(elementTests).sort();
  return [browser, twin].map((each, half) => ({
    name: `${engine} ${half + 1}`,
    files: files.filter((_, index) => index % 2 === half),
    browsers: [each],
  }));
}

const userAgents = new Set();

function rememberUserAgent(context, next) {
  if (context.path.startsWith('/__web-test-runner')) userAgents.add(context.get('user-agent'));
  return next();
}

export default {
  ...(isChosen ? {files: elementTests, browsers} : {groups: whole}),
  nodeResolve: {exportConditions: ['development', 'browser']},
  hostname: '127.0.0.1',
  // Each shows one page at a time, and waits a third of its time: for frames, timers, and for what we send it.
  concurrentBrowsers: 3,
  concurrency: 1,
  // A busy machine with four engines: 20 s, the default, do not always do for a first page.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: {config: {timeout: 60_000}},
  testRunnerHtml: (framework) => `<!doctype html>
    <script type="module" src="/test/support/styled-page.ts"></script>
    <script type="module" src="${framework}"></script>`,
  middleware: [rememberUserAgent, testApi()],
  plugins: [
    a11ySnapshotPlugin(),
    mediaFeaturesPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: './tsconfig.json',
      define: {__DEV__: 'true'},
    }),
  ],
  coverage: process.env.COVERAGE === '1',
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: {lines: 95, statements: 95, branches: 90, functions: 0},
    reporters: ['lcovonly', 'html'],
  },
  reporters: [defaultReporter(), elementReporter(userAgents)],
};
