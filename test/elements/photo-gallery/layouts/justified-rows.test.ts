import {expect} from '../../../support/testing.js';
import fc from 'fast-check';
import {
  justifiedRows,
  shapeOf,
} from '../../../../src/elements/photo-gallery/layouts/justified-rows.js';

const shape = fc.double({min: 0.6, max: 4, noNaN: true});
const rooms = fc.record({
  shapes: fc.array(shape, {minLength: 1, maxLength: 150}),
  width: fc.double({min: 200, max: 3000, noNaN: true}),
  height: fc.double({min: 80, max: 400, noNaN: true}),
  gap: fc.double({min: 0, max: 40, noNaN: true}),
  isEnd: fc.boolean(),
});

/** Each row with its photos' shapes. */
function split(shapes: readonly number[], rows: ReturnType<typeof justifiedRows>) {
  let start = 0;
  return rows.map(({end, unit, height}) => {
    const photos = shapes.slice(start, end);
    start = end;
    return {photos, unit, height};
  });
}

const widthOf = (photos: readonly number[], unit: number, gap: number) =>
  photos.reduce((sum, each) => sum + each * unit, gap * (photos.length - 1));

describe('the rows of a justified gallery', () => {
  it('hold every photo once, in order', () => {
    fc.assert(
      fc.property(rooms, ({shapes, width, height, gap, isEnd}) => {
        const rows = split(shapes, justifiedRows(shapes, width, height, gap, isEnd));
        expect(rows.flatMap(({photos}) => photos)).to.deep.equal(shapes);
        expect(rows.every(({photos}) => photos.length > 0)).to.equal(true);
      }),
    );
  });

  it('are filled exactly, all but the last of a list', () => {
    fc.assert(
      fc.property(rooms, ({shapes, width, height, gap, isEnd}) => {
        const rows = split(shapes, justifiedRows(shapes, width, height, gap, isEnd));
        const full = isEnd ? rows.slice(0, -1) : rows;
        for (const row of full)
          expect(widthOf(row.photos, row.unit, gap)).to.be.closeTo(width, 0.01);
      }),
    );
  });

  it('never stand out to the side', () => {
    fc.assert(
      fc.property(rooms, ({shapes, width, height, gap, isEnd}) => {
        for (const row of split(shapes, justifiedRows(shapes, width, height, gap, isEnd)))
          expect(widthOf(row.photos, row.unit, gap)).to.be.below(width + 0.01);
      }),
    );
  });

  it('end in a row that is no giant', () => {
    fc.assert(
      fc.property(rooms, ({shapes, width, height, gap}) => {
        const rows = justifiedRows(shapes, width, height, gap);
        const before = rows.at(-2)?.height ?? height;
        expect(rows.at(-1)!.height).to.be.at.most(Math.max(height * 1.2, before, 80) + 0.01);
      }),
    );
  });

  it('are near the height wished where photos of usual shapes have room', () => {
    const usual = fc.array(fc.constantFrom(3 / 2, 4 / 3, 16 / 9, 2 / 3, 1), {
      minLength: 30,
      maxLength: 120,
    });
    fc.assert(
      fc.property(usual, fc.integer({min: 700, max: 1600}), (shapes, width) => {
        for (const {height} of justifiedRows(shapes, width, 200, 12, false))
          expect(height).to.be.within(120, 320);
      }),
    );
  });

  it('are those that come nearest together, not the first that fit', () => {
    const rows = justifiedRows([1, 1, 1, 1, 1, 1], 600, 200, 0, false);
    expect(rows).to.deep.equal([
      {end: 3, unit: 200, height: 200},
      {end: 6, unit: 200, height: 200},
    ]);
    expect(justifiedRows([2, 1.5, 0.6, 4], 700, 200, 0, false)).to.have.length(2);
  });

  it('are none for no photo, and one for one', () => {
    expect(justifiedRows([], 600, 200, 12)).to.deep.equal([]);
    expect(justifiedRows([1.5], 1200, 200, 12)).to.deep.equal([{end: 1, unit: 200, height: 200}]);
  });

  it('are never too low for a finger', () => {
    // The panorama is cut at the sides.
    expect(justifiedRows([4], 240, 200, 12)).to.deep.equal([{end: 1, unit: 60, height: 80}]);
    fc.assert(
      fc.property(rooms, ({shapes, width, height, gap}) => {
        for (const row of justifiedRows(shapes, width, height, gap))
          expect(row.height).to.be.at.least(80);
      }),
    );
  });

  it('leave a tower its width on a phone', () => {
    // Three would be nearer to the height, with 43 pixels for the first.
    const rows = justifiedRows([0.6, 1, 1.5, 1.5], 246, 108, 12, false);
    expect(rows.map(({end}) => end)).to.deep.equal([2, 4]);
  });

  it('know a photo’s shape, cut what is extreme, and take 3 : 2 for what is unknown', () => {
    expect(shapeOf(480, 360)).to.be.closeTo(1.333, 0.001);
    expect(shapeOf(1, 1)).to.equal(1);
    expect(shapeOf(12_000, 300)).to.equal(4);
    expect(shapeOf(300, 12_000)).to.equal(0.6);
    for (const [width, height] of [
      [undefined, undefined],
      [480, undefined],
      [0, 0],
      [480, 0],
      [-3, 2],
      [NaN, 2],
    ])
      expect(shapeOf(width, height)).to.equal(1.5);
  });

  it('are found for ten thousand photos at once', () => {
    const shapes = Array.from(
      {length: 10_000},
      (_, index) => [1.5, 0.667, 1.333, 1.778][index % 4]!,
    );
    expect(justifiedRows(shapes, 1200, 200, 12).at(-1)!.end).to.equal(10_000);
  });
});
