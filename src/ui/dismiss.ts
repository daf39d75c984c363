import {membersOf} from '../core/members.js';
/** Something that stands open over the page until the reader turns away from it. */
export interface Dismissible {
  /** What belongs to it, such as the panel and its button: a press in there, or the focus, does not close it. */
  readonly inside: () => readonly Node[];
  /** Closes it. `escape`: by key, and the focus is to go back to what opened it. */
  readonly close: (reason: DismissReason) => void;
  /** Whether it stays when the reader turns away from it: only Escape pressed inside of it closes it. */
  readonly stays?: boolean;
}

export type DismissReason = 'escape' | 'press' | 'focus';

/** What is open, the topmost last. */
const stack: Dismissible[] = [];
let listening: AbortController | undefined;

/**
 * Closes `opened` at a press outside of it, when the focus goes elsewhere, or at Escape, which closes what was opened
 * last and nothing else.
 *
 * @param signal ends it, which the caller does as it closes
 */
export function dismissible(opened: Dismissible, signal: AbortSignal) {
  if (signal.aborted) return;
  stack.push(opened);
  if (!listening) listen();
  // An event that begins and ends in one shadow root, as focus that moves within it, never leaves that root.
  for (const root of new Set(opened.inside().map((node) => node.getRootNode())))
    if (root instanceof ShadowRoot)
      root.addEventListener('focusin', (event) => closeOutside(event, 'focus'), {
        signal,
      });
  signal.addEventListener('abort', () => {
    stack.splice(stack.indexOf(opened), 1);
    if (stack.length) return;
    listening?.abort();
    listening = undefined;
  });
}

function listen() {
  const {signal} = (listening = new AbortController());
  membersOf(document).addEventListener('keydown', onKeydown, {signal});
  membersOf(document).addEventListener('pointerdown', (event) => closeOutside(event, 'press'), {
    signal,
  });
  // Focus that goes nowhere, such as to another window, may come back: only where it arrives counts.
  membersOf(document).addEventListener('focusin', (event) => closeOutside(event, 'focus'), {
    signal,
  });
}

function onKeydown(event: KeyboardEvent) {
  // A field may have had a use of its own for the key.
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  const isMeant = (opened: Dismissible) => !opened.stays || isInside(event, opened);
  const topmost = [...stack].reverse().find(isMeant);
  if (!topmost) return;
  event.preventDefault();
  topmost.close('escape');
}

function isInside(event: Event, {inside}: Dismissible): boolean {
  const path = event.composedPath();
  return inside().some((node) => path.includes(node));
}

function closeOutside(event: Event, reason: DismissReason) {
  for (const opened of [...stack].reverse()) {
    // What was opened from inside of another keeps that one open too.
    if (isInside(event, opened)) return;
    if (!opened.stays) opened.close(reason);
  }
}
