import { ApiProblem, Unreachable } from '../../api/problem';
import { DraftKeeper, type DraftStore } from './draft-keeper';
import type { Draft } from './drafts';

/** 1.5 s after the last input, at latest 10 s after the first; a local draft at most 1 s after an input. */
export const TIMING = {
  idle: 1_500,
  latest: 10_000,
  draft: 900,
  retry: [2_000, 4_000, 8_000, 15_000, 30_000],
};

export interface Saved<F> {
  fields: F;
  etag: string;
  at: string;
  by: string | null;
}

export type Phase =
  /** Everything typed is on the server. */
  | 'saved'
  /** Typed, a save is due. */
  | 'waiting'
  | 'saving'
  /** No answer from the server: tried again by itself. */
  | 'unreachable'
  /** The session ended: tried again after the sign-in. */
  | 'signed_out'
  /** Somebody else saved first: both texts are shown, the person chooses. */
  | 'conflict'
  /** Refused for a reason that trying again does not change. */
  | 'refused';

export interface View<F> {
  phase: Phase;
  fields: F;
  /** Last known state on the server; null until the first save of a new entry. */
  saved: Saved<F> | null;
  problem: ApiProblem | null;
  theirs: Saved<F> | null;
}

export interface Options<F> extends DraftStore<F> {
  fields: F;
  saved: Saved<F> | null;
  save: (fields: F, etag: string | null) => Promise<Saved<F>>;
  /** Reads the row that a stale save was refused with. */
  current: (problem: ApiProblem) => Saved<F> | null;
  same: (a: F, b: F) => boolean;
  /** A new entry without text is not worth a row yet. */
  worthSaving: (fields: F) => boolean;
}

type Timer = ReturnType<typeof setTimeout> | undefined;

/**
 * Saves one entry while it is typed, without a framework: one request in flight, `If-Match`, never during an IME
 * composition, with a local draft that outlives the tab. The screen subscribes and draws `view`.
 */
export class Autosave<F> {
  #view: View<F>;
  readonly #options: Options<F>;
  readonly #listeners = new Set<() => void>();
  #composing = false;
  #dueAfterComposition = false;
  #dueAfterFlight = false;
  #inFlight: Promise<void> | null = null;
  #idle: Timer;
  #latest: Timer;
  #retryTimer: Timer;
  #tries = 0;
  readonly #drafts: DraftKeeper<F>;
  #discarded = false;

