import type {HTMLAttributes, PublicProps} from 'vue';
import type {Common, Elements, Heard, Settable} from './elements.js';

type Camel<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Text;

type Handlers<T extends Elements[keyof Elements]> = {
  [Name in keyof T['events'] & string as `on${Capitalize<Camel<Name>>}`]?: (
    event: Heard<T, Name>,
  ) => void;
};

type Component<T extends Elements[keyof Elements]> = new () => {
  $props: Common<HTMLAttributes & PublicProps, T> & Settable<T> & Handlers<T>;
};

type CongElements = {[Tag in keyof Elements]: Component<Elements[Tag]>};

declare module 'vue' {
  interface GlobalComponents extends CongElements {}
}
