/**
 * Makes of a folder of photos, as cameras and phones write them, what a gallery needs: files of several sizes, and
 * `photos.json`. Run again after photos were added, it keeps what editors have written into that file.
 *
 *   npm install cong-elements sharp
 *   node prepare.mjs <folder of photos> <folder of the site> <its address>
 *   node prepare.mjs anh-goc public/anh/khanh-thanh /anh/khanh-thanh
 */
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join, parse} from 'node:path';
import {slug} from 'cong-elements/core';
import sharp from 'sharp';

/** Widths in pixels: a cell of the grid, a phone, a window, a zoomed photo. */
const WIDTHS = [640, 1280, 1920, 2560];

/** The best first: a browser takes the first that it knows. */
const FORMATS = [
  {type: 'image/avif', format: 'avif', options: {quality: 50}},
  {type: 'image/webp', format: 'webp', options: {quality: 74}},
];

/** For everything else, and for those who save the photo. */
const JPEG = {quality: 80, mozjpeg: true};

/** Writes one file; what cameras add, the place where a photo was taken with it, stays behind. */
const write = (photo, width, format, options, file) =>
  photo.clone().resize({width}).toFormat(format, options).toFile(file);

async function prepare(source, name, folder) {
  // Turned as it was held.
  const photo = sharp(source).autoOrient();
  const {autoOrient} = await photo.metadata();
  const width = Math.min(autoOrient.width, WIDTHS.at(-1));
  const height = Math.round((autoOrient.height * width) / autoOrient.width);
  const widths = [...WIDTHS.filter((each) => each < width), width];

  const src = `${name}.jpg`;
  const thumb = `${name}-640.jpg`;
  await write(photo, width, 'jpeg', JPEG, join(folder, src));
  await write(photo, Math.min(640, width), 'jpeg', JPEG, join(folder, thumb));
  const sources = [];
  for (const {type, format, options} of FORMATS) {
    const srcset = [];
    for (const each of widths) {
      const file = `${name}-${each}.${format}`;
      await write(photo, each, format, options, join(folder, file));
      srcset.push(`${at(file)} ${each}w`);
    }
    sources.push({type, srcset: srcset.join(', ')});
  }
  return {src: at(src), thumb: at(thumb), width, height, alt: '', caption: '', sources};
}

async function known(file) {
  try {
    const {photos} = JSON.parse(await readFile(file, 'utf8'));
    return new Map(photos.map((photo) => [photo.src, photo]));
  } catch (error) {
    if (error.code === 'ENOENT') return new Map();
    throw new Error(`${file} cannot be read: ${error.message}`, {cause: error});
  }
}

const [from, to, address] = process.argv.slice(2);
if (!address)
  throw new Error('node prepare.mjs <folder of photos> <folder of the site> <its address>');
/** Addresses in JSON count from the page that shows them, so they are whole. */
const at = (file) => `${address.replace(/\/$/, '')}/${file}`;
await mkdir(to, {recursive: true});
const list = join(to, 'photos.json');
const before = await known(list);
const photos = [];
const names = new Set();
const files = (await readdir(from)).filter((file) => /\.(jpe?g|png|tiff?|webp|avif)$/i.test(file));
for (const file of files.sort(new Intl.Collator('vi', {numeric: true}).compare)) {
  const stem = slug(parse(file).name) || 'anh';
  let name = stem;
  for (let next = 2; names.has(name); next++) name = `${stem}-${next}`;
  names.add(name);
  const photo = before.get(at(`${name}.jpg`)) ?? (await prepare(join(from, file), name, to));
  photos.push(photo);
  if (!photo.alt) console.log(`${photo.src}: write in "alt" what the photo shows`);
}
await writeFile(list, `${JSON.stringify({photos}, undefined, 2)}\n`);
