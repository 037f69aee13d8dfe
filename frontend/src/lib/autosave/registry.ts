/** The autosaves now on the screen, so that signing out, leaving and coming back online reach all of them. */
export interface Registered {
  /** Saves what is typed; true when nothing unsaved is left. */
  flush(): Promise<boolean>;
  /** The network or the session is back: try what is waiting. */
  resume(): void;
  readonly unsaved: boolean;
}

const live = new Set<Registered>();

export function register(autosave: Registered): () => void {
  live.add(autosave);
  return () => live.delete(autosave);
}

export async function flushAll(): Promise<boolean> {
  const results = await Promise.all([...live].map((autosave) => autosave.flush()));
  return results.every(Boolean);
}

export function resumeAll(): void {
  for (const autosave of live) autosave.resume();
}

export function anyUnsaved(): boolean {
  return [...live].some((autosave) => autosave.unsaved);
}
