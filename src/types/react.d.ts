import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Common, Elements, Heard, Settable} from './elements.js';

type Handlers<T extends Elements[keyof Elements]> = {
  [Name in keyof T['events'] & string as `on${Name}`]?: (event: Heard<T, Name>) => void;
};

/** React 19 sets properties where an element has them, and listens to `oncong-…`. */
type Props<T extends Elements[keyof Elements]> = Common<
  DetailedHTMLProps<HTMLAttributes<T['element']>, T['element']>,
  T
> &
  Settable<T> &
  Handlers<T> & {class?: string | undefined};

type CongElements = {[Tag in keyof Elements]: Props<Elements[Tag]>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CongElements {}
  }
}
