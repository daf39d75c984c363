import type {HTMLAttributes, PublicProps} from 'vue';
import type {Common, Elements, Settable} from './elements.js';

type Camel<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Text;

type Handlers<Events> = {
  [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?: (event: Events[Name]) => void;
};

type Component<T extends Elements[keyof Elements]> = new () => {
  $props: Common<HTMLAttributes & PublicProps, T> & Settable<T> & Handlers<T['events']>;
};

type CongElements = {[Tag in keyof Elements]: Component<Elements[Tag]>};

declare module 'vue' {
  interface GlobalComponents extends CongElements {}
}
