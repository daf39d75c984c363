import type {ElementPart} from 'lit';
import {noChange} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
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
    } else if (value === undefined || value === null || value === false) {
      element.removeAttribute(name);
    } else {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  for (const {name} of properties(declaration)) {
    if (name in args) Object.assign(element, {[name]: args[name]});
  }
}

class Spread extends Directive {
  /** The args of the last rendering as absent: a control that is reset has no arg any more. */
  #absent: Args = {};

  render(_args: object) {
    return noChange;
  }

  override update({element}: ElementPart, [args]: [object]) {
    apply(element, {...this.#absent, ...args});
    this.#absent = Object.fromEntries(Object.keys(args).map((name) => [name, undefined]));
    return noChange;
  }
}

/**
 * Hands a story's args to its element: `html`<cong-link-list ${spread(args)}>…</cong-link-list>``.
 * So every control works, and stays in step with the manifest. An emptied text control is an empty attribute.
 */
export const spread = directive(Spread);

/** For stories without a `render` of their own: the element alone, from its args; the same one while they change. */
export function renderElement(args: Args, {component = 'div'}: {component?: string | undefined}) {
  return staticHtml`<${unsafeStatic(component)} ${spread(args)}></${unsafeStatic(component)}>`;
}
