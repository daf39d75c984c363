/**
 * Writes dist/types: the elements as React, Preact, Solid, Vue and Svelte know them. One table of tags is generated; the frameworks'
 * files, src/types, are mapped types over it. Angular and plain TypeScript use `HTMLElementTagNameMap`, which each class
 * extends. The generator of @wc-toolkit/jsx-types was tried: it writes 175 KB where these are 9, knows no Vue and no Svelte,
 * and adds the tags to the global JSX, whatever framework a site uses.
 */
import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
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

/** What frameworks set that take a name beginning with \`on\` for a listener: \`readersOnline\`, not \`online\`. */
export type WithoutOn<Names> = {
  [Name in keyof Names as Name extends \`on\${string}\` ? never : Name]: Names[Name];
};

/** An event as a listener on the element sees it. */
export type Heard<T extends Elements[keyof Elements], Name extends keyof T['events']> = T['events'][Name] & {
  readonly currentTarget: T['element'];
};

/** A framework's own attributes of all elements, without those that ours type more closely. */
export type Common<All, T extends Elements[keyof Elements]> = Omit<All, keyof Settable<T>>;
`;

mkdirSync(folder, {recursive: true});
writeFileSync(new URL('elements.d.ts', folder), table);
cpSync(new URL('../src/types/', import.meta.url), folder, {recursive: true});
