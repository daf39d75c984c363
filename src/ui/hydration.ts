import {membersOf} from '../core/members.js';
import {whenIdle} from './idle.js';

/**
 * Frameworks that take over a page from their server compare it with what they would have drawn. Whoever has changed it
 * before them loses what a reader has typed, or the framework's listeners.
 */

/** How long a page may take; one whose framework does not come, or says nothing, gets its elements all the same. */
const LIMIT = 5000;
const STEP = 40;

/** Where a framework takes over; a page may name a place of its own. */
const PLACES = '#__next, #__nuxt, #___gatsby, [data-cong-hydrate]';

let end: number | undefined;

/** The elements that wait, each with what ends it: one timer serves the page. */
const waiting = new Map<Element, () => void>();

interface Taken extends Element {
  /** Vue's application, on the element where it is mounted. */
  __vue_app__?: {$nuxt?: {isHydrating?: boolean}};
}

/** What React keeps on each element that is its own. */
const reactProps = (element: Element) =>
  Object.entries(element).find(([name]) => name.startsWith('__reactProps$'))?.[1] as
    {dangerouslySetInnerHTML?: unknown} | undefined;

/** Whether the framework has come to an element, or to the text of HTML that it stands in. */
function isTaken(element: Element): boolean {
  for (let each: Taken | null = element; each; each = each.parentElement) {
    if (each.__vue_app__) return !each.__vue_app__.$nuxt?.isHydrating;
    const props = reactProps(each);
    // Beneath an element of React's, what is not its own yet is part of a boundary that comes later.
    if (props) return each === element || Boolean(props.dangerouslySetInnerHTML);
  }
  return false;
}

let isNext: boolean | undefined;

/** Next's app router draws the whole document. Asked once, unless what is still to be read may say so. */
function isNextDocument(): boolean {
  if (isNext !== undefined) return isNext;
  const page = membersOf(document);
  const isWhole = page.getElementById('__next') === null;
  const hasScript = () => page.querySelector('script[src*="/_next/static/"]') !== null;
  const answer = isWhole && ('__next_f' in globalThis || hasScript());
  if (answer || document.readyState !== 'loading') isNext = answer;
  return answer;
}

/** Has an element keep the look from before it was defined; gives what ends that. */
export function showWaiting(element: HTMLElement): () => void {
  if (!CSS.supports('selector(:state(cong-waiting))')) return () => {};
  const {states} = element.attachInternals();
  states.add('cong-waiting');
  return () => states.delete('cong-waiting');
}

/** Whether a framework is still to take over the place of an element. */
export function awaitsHydration(element: Element): boolean {
  if (end !== undefined && performance.now() > end) return false;
  if (element.getRootNode() !== document) return false;
  return (element.closest(PLACES) !== null || isNextDocument()) && !isTaken(element);
}

/** Asks for each element that waits, and again a moment later while there is one. */
function look() {
  for (const [element, resolve] of waiting) {
    if (awaitsHydration(element)) continue;
    waiting.delete(element);
    whenIdle(resolve);
  }
  if (waiting.size) setTimeout(look, STEP);
}

/** Waits until the framework has taken over, and has nothing more to do at once. */
export function hydration(element: Element): Promise<void> {
  end ??= performance.now() + LIMIT;
  return new Promise((resolve) => {
    if (!waiting.size) setTimeout(look, STEP);
    waiting.set(element, resolve);
  });
}
