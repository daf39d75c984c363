import {expect} from 'chai';
import {Turns} from '../../../../src/elements/anniversary-banner/features/turns.js';

describe('turns', () => {
  it('go on and back, round and round', () => {
    const turns = new Turns();
    const keys = ['a', 'b', 'c'];
    expect([turns.turn(1, keys), turns.turn(1, keys), turns.turn(1, keys)]).to.deep.equal([
      1, 2, 0,
    ]);
    expect(turns.turn(-1, keys)).to.equal(2);
  });

  it('stay at what shows in another list, and where it is gone go on with what followed', () => {
    const turns = new Turns();
    turns.turn(1, ['a', 'b', 'c']);
    expect(turns.placeIn(['b', 'c'])).to.equal(0);
    expect(turns.placeIn(['a', 'x', 'b', 'c'])).to.equal(2);
    expect(turns.placeIn(['a', 'x', 'c'])).to.equal(2);
    expect(turns.placeIn(['a'])).to.equal(0);
  });

  it('reach each of two that are alike', () => {
    const turns = new Turns();
    const keys = ['a', 'a', 'b'];
    expect(turns.turn(1, keys)).to.equal(1);
    expect(turns.placeIn(keys)).to.equal(1);
    expect(turns.turn(1, keys)).to.equal(2);
  });
});
