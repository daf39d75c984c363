import {expect} from 'chai';
import {listOf, sumOf} from '../../src/core/lists.js';

describe('lists', () => {
  it('are made from the places of their values', () => {
    expect(listOf(3, (index) => index * 2)).to.deep.equal([0, 2, 4]);
    expect(listOf(0, () => 'a')).to.deep.equal([]);
    expect(listOf(-1, () => 'a')).to.deep.equal([]);
  });

  it('are added up', () => {
    expect(sumOf([{height: 2}, {height: 3}], ({height}) => height)).to.equal(5);
    expect(sumOf([], () => 1)).to.equal(0);
  });
});
