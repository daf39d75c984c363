import type {HTMLAttributes, ClassAttributes} from 'preact';
import type {Common, Elements, Heard, Settable, WithoutOn} from './elements.js';

type Handlers<T extends Elements[keyof Elements]> = {
  [Name in keyof T['events'] & string as `on${Name}`]?: (event: Heard<T, Name>) => void;
};

/** Preact sets properties where an element has them, and listens to `oncong-…`. */
type Props<T extends Elements[keyof Elements]> = Common<
  HTMLAttributes<T['element']> & ClassAttributes<T['element']>,
  T
> &
  WithoutOn<Settable<T>> &
  Handlers<T>;

type CongElements = {[Tag in keyof Elements]: Props<Elements[Tag]>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends CongElements {}
  }
}
