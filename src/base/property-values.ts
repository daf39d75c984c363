import {
  defaultConverter,
  type ComplexAttributeConverter,
  type LitElement,
  type PropertyDeclaration,
  type PropertyValues,
} from 'lit';

/** For an attribute whose property may be a number as well as a text, which are read differently. */
export const asWritten: ComplexAttributeConverter = {fromAttribute: (text) => text};

function textOf(value: unknown): string | undefined {
  if (value === true) return '';
  return /string|number|bigint/.test(typeof value) ? String(value) : undefined;
}

function numberOf(value: unknown): number | undefined {
  return /string|number|bigint/.test(typeof value) ? Number(value) : undefined;
}

/** What reads a property of a kind; nothing where it may be anything. */
function readerOf({attribute, type, converter}: PropertyDeclaration) {
  if (attribute === false || (converter && converter !== defaultConverter)) return undefined;
  if (type === Number) return numberOf;
  return type === undefined || type === String ? textOf : undefined;
}

/**
 * Keeps properties that are texts or numbers to what they are, whatever a script has assigned: `since = 1960` is a text, and
 * so is what a framework hands over for an attribute without a value (`true`); null, false and objects are as if nothing was
 * assigned. Frameworks assign what their templates have, and no type is checked there.
 */
export function mendProperties(element: LitElement, changed: PropertyValues) {
  const {elementProperties} = element.constructor as typeof LitElement;
  for (const name of changed.keys()) {
    const value: unknown = Reflect.get(element, name);
    const read = readerOf(elementProperties.get(name) ?? {});
    const meant = read ? read(value) : value;
    if (!Object.is(meant, value)) Reflect.set(element, name, meant);
  }
}
