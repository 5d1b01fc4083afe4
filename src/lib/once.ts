/**
 * `make`, run once for each pair of objects; its result is kept as long as both objects are and is shared between
 * all who ask, who must not change it. For what a page and the file beside it both show.
 */
export function oncePerPair<Scope extends object, Key extends object, Result>(
  make: (scope: Scope, key: Key) => Result,
): (scope: Scope, key: Key) => Result {
  const kept = new WeakMap<Scope, WeakMap<Key, { readonly result: Result }>>();
  return (scope, key) => {
    let inScope = kept.get(scope);
    if (!inScope) kept.set(scope, (inScope = new WeakMap()));
    let found = inScope.get(key);
    if (!found) inScope.set(key, (found = { result: make(scope, key) }));
    return found.result;
  };
}
