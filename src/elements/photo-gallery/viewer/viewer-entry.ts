import {
  PAGE,
  parking,
  PHOTO_HASH,
  putBack,
  recordsOf,
  replaceState,
  VIEWER,
} from '../parked-state.js';

/** What tells the browser's entry of the viewer, where the browser says it. */
let entryKey: string | undefined;

/** Whether the browser is at the viewer's entry. */
export function isAtViewer(): boolean {
  if (recordsOf(history.state)[VIEWER]) return true;
  if (!parking.parked || !entryKey || keyOfEntry() !== entryKey) return false;
  // A router has written its own state over ours, as Turbo does when it refreshes a page. It is the page's from now on.
  parking.parked = {...parking.parked, state: history.state};
  return true;
}

/**
 * Has the viewer's entry on top of the history: a new one, or the one with which the page was loaded again.
 *
 * @param onBack called when the browser leaves the entry otherwise than by `leave`
 */
export function enterEntry(onBack: () => void) {
  parking.viewers.add(onBack);
  const {[VIEWER]: own, ...others} = recordsOf(history.state);
  if (own) {
    // A router may have brought its state up to date since the page was loaded.
    parking.parked = {...own, state: Object.keys(others).length ? others : own.state};
    writeEntry();
  } else parkAndPush();
  parking.shown = parking.parked?.id;
  entryKey = keyOfEntry();
  addEventListener('beforeunload', onBeforeUnload);
  addEventListener('pageshow', onPageshow);
}

function parkAndPush() {
  parking.parked = {
    id: Math.random(),
    state: history.state as unknown,
    scroll: history.scrollRestoration,
  };
  // The page's own entry is about no photo.
  const url = location.hash.startsWith(PHOTO_HASH)
    ? location.pathname + location.search
    : undefined;
  replaceState({[PAGE]: parking.parked}, url);
  // The page is to stay where closing leaves it, not to go back to where it was.
  history.scrollRestoration = 'manual';
  try {
    history.pushState({[VIEWER]: parking.parked}, '');
  } catch (error) {
    putBack(parking.parked);
    throw error;
  }
}

/** Writes the viewer's entry anew, with another end of the address. */
export function writeEntry(hash?: string) {
  // With a `<base>`, an address that is its end alone would be of another page.
  const url = hash && location.pathname + location.search + hash;
  replaceState({[VIEWER]: parking.parked}, url);
}

/**
 * Goes back to the page's entry, unless the browser has left the viewer's.
 *
 * @param isRemoved whether the gallery has left the page
 * @returns what waits until the browser is back; undefined where there is nothing to wait for
 */
export function leaveEntry(onBack: () => void, isRemoved: boolean): Promise<void> | undefined {
  const wasOpen = parking.viewers.delete(onBack);
  if (!parking.viewers.size) {
    removeEventListener('beforeunload', onBeforeUnload);
    removeEventListener('pageshow', onPageshow);
  }
  if (!wasOpen || parking.onLeft) return undefined;
  const left = new Promise<void>((resolve) => (parking.onLeft = resolve));
  // A router that has removed the gallery may be about to write its next entry: going back would lead out of that.
  if (isRemoved) setTimeout(goBack);
  else goBack();
  return left;
}

function goBack() {
  if (isAtViewer()) return history.back();
  // A router has gone on from the viewer to another page.
  parking.shown = undefined;
  if (parking.parked) history.scrollRestoration = parking.parked.scroll;
  parking.onLeft?.();
  parking.onLeft = undefined;
}

/** A page that is loaded again at the viewer's entry has its routers find their state there. `pagehide` comes too late. */
function onBeforeUnload() {
  if (!isAtViewer() || !parking.parked) return;
  const {state} = parking.parked;
  const others = state instanceof Object && !Array.isArray(state) ? state : {};
  replaceState({...others, [VIEWER]: parking.parked});
}

/** A page that comes out of the browser's cache goes on as it was. */
function onPageshow() {
  if (isAtViewer()) writeEntry();
}

function keyOfEntry(): string | undefined {
  const {navigation} = window as {navigation?: {currentEntry?: {key: string} | null}};
  return navigation?.currentEntry?.key;
}
