/** No test file is forgotten by the verification, and no test passes because it asks nothing. */
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';
import packageJson from '../../package.json' with {type: 'json'};
import {rareTests, steps} from '../../scripts/verify/steps.mjs';
import {alike} from '../support/engine-tests.mjs';

const root = resolve(import.meta.dirname, '../..');
const files = globSync('test/**/*.test.{ts,mjs,js,tsx}', {cwd: root}).sort();

/**
 * Calls that can fail a test: assertions, and waits that give up. The last ones belong to single files, in which they
 * stand for several tests.
 */
const asks =
  /\b(?:expect|assert|until|waitUntil|waitFor|still|sees|said|shows|enhanced|opened|counted|offered|keepOrCompare|attw|compile)\w*\(|\bassert\.|\brun\(/;

/** The tests of a file: the title as it is written, the place, and the text of the function. */
function testsOf(file) {
  const source = ts.createSourceFile(
    file,
    readFileSync(resolve(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && /^(?:it|(?:\w+\.)?test)$/.test(node.expression.getText())) {
      const body = node.arguments.at(-1);
      if (node.arguments.length > 1 && ts.isFunctionLike(body)) {
        const {line} = source.getLineAndCharacterOfPosition(node.getStart());
        found.push({place: `${file}:${line + 1}`, text: body.getText()});
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `a/{b,c}.ts` → `a/b.ts`, `a/c.ts` */
function namesIn(glob) {
  const [all, list] = /\{([^{}]*)\}/.exec(glob) ?? [];
  return list ? list.split(',').flatMap((each) => namesIn(glob.replace(all, each))) : [glob];
}

describe('test files', () => {
  it('are each run by one step, or by one script of their own', () => {
    const runners = [...steps, ...rareTests.map(({script, tests}) => ({name: script, tests}))];
    const runs = Map.groupBy(
      runners.flatMap(({name, tests}) =>
        tests ? globSync(tests, {cwd: root}).map((file) => ({name, file})) : [],
      ),
      ({file}) => file,
    );
    const wrong = files
      .map((file) => `${file}: ${(runs.get(file) ?? []).map(({name}) => name)}`)
      .filter((line) => !/: [a-z:]+$/.test(line));
    assert.deepEqual(wrong, []);
  });

  it('are there for each step that runs tests', () => {
    for (const {name, tests} of steps)
      if (tests) assert.notEqual(globSync(tests, {cwd: root}).length, 0, name);
  });

  it('are there for each script that runs the rare ones', () => {
    for (const {script, tests} of rareTests) {
      assert.ok(packageJson.scripts[script], script);
      assert.notEqual(globSync(tests, {cwd: root}).length, 0, script);
    }
  });

  it('that run in fewer engines are there', () => {
    // A name in braces that is gone would hide behind the others.
    const names = alike.flatMap(({files: globs}) => globs.flatMap(namesIn));
    assert.deepEqual(
      names.filter((name) => globSync(name, {cwd: root}).length === 0),
      [],
    );
  });

  it('have tests, and each test asks something', () => {
    const empty = files.filter((file) => testsOf(file).length === 0);
    assert.deepEqual(empty, []);
    const silent = files
      .flatMap(testsOf)
      .filter(({text}) => !asks.test(text))
      .map(({place}) => place);
    assert.deepEqual(silent, []);
  });
});
