import { ApiProblem } from '../../api/problem';
import { Composing } from './composing';
import { DraftKeeper } from './draft-keeper';
import type { Draft } from './drafts';
import { outcomeOf } from './stale';
import { firstView, isGone, type Options, passes, type Saved, type View, versionOf } from './types';

export type { Options, Phase, Saved, View } from './types';

/** 1.5 s after the last input, at latest 10 s after the first; a local draft at most 1 s after an input. */
export const TIMING = {
  idle: 1_500,
  latest: 10_000,
  draft: 900,
  retry: [2_000, 4_000, 8_000, 15_000],
};

/** A tag that no row has: a save under it is always answered with the present row. */
const NO_TAG = '"0.0"';

type Timer = ReturnType<typeof setTimeout> | undefined;

/**
 * Saves one entry while it is typed, without a framework: one request in flight, `If-Match`, never during an IME
 * composition, with a local draft that outlives the tab. The screen subscribes and draws `view`.
 */
export class Autosave<F> {
  #view: View<F>;
  readonly #options: Options<F>;
  readonly #listeners = new Set<() => void>();
  readonly #composing = new Composing();
  #dueAfterFlight = false;
  #inFlight: Promise<void> | null = null;
  #idle: Timer;
  #latest: Timer;
  #retryTimer: Timer;
  #tries = 0;
  /** Sent without an answer since the last one: each may be what the server has by now. */
  #unanswered: F[] = [];
  readonly #drafts: DraftKeeper<F>;
  #discarded = false;

