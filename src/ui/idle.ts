const waiting: (() => void)[] = [];

function plan() {
  // Safari, which does not tell when it is idle, is given a moment.
  (globalThis.requestIdleCallback ?? setTimeout)(workOff);
}

/** Does one thing after another while there is time, one at least. An error in one does not keep the others from their turn. */
function workOff(deadline?: IdleDeadline) {
  try {
    do waiting.shift()?.();
    while (waiting.length && deadline?.timeRemaining());
  } finally {
    if (waiting.length) plan();
  }
}

/** Does what can wait, in its turn, once the browser has nothing else to do. One request serves the page: each costs. */
export function whenIdle(work: () => void) {
  if (waiting.push(work) === 1) plan();
}
