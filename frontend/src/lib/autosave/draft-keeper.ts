import type { Draft } from './drafts';

export interface DraftStore<F> {
  putDraft: (draft: Draft<F>) => Promise<void>;
  dropDraft: () => Promise<void>;
}

/** Writes an entry's local draft, throttled, and one write after the other. */
export class DraftKeeper<F> {
  readonly #store: DraftStore<F>;
  /** What is to be kept now; null when all of it is on the server. */
  readonly #draft: () => Draft<F> | null;
  readonly #delay: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(store: DraftStore<F>, draft: () => Draft<F> | null, delay: number) {
    this.#store = store;
    this.#draft = draft;
    this.#delay = delay;
  }

  // Throttled, not debounced: steady typing must not push the draft further and further away.
  schedule(): void {
    this.#timer ??= setTimeout(() => this.#write(), this.#delay);
  }

  /** Does at once what is scheduled. */
  hurry(): void {
    if (this.#timer !== undefined) this.#write();
  }

  async drop(): Promise<void> {
    this.#stop();
    await this.#next(() => this.#store.dropDraft());
  }

  #write(): void {
    this.#stop();
    const draft = this.#draft();
    if (draft) void this.#next(() => this.#store.putDraft(draft));
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  // A late write must not bring back what a save has just dropped. A browser that refuses storage has no drafts, but
  // still saves to the server.
  #next(step: () => Promise<void>): Promise<void> {
    this.#writing = this.#writing.then(step).catch(() => undefined);
    return this.#writing;
  }
}
