/**
 * The browser’s own `Event`, of which our events are made. MooTools and other old libraries put a function of theirs into
 * `window.Event`; what `CustomEvent` extends stays what it was.
 */
export const NativeEvent = /* @__PURE__ */ Object.getPrototypeOf(CustomEvent) as typeof Event;
