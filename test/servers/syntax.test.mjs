/** The examples in languages that are not ours are programs of those languages. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import test from 'node:test';
import {cSharpFault, phpFault, phpLintFault} from './syntax.mjs';

const folder = resolve(import.meta.dirname, '../../examples/servers');
const files = readdirSync(folder);
const sourceOf = (file) => readFileSync(join(folder, file), 'utf8');

test('the parsers find what is wrong', async () => {
  assert.equal(phpFault('<?php echo 1;'), '');
  assert.match(phpFault('<?php echo (1;'), /line 1/);
  assert.equal(await cSharpFault('app.Run();'), '');
  assert.match(await cSharpFault('var one = 1;\napp.Run(;'), /line 2/);
});

test('each example exists in three languages', () => {
  const contracts = new Set(files.map((file) => file.split('.')[0]));
  const expected = [...contracts].flatMap((name) => [`${name}.cs`, `${name}.mjs`, `${name}.php`]);
  assert.deepEqual(files.sort(), expected.sort());
});

for (const file of files.filter((name) => name.endsWith('.php'))) {
  test(`${file} is PHP`, async () => {
    assert.equal(phpFault(sourceOf(file)), '');
    assert.equal((await phpLintFault(join(folder, file))) ?? '', '');
  });
}

for (const file of files.filter((name) => name.endsWith('.cs'))) {
  test(`${file} is C#`, async () => {
    assert.equal(await cSharpFault(sourceOf(file)), '');
  });
}
