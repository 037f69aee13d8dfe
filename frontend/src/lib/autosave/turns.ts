const last = new Map<string, Promise<unknown>>();

/** Does one piece of work after the other: each sees what the one before has done, whether it went well or not. */
export function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const mine = (last.get(key) ?? Promise.resolve()).then(work);
  last.set(
    key,
    mine.catch(() => undefined),
  );
  return mine;
}
