import type {HTMLAttributes} from 'svelte/elements';
import type {Common, Elements, Heard, Settable, WithoutOn} from './elements.js';

type Handlers<T extends Elements[keyof Elements]> = {
  [Name in keyof T['events'] & string as `on${Name}` | `on:${Name}`]?: (
    event: Heard<T, Name>,
  ) => void;
};

type Props<T extends Elements[keyof Elements]> = Common<HTMLAttributes<T['element']>, T> &
  WithoutOn<Settable<T>> &
  Handlers<T>;

type CongElements = {[Tag in keyof Elements]: Props<Elements[Tag]>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CongElements {}
}
