/** The helpers of Open Web Components, with the patience that a busy machine with four browsers needs. */
import {waitUntil as wait} from '@open-wc/testing';

export * from '@open-wc/testing';

const PATIENCE = 20_000;

/** Between two looks, in milliseconds, and before the first: most of what is waited for comes at once. */
const INTERVAL = 10;

/** Waits until something is so; twenty seconds at most, where the original gives up after one. */
export const waitUntil: typeof wait = (predicate, message, options) =>
  wait(predicate, message, {interval: INTERVAL, timeout: PATIENCE, ...options});
