export interface Change {
  field: string;
  before: string;
  after: string;
}

/** Counters say nothing to a reader, and ids are told by the line itself. */
const LEFT_OUT = new Set(['version', 'id', 'council_id']);

type State = object | null | undefined;

/** The fields that an event changed, in the order in which they were recorded. */
export function changesOf(before: State, after: State): Change[] {
  const was = (before ?? {}) as Record<string, unknown>;
  const became = (after ?? {}) as Record<string, unknown>;
  return [...new Set([...Object.keys(was), ...Object.keys(became)])]
    .filter((field) => !LEFT_OUT.has(field))
    .map((field) => ({ field, before: shown(was[field]), after: shown(became[field]) }))
    .filter((change) => change.before !== change.after);
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(shown).join('\n');
  const { name } = value as { name?: unknown };
  return typeof name === 'string' ? name : JSON.stringify(value);
}
