/** The checks before a release find what they are there for. What they read is planted here: no build is made. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {contentsFaults} from '../../scripts/release/contents.ts';
import {bundledPackages, licenceFaults, partOf} from '../../scripts/release/licences.ts';
import {buildFaults, hashesOf} from '../../scripts/release/same-bytes.ts';
import {faultsIn, importsOf as importLines} from '../../scripts/release/types.ts';
import {
  isEnough,
  neededStep,
  releaseBefore,
  stepBetween,
  versionFaults,
} from '../../scripts/release/version.ts';

const root = resolve(import.meta.dirname, '../..');

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cong-release-'));
});
after(() => rm(folder, {recursive: true}));

describe('the version of a release', () => {
  const right = {
    version: '1.3.0',
    locked: '1.3.0',
    tag: 'v1.3.0',
    changelog:
      '# Changelog\n\n## Unreleased\n\n## 1.3.0 (2026-12-01)\n\n- More.\n\n## 1.2.0\n\n- Less.\n',
  };

  it('is right where package, lock file, changelog and tag say the same', () => {
    assert.deepEqual(versionFaults(right), []);
    assert.deepEqual(versionFaults({...right, tag: undefined}), []);
  });

  it('is wrong where the lock file or the tag says another', () => {
    assert.deepEqual(versionFaults({...right, locked: '1.2.0', tag: 'v1.4.0'}), [
      'package-lock.json says 1.2.0, package.json 1.3.0: run npm install',
      'the tag is v1.4.0, package.json says 1.3.0',
    ]);
  });

  it('is wrong where the changelog does not tell of it, or tells more', () => {
    const changelog = '## Unreleased\n\n- New.\n\n## 1.2.0\n\n- Less.\n';
    assert.deepEqual(versionFaults({...right, changelog}), [
      'CHANGELOG.md says nothing of 1.3.0',
      'CHANGELOG.md: what is under Unreleased belongs to 1.3.0, or to a next one',
      'CHANGELOG.md has 1.2.0 on top, package.json 1.3.0',
    ]);
  });

  it('goes a step from the last one', () => {
    assert.equal(stepBetween('v1.2.3', '2.0.0'), 'major');
    assert.equal(stepBetween('v1.2.3', '1.3.0'), 'minor');
    assert.equal(stepBetween('v1.2.3', '1.2.4'), 'patch');
    assert.equal(stepBetween('v1.2.3', '1.2.3'), undefined);
    assert.equal(stepBetween('v1.2.3', '1.1.9'), undefined);
    assert.throws(() => stepBetween('v1.2', '1.3.0'), RangeError);
  });

  it('follows the newest release that is older, whatever else is tagged', () => {
    const tags = ['', 'nightly', 'v0.9.0', 'v1.0.0', 'v0.10.0', 'v2.0.0', 'v2.1.0-beta.1', '1.5.0'];
    assert.equal(releaseBefore(tags, '2.1.0'), 'v2.0.0');
    // A patch of an older line is no step back from the newer one.
    assert.equal(releaseBefore(tags, '1.0.1'), 'v1.0.0');
    assert.equal(releaseBefore(tags, '1.0.0'), 'v0.10.0');
    assert.equal(releaseBefore(tags, '1.0.0', true), 'v1.0.0');
    assert.equal(releaseBefore(tags, '0.9.0'), undefined);
  });

  it('has to be a major one where something breaks, before 1.0.0 a minor one', () => {
    assert.equal(neededStep('breaking', 'v1.2.3'), 'major');
    assert.equal(neededStep('added', 'v1.2.3'), 'minor');
    assert.equal(neededStep('none', 'v1.2.3'), 'patch');
    assert.equal(neededStep('breaking', 'v0.2.3'), 'minor');
    assert.equal(neededStep('added', 'v0.2.3'), 'patch');
    assert.equal(isEnough('minor', 'major'), false);
    assert.equal(isEnough('major', 'minor'), true);
    assert.equal(isEnough(undefined, 'patch'), false);
  });
});

describe('the contents of a tarball', () => {
  const file = (path, size = 100) => ({path, size});
  const right = [
    'package.json',
    'README.md',
    'README.vi.md',
    'LICENSE',
    'dist/index.js',
    'dist/elements/link-list/link-list.d.ts',
    'dist/development/elements/link-list/link-list.events.js',
    'dist/cdn/cong-elements.development.js',
    'dist/cdn/chunks/photo-viewer-0a1b2c3d.js',
    'dist/cdn/themes/toa-an.css',
    'dist/schemas/links.json',
    'dist/vscode.html-custom-data.json',
  ].map((path) => file(path));

  it('are right where each file is of a kind that belongs there', () => {
    assert.deepEqual(contentsFaults(right), []);
  });

  it('hold no source, map, secret, picture or empty file', () => {
    const strange = ['src/index.ts', 'dist/index.js.map', '.env', 'dist/cdn/photo.jpg'];
    assert.deepEqual(
      contentsFaults([...right, ...strange.map((path) => file(path)), file('dist/define.js', 0)]),
      [
        ...strange.map((path) => `${path} does not belong into the package`),
        'dist/define.js is empty',
      ],
    );
  });

  it('are 700 files and five megabytes at most', () => {
    const many = Array.from({length: 701}, (_, index) =>
      file(`dist/chunks/part-${index}.js`, 8000),
    );
    assert.deepEqual(contentsFaults(many), [
      '701 files, at most 700',
      '5608000 bytes unpacked, at most 5000000',
    ]);
  });
});

describe('two builds', () => {
  it('differ where one byte does, or a file is in one of them', async () => {
    const builds = ['one', 'other'].map((name) => join(folder, name));
    for (const [index, each] of builds.entries()) {
      await mkdir(join(each, 'cdn'), {recursive: true});
      await writeFile(join(each, 'index.js'), 'export {};');
      await writeFile(join(each, 'cdn/a.js'), `built(${index});`);
    }
    await writeFile(join(builds[0], 'cdn/early.js'), '');
    await writeFile(join(builds[1], 'late.js'), '');
    const [one, other] = builds.map(hashesOf);
    assert.deepEqual(buildFaults(one, other), [
      'cdn/a.js differs',
      'cdn/early.js is in the first build only',
      'late.js is in the second build only',
    ]);
    assert.deepEqual(buildFaults(one, one), []);
  });
});

describe('licences', () => {
  const lit = {name: 'lit', version: '3.3.3', licence: 'BSD-3-Clause', text: 'BSD\n  all rights'};

  it('travel with what is bundled, however their lines are broken', () => {
    assert.deepEqual(licenceFaults([lit], 'Lit\n===\n\nBSD all\nrights\n'), []);
    assert.deepEqual(licenceFaults([lit], 'Valibot\n=======\n\nMIT\n'), [
      'LICENSES.txt lacks the licence of lit 3.3.3 (BSD-3-Clause)',
    ]);
  });

  it('are those that allow it', () => {
    assert.deepEqual(
      licenceFaults(
        [
          {...lit, licence: 'GPL-3.0'},
          {...lit, licence: ''},
          {...lit, text: ''},
        ],
        'BSD',
      ),
      ['lit 3.3.3: GPL-3.0', 'lit 3.3.3: no licence', 'lit 3.3.3 has no licence file'],
    );
  });

  it('are asked of the packages that a file really contains', async () => {
    const entry = join(root, 'src/define/visit-counter.ts');
    const names = await bundledPackages([entry], root);
    assert.deepEqual(names, ['@lit/reactive-element', 'lit', 'lit-element', 'lit-html', 'valibot']);
    assert.match(partOf('lit', root).text, /^BSD 3-Clause License/);
  });
});

describe('types', () => {
  it('are at fault where the package or the site is, not where another package is', () => {
    const output = [
      "node_modules/vue/dist/vue.d.ts(1,2): error TS2304: Cannot find name 'X'.",
      "node_modules/cong-elements/dist/index.d.ts(3,4): error TS2304: Cannot find name 'Y'.",
      'plain.ts(5,6): error TS2578: Unused directive.',
      'Found 3 errors.',
    ];
    assert.deepEqual(faultsIn(output.join('\n')), [output[1], output[2]]);
  });

  it('are all imported', () => {
    assert.equal(
      importLines(['cong-elements', 'cong-elements/core']),
      "export * as _0 from 'cong-elements';\nexport * as _1 from 'cong-elements/core';\n",
    );
  });

  it('are asked for by the script that people run', () => {
    const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    assert.equal(scripts['release:check'], 'tsx scripts/release-check.ts');
  });
});
