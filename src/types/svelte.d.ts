import type {HTMLAttributes} from 'svelte/elements';
import type {Common, Elements, Settable} from './elements.js';

type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}` | `on:${Name}`]?: (event: Events[Name]) => void;
};

type Props<T extends Elements[keyof Elements]> = Common<HTMLAttributes<T['element']>, T> &
  Settable<T> &
  Handlers<T['events']>;

type CongElements = {[Tag in keyof Elements]: Props<Elements[Tag]>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CongElements {}
}
