/** The workflows are YAML, ask for no right that they do not need, and run what exists. */
import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {parse} from 'yaml';
import {nightlySteps} from '../../scripts/verify/steps.mjs';

const root = resolve(import.meta.dirname, '../..');
const read = (file) => readFileSync(resolve(root, file), 'utf8');
const {scripts} = JSON.parse(read('package.json'));

const workflows = globSync('.github/workflows/*.yml', {cwd: root}).map((file) => ({
  file: basename(file),
  ...parse(read(file)),
}));
const jobs = workflows.flatMap((workflow) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({
    place: `${workflow.file}, ${id}`,
    steps: [],
    ...job,
  })),
);

/** The scripts that a job runs, one for each value of its matrix. */
function scriptsOf({steps, strategy}) {
  const named = steps.flatMap(({run = ''}) =>
    Array.from(
      run.matchAll(/npm run (?:--\S+ )*(\$\{\{ matrix\.\w+ \}\}|[\w:]+)/g),
      ([, name]) => name,
    ),
  );
  return named.flatMap((name) => {
    const [, key] = /matrix\.(\w+)/.exec(name) ?? [];
    return key ? strategy.matrix[key] : [name];
  });
}

describe('workflows', () => {
  it('are there for changes, Storybook, releases and nights', () => {
    assert.deepEqual(workflows.map(({file}) => file).sort(), [
      'ci.yml',
      'nightly.yml',
      'publish.yml',
      'storybook.yml',
    ]);
  });

  it('run scripts that exist', () => {
    const named = jobs.flatMap((job) => scriptsOf(job).map((name) => [job.place, name]));
    assert.ok(named.length > 2);
    assert.deepEqual(
      named.filter(([, name]) => !(name in scripts)),
      [],
    );
    const files = jobs.flatMap(({steps}) =>
      steps.flatMap(({run = ''}) => run.match(/(?:scripts\/|\.\/\.ci\/)[\w./-]+/g) ?? []),
    );
    assert.ok(files.length > 1);
    assert.deepEqual(
      files.filter((file) => !existsSync(resolve(root, file))),
      [],
    );
  });

  it('run every part of the night once, by its name', () => {
    const {strategy} = jobs.find(({place}) => place === 'nightly.yml, rare');
    const names = nightlySteps.map(({name}) => name);
    assert.deepEqual(['build', ...strategy.matrix.part].sort(), names.sort());
  });

  it('may read, and write only where a job is there to', () => {
    for (const {file, permissions} of workflows)
      assert.deepEqual(permissions, {contents: 'read'}, file);
    assert.deepEqual(
      jobs
        .filter(({permissions}) => permissions)
        .map(({place, permissions}) => [place, permissions]),
      [
        ['publish.yml, publish', {'contents': 'read', 'id-token': 'write'}],
        ['storybook.yml, deploy', {'pages': 'write', 'id-token': 'write'}],
      ],
    );
  });

  it('name the major version of each action, and take none but GitHub’s', () => {
    const actions = jobs.flatMap(({steps, uses}) => [uses, ...steps.map((step) => step.uses)]);
    const wrong = actions.filter(
      (each) => each && !/^actions\/[\w-]+@v\d+$|^\.\/\.github\/workflows\/ci\.yml$/.test(each),
    );
    assert.deepEqual(wrong, []);
  });

  it('publish what was tested and checked, with a statement of where it is from', () => {
    const {needs, steps} = jobs.find(({place}) => place === 'publish.yml, publish');
    assert.equal(needs, 'test');
    const runs = steps.map(({run}) => run).filter(Boolean);
    const check = runs.findIndex((run) => run.includes('release:check'));
    const publish = runs.findIndex((run) => run.includes('npm publish'));
    assert.ok(check !== -1 && check < publish);
    assert.match(runs[publish], /--provenance/);
  });
});
