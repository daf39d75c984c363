/** The helpers of Open Web Components, with the patience that a busy machine with four browsers needs. */
import {chai, waitUntil as wait} from '@open-wc/testing';
import {currentEngine} from './engine-limits.js';

export * from '@open-wc/testing';

const PATIENCE = 20_000;

/** Between two looks, in milliseconds, and before the first: most of what is waited for comes at once. */
const INTERVAL = 10;

/** Waits until something is so; twenty seconds at most, where the original gives up after one. */
export const waitUntil: typeof wait = (predicate, message, options) =>
  wait(predicate, message, {interval: INTERVAL, timeout: PATIENCE, ...options});

/**
 * axe reads roles, names and colours, which an element draws alike in every engine, and takes longer than all else that a
 * test does: `to.be.accessible()` asks it in Chromium, and holds elsewhere.
 */
if (currentEngine() !== 'chromium')
  chai.use(({Assertion}: Chai.ChaiStatic, {overwriteMethod}: Chai.ChaiUtils) =>
    overwriteMethod(Assertion.prototype, 'accessible', () => () => undefined),
  );
