import {warn} from '../../core/warn.js';

/**
 * Routers such as Turbo, htmx and Senna keep in `history.state` what they know of a page, and draw the page anew when the
 * browser comes back to a state of theirs. The entry of an open viewer lies above the entry of its page, so that closing
 * the viewer would count as coming back. The page's state is therefore parked while a viewer is open: a record of ours
 * stands in its place, holds it, and gives way to it as soon as the browser is back. No router knows the record.
 *
 * The browser calls listeners of `popstate` in the order of their registration, whether they capture or not. A router
 * that draws the page on every `popstate`, whatever its state, is kept from it only if it listens later than this.
 */

/** What the page's entry is like without a viewer. */
export interface Parked {
  /** Tells one opening from others: an entry of ours may be come back to long after. */
  readonly id: number;
  readonly state: unknown;
  readonly scroll: ScrollRestoration;
}

/** How the end of the page’s address begins that names a photo. */
export const PHOTO_HASH = '#photo=';

/** The record in the viewer's own entry, and that in the page's entry below it. */
export const VIEWER = 'congPhoto';
export const PAGE = 'congPhotoPage';

type Records = Partial<Record<typeof VIEWER | typeof PAGE, Parked>>;

export const recordsOf = (state: unknown) => (state ?? {}) as Records;

/** What the galleries of a page and their viewers know together. */
interface Parking {
  /** What is parked at present. */
  parked: Parked | undefined;
  /** The opening whose page stands in the document as routers know it; undefined once they may have gone on. */
  shown: number | undefined;
  /** The viewers that are open, as functions to call when the reader has gone back. */
  readonly viewers: Set<() => void>;
  /** What waits until the browser has left the viewer's entry. */
  onLeft: (() => void) | undefined;
}

export const parking: Parking = {
  parked: undefined,
  shown: undefined,
  viewers: new Set(),
  onLeft: undefined,
};

/** How many galleries are on the page. */
let galleries = 0;
let isListening = false;

/** Follows the history while a gallery is on the page, and on for as long as there may be entries of a viewer. */
export function watchHistory() {
  galleries++;
  if (!isListening) addEventListener('popstate', onPop, true);
  isListening = true;
  if (parking.shown !== undefined) return;
  // The page may have been loaded at an entry of ours.
  const {[PAGE]: page, [VIEWER]: viewer} = recordsOf(history.state);
  parking.shown = (page ?? viewer)?.id;
  if (page) putBack(page);
}

export function unwatchHistory() {
  galleries--;
  if (galleries || parking.parked) return;
  removeEventListener('popstate', onPop, true);
  isListening = false;
}

function onPop(event: PopStateEvent) {
  // The word that this module itself gives to routers is not the browser's.
  if (!event.isTrusted) return;
  const {[PAGE]: page, [VIEWER]: viewer} = recordsOf(event.state);
  const record = page ?? viewer;
  const isStillOpen = viewer !== undefined && parking.viewers.size > 0;
  const isQuiet = record !== undefined && record.id === parking.shown && !isStillOpen;
  const state = record?.id === parking.parked?.id ? parking.parked?.state : record?.state;
  parking.shown = record?.id;
  if (record && !isStillOpen) {
    // Turbo has written a new state by now, which it counts on.
    const {[PAGE]: isPage, [VIEWER]: isViewer} = recordsOf(history.state);
    if (isPage || isViewer || !isQuiet) putBack({...record, state});
    else history.scrollRestoration = record.scroll;
  }
  if (isQuiet) event.stopImmediatePropagation();

  const done = parking.onLeft;
  parking.onLeft = undefined;
  done?.();
  if (!isStillOpen) {
    const onBacks = [...parking.viewers];
    parking.viewers.clear();
    for (const onBack of onBacks) onBack();
  }
  // The page was another in the meantime: routers draw this one again from their own state.
  if (record && !isQuiet) dispatchEvent(new PopStateEvent('popstate', {state}));
}

export function putBack({state, scroll}: Parked) {
  replaceState(state);
  history.scrollRestoration = scroll;
}

/**
 * Writes the state of the browser's entry. WebKit refuses more than a hundred changes in ten seconds; the entry then keeps
 * the state that it has.
 */
export function replaceState(state: unknown, url?: string) {
  try {
    history.replaceState(state, '', url);
  } catch (error) {
    if (__DEV__) warn('cong-photo-gallery', 'the history', `${error}`, 'to be changed less often');
  }
}
