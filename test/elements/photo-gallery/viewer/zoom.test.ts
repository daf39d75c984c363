import {expect} from '../../../support/testing.js';
import fc from 'fast-check';
import {
  HOME,
  elastic,
  largestScale,
  middleOf,
  onThumb,
  slack,
  tapScale,
  within,
  zoomAbout,
  type Size,
} from '../../../../src/elements/photo-gallery/viewer/zoom.js';

const length = fc.double({min: 1, max: 5000, noNaN: true});
const size = fc.record({width: length, height: length});
const offset = fc.double({min: -1e5, max: 1e5, noNaN: true});
const point = fc.record({x: offset, y: offset});
const scale = fc.double({min: 1, max: 50, noNaN: true});

/** The gap that a picture leaves at one side of the stage, in pixels. */
function gaps(fitted: Size, stage: Size, pose: {scale: number; x: number; y: number}) {
  const side = (length: number, room: number, shift: number) =>
    Math.max(0, room / 2 - (length * pose.scale) / 2 + Math.abs(shift));
  return {
    x: side(fitted.width, stage.width, pose.x),
    y: side(fitted.height, stage.height, pose.y),
  };
}

describe('the geometry of a zoomed photo', () => {
  it('lets a photo grow to its own pixels, to the height of the stage, or three times', () => {
    const stage = {width: 400, height: 800};
    expect(largestScale({width: 4000, height: 3000}, {width: 400, height: 300}, stage)).to.equal(
      10,
    );
    // A panorama fills the height.
    expect(largestScale({width: 12000, height: 300}, {width: 400, height: 10}, stage)).to.equal(80);
    expect(largestScale({width: 400, height: 800}, {width: 400, height: 800}, stage)).to.equal(3);
    expect(largestScale({width: 1, height: 1}, {width: 0, height: 0}, stage)).to.equal(3);
  });

  it('shows the own pixels on a double tap, or twice the size', () => {
    expect(tapScale({width: 2000, height: 1000}, {width: 400, height: 200})).to.equal(5);
    expect(tapScale({width: 300, height: 200}, {width: 300, height: 200})).to.equal(2);
    expect(tapScale({width: 300, height: 200}, {width: 0, height: 0})).to.equal(2);
  });

  it('leaves a photo that fits no room to move', () => {
    expect(slack({width: 400, height: 300}, {width: 400, height: 800}, 1)).to.deep.equal({
      x: 0,
      y: 0,
    });
    expect(slack({width: 400, height: 300}, {width: 400, height: 800}, 2)).to.deep.equal({
      x: 200,
      y: 0,
    });
  });

  it('never shows more of a gap than there has to be', () => {
    fc.assert(
      fc.property(size, size, scale, point, (fitted, stage, times, shift) => {
        const least = gaps(fitted, stage, {scale: times, x: 0, y: 0});
        const most = gaps(fitted, stage, within({scale: times, ...shift}, fitted, stage));
        return most.x <= least.x + 1e-6 && most.y <= least.y + 1e-6;
      }),
    );
  });

  it('gives way by no more than so much beyond the edge', () => {
    fc.assert(
      fc.property(offset, length, length, (value, limit, room) => {
        const given = elastic(value, limit, room);
        return (
          Math.abs(given) <= Math.max(limit + room, 0) && Math.sign(given) === Math.sign(value)
        );
      }),
    );
    expect(elastic(50, 100, 90)).to.equal(50);
    expect(elastic(190, 100, 90)).to.equal(130);
    expect(elastic(-190, 100, 90)).to.equal(-130);
  });

  it('yields the less, the further it is pulled', () => {
    fc.assert(
      fc.property(length, length, (near, more) => {
        const [one, two] = [elastic(near, 0, 90), elastic(near + more, 0, 90)];
        return two >= one && two - one <= more;
      }),
    );
  });

  it('keeps the point about which it zooms', () => {
    fc.assert(
      fc.property(point, scale, scale, point, (shift, from, to, about) => {
        const before = {scale: from, ...shift};
        const after = zoomAbout(before, to, about);
        const place = (pose: typeof before, axis: 'x' | 'y') =>
          (about[axis] - pose[axis]) / pose.scale;
        return (['x', 'y'] as const).every(
          (axis) => Math.abs(place(before, axis) - place(after, axis)) < 1e-3,
        );
      }),
    );
    expect(zoomAbout(HOME, 2, {x: 100, y: -50})).to.deep.equal({scale: 2, x: -100, y: 50});
  });

  it('takes what is between two fingers along with them', () => {
    expect(zoomAbout(HOME, 2, {x: 10, y: 0}, {x: 30, y: 5})).to.deep.equal({scale: 2, x: 10, y: 5});
  });

  describe('where a thumbnail shows it', () => {
    const box = fc.record({left: offset, top: offset, width: length, height: length});

    it('fills the box of the thumbnail and no more, about the same middle', () => {
      fc.assert(
        fc.property(box, box, (picture, thumb) => {
          const {pose, cut} = onThumb(picture, thumb, false);
          const isClose = (one: number, other: number) =>
            Math.abs(one - other) < 1e-6 * (Math.abs(other) + 1e5);
          return (
            isClose((picture.width - 2 * cut.x) * pose.scale, thumb.width) &&
            isClose((picture.height - 2 * cut.y) * pose.scale, thumb.height) &&
            isClose(middleOf(picture).x + pose.x, middleOf(thumb).x) &&
            isClose(middleOf(picture).y + pose.y, middleOf(thumb).y)
          );
        }),
      );
    });

    it('is cut at the sides where the thumbnail is square, and not at all where that shows the whole', () => {
      const picture = {left: 0, top: 100, width: 900, height: 600};
      const thumb = {left: 600, top: 500, width: 200, height: 200};
      expect(onThumb(picture, thumb, false)).to.deep.equal({
        pose: {scale: 1 / 3, x: 250, y: 200},
        cut: {x: 150, y: 0},
      });
      expect(onThumb(picture, thumb, true)).to.deep.equal({
        pose: {scale: 2 / 9, x: 250, y: 200},
        cut: {x: 0, y: 0},
      });
    });
  });
});
