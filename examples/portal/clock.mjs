/**
 * The time that has passed by a clock which people and time servers put right: where it is put back, this one stands
 * still, so that nobody waits longer than was said.
 *
 * @param {() => number} now milliseconds
 */
export function steadyClock(now) {
  let last = now();
  let passed = 0;
  return () => {
    const current = now();
    passed += Math.max(0, current - last);
    last = current;
    return passed;
  };
}
