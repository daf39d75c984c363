/** A step is counted as its runner counts; a runner that crashed is started once more, a failed test never. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';

const runModule = new URL('../../scripts/verify/run.mjs', import.meta.url).href;

let folder;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cong-verify-'));
});
after(() => rm(folder, {recursive: true}));

let runners = 0;

/**
 * Runs a step whose runner does one thing when it is started, and another when it is started again. In a process of its
 * own, for what a runner prints is counted by whoever runs this file.
 */
async function runWith(...starts) {
  const runner = join(folder, `runner-${++runners}.mjs`);
  const log = `${runner}.log`;
  await writeFile(
    runner,
    `import {appendFileSync, readFileSync} from 'node:fs';
    appendFileSync(${JSON.stringify(log)}, process.argv.slice(2).join(' ') + '\\n');
    const starts = ${JSON.stringify(starts)};
    const times = readFileSync(${JSON.stringify(log)}, 'utf8').split('\\n').length - 1;
    const {lines = [], code = 0} = starts[times - 1];
    console.log(lines.join('\\n'));
    process.exitCode = code;`,
  );
  const step = {command: [process.execPath, [runner]], hasTests: true};
  const script = `import {run} from ${JSON.stringify(runModule)};
    const result = await run(${JSON.stringify(step)});
    console.log('\\n' + JSON.stringify(result));`;
  const {stdout} = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    script,
  ]);
  const {counts, crash, reason, skipped} = JSON.parse(stdout.trim().split('\n').at(-1));
  const asked = (await readFile(log, 'utf8')).split('\n').slice(0, -1);
  return {counts, crash, reason, skipped, asked, times: asked.length};
}

const crashed = {lines: ['The browser is gone.'], code: 1};

describe('a step with tests', () => {
  it('has the counts of node', async () => {
    const lines = ['ℹ tests 5', 'ℹ pass 3', 'ℹ fail 0', 'ℹ cancelled 0', 'ℹ skipped 1', 'ℹ todo 1'];
    const {counts, times} = await runWith({lines});
    assert.deepEqual(counts, {passed: 3, failed: 0, skipped: 2});
    assert.equal(times, 1);
  });

  it('says why tests were not run, each reason once', async () => {
    const {skipped} = await runWith({
      lines: [
        '  ﹣ signs in (0.1ms) # no network',
        '  ﹣ signs out (0.1ms) # no network',
        '  ✔ counts (2ms)',
        'ℹ pass 1',
        'ℹ skipped 2',
      ],
    });
    assert.deepEqual(skipped, ['no network']);
  });

  it('has the counts of the elements', async () => {
    const {counts} = await runWith({lines: ['Elements: 7 passed, 0 failed, 2 skipped']});
    assert.deepEqual(counts, {passed: 7, failed: 0, skipped: 2});
  });

  for (const [kind, lines] of [
    ['in node', ['✖ one', 'ℹ pass 3', 'ℹ fail 1', 'test at test/page/photo.test.mjs:1:1']],
    [
      'in an engine',
      ['Failed in firefox, test/a.test.ts: one', 'Elements: 3 passed, 1 failed, 0 skipped'],
    ],
  ]) {
    it(`fails with a test ${kind}, and is not started again`, async () => {
      const {counts, crash, reason, times} = await runWith({lines, code: 1}, {lines: ['ℹ pass 4']});
      assert.deepEqual(counts, {passed: 3, failed: 1, skipped: 0});
      assert.equal(times, 1);
      assert.equal(crash, undefined);
      assert.match(reason, /^1 failed\n.*one/);
    });
  }

  it('fails when it is cancelled', async () => {
    const {counts, times} = await runWith({lines: ['ℹ pass 3', 'ℹ cancelled 1'], code: 1});
    assert.deepEqual([counts.failed, times], [1, 1]);
  });

  it('fails when all passed and it ended badly', async () => {
    const lines = ['Coverage is too low', 'Elements: 3 passed, 0 failed, 0 skipped'];
    const {counts, reason, times} = await runWith({lines, code: 1});
    assert.deepEqual([counts.failed, times], [1, 1]);
    assert.match(reason, /Coverage is too low/);
  });

  it('fails without a test, and is not started again', async () => {
    const {counts, reason, times} = await runWith({});
    assert.deepEqual(counts, {passed: 0, failed: 1, skipped: 0});
    assert.deepEqual([reason, times], ['no test was found', 1]);
  });

  it('is started again when its runner crashed, which is said', async () => {
    const {counts, crash, times} = await runWith(crashed, {lines: ['ℹ pass 4']});
    assert.deepEqual(counts, {passed: 4, failed: 0, skipped: 0});
    assert.equal(times, 2);
    assert.match(crash, /The browser is gone/);
  });

  describe('whose browser was gone in the midst of files', () => {
    const first = {
      lines: [
        'Failed in webkit, test/b.test.ts: no test was run',
        'Failed in webkit, test/c.test.ts: no test was run',
        'Interrupted in webkit, test/b.test.ts',
        'Interrupted in webkit, test/c.test.ts',
        'Elements: 7 passed, 2 failed, 1 skipped',
      ],
      code: 1,
    };

    it('is started again for these files, in that engine, which is said', async () => {
      const {counts, crash, asked} = await runWith(first, {
        lines: ['Elements: 3 passed, 0 failed, 0 skipped'],
      });
      assert.deepEqual(counts, {passed: 10, failed: 0, skipped: 1});
      assert.deepEqual(asked, ['', '--engines=webkit test/b.test.ts test/c.test.ts']);
      assert.match(crash, /Interrupted in webkit, test\/b\.test\.ts/);
    });

    it('fails when it is gone again', async () => {
      const {counts, reason, times} = await runWith(first, {
        lines: [
          'Failed in webkit, test/b.test.ts: no test was run',
          'Interrupted in webkit, test/b.test.ts',
          'Elements: 2 passed, 1 failed, 0 skipped',
        ],
        code: 1,
      });
      assert.deepEqual([counts, times], [{passed: 9, failed: 1, skipped: 1}, 2]);
      assert.match(reason, /test\/b\.test\.ts: no test was run/);
    });

    it('fails when a test of another file failed, which is not started again', async () => {
      const lines = ['Failed in firefox, test/a.test.ts: one', ...first.lines].map((line) =>
        line.replace('2 failed', '3 failed'),
      );
      const {counts, asked, reason} = await runWith(
        {lines, code: 1},
        {lines: ['Elements: 3 passed, 0 failed, 0 skipped']},
      );
      assert.deepEqual(counts, {passed: 10, failed: 1, skipped: 1});
      assert.equal(asked.at(-1), '--engines=webkit test/b.test.ts test/c.test.ts');
      assert.match(reason, /test\/a\.test\.ts: one/);
    });
  });

  it('fails when its runner crashed twice', async () => {
    const {counts, times} = await runWith(crashed, crashed);
    assert.deepEqual([counts.failed, times], [1, 2]);
  });

  it('fails when a test failed after its runner crashed', async () => {
    const {counts, times} = await runWith(crashed, {lines: ['ℹ pass 3', 'ℹ fail 1'], code: 1});
    assert.deepEqual([counts.failed, times], [1, 2]);
  });
});