  constructor(options: Options<F>) {
    this.#options = options;
    this.#drafts = new DraftKeeper(options, () => this.#draft(), TIMING.draft);
    this.#view = firstView(options.fields, options.saved);
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
    const held = ['conflict', 'saving', 'gone'].includes(this.#view.phase);
    const phase = held ? this.#view.phase : 'waiting';
    this.#set({ fields, phase, problem: phase === 'waiting' ? null : this.#view.problem });
    this.#drafts.schedule();
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#due(), TIMING.idle);
    this.#latest ??= setTimeout(() => this.#due(), TIMING.latest);
  }

  compositionStart(): void {
    this.#composing.start();
  }

  compositionEnd(): void {
    this.#composing.end();
  }

  /** The person went elsewhere, or asked to save. */
  async saveNow(): Promise<void> {
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

  /** The page may be gone in a moment: the draft is written without waiting for its time. */
  hurry(): void {
    this.#drafts.hurry();
  }

  /** The server's row was read anew; it only replaces what is shown while nothing is being typed. */
  refreshed(saved: Saved<F>): void {
    if (this.#composing.going) {
      this.#composing.after(() => this.refreshed(saved));
      return;
    }
    if (this.#discarded || this.#inFlight || this.#dirty() || this.#view.phase !== 'saved') return;
    const known = this.#view.saved;
    if (known && (saved.etag === known.etag || versionOf(saved.etag) < versionOf(known.etag))) return;
    this.#set({ saved, fields: saved.fields });
  }

  /** Takes up a draft: what was typed then, against the row it was typed on. */
  restore(draft: Draft<F>): void {
    const { saved } = this.#view;
    this.#unanswered = [...(draft.sent ?? [])];
    if (saved)
      this.#view = { ...this.#view, saved: { ...saved, etag: draft.etag ?? NO_TAG, fields: draft.base } };
    this.input(draft.fields);
  }

  /** The person has seen both texts and decided on one; it is saved over what is there. */
  async resolve(fields: F): Promise<void> {
    const { theirs, merged } = this.#view;
    if (!theirs) return;
    const saved = merged ? this.#view.saved : theirs;
    this.#set({ saved, theirs: null, base: null, merged: null, problem: null, fields, phase: 'waiting' });
    if (!this.#dirty()) await this.#settle();
    else await this.saveNow();
  }

  /** Takes back what was brought together without asking: now the person chooses. */
  async separate(): Promise<void> {
    await this.#inFlight;
    const { merged, phase } = this.#view;
    if (!merged || phase === 'conflict') return;
    const { base, mine: fields, theirs } = merged;
    this.#set({ phase: 'conflict', fields, theirs, base });
    this.#drafts.schedule();
  }

  /** What was brought together is as it should be. */
  acceptMerged(): void {
    if (this.#view.phase !== 'conflict') this.#set({ merged: null });
  }

  /** The deleted entry is back on the server: what was typed is saved over it. */
  async revive(saved: Saved<F>): Promise<void> {
    this.#set({ saved, problem: null, phase: 'waiting' });
    await this.saveNow();
  }

  /** The server did what was asked with this row and answered with it. */
  async replaced(saved: Saved<F>): Promise<void> {
    this.#stopTimers();
    this.#unanswered = [];
    this.#set({ saved, fields: saved.fields, phase: 'saved', problem: null, theirs: null, merged: null });
    await this.#drafts.drop();
  }

  /** The screen is left: the draft is written at once and the rest saved without it. True when nothing is left. */
  async leave(): Promise<boolean> {
    this.#drafts.hurry();
    this.#composing.abandon();
    return await this.flush();
  }

  /** The entry was deleted: nothing of it is sent or kept any more. */
  async discard(): Promise<void> {
    this.#discarded = true;
    this.#stopTimers();
    await this.#drafts.drop();
  }

  #stopTimers(): void {
    for (const timer of [this.#idle, this.#latest, this.#retryTimer]) clearTimeout(timer);
    this.#latest = undefined;
  }

  #dirty(): boolean {
    const { saved, fields } = this.#view;
    return saved === null ? true : !this.#options.same(saved.fields, fields);
  }

  #due(): void {
    void this.#start();
  }

  async #start(): Promise<void> {
    this.#stopTimers();
    if (this.#inFlight) this.#dueAfterFlight = true;
    if (this.#discarded || this.#inFlight) return;
    // Looked at here once more: one may have begun while the save before this one was under way.
    if (this.#composing.going) {
      this.#composing.after(() => void this.#start());
      return;
    }
    if (this.#view.phase === 'conflict' || this.#view.phase === 'gone') return;
    if (!this.#dirty()) return this.#settle();
    if (this.#view.saved === null && !this.#options.worthSaving(this.#view.fields)) return;
    this.#inFlight = this.#send(this.#view.fields);
    await this.#inFlight;
  }

  async #send(fields: F): Promise<void> {
    this.#set({ phase: 'saving', problem: null });
    this.#unanswered.push(fields);
    try {
      const ready = () => this.#composing.over();
      this.#succeeded(await this.#options.save(fields, this.#view.saved?.etag ?? null, ready));
    } catch (error) {
      this.#failed(error);
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
    this.#unanswered = [];
    this.#set({ saved, phase: 'saved', theirs: null });
    // Typing went on while the request was on its way: its timer is running, or has run out and is made up for.
    if (this.#dirty()) this.#set({ phase: 'waiting' });
  }

  #failed(error: unknown): void {
    // An answer that breaks off half-way is none: whatever is not a refusal by the API may be tried again.
    if (!(error instanceof ApiProblem) || passes(error.status)) this.#tryLater();
    else if (error.status === 412) this.#stale(error);
    else if (isGone(error)) this.#set({ phase: 'gone', problem: error });
    else this.#set({ phase: error.signedOut ? 'signed_out' : 'refused', problem: error });
  }

  #tryLater(): void {
    this.#set({ phase: 'unreachable' });
    this.#drafts.schedule();
    clearTimeout(this.#retryTimer);
    const wait = TIMING.retry[Math.min(this.#tries++, TIMING.retry.length - 1)];
    this.#retryTimer = setTimeout(() => this.#due(), wait);
  }

  #stale(problem: ApiProblem): void {
    if (this.#composing.going) {
      this.#set({ phase: 'waiting' });
      this.#composing.after(() => this.#stale(problem));
      return;
    }
    const theirs = this.#options.current(problem);
    if (!theirs) {
      this.#set({ phase: 'refused', problem });
      return;
    }
    const outcome = outcomeOf(this.#view, theirs, this.#unanswered, this.#options);
    if ('conflict' in outcome) {
      this.#set({ phase: 'conflict', problem, theirs, base: this.#view.saved?.fields ?? null });
      return;
    }
    this.#goOn(theirs, outcome.goOn);
    if (outcome.merged) this.#set({ merged: outcome.merged });
  }

  #goOn(saved: Saved<F>, fields: F): void {
    this.#unanswered = [];
    this.#set({ saved, fields, phase: 'saved', problem: null });
    if (!this.#dirty()) return;
    this.#set({ phase: 'waiting' });
    this.#drafts.schedule();
    this.#idle = setTimeout(() => this.#due(), 0);
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
    const base = saved?.fields ?? this.#options.fields;
    return { fields, etag: saved?.etag ?? null, base, sent: this.#unanswered, at: Date.now() };
  }

  #set(change: Partial<View<F>>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}
