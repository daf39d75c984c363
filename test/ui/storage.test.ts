import {forgetStored, readStored, store} from '../../src/ui/storage.js';
import {expect} from '../support/testing.js';

const KEY = 'cong-test-storage';

/** Lets `localStorage` throw, as where a policy forbids it, until the end of the test. */
function forbid() {
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get() {
      throw new DOMException('denied', 'SecurityError');
    },
  });
}

describe('storage', () => {
  afterEach(() => {
    localStorage.removeItem(KEY);
    sessionStorage.removeItem(KEY);
  });

  it('keeps a text, apart for the tab and for good', () => {
    store('local', KEY, 'một');
    store('session', KEY, 'hai');
    expect(localStorage.getItem(KEY)).to.equal('một');
    expect(readStored('session', KEY)).to.equal('hai');
  });

  it('removes it', () => {
    store('local', KEY, 'một');
    store('local', KEY, undefined);
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(readStored('local', KEY)).to.equal(undefined);
  });

  it('remembers for the page where storage is forbidden', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    forbid();
    store('local', KEY, 'một');
    expect(readStored('local', KEY)).to.equal('một');
    expect(readStored('session', KEY)).to.equal(undefined);
    store('local', KEY, undefined);
    expect(readStored('local', KEY)).to.equal(undefined);
    Object.defineProperty(window, 'localStorage', own);
  });

  it('remembers for the page what a full storage has no room for', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    const full = {getItem: () => null, removeItem: () => undefined};
    Object.defineProperty(window, 'localStorage', {configurable: true, value: full});
    store('local', KEY, 'một');
    expect(readStored('local', KEY)).to.equal('một');
    forgetStored('local', KEY);
    expect(readStored('local', KEY)).to.equal(undefined);
    Object.defineProperty(window, 'localStorage', own);
  });

  it('forgets all that a name begins, and nothing else', () => {
    store('session', `${KEY}:một`, '1');
    store('session', `${KEY}:hai`, '2');
    store('session', KEY, '3');
    forgetStored('session', `${KEY}:`);
    expect(readStored('session', `${KEY}:một`)).to.equal(undefined);
    expect(readStored('session', `${KEY}:hai`)).to.equal(undefined);
    expect(readStored('session', KEY)).to.equal('3');
  });

  it('forgets for the page where storage is forbidden', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    forbid();
    store('local', KEY, 'một');
    forgetStored('local', KEY);
    expect(readStored('local', KEY)).to.equal(undefined);
    Object.defineProperty(window, 'localStorage', own);
  });
});
