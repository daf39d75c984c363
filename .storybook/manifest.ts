/// <reference types="vite/client" />
import type {ArgTypesEnhancer, InputType} from 'storybook/internal/types';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

interface Member extends Item {
  readonly kind: string;
  readonly attribute?: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
}

interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly (Item & {readonly fieldName?: string})[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly cssParts?: readonly Item[];
}

interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

// A glob, not an import: the file is generated, and types and stories do without it.
const files = import.meta.glob<Manifest>('../custom-elements.json', {
  eager: true,
  import: 'default',
});

/** `npm run manifest` writes it; without it the tables of the docs pages are empty. */
export const manifest: Manifest = Object.values(files)[0] ?? {modules: []};

const declarations = new Map(
  manifest.modules
    .flatMap(({declarations: inModule = []}) => inModule)
    .filter(({tagName}) => tagName !== undefined)
    .map((declaration) => [declaration.tagName, declaration]),
);

export const declarationOf = (tag: string | undefined): Declaration => declarations.get(tag) ?? {};

/** Fields that JavaScript alone reaches; the others are listed by their attribute. */
export function properties({members = [], attributes = []}: Declaration): Member[] {
  const reached = new Set(attributes.map(({fieldName}) => fieldName));
  return members.filter(
    ({kind, name, attribute, privacy, static: isStatic}) =>
      kind === 'field' &&
      !isStatic &&
      (privacy ?? 'public') === 'public' &&
      attribute === undefined &&
      !reached.has(name),
  );
}

/** A control for values of a TypeScript type: `'list' | 'columns' | undefined` is a choice of two. */
function control(text: string, hasAttribute: boolean): Pick<InputType, 'control' | 'options'> {
  const types = text.split('|').map((type) => type.trim());
  const values = types.filter((type) => type && !['undefined', 'null'].includes(type));
  if (values.length > 0 && values.every((value) => /^'.*'$/.test(value))) {
    return {control: {type: 'select'}, options: values.map((value) => value.slice(1, -1))};
  }
  if (values.length === 1 && values[0] === 'boolean') return {control: {type: 'boolean'}};
  if (values.length === 1 && values[0] === 'number') return {control: {type: 'number'}};
  return {control: {type: hasAttribute || values.includes('string') ? 'text' : 'object'}};
}

function row(item: Item, category: string, key: string, input: InputType = {}) {
  const {name, description, type, default: value} = item;
  const argType: InputType = {
    // The slot without a name.
    name: name || '(default)',
    ...(description === undefined ? {} : {description}),
    // Without this Storybook offers to set controls up where there can be none.
    control: {disable: true},
    table: {
      category,
      ...(type ? {type: {summary: type.text}} : {}),
      ...(value === undefined ? {} : {defaultValue: {summary: value}}),
    },
    ...input,
  };
  return [key, argType] as const;
}

/**
 * The rows of a docs page. Attributes and properties have controls: one row for both names of the
 * same thing, which shows the attribute's (`heading-level`) and is the property's arg
 * (`headingLevel`). What only documents has a key that cannot be mistaken for one of them.
 */
export function extractArgTypes(tag: string): Record<string, InputType> {
  const declaration = declarationOf(tag);
  const {attributes = [], events = [], slots = [], cssParts = [], cssProperties = []} = declaration;
  return Object.fromEntries([
    ...attributes.map((item) =>
      row(item, 'attributes', item.fieldName ?? item.name, control(item.type?.text ?? '', true)),
    ),
    ...properties(declaration).map((item) =>
      row(
        {...item, description: `${item.description ?? ''} A property only: no attribute sets it.`},
        'properties',
        item.name,
        item.readonly ? {} : control(item.type?.text ?? '', false),
      ),
    ),
    ...events.map((item) => row(item, 'events', `event ${item.name}`)),
    ...slots.map((item) => row(item, 'slots', `slot ${item.name}`)),
    ...cssParts.map((item) => row(item, 'css parts', `part ${item.name}`)),
    ...cssProperties.map((item) => row(item, 'css custom properties', item.name)),
  ]);
}

/**
 * Storybook names a row by its key where a story or its args mention it; here each row gets back the name that HTML has,
 * and `argTypes` of stories change only what they are about. What only a story has stays out of the tables, unless it is
 * described.
 */
export const withManifest: ArgTypesEnhancer = ({argTypes, initialArgs, component}) => {
  if (typeof component !== 'string') return argTypes;
  const rows = extractArgTypes(component);
  const keys = new Set([rows, argTypes, initialArgs].flatMap(Object.keys));
  return Object.fromEntries(
    [...keys].map((key) => {
      const argType = argTypes[key] ?? {name: key};
      const {name = key} = rows[key] ?? {};
      const isHidden = !(key in rows) && !argType.description;
      return [key, {...argType, name, ...(isHidden ? {table: {disable: true}} : {})}];
    }),
  );
};
