import type { ApiProblem } from '../../api/problem';
import type { DraftStore } from './draft-keeper';

/** A state on the server. */
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
  /** Somebody else deleted it: the person may bring it back with what was typed. */
  | 'gone'
  /** Refused for a reason that trying again does not change. */
  | 'refused';

/** Both changes brought together without asking; may be taken back. */
export interface Merged<F> {
  base: F;
  mine: F;
  theirs: Saved<F>;
}

export interface View<F> {
  phase: Phase;
  fields: F;
  /** Last known state on the server; null until the first save of a new entry. */
  saved: Saved<F> | null;
  problem: ApiProblem | null;
  /** In a conflict: what is on the server, and what both changes began with. */
  theirs: Saved<F> | null;
  base: F | null;
  merged: Merged<F> | null;
}

export interface Options<F> extends DraftStore<F> {
  fields: F;
  saved: Saved<F> | null;
  /** Sends; what is not sent at once, because it waits its turn, first waits for `ready`: the end of a composition. */
  save: (fields: F, etag: string | null, ready: () => Promise<void>) => Promise<Saved<F>>;
  /** Reads the row that a stale save was refused with. */
  current: (problem: ApiProblem) => Saved<F> | null;
  same: (a: F, b: F) => boolean;
  /** Both changes in one where they touch different places; null where a person must choose. */
  merge?: (base: F, mine: F, theirs: F) => F | null;
  /** A new entry without text is not worth a row yet. */
  worthSaving: (fields: F) => boolean;
}

/** Answers of a server or proxy in trouble, and of a rate limit: the same request may pass later. */
export function passes(status: number): boolean {
  return status >= 500 || status === 429 || status === 408;
}

/** The entry was deleted: its address answers no more, and its id may not be created anew. */
export function isGone(problem: ApiProblem): boolean {
  return problem.status === 404 || problem.code === 'entry_id_used';
}

/** What the author part of an entity tag counts; a list that was read before a save must not take that save back. */
export function versionOf(etag: string): number {
  return Number.parseInt(etag.replace(/^[^0-9]*/, ''), 10) || 0;
}

export function firstView<F>(fields: F, saved: Saved<F> | null): View<F> {
  return { phase: 'saved', fields, saved, problem: null, theirs: null, base: null, merged: null };
}
