/**
 * Writes dist/types: the elements as React, Vue and Svelte know them. One table of tags is generated; the frameworks'
 * files are mapped types over it. Angular and plain TypeScript use `HTMLElementTagNameMap`, which each class extends.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {
  type ElementDeclaration,
  elementsOf,
  moduleOf,
  propertiesOf,
  readManifest,
} from './manifest.ts';

const folder = new URL('../dist/types/', import.meta.url);
const manifest = readManifest();
const elements = elementsOf(manifest);

const fromTypes = (path: string) => path.replace(/^dist\//, '../');

const literal = (text: string) => `'${text}'`;

function importLines(): string[] {
  const eventTypes = elements.flatMap(({events = []}) => events.map(({type}) => type.text));
  const names = [...elements.map(({name}) => name), ...eventTypes];
  return [...new Set(names)].flatMap((name) => {
    const module = moduleOf(manifest, name);
    return module ? `import type {${name}} from '${fromTypes(module.path)}';` : [];
  });
}

/** Attributes that are spelled otherwise than their property. */
const otherAttributes = ({name, attributes = []}: ElementDeclaration) =>
  attributes
    .filter((each) => each.fieldName !== each.name)
    .map((each) =>
      each.fieldName
        ? `'${each.name}'?: ${name}['${each.fieldName}'] | string | undefined;`
        : `'${each.name}'?: string | undefined;`,
    );

function entry(element: ElementDeclaration): string {
  const properties = propertiesOf(element).map((each) => literal(each.name));
  const events = (element.events ?? []).map((each) => `'${each.name}': ${each.type.text};`);
  return `  '${element.tagName}': {
    element: ${element.name};
    properties: ${properties.join(' | ') || 'never'};
    attributes: {${otherAttributes(element).join(' ')}};
    events: {${events.join(' ')}};
  };`;
}

const table = `${importLines().join('\n')}

/** Every element by its tag: the class, and the names that can be set and listened to. */
export interface Elements {
${elements.map(entry).join('\n')}
}

/** What can be set on an element in a template: properties, and attributes by their own names. */
export type Settable<T extends Elements[keyof Elements]> = {
  [Name in T['properties'] & keyof T['element']]?: T['element'][Name] | undefined;
} & T['attributes'];

/** A framework's own attributes of all elements, without those that ours type more closely. */
export type Common<All, T extends Elements[keyof Elements]> = Omit<All, keyof Settable<T>>;
`;

const react = `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Common, Elements, Settable} from './elements.js';

type Handlers<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: (event: Events[Name]) => void;
};

/** React 19 sets properties where an element has them, and listens to \`oncong-…\`. */
type Props<T extends Elements[keyof Elements]> = Common<
  DetailedHTMLProps<HTMLAttributes<T['element']>, T['element']>,
  T
> &
  Settable<T> &
  Handlers<T['events']> & {class?: string | undefined};

type CongElements = {[Tag in keyof Elements]: Props<Elements[Tag]>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CongElements {}
  }
}
`;

const vue = `import type {HTMLAttributes, PublicProps} from 'vue';
import type {Common, Elements, Settable} from './elements.js';

type Camel<Text extends string> = Text extends \`\${infer Head}-\${infer Tail}\`
  ? \`\${Head}\${Capitalize<Camel<Tail>>}\`
  : Text;

type Handlers<Events> = {
  [Name in keyof Events & string as \`on\${Capitalize<Camel<Name>>}\`]?: (event: Events[Name]) => void;
};

type Component<T extends Elements[keyof Elements]> = new () => {
  $props: Common<HTMLAttributes & PublicProps, T> & Settable<T> & Handlers<T['events']>;
};

type CongElements = {[Tag in keyof Elements]: Component<Elements[Tag]>};

declare module 'vue' {
  interface GlobalComponents extends CongElements {}
}
`;

const svelte = `import type {HTMLAttributes} from 'svelte/elements';
import type {Common, Elements, Settable} from './elements.js';

type Handlers<Events> = {
  [Name in keyof Events & string as \`on\${Name}\` | \`on:\${Name}\`]?: (event: Events[Name]) => void;
};

type Props<T extends Elements[keyof Elements]> = Common<HTMLAttributes<T['element']>, T> &
  Settable<T> &
  Handlers<T['events']>;

type CongElements = {[Tag in keyof Elements]: Props<Elements[Tag]>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CongElements {}
}
`;

mkdirSync(folder, {recursive: true});
for (const [name, text] of Object.entries({elements: table, react, vue, svelte})) {
  writeFileSync(new URL(`${name}.d.ts`, folder), text);
}
