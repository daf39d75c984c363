import type {ElementPart} from 'lit';
import {noChange} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import {declarationOf, properties} from './manifest.js';

type Args = Record<string, unknown>;

/** Sets what the manifest knows, as attributes where there is one: an author's way. */
function apply(element: Element, args: Args): void {
  const declaration = declarationOf(element.localName);
  for (const {name, fieldName = name} of declaration.attributes ?? []) {
    if (!(fieldName in args)) continue;
    const value = args[fieldName];
    // Lists and objects have no useful text; they go where a developer would put them.
    if (typeof value === 'object' && value !== null) {
      Object.assign(element, {[fieldName]: value});
    } else if (value === undefined || value === null || value === false || value === '') {
      element.removeAttribute(name);
    } else {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  for (const {name} of properties(declaration)) {
    if (args[name] !== undefined) Object.assign(element, {[name]: args[name]});
  }
}

class Spread extends AsyncDirective {
  render(_args: Args) {
    return noChange;
  }

  override update({element}: ElementPart, [args]: [Args]) {
    apply(element, args);
    return noChange;
  }
}

/**
 * Hands a story's args to its element: `html`<cong-link-list ${spread(args)}>…</cong-link-list>``.
 * An emptied control removes the attribute.
 */
export const spread = directive(Spread);

/** For stories without a `render` of their own: the element alone, from its args. */
export function renderElement(args: Args, {component}: {component?: string | undefined}): Element {
  const element = document.createElement(component ?? 'div');
  apply(element, args);
  return element;
}
