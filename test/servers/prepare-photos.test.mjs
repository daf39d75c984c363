import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {copyFile, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import test from 'node:test';
import {promisify} from 'node:util';
import sharp from 'sharp';
import {parseDocument, photos as contract} from '../support/schemas.mjs';

const run = promisify(execFile);
const program = resolve(import.meta.dirname, '../../examples/photos/prepare.mjs');

async function folders(t) {
  const place = await mkdtemp(join(tmpdir(), 'cong-photos-'));
  t.after(() => rm(place, {recursive: true, force: true}));
  const from = join(place, 'anh-goc');
  const to = join(place, 'site', 'anh');
  await mkdir(from);
  const prepare = () => run(process.execPath, [program, from, to, '/anh/']);
  const list = join(to, 'photos.json');
  const read = async () => JSON.parse(await readFile(list, 'utf8'));
  return {from, to, list, prepare, read};
}

/** A camera's file: one colour, held upright, with the place where it was taken. */
const upright = (file) =>
  sharp({create: {width: 1600, height: 1000, channels: 3, background: '#7d1f16'}})
    .withExif({IFD3: {GPSLatitudeRef: 'N', GPSLatitude: '20/1 25/1 0/1'}})
    .withMetadata({orientation: 6})
    .jpeg()
    .toFile(file);

test('photos of a camera become files for a gallery', async (t) => {
  const {from, to, prepare, read} = await folders(t);
  await upright(join(from, 'Lễ khánh thành 10.JPG'));
  await copyFile(join(from, 'Lễ khánh thành 10.JPG'), join(from, 'Lễ khánh thành 9.jpg'));
  await writeFile(join(from, 'ghi chú.txt'), 'Không phải ảnh');
  const {stdout} = await prepare();

  const found = await read();
  assert.deepEqual(parseDocument(contract, structuredClone(found)), {value: found, skipped: []});
  const [first, second] = found.photos;
  assert.equal(found.photos.length, 2);
  assert.equal(first.src, '/anh/le-khanh-thanh-9.jpg');
  assert.equal(second.src, '/anh/le-khanh-thanh-10.jpg');
  assert.deepEqual([first.width, first.height], [1000, 1600]);
  assert.equal(
    first.sources[0].srcset,
    '/anh/le-khanh-thanh-9-640.avif 640w, /anh/le-khanh-thanh-9-1000.avif 1000w',
  );
  assert.match(stdout, /le-khanh-thanh-9\.jpg: write in "alt"/);

  for (const [file, width, height] of [
    ['le-khanh-thanh-9.jpg', 1000, 1600],
    ['le-khanh-thanh-9-640.jpg', 640, 1024],
    ['le-khanh-thanh-9-640.webp', 640, 1024],
    ['le-khanh-thanh-9-1000.avif', 1000, 1600],
  ]) {
    const metadata = await sharp(join(to, file)).metadata();
    assert.deepEqual([metadata.width, metadata.height], [width, height], file);
    assert.equal(metadata.exif, undefined, `${file} tells where it was taken`);
  }
});

test('what editors have written stays', async (t) => {
  const {from, list, prepare, read} = await folders(t);
  await upright(join(from, 'Đình làng.jpg'));
  await prepare();
  const found = await read();
  found.photos[0].alt = 'Đình làng lúc sáng sớm';
  await writeFile(list, JSON.stringify(found));
  await upright(join(from, 'Ao sen.jpg'));
  const {stdout} = await prepare();
  const alts = (await read()).photos.map(({src, alt}) => [src, alt]);
  assert.deepEqual(alts, [
    ['/anh/ao-sen.jpg', ''],
    ['/anh/dinh-lang.jpg', 'Đình làng lúc sáng sớm'],
  ]);
  assert.doesNotMatch(stdout, /dinh-lang/);
});

test('a list that cannot be read is not written over', async (t) => {
  const {from, to, list, prepare} = await folders(t);
  await upright(join(from, 'Ao sen.jpg'));
  await mkdir(to, {recursive: true});
  await writeFile(list, '{"photos": [');
  await assert.rejects(prepare(), /photos\.json cannot be read/);
  assert.equal(await readFile(list, 'utf8'), '{"photos": [');
});
