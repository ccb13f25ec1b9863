/** A list with at least one element, so that "no citations" cannot be written where one is owed. */
export type NonEmpty<T> = readonly [T, ...T[]];

export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}

export function mapNonEmpty<T, U>(list: NonEmpty<T>, change: (item: T, index: number) => U): NonEmpty<U> {
  const [first, ...rest] = list;
  return [change(first, 0), ...rest.map((item, index) => change(item, index + 1))];
}
