import { type Choice, combined, type Hunk, threeWay } from '../../lib/merge/three-way';
import type { EntryFields } from './entryFields';

/** A field other than the text, of which there are up to three versions. */
export interface FieldChange {
  name: Exclude<keyof EntryFields, 'text'>;
  /** Whose change it is; `conflict` when both changed it differently. */
  kind: Hunk['kind'];
}

const OTHERS = ['department', 'heading', 'title', 'marker', 'measures'] as const;

/** The fields beside the text, with who changed them. */
export function fieldChanges(base: EntryFields, mine: EntryFields, theirs: EntryFields): FieldChange[] {
  return OTHERS.map((name) => {
    const [b, m, t] = [base, mine, theirs].map((fields) => [fields[name]].flat().sort().join('\n'));
    if (m === t) return { name, kind: b === m ? 'same' : 'both' };
    if (b === m) return { name, kind: 'theirs' };
    return { name, kind: b === t ? 'mine' : 'conflict' };
  });
}

export interface Choices {
  /** One per conflicting run of paragraphs, in order. */
  text: Choice[];
  fields: Partial<Record<FieldChange['name'], Choice>>;
}

/** The entry after the person's choices; what only one of them changed is as that one has it. */
export function chosen(
  base: EntryFields,
  mine: EntryFields,
  theirs: EntryFields,
  choices: Choices,
): EntryFields {
  const result: EntryFields = {
    ...mine,
    text: combined(threeWay(base.text, mine.text, theirs.text), choices.text),
  };
  for (const { name, kind } of fieldChanges(base, mine, theirs)) {
    if (kind === 'theirs' || (kind === 'conflict' && choices.fields[name] === 'theirs'))
      Object.assign(result, { [name]: theirs[name] });
  }
  return result;
}

/** Both changes in one entry, or null when they touch the same paragraph or field. */
export function mergeFields(base: EntryFields, mine: EntryFields, theirs: EntryFields): EntryFields | null {
  const touching =
    threeWay(base.text, mine.text, theirs.text).some(({ kind }) => kind === 'conflict') ||
    fieldChanges(base, mine, theirs).some(({ kind }) => kind === 'conflict');
  return touching ? null : chosen(base, mine, theirs, { text: [], fields: {} });
}
