/** Pictures that are kept in the repository, and the comparison with them. */
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

const kept = fileURLToPath(new URL('./kept/', import.meta.url));
const seen = fileURLToPath(new URL('../../.cache/pictures/', import.meta.url));
const isUpdate = process.argv.includes('--update');

/** Share of the pixels that may differ: the edges of letters move with the browser's version. */
const TOLERANCE = 0.002;

/** What is new or gone stands in one place, however large the picture: of a tile so many pixels wide and high … */
const TILE = 64;

/** … this share may differ. */
const TILE_TOLERANCE = 0.03;

/** Fonts and their drawing differ from system to system. */
export const skip = !existsSync('/etc/debian_version') && 'They were taken on Debian.';

/** How many pixels differ, and a picture of where. */
function compare(actual, expected) {
  const {width, height} = expected;
  const difference = new PNG({width, height});
  const count = pixelmatch(expected.data, actual.data, difference.data, width, height, {
    threshold: 0.1,
  });
  return {count, difference};
}

/** The place of the first tile in which too much differs. The difference is drawn in red, edges of letters in yellow. */
function changedTile({width, height, data}) {
  for (let top = 0; top < height; top += TILE)
    for (let left = 0; left < width; left += TILE) {
      let count = 0;
      for (let y = top; y < Math.min(top + TILE, height); y++)
        for (let x = left; x < Math.min(left + TILE, width); x++) {
          const at = (y * width + x) * 4;
          if (data[at] === 255 && data[at + 1] === 0) count++;
        }
      if (count > TILE * TILE * TILE_TOLERANCE) return `${left}, ${top}`;
    }
  return undefined;
}

function save(file, png) {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, PNG.sync.write(png));
}

const sizeOf = ({width, height}) => `${width} × ${height}`;

/** Keeps a picture with `--update`; else fails where it is not as the one that was kept. */
export function keepOrCompare(name, actual) {
  if (isUpdate) save(`${kept}${name}.png`, actual);
  else compareWithKept(name, actual);
}

/** Fails where a picture is not as the one that was kept; `seenAs` names the files that then tell of it. */
export function compareWithKept(name, actual, seenAs = name) {
  const file = `${kept}${name}.png`;
  assert.ok(existsSync(file), 'Not taken yet: npm run pictures');
  const expected = PNG.sync.read(readFileSync(file));
  for (const end of ['', '.difference']) rmSync(`${seen}${seenAs}${end}.png`, {force: true});
  if (sizeOf(actual) !== sizeOf(expected)) {
    save(`${seen}${seenAs}.png`, actual);
    assert.fail(`It is ${sizeOf(actual)}, not ${sizeOf(expected)}: see ${seen}`);
  }
  const {count, difference} = compare(actual, expected);
  const allowed = Math.ceil(expected.width * expected.height * TOLERANCE);
  const tile = changedTile(difference);
  if (count <= allowed && !tile) return;
  save(`${seen}${seenAs}.png`, actual);
  save(`${seen}${seenAs}.difference.png`, difference);
  assert.fail(`${count} pixels differ, ${allowed} may, most at ${tile ?? 'edges'}: see ${seen}`);
}
