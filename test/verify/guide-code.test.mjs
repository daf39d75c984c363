/** What a Vietnamese guide has its readers copy is what its English equals have: what is mended in one is mended in the other. */
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';
import {describe, it} from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const read = (file) => readFileSync(file, 'utf8');

/** The code of a guide as both languages have it: without comments, and without the language of an element. */
const code = (guide) =>
  Array.from(guide.matchAll(/^```\w+\n(.*?)^```$/gms), ([, text]) =>
    text
      .replace(/(?:^|\s+)(?:\/\/|# ).*$/gm, '')
      .replaceAll(/(?<=<cong-[a-z-]+) lang="vi"/g, '')
      .trim(),
  );

/** Guides with samples of their own, for other readers than their English equals have. */
const OWN_SAMPLES = ['bang-ky-niem.mdx', 'dem-luot-truy-cap.mdx'];

/** The English guides that a Vietnamese one says it is equal to. */
const equalsOf = (file) =>
  (/\{\/\* Equal: (.*?) \*\/\}/.exec(read(file))?.[1].split(/,\s*/) ?? []).map((each) =>
    resolve(dirname(file), each),
  );

describe('the code of a Vietnamese guide', () => {
  const guides = globSync('stories/vi/**/*.mdx', {cwd: root})
    .map((file) => resolve(root, file))
    .filter((file) => !OWN_SAMPLES.includes(basename(file)));

  it('is there to be compared', () => {
    assert.ok(guides.flatMap((file) => code(read(file))).length > 40);
  });

  for (const file of guides)
    it(`is that of its English equal: ${basename(file)}`, () => {
      const english = new Set(equalsOf(file).flatMap((each) => code(read(each))));
      assert.deepEqual(
        code(read(file)).filter((each) => !english.has(each)),
        [],
      );
    });
});
