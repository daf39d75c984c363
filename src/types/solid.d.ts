import type {JSX} from 'solid-js';
import type {Common, Elements, Heard, Settable, WithoutOn} from './elements.js';

type Handlers<T extends Elements[keyof Elements]> = {
  [Name in keyof T['events'] & string as `on:${Name}`]?: (event: Heard<T, Name>) => void;
};

/** `prop:links` sets a property, whatever the value. */
type Properties<T extends Elements[keyof Elements]> = {
  [Name in T['properties'] & keyof T['element'] & string as `prop:${Name}`]?:
    T['element'][Name] | undefined;
};

/** Solid writes a fixed value into HTML, where `headingLevel` loses its capital: `prop:headingLevel`, or `heading-level`. */
type Written<Names> = {
  [Name in keyof Names as Name extends Lowercase<Name & string> ? Name : never]: Names[Name];
};

type Props<T extends Elements[keyof Elements]> = Common<JSX.HTMLAttributes<T['element']>, T> &
  Written<WithoutOn<Settable<T>>> &
  Properties<T> &
  Handlers<T>;

type CongElements = {[Tag in keyof Elements]: Props<Elements[Tag]>};

// Where the compiler looks for JSX; `solid-js` has it from there.
declare module 'solid-js/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements extends CongElements {}
  }
}
