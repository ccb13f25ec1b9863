/** Values by key, the newest of them: what was put first goes when there are too many. */
export interface Newest<Value> {
  get(key: string): Value | undefined;
  /** @returns the value. */
  put(key: string, value: Value): Value;
}

export function createNewest<Value>(most: number): Newest<Value> {
  const values = new Map<string, Value>();
  return {
    get: (key) => values.get(key),
    put(key, value) {
      values.delete(key);
      values.set(key, value);
      const [oldest] = values.keys();
      if (values.size > most && oldest !== undefined) values.delete(oldest);
      return value;
    },
  };
}
