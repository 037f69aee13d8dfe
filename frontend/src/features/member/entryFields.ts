import type { ApiProblem } from '../../api/problem';
import type { Entry, EntryBody, EntryKind } from '../../api/types';
import type { Saved } from '../../lib/autosave/autosave';

/** What a person types into one entry. */
export interface EntryFields {
  department: string;
  heading: string;
  title: string;
  text: string;
  marker: 'ITEM' | 'NONE';
  measures: string[];
}

export const emptyFields: EntryFields = {
  department: '',
  heading: '',
  title: '',
  text: '',
  marker: 'ITEM',
  measures: [],
};

export function fieldsOf(entry: Entry): EntryFields {
  return {
    department: entry.department ?? '',
    heading: entry.heading ?? '',
    title: entry.title ?? '',
    text: entry.text,
    marker: entry.marker,
    measures: entry.response_measures.map((measure) => measure.id),
  };
}

export function savedOf(entry: Entry): Saved<EntryFields> {
  return {
    fields: fieldsOf(entry),
    etag: entry.etag,
    at: entry.updated_at,
    by: entry.updated_by?.name ?? null,
  };
}

/** The row that a stale save was refused with, when the server sent it. */
export function currentOf(problem: ApiProblem): Saved<EntryFields> | null {
  const current = problem.body.current as Entry | undefined;
  return current?.text !== undefined ? savedOf(current) : null;
}

export function sameFields(a: EntryFields, b: EntryFields): boolean {
  const texts = (['department', 'heading', 'title', 'text', 'marker'] as const).every(
    (name) => a[name] === b[name],
  );
  return texts && [...a.measures].sort().join() === [...b.measures].sort().join();
}

export function bodyOf(fields: EntryFields, theme: number, kind: EntryKind): EntryBody {
  return {
    theme,
    kind,
    department: fields.department || null,
    heading: fields.heading || null,
    title: fields.title || null,
    text: fields.text,
    marker: fields.marker,
    response_measure_ids: fields.measures,
  };
}

export const worthSaving = (fields: EntryFields) => fields.text.trim() !== '';
