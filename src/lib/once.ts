/** `make`, run once for each object; its result is kept as long as the object is, and shared: nobody may change it. */
export function oncePer<Key extends object, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const kept = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    let found = kept.get(key);
    if (!found) kept.set(key, (found = { result: make(key) }));
    return found.result;
  };
}

/**
 * `make`, run once for each pair of objects; its result is kept as long as both objects are and is shared between
 * all who ask, who must not change it. For what a page and the file beside it both show.
 */
export function oncePerPair<Scope extends object, Key extends object, Result>(
  make: (scope: Scope, key: Key) => Result,
): (scope: Scope, key: Key) => Result {
  const inScope = oncePer((scope: Scope) => oncePer((key: Key) => make(scope, key)));
  return (scope, key) => inScope(scope)(key);
}
