import type {} from 'cong-elements/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';

export const counter: SvelteHTMLElements['cong-visit-counter'] = {visits: 19089598, class: 'wide'};
export const list: SvelteHTMLElements['cong-link-list'] = {
  'oncong-link-filter': ({query, currentTarget}) => (currentTarget.heading = query),
};
// @ts-expect-error: a heading is text.
export const wrong: SvelteHTMLElements['cong-photo-gallery'] = {heading: 5};
// @ts-expect-error: a name that begins with `on` is a listener.
export const deaf: SvelteHTMLElements['cong-visit-counter'] = {online: 37};
