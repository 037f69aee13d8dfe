/** The autosaves that may hold unsaved text, so that signing out, leaving and coming back online reach all of them. */
export interface Registered {
  /** Saves what is typed; true when nothing unsaved is left. */
  flush(): Promise<boolean>;
  /** The network or the session is back: try what is waiting. */
  resume(): void;
  /** The page may be gone in a moment: what is typed goes into the draft at once. */
  hurry(): void;
  readonly unsaved: boolean;
}

// Counted, because React's strict mode mounts a component twice and leaving is asynchronous.
const live = new Map<Registered, number>();

export function register(autosave: Registered): void {
  live.set(autosave, (live.get(autosave) ?? 0) + 1);
}

export function unregister(autosave: Registered): void {
  const count = (live.get(autosave) ?? 0) - 1;
  if (count > 0) live.set(autosave, count);
  else live.delete(autosave);
}

export async function flushAll(): Promise<boolean> {
  const results = await Promise.all([...live.keys()].map((autosave) => autosave.flush()));
  return results.every(Boolean);
}

export function resumeAll(): void {
  for (const autosave of live.keys()) autosave.resume();
}

export function anyUnsaved(): boolean {
  return [...live.keys()].some((autosave) => autosave.unsaved);
}

export function hurryAll(): void {
  for (const autosave of live.keys()) autosave.hurry();
}
