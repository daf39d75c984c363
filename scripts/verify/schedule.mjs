/** Starts steps as soon as there is room for them on the machine. */

const roomOf = ({room = 1}) => room;

/**
 * Runs each step once. They start in their order; one that waits for another lets those behind it go first. One that waits
 * for room alone does not: they would take each place that becomes free, until it comes last, with nothing beside it.
 *
 * @template {{name: string, room?: number, needs?: string, after?: string}} Step `needs` and `after` name a step that has to
 * have ended, if it is among them
 * @param {Step[]} steps
 * @param {number} room for steps that run at once; one that takes more runs by itself
 * @param {(step: Step) => Promise<void>} runStep
 */
export async function runSteps(steps, room, runStep) {
  const waiting = new Set(steps);
  const running = new Map();

  const isOpen = (name) => [...waiting, ...running.keys()].some((step) => step.name === name);

  function fits(step) {
    const taken = [...running.keys()].reduce((sum, each) => sum + roomOf(each), 0);
    return running.size === 0 || taken + roomOf(step) <= room;
  }

  while (waiting.size > 0 || running.size > 0) {
    for (const step of waiting) {
      if (isOpen(step.needs) || isOpen(step.after)) continue;
      if (!fits(step)) break;
      waiting.delete(step);
      running.set(
        step,
        runStep(step).finally(() => running.delete(step)),
      );
    }
    if (running.size === 0)
      throw new Error(
        `These wait for each other: ${[...waiting].map(({name}) => name).join(', ')}`,
      );
    await Promise.race(running.values());
  }
}