  constructor(options: Options<F>) {
    this.#options = options;
    this.#drafts = new DraftKeeper(options, () => this.#draft(), TIMING.draft);
    this.#view = {
      phase: 'saved',
      fields: options.fields,
      saved: options.saved,
      problem: null,
      theirs: null,
    };
  }

  get view(): View<F> {
    return this.#view;
  }

  get unsaved(): boolean {
    return (
      !this.#discarded &&
      this.#dirty() &&
      (this.#view.saved !== null || this.#options.worthSaving(this.#view.fields))
    );
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Every keystroke, also within a composition. */
  input(fields: F): void {
    const phase =
      this.#view.phase === 'conflict' || this.#view.phase === 'saving' ? this.#view.phase : 'waiting';
    this.#set({ fields, phase, problem: phase === 'waiting' ? null : this.#view.problem });
    this.#drafts.schedule();
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#due(), TIMING.idle);
    this.#latest ??= setTimeout(() => this.#due(), TIMING.latest);
  }

  compositionStart(): void {
    this.#composing = true;
  }

  compositionEnd(): void {
    this.#composing = false;
    if (!this.#dueAfterComposition) return;
    this.#dueAfterComposition = false;
    // Some browsers deliver the composed text in an input event after this one.
    setTimeout(() => this.#due(), 0);
  }

  /** The person went elsewhere, or asked to save. */
  async saveNow(): Promise<void> {
    if (this.#composing) {
      this.#dueAfterComposition = true;
      return;
    }
    await this.#inFlight;
    await this.#start();
  }

  async flush(): Promise<boolean> {
    await this.saveNow();
    return !this.unsaved;
  }

  resume(): void {
    const { phase } = this.#view;
    if (phase === 'unreachable' || phase === 'signed_out') void this.saveNow();
  }

  /** The server's row was read anew; it only replaces what is shown while nothing is being typed. */
  refreshed(saved: Saved<F>): void {
    if (this.#discarded || this.#inFlight || this.#dirty() || this.#view.phase !== 'saved') return;
    if (saved.etag === this.#view.saved?.etag) return;
    this.#set({ saved, fields: saved.fields });
  }

  /** Takes up a draft: what was typed then, against the row it was typed on. */
  restore(draft: Draft<F>): void {
    const { saved } = this.#view;
    if (saved && draft.etag)
      this.#view = { ...this.#view, saved: { ...saved, etag: draft.etag, fields: draft.base } };
    this.input(draft.fields);
  }

  /** The person has seen both texts and decided on one; it is saved over theirs. */
  async resolve(fields: F): Promise<void> {
    const { theirs } = this.#view;
    if (!theirs) return;
    this.#set({ saved: theirs, theirs: null, problem: null, fields, phase: 'waiting' });
    if (!this.#dirty()) await this.#settle();
    else await this.saveNow();
  }

  /** The screen is left: the draft is written at once and the rest saved without it. True when nothing is left. */
  async leave(): Promise<boolean> {
    this.#drafts.hurry();
    this.#composing = false;
    return await this.flush();
  }

  /** The entry was deleted: nothing of it is sent or kept any more. */
  async discard(): Promise<void> {
    this.#discarded = true;
    for (const timer of [this.#idle, this.#latest, this.#retryTimer]) clearTimeout(timer);
    await this.#drafts.drop();
  }

  #dirty(): boolean {
    const { saved, fields } = this.#view;
    return saved === null ? true : !this.#options.same(saved.fields, fields);
  }

  #due(): void {
    if (this.#composing) this.#dueAfterComposition = true;
    else void this.#start();
  }

  async #start(): Promise<void> {
    clearTimeout(this.#idle);
    clearTimeout(this.#latest);
    clearTimeout(this.#retryTimer);
    this.#latest = undefined;
    if (this.#inFlight) this.#dueAfterFlight = true;
    if (this.#discarded || this.#inFlight || this.#view.phase === 'conflict') return;
    if (!this.#dirty()) return this.#settle();
    if (this.#view.saved === null && !this.#options.worthSaving(this.#view.fields)) return;
    this.#inFlight = this.#send(this.#view.fields);
    await this.#inFlight;
  }

  async #send(fields: F): Promise<void> {
    this.#set({ phase: 'saving', problem: null });
    try {
      this.#succeeded(await this.#options.save(fields, this.#view.saved?.etag ?? null));
    } catch (error) {
      this.#failed(error, fields);
    } finally {
      this.#inFlight = null;
    }
    const again = this.#dueAfterFlight && this.#view.phase === 'waiting';
    this.#dueAfterFlight = false;
    if (again) this.#due();
    else if (this.#view.phase === 'saved') await this.#settle();
  }

  #succeeded(saved: Saved<F>): void {
    this.#tries = 0;
    this.#set({ saved, phase: 'saved', theirs: null });
    // Typing went on while the request was on its way: its timer is running, or has run out and is made up for.
    if (this.#dirty()) this.#set({ phase: 'waiting' });
  }

  #failed(error: unknown, sent: F): void {
    if (error instanceof Unreachable || (error instanceof ApiProblem && passes(error.status)))
      this.#tryLater();
    else if (!(error instanceof ApiProblem)) throw error;
    else if (error.status === 412) this.#stale(error, sent);
    else this.#set({ phase: error.signedOut ? 'signed_out' : 'refused', problem: error });
  }

  #tryLater(): void {
    this.#set({ phase: 'unreachable' });
    const wait = TIMING.retry[Math.min(this.#tries++, TIMING.retry.length - 1)];
    this.#retryTimer = setTimeout(() => this.#due(), wait);
  }

  #stale(problem: ApiProblem, sent: F): void {
    const theirs = this.#options.current(problem);
    if (!theirs) {
      this.#set({ phase: 'refused', problem });
      return;
    }
    const { same } = this.#options;
    // Our own save whose answer got lost, or a change that touched no text: nobody needs to choose.
    const unchanged = this.#view.saved !== null && same(theirs.fields, this.#view.saved.fields);
    if (same(theirs.fields, sent) || unchanged) {
      this.#set({ saved: theirs, phase: 'saved' });
      if (!this.#dirty()) return;
      this.#set({ phase: 'waiting' });
      this.#idle = setTimeout(() => this.#due(), 0);
      return;
    }
    this.#set({ phase: 'conflict', problem, theirs });
  }

  /** All is on the server: the draft has done its work, unless typing has gone on meanwhile. */
  async #settle(): Promise<void> {
    if (this.#dirty()) return;
    this.#set({ phase: 'saved', problem: null });
    await this.#drafts.drop();
  }

  #draft(): Draft<F> | null {
    if (!this.#dirty()) return null;
    const { fields, saved } = this.#view;
    return { fields, etag: saved?.etag ?? null, base: saved?.fields ?? fields, at: Date.now() };
  }

  #set(change: Partial<View<F>>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** Answers of a server or proxy in trouble, and of a rate limit: the same request may pass later. */
function passes(status: number): boolean {
  return status >= 500 || status === 429 || status === 408;
}
