/** Reads what the analyzer found out about the elements. */
import {readFileSync} from 'node:fs';
import type {
  Attribute,
  ClassField,
  CssPart,
  CssCustomProperty,
  CustomElementDeclaration,
  Event,
  Module,
  Package,
  Slot,
} from 'custom-elements-manifest/schema';

export type {Attribute, ClassField, CssCustomProperty, CssPart, Event, Slot};

export interface ElementDeclaration extends CustomElementDeclaration {
  tagName: string;
  /** The module that exports the class, `dist/elements/x/x.js`. */
  path: string;
  examples?: string[];
}

export const readManifest = (): Package =>
  JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8'));

/** The elements by tag, in the order of their names. */
export function elementsOf({modules}: Package): ElementDeclaration[] {
  return modules.flatMap(({declarations = [], path}) =>
    declarations
      .map((declaration) => ({...declaration, path}))
      .filter((each): each is ElementDeclaration => 'tagName' in each && Boolean(each.tagName)),
  );
}

/** The properties a page may set. */
export const propertiesOf = ({members = []}: ElementDeclaration): ClassField[] =>
  members.filter(
    (member): member is ClassField => member.kind === 'field' && !member.static && !member.readonly,
  );

/** Which module declares a class. */
export const moduleOf = ({modules}: Package, name: string): Module | undefined =>
  modules.find(({declarations = []}) => declarations.some((each) => each.name === name));
