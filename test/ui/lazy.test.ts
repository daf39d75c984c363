import {LazyModule} from '../../src/ui/lazy.js';
import {expect} from '../support/testing.js';

describe('LazyModule', () => {
  it('is loaded once, however many ask', async () => {
    let loads = 0;
    const lamp = new LazyModule(() => Promise.resolve({loads: ++loads}));
    expect(lamp.value).to.equal(undefined);
    const [first, second] = await Promise.all([lamp.load(), lamp.load()]);
    expect(first).to.equal(second);
    expect(lamp.value).to.deep.equal({loads: 1});
  });

  it('waits in a browser until somebody asks', () => {
    let loads = 0;
    new LazyModule(() => Promise.resolve({loads: ++loads}), {isOnServer: true});
    expect(loads).to.equal(0);
  });

  it('is asked for again after a failure', async () => {
    let loads = 0;
    const lamp = new LazyModule(() =>
      loads++ ? Promise.resolve('sáng') : Promise.reject(new TypeError('Failed to fetch')),
    );
    const failure: unknown = await lamp.load().catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
    expect(await lamp.load()).to.equal('sáng');
  });
});
