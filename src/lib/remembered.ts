/**
 * `make`, its results kept by key and shared, so that nobody may change them; all are forgotten when there are more
 * than `most`, and memory stays flat.
 */
export function remembered<Value>(most: number, make: (key: string) => Value): (key: string) => Value {
  const kept = new Map<string, Value>();
  return (key) => {
    let value = kept.get(key);
    if (value === undefined) {
      value = make(key);
      if (kept.size >= most) kept.clear();
      kept.set(key, value);
    }
    return value;
  };
}
