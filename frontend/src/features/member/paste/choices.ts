import {
  asOneText,
  assemble,
  type ColumnRole,
  type Draft,
  isNumberedList,
  type Line,
  numbering,
  type Pasted,
  type Proposal,
  propose,
  type Role,
  replaceSuspects,
  type Suspect,
  splitAtNumbers,
  suspectsIn,
} from '../../../lib/paste';
import { type EntryFields, emptyFields } from '../entryFields';

/** What the server takes at most, in code points. */
const MAX = { text: 20_000, line: 500, department: 200 };

export type Mode = 'separate' | 'numbers' | 'one' | 'verbatim';

/** What the person has chosen in the dialog. */
export interface Choices {
  mode: Mode;
  roles: ReadonlyMap<number, Role>;
  columns: ReadonlyMap<number, ColumnRole[]>;
  agreed: ReadonlySet<string>;
}

export interface Outcome {
  proposal: Proposal;
  lines: Line[];
  drafts: Draft[];
  /** The numbering that could begin entries; '' for none. */
  style: string;
  counts: { separate: number; numbers: number };
  suspects: Suspect[];
  /** Text as it will be taken. */
  replaced: (text: string) => string;
  /** For the field that was pasted into. */
  text: string;
  verbatim: string;
}

export function firstChoices(pasted: Pasted): Choices {
  const { lines } = propose(pasted);
  const mode = isNumberedList(lines) ? 'numbers' : 'separate';
  return { mode, roles: new Map(), columns: new Map(), agreed: new Set() };
}

/** What comes out with these choices. Pure, so that the dialog shows exactly what is taken. */
export function outcomeOf(pasted: Pasted, choices: Choices): Outcome {
  const plans = pasted.plans.map((plan, index) => ({
    ...plan,
    columns: choices.columns.get(index) ?? plan.columns,
  }));
  const proposal = propose({ ...pasted, plans });
  const style = numbering(proposal.lines);
  const chosen = (lines: Line[]) =>
    lines.map((line) => ({ ...line, role: choices.roles.get(line.id) ?? line.role }));
  const separate = chosen(proposal.lines);
  const numbers = style === '' ? separate : chosen(splitAtNumbers(proposal.lines, style));
  const lines = choices.mode === 'numbers' ? numbers : separate;
  const suspects = suspectsIn(`${proposal.lines.map((line) => line.raw).join('\n')}`);
  const agreed = suspects.filter((suspect) => choices.agreed.has(suspect.found));
  const replaced = (text: string) => replaceSuspects(text, agreed);
  return {
    proposal,
    lines,
    drafts: assemble(lines).map((draft) => ({
      ...draft,
      department: replaced(draft.department),
      heading: replaced(draft.heading),
      title: replaced(draft.title),
      text: replaced(draft.text),
    })),
    style,
    counts: { separate: assemble(separate).length, numbers: assemble(numbers).length },
    suspects,
    replaced,
    text: replaced(asOneText(separate)),
    verbatim: replaced(proposal.verbatim),
  };
}

export function fieldsOfDraft(draft: Draft): EntryFields {
  const { department, heading, title, text, marker } = draft;
  return { ...emptyFields, department, heading, title, text, marker };
}

/** The number of the first entry that is longer than the server takes, from 1; 0 for none. */
export function tooLong(drafts: Draft[]): number {
  const length = (text: string) => [...text].length;
  const over = (draft: Draft) =>
    length(draft.text) > MAX.text ||
    length(draft.heading) > MAX.line ||
    length(draft.title) > MAX.line ||
    length(draft.department) > MAX.department;
  return drafts.findIndex(over) + 1;
}

/** The marks that were read as structure and are in no field, each once. */
export function marksRead(lines: Line[]): string {
  const marks = lines.flatMap((line) => {
    if (!['item', 'heading', 'department', 'title'].includes(line.role)) return [];
    const [before = '', after = ''] = line.raw.slice(line.made).split(line.text, 2);
    return line.text === ''
      ? []
      : [before.trim(), after.trim(), line.marks.startsWith('>') ? '' : line.marks];
  });
  return [...new Set(marks.filter((mark) => mark !== ''))].join(' ');
}

/** What a screen reader calls a line. */
export const shortened = (text: string) => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
