import {expect} from 'chai';
import {useFakeTimers} from 'sinon';
import {scheduleRefresh} from '../../src/data/refresh.js';
import {RemoteError} from '../../src/data/remote-error.js';

const NETWORK = new RemoteError('network', '/so-lieu.json: no connection', 0);
const NOT_FOUND = new RemoteError('status', '/so-lieu.json: HTTP 404', undefined, 404);
const LATER = new RemoteError('status', '/so-lieu.json: HTTP 503', 3_600_000, 503);

function pretend(what: 'hidden' | 'onLine', value: boolean) {
  const owner = what === 'hidden' ? document : navigator;
  Object.defineProperty(owner, what, {value, configurable: true});
}

describe('scheduleRefresh', () => {
  let timers: ReturnType<typeof useFakeTimers>;
  let connection: AbortController;
  let asked: number;

  const schedule = (refresh: number | undefined, failure?: RemoteError) =>
    scheduleRefresh(refresh, failure, () => asked++, connection.signal);

  /** After how many seconds it asks. */
  function secondsUntilAsked(): number {
    timers.next();
    expect(asked).to.equal(1);
    return timers.now / 1000;
  }

  beforeEach(() => {
    timers = useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    connection = new AbortController();
    asked = 0;
    pretend('hidden', false);
    pretend('onLine', true);
  });

  afterEach(() => {
    connection.abort();
    timers.restore();
    Reflect.deleteProperty(document, 'hidden');
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('asks after its seconds', () => {
    schedule(30);
    expect(secondsUntilAsked()).to.equal(30);
  });

  it('asks after five seconds where it is to ask sooner', () => {
    schedule(1);
    expect(secondsUntilAsked()).to.equal(5);
  });

  it('asks as late as the server wants, where that is later', () => {
    schedule(30, LATER);
    expect(secondsUntilAsked()).to.equal(3600);
  });

  it('asks after its seconds where the server wants it sooner, or says nothing', () => {
    schedule(30, NOT_FOUND);
    expect(secondsUntilAsked()).to.equal(30);
  });

  it('waits no longer than a browser’s timer can', () => {
    schedule(9_999_999_999);
    expect(secondsUntilAsked()).to.equal(2_147_483);
  });

  it('leaves nothing behind once it is given up', () => {
    schedule(30);
    connection.abort();
    expect(timers.countTimers()).to.equal(0);
  });

  it('waits until a hidden page is seen, and on line', () => {
    pretend('hidden', true);
    pretend('onLine', false);
    schedule(30);
    timers.tick(60_000);
    expect(asked, 'hidden').to.equal(0);
    pretend('hidden', false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked, 'off line').to.equal(0);
    pretend('onLine', true);
    dispatchEvent(new Event('online'));
    expect(asked).to.equal(1);
  });

  it('waits until a page that is on line is seen', () => {
    pretend('hidden', true);
    schedule(30);
    timers.tick(60_000);
    dispatchEvent(new Event('online'));
    expect(asked, 'hidden').to.equal(0);
    pretend('hidden', false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked).to.equal(1);
  });

  it('does not ask when the page is seen after it was given up', () => {
    pretend('hidden', true);
    schedule(30);
    timers.tick(60_000);
    connection.abort();
    pretend('hidden', false);
    document.dispatchEvent(new Event('visibilitychange'));
    dispatchEvent(new Event('online'));
    expect(asked).to.equal(0);
  });

  describe('without seconds', () => {
    it('asks when a lost connection is back', () => {
      schedule(undefined, NETWORK);
      dispatchEvent(new Event('online'));
      expect(asked).to.equal(1);
    });

    it('does not ask for a lost connection after it was given up', () => {
      schedule(undefined, NETWORK);
      connection.abort();
      dispatchEvent(new Event('online'));
      expect(asked).to.equal(0);
    });

    it('asks no more after an answer, or another failure', () => {
      schedule(undefined);
      schedule(0, NOT_FOUND);
      dispatchEvent(new Event('online'));
      expect(timers.countTimers()).to.equal(0);
      expect(asked).to.equal(0);
    });
  });
});
