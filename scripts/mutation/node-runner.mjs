/**
 * Runs the tests for StrykerJS in one process, where a mutant takes milliseconds: a new process for each file and mutant, as the
 * runner for TAP has it, takes most of a second. Each run imports the test files anew, so that no mutant leaves anything to the next.
 */
import {globSync} from 'node:fs';
import {basename, dirname, relative} from 'node:path';
import {commonTokens, declareClassPlugin, PluginKind, tokens} from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import {importFresh} from './fresh-modules.mjs';
import {declared, finish, installGlobals, prepare, run} from './suite.mjs';

/** What the instrumented code reads and writes. */
const state = (globalThis.__stryker__ ??= {});

const idOf = (file, {title}) => `${file} ${title}`;

/** Counts to every test of a file what the file covers while it loads. */
function coverageByTest({perTest}, tests) {
  const ofLoading = (file) => perTest[file] ?? {};
  return Object.fromEntries(
    tests.map(({id, fileName}) => [id, {...ofLoading(fileName), ...perTest[id]}]),
  );
}

/** The tests that are most likely to fail come first: those of the file that mirrors the source. */
function sortByKinship(files, source) {
  const stem = (path) => basename(path).split('.')[0];
  const kinship = (file) =>
    (stem(file) === stem(source) ? 2 : 0) +
    (dirname(source).endsWith(dirname(file).replace(/^test/, 'src')) ? 1 : 0);
  return files.toSorted((a, b) => kinship(b) - kinship(a));
}

class NodeRunner {
  static inject = tokens(commonTokens.options);

  constructor({node}) {
    this.patterns = node.tests;
  }

  capabilities() {
    return {reloadEnvironment: true};
  }

  async init() {
    Object.assign(globalThis, {__DEV__: true});
    installGlobals();
    await import('../../test/support/node-page.mjs');
    this.files = globSync(this.patterns).sort();
    // A rejection that a mutant leaves behind belongs to no test, and must not end the process.
    process.on('unhandledRejection', () => undefined);
  }

  async dryRun({disableBail, testFiles}) {
    state.activeMutant = undefined;
    state.mutantCoverage = {static: {}, perTest: {}};
    const files = testFiles?.length ? testFiles.map((file) => relative('.', file)) : this.files;
    const {tests, error} = await this.#run(files, () => true, disableBail);
    if (error) return {status: DryRunStatus.Error, errorMessage: error};
    const perTest = coverageByTest(state.mutantCoverage, tests);
    state.mutantCoverage = undefined;
    return {status: DryRunStatus.Complete, tests, mutantCoverage: {static: {}, perTest}};
  }

  async mutantRun({activeMutant, testFilter, hitLimit, disableBail, sandboxFileName}) {
    Object.assign(state, {activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit && 0});
    const isWanted = testFilter ? new Set(testFilter) : undefined;
    const files = this.files.filter(
      (file) => !testFilter || testFilter.some((id) => id.startsWith(`${file} `)),
    );
    const {tests, error} = await this.#run(
      sortByKinship(files, sandboxFileName),
      (id) => isWanted?.has(id) ?? true,
      disableBail,
    );
    const isEndless = determineHitLimitReached(state.hitCount, state.hitLimit);
    if (isEndless) return isEndless;
    // A module that cannot even load with a mutant fails all tests of it.
    const failed = error && {id: files[0], name: files[0], status: TestStatus.Failed};
    return toMutantRunResult({
      status: DryRunStatus.Complete,
      tests: failed ? [{...failed, failureMessage: error, timeSpentMs: 0}] : tests,
    });
  }

  async #run(files, isWanted, disableBail) {
    const results = [];
    for (const file of files) {
      state.currentTestId = file;
      let found;
      try {
        found = await declared(() => importFresh(file));
      } catch (error) {
        return {tests: results, error: `${file}: ${error?.stack ?? error}`};
      }
      for (const test of found.tests) {
        const id = idOf(file, test);
        if (!isWanted(id)) continue;
        results.push(await this.#result(file, id, test));
        if (results.at(-1).status === TestStatus.Failed && !disableBail) {
          await finish(found);
          return {tests: results};
        }
      }
      await finish(found);
    }
    return {tests: results};
  }

  async #result(file, id, test) {
    const began = performance.now();
    const result = {id, name: id, fileName: file};
    try {
      state.currentTestId = file;
      await prepare(test);
      state.currentTestId = id;
      await run(test);
      return {...result, status: TestStatus.Success, timeSpentMs: performance.now() - began};
    } catch (error) {
      const failureMessage = String(error?.message ?? error);
      const timeSpentMs = performance.now() - began;
      return {...result, status: TestStatus.Failed, failureMessage, timeSpentMs};
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'node', NodeRunner)];
