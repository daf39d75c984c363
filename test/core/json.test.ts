import {expect} from 'chai';
import {toJson} from '../../src/core/json.js';

/** As Prototype 1.6 does. */
function extendNatives() {
  for (const {prototype} of [Array, String])
    Object.defineProperty(prototype, 'toJSON', {
      configurable: true,
      value(this: unknown) {
        return `"${String(this)}"`;
      },
    });
}

const restoreNatives = () => {
  for (const {prototype} of [Array, String]) Reflect.deleteProperty(prototype, 'toJSON');
};

describe('toJson', () => {
  afterEach(restoreNatives);

  it('writes what JSON.stringify writes', () => {
    const value = {a: [1, 'hai', null, undefined], b: {c: true}, d: undefined, e: 'Đắk "Lắk"'};
    expect(toJson(value)).to.equal('{"a":[1,"hai",null,null],"b":{"c":true},"e":"Đắk \\"Lắk\\""}');
  });

  it('writes half a character as one that every server reads, and whole ones as they are', () => {
    expect(toJson({name: 'Lan \ud83d', list: ['\udc00', '😀']})).to.equal(
      '{"name":"Lan \ufffd","list":["\ufffd","😀"]}',
    );
  });

  it('writes the same where a page has extended lists and texts', () => {
    extendNatives();
    const text = toJson({author: [{name: 'Lê Minh Tâm'}], url: '/tin'});
    restoreNatives();
    expect(text).to.equal('{"author":[{"name":"Lê Minh Tâm"}],"url":"/tin"}');
  });
});
