/**
 * A line for work that is dear. Every password that is checked takes 128 MB and one of the four threads with which Node
 * also reads files: thirty at once would keep the photos of all other readers waiting for half a minute.
 */
import {refusal} from './refusals.mjs';

/**
 * @param {object} options
 * @param {number} options.atOnce how many are worked on at the same time
 * @param {number} options.waiting how many more may wait; others are told when to come again
 */
export function createQueue({atOnce, waiting}) {
  const line = [];
  let running = 0;
  /** What one took, the last time, in milliseconds. */
  let lately = 500;

  return async function inTurn(work) {
    if (running < atOnce) running += 1;
    else {
      if (line.length >= waiting) {
        const wait = ((line.length + 1) * lately) / atOnce;
        throw refusal(503, 'busy', Math.ceil(wait / 1000));
      }
      // Whoever has done passes the place on.
      await new Promise((resolve) => line.push(resolve));
    }
    const start = performance.now();
    try {
      return await work();
    } finally {
      lately = performance.now() - start;
      const next = line.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
