const waiting: (() => void)[] = [];
let isPlanned = false;

function plan() {
  if (isPlanned || !waiting.length) return;
  isPlanned = true;
  // Safari, which does not tell when it is idle, is given a moment.
  (globalThis.requestIdleCallback ?? setTimeout)(workOff);
}

/** Does one thing after another while there is time, one at least. An error in one does not keep the others from their turn. */
function workOff(deadline?: IdleDeadline) {
  // What is asked for meanwhile waits until the browser has drawn what changes now.
  let count = waiting.length;
  try {
    do waiting.shift()?.();
    while (--count > 0 && (deadline?.timeRemaining() ?? 1) > 0);
  } finally {
    isPlanned = false;
    plan();
  }
}

/** Does what can wait, in its turn, once the browser has nothing else to do. One request serves the page: each costs. */
export function whenIdle(work: () => void) {
  waiting.push(work);
  plan();
}
