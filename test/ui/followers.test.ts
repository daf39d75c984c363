import {spy} from 'sinon';
import {Followers} from '../../src/ui/followers.js';
import {expect} from '../support/testing.js';

describe('Followers', () => {
  it('are told by one listener, from the first to the last of them', () => {
    const source = new EventTarget();
    const watch = spy((tell: () => void, signal: AbortSignal) =>
      source.addEventListener('change', tell, {signal}),
    );
    const followers = new Followers(watch);
    const change = () => source.dispatchEvent(new Event('change'));
    const [one, other] = [spy(), spy()];

    expect(watch.callCount, 'nobody follows yet').to.equal(0);
    followers.add(one);
    followers.add(one);
    followers.add(other);
    expect(watch.callCount).to.equal(1);
    change();
    expect([one.callCount, other.callCount]).to.deep.equal([1, 1]);

    followers.delete(one);
    followers.delete(one);
    change();
    expect([one.callCount, other.callCount]).to.deep.equal([1, 2]);

    followers.delete(other);
    change();
    expect([one.callCount, other.callCount], 'nobody follows any more').to.deep.equal([1, 2]);

    followers.add(one);
    change();
    expect(one.callCount, 'somebody follows again').to.equal(2);
  });
});
