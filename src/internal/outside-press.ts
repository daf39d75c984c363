/** Tells of each press that lands outside all of the nodes, until the signal. Shadow roots are seen through. */
export function onOutsidePress(inside: readonly Node[], then: () => void, signal: AbortSignal) {
  document.addEventListener(
    'pointerdown',
    (event) => {
      const path = event.composedPath();
      if (!inside.some((node) => path.includes(node))) then();
    },
    {signal},
  );
}
