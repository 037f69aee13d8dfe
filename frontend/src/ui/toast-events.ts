type Listener = (message: string | null) => void;

const SHOWN_MS = 8000;
let current: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<Listener>();

export function currentToast(): string | null {
  return current;
}

export function onToast(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(message: string | null): void {
  current = message;
  for (const listener of listeners) listener(message);
}

/** Survives a navigation, so that an action can report on the page it leads to. */
export function toast(message: string): void {
  clearTimeout(timer);
  set(message);
  timer = setTimeout(() => set(null), SHOWN_MS);
}
