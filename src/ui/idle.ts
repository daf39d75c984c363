/** Does what can wait, once the browser has nothing else to do; Safari, which does not tell, is given a moment. */
export const whenIdle = (work: () => void) => (globalThis.requestIdleCallback ?? setTimeout)(work);
