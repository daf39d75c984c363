import {expect} from 'chai';
import {qrPicture} from '../../../src/elements/article/features/qr-code/qr-model.js';

/** The code of https://vks.example.vn/tin/dao-tao-61, as another program (the package `qrcode` 1.5) has made it. */
const ARTICLE = [
  '#######..##...#..###..#######',
  '#.....#....##..#.#....#.....#',
  '#.###.#.#.###.#.#..##.#.###.#',
  '#.###.#.#..#...###.#..#.###.#',
  '#.###.#.###.##.....##.#.###.#',
  '#.....#.##.#.####.....#.....#',
  '#######.#.#.#.#.#.#.#.#######',
  '........##...#.##.###........',
  '#.#####...##..#..#..#.#####..',
  '..###..###.##....########...#',
  '.###..#.####...##.#..........',
  '###.##.#.##.#.#.#..##..#.#.#.',
  '###..##.#..#.....#.#.....##..',
  '###.#..#.###.##.####..#.#...#',
  '.....##.##########..####.##..',
  '#....#.##.##.#.#..#.##..#..#.',
  '#####.##.#..#.##.##....#.##..',
  '##..##..#..#....#########.#.#',
  '#...###.#..##..#.#...#.#..#..',
  '#.#.#..#...##.###...#......#.',
  '#.#####.#......###.######.###',
  '........###.###.#.#.#...#####',
  '#######..#...####..##.#.###..',
  '#.....#.#...##.##.###...#....',
  '#.###.#.##.#..#..#..#####.#..',
  '#.###.#.###..#....#......####',
  '#.###.#.#.#...###.#..#######.',
  '#.....#..##.##..#..##.#..#.#.',
  '#######.#.#.#.#..#.#...####..',
];

/** What a path paints, module by module, without the quiet zone. */
function modulesOf({size, path}: {readonly size: number; readonly path: string}): string[] {
  const rows = Array.from({length: size}, () => Array.from({length: size}, () => '.'));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    rows[Number(y)]!.fill('#', Number(x), Number(x) + Number(width));
  return rows.slice(4, -4).map((row) => row.slice(4, -4).join(''));
}

describe('the QR code of an address', () => {
  it('is that which other programs make', () => {
    const picture = qrPicture('https://vks.example.vn/tin/dao-tao-61')!;
    expect(modulesOf(picture)).to.deep.equal(ARTICLE);
  });

  it('keeps four modules free on each side', () => {
    const {size, path} = qrPicture('https://vks.example.vn/tin/dao-tao-61')!;
    expect(size).to.equal(29 + 8);
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number));
    expect(Math.min(...runs.map(([x]) => x!))).to.equal(4);
    expect(Math.min(...runs.map(([, y]) => y!))).to.equal(4);
    expect(Math.max(...runs.map(([x, , width]) => x! + width!))).to.equal(33);
    expect(Math.max(...runs.map(([, y]) => y! + 1))).to.equal(33);
  });

  it('grows with the address', () => {
    const url = `https://vks.example.vn/${'a'.repeat(177)}`;
    expect(qrPicture(url)!.size, 'version 10, for 200 characters').to.equal(57 + 8);
  });

  it('is none of what has no room in any', () => {
    expect(qrPicture('a'.repeat(2331))).to.include({size: 177 + 8});
    expect(qrPicture('a'.repeat(2332))).to.equal(undefined);
  });
});
