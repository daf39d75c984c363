const seen = new WeakMap<object, object>();

/**
 * An object by the members of its class alone. In a document, `<img name="body">` and `<form name="title">` hide the members
 * of these names, and so does a field called `getAttribute` in its form:
 * https://html.spec.whatwg.org/#dom-document-nameditem-filter
 *
 * Only to read members from and to call them: it is not the object itself.
 */
export function membersOf<T extends object>(owner: T): T {
  let members = seen.get(owner) as T | undefined;
  if (!members) {
    members = new Proxy(owner, {
      get(target, name) {
        const value: unknown = Reflect.get(Object.getPrototypeOf(target) as object, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    seen.set(owner, members);
  }
  return members;
}
