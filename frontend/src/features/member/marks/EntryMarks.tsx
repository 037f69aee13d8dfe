import { useMutation, useQueryClient } from '@tanstack/react-query';
import { decideMention, entryMentions, type ReadMark } from '../../../api/mentions';
import { entriesQuery } from '../../../api/submissions';
import type { Entry } from '../../../api/types';
import { useTexts } from '../../../i18n';
import type { Autosave } from '../../../lib/autosave/autosave';
import { runsOf } from '../../../lib/table-model';
import { Checkbox } from '../../../ui/Field';
import { MarkedText } from '../../../ui/MarkedText';
import { Notice } from '../../../ui/Notice';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import type { EntryFields } from '../entryFields';
import { type Marked, useMarks } from './useMarks';

/** The mark is not among the stored ones, because its text is not. */
class NotSaved extends Error {}

interface Props {
  submission: string;
  id: string;
  entry: Entry | undefined;
  fields: EntryFields;
  autosave: Autosave<EntryFields>;
}

/** How the typed text will be marked, and one switch per mark; nothing is asked of anybody. */
export function EntryMarks({ submission, id, entry, fields, autosave }: Props) {
  const words = useTexts().mentions.editor;
  const marked = useMarks(submission, id, entry, fields);
  if (!marked || marked.marks.length === 0) return null;
  const printed = marked.marks.filter(({ state }) => state !== 'DISMISSED');
  return (
    <div className="flex flex-col gap-1" data-marks={printed.length}>
      <p className="text-dns-14N-130 text-solid-gray-700">{words.preview}</p>
      <Preview marked={marked} printed={printed} />
      <details>
        <summary className="cursor-pointer py-1">{words.marks(printed.length)}</summary>
        <Switches submission={submission} id={id} marks={marked.marks} autosave={autosave} />
      </details>
    </div>
  );
}

function Preview({ marked, printed }: { marked: Marked; printed: ReadMark[] }) {
  const lines = (['HEADING', 'TITLE'] as const)
    .map((field) => ({ field, value: field === 'TITLE' ? marked.title : marked.heading }))
    .filter(({ field }) => printed.some((mark) => mark.field === field));
  return (
    <div className="rounded-8 bg-solid-gray-50 px-3 py-2 text-std-16N-170 break-words whitespace-pre-wrap">
      {lines.map(({ field, value }) => (
        <p key={field}>
          <MarkedText runs={runsOf(value, field, printed)} />
        </p>
      ))}
      <p>
        <MarkedText runs={runsOf(marked.text, 'TEXT', printed)} />
      </p>
    </div>
  );
}

interface SwitchesProps {
  submission: string;
  id: string;
  marks: ReadMark[];
  autosave: Autosave<EntryFields>;
}

function Switches({ submission, id, marks, autosave }: SwitchesProps) {
  const texts = useTexts();
  const words = texts.mentions.editor;
  const queries = useQueryClient();
  const decide = useMutation({
    mutationFn: async ({ mark, not }: { mark: ReadMark; not: boolean }) => {
      // A mark belongs to the saved text: what is typed goes first.
      if (!(await autosave.flush())) throw new NotSaved();
      const found = (await entryMentions(id)).find((other) => isSame(other, mark));
      if (!found) throw new NotSaved();
      await decideMention(found, not ? 'DISMISSED' : 'DETECTED');
      const mentions = await entryMentions(id);
      queries.setQueryData(entriesQuery(submission).queryKey, (list: Entry[] | undefined) =>
        list?.map((row) => (row.id === id ? { ...row, mentions } : row)),
      );
    },
  });
  return (
    <>
      <ul className="flex flex-col gap-2 py-1">
        {marks.map((mark, index) => {
          const nth = marks.slice(0, index + 1).filter((other) => other.text === mark.text).length;
          return (
            <li
              key={`${mark.field}${mark.start}`}
              className="flex flex-col gap-1 border-l-4 border-solid-gray-300 pl-3"
            >
              <span>
                {mark.state === 'DISMISSED' ? (
                  <>
                    {mark.text} <span className="text-dns-14N-130">{words.dismissed}</span>
                  </>
                ) : (
                  <MarkedText runs={[{ text: mark.text, kind: mark.kind, start: mark.start }]} />
                )}
              </span>
              <Checkbox
                label={
                  <>
                    {words.not}
                    <span className="sr-only">{words.place(mark.text, nth)}</span>
                  </>
                }
                checked={mark.state === 'DISMISSED'}
                aria-disabled={decide.isPending || undefined}
                onChange={(event) => {
                  if (!decide.isPending) decide.mutate({ mark, not: event.target.checked });
                }}
              />
            </li>
          );
        })}
      </ul>
      {decide.error instanceof NotSaved && <Notice tone="error" title={words.failed} live />}
      {decide.error && !(decide.error instanceof NotSaved) && <ProblemNotice error={decide.error} />}
    </>
  );
}

function isSame(a: ReadMark, b: ReadMark): boolean {
  return a.field === b.field && a.start === b.start && a.end === b.end && a.text === b.text;
}
