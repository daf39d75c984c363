import {expect} from 'chai';
import {fold} from '../../../src/core/fold.js';
import {LinkSearch} from '../../../src/elements/link-list/features/search-model.js';

describe('searching', () => {
  const texts = ['Đắk Lắk', 'Đắk Nông', 'Lâm Đồng'];
  const search = () => new LinkSearch(texts, fold);

  const queries: [query: string, found: string[] | undefined][] = [
    ['dak', ['Đắk Lắk', 'Đắk Nông']],
    ['DONG lam', ['Lâm Đồng']],
    ['huế', []],
    ['', undefined],
    ['  ', undefined],
  ];
  for (const [query, found] of queries)
    it(`“${query}”`, () => expect(search().find(query)).to.deep.equal(found));

  it('goes on from what was found, and back', () => {
    const typed = search();
    expect(typed.find('d')).to.deep.equal(['Đắk Lắk', 'Đắk Nông', 'Lâm Đồng']);
    expect(typed.find('da')).to.deep.equal(['Đắk Lắk', 'Đắk Nông']);
    expect(typed.find('dan')).to.deep.equal([]);
    expect(typed.find('d')).to.deep.equal(['Đắk Lắk', 'Đắk Nông', 'Lâm Đồng']);
    expect(typed.find('')).to.equal(undefined);
  });

  it('gives the same array while the answer is the same', () => {
    const typed = search();
    const found = typed.find('da');
    expect(typed.find('dak')).to.equal(found);
    expect(typed.find('dak')).to.equal(found);
    expect(typed.find('dak l')).not.to.equal(found);
  });

  it('finds another word of as many rows', () => {
    const typed = search();
    expect(typed.find('nong')).to.deep.equal(['Đắk Nông']);
    expect(typed.find('lam')).to.deep.equal(['Lâm Đồng']);
  });

  it('reads only what it has found where the query goes on, and nothing for the same query', () => {
    const read: string[] = [];
    const typed = new LinkSearch(['dak lak', 'lam dong', 'ca mau'], (row) => {
      read.push(row);
      return row;
    });
    typed.find('d');
    expect(read.splice(0)).to.deep.equal(['dak lak', 'lam dong', 'ca mau']);
    typed.find('da');
    expect(read.splice(0)).to.deep.equal(['dak lak', 'lam dong']);
    typed.find('da');
    expect(read).to.deep.equal([]);
  });
});
