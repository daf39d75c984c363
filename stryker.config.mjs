/**
 * Mutation tests of what decides without a browser: `npm run test:mutation` changes the code in thousands of small ways, one at a
 * time, and fails where the tests do not see enough of them.
 */

/** What only a browser can tell; the element tests have it. */
const inBrowsersOnly = [
  // The controller of an element: rendering, events, a connection that comes and goes.
  'src/data/remote-data.ts',
  // It imports the file that may not load, which a page’s import map takes away in tests.
  'src/data/reader.ts',
  // Events that a page hears.
  'src/data/{data-error-event,native-event}.ts',
];

export default {
  mutate: [
    'src/core/**/*.ts',
    'src/data/**/*.ts',
    'src/elements/**/*-model.ts',
    ...inBrowsersOnly.map((file) => `!${file}`),
  ],
  testRunner: 'node',
  plugins: ['./scripts/mutation/node-runner.mjs'],
  node: {
    tests: [
      'test/{core,data/schemas,occasions,locale}/**/*.test.ts',
      'test/data/{documents,http,refresh,send}.test.ts',
      'test/elements/**/*-model.test.ts',
      'test/field/core.test.ts',
    ],
  },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['/*', '!/src', '!/test', '/test/pictures', '!/package.json', '!/tsconfig*.json'],
  disableTypeChecks: false,
  // A worker keeps the modules of all its runs.
  maxTestRunnerReuse: 200,
  timeoutMS: 20_000,
  tempDirName: '.cache/mutation/sandbox',
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: {allowColor: false, reportTests: false},
  jsonReporter: {fileName: '.cache/mutation/report.json'},
  htmlReporter: {fileName: '.cache/mutation/report.html'},
  incrementalFile: '.cache/mutation/incremental.json',
  // The runner has a part of the configuration of its own.
  warnings: {unknownOptions: false},
  thresholds: {high: 95, low: 90, break: 90},
};
