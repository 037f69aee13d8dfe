import { memo } from 'react';
import { useTexts } from '../../../i18n';
import type { Draft, Line, Role } from '../../../lib/paste';
import { control } from '../../../ui/Field';
import { join } from '../../../ui/join';
import { shortened } from './choices';

const ROLES: Role[] = ['item', 'plain', 'title', 'heading', 'department', 'join', 'glue', 'skip'];
interface Props {
  lines: Line[];
  drafts: Draft[];
  onRole: (id: number, role: Role) => void;
  /** A line's text as it will be taken. */
  shown: (text: string) => string;
}

/**
 * The lines in their order with the entries they become. A line keeps its place whatever it is said to be, so that the
 * keyboard stays where it is.
 */
export function PasteLines({ lines, drafts, onRole, shown }: Props) {
  const texts = useTexts().paste;
  const first = new Map(drafts.map((draft, index) => [draft.lines[0], { draft, number: index + 1 }]));
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-std-16B-170">{texts.lines}</h3>
      <p className="text-dns-14N-130 text-solid-gray-700">{texts.linesLead}</p>
      <ol className="flex flex-col border-y border-solid-gray-420">
        {lines.map((line) => {
          const begins = first.get(line.id);
          return (
            <li
              key={line.id}
              data-role={line.role}
              className={join(begins && 'border-t border-solid-gray-420')}
            >
              {begins && <EntryHead {...begins} />}
              <LineRow
                id={line.id}
                role={line.role}
                raw={line.raw}
                words={shown(wordsOf(line))}
                onRole={onRole}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function EntryHead({ draft, number }: { draft: Draft; number: number }) {
  const texts = useTexts().paste;
  const parts = [
    draft.department && texts.department(draft.department),
    draft.heading && texts.heading(draft.heading),
    draft.title && texts.itemTitle(draft.title),
  ].filter(Boolean);
  return (
    <div
      data-entry={number}
      data-fields={JSON.stringify({ ...draft, lines: undefined })}
      className="bg-solid-gray-50 px-2 py-1"
    >
      <span className="text-std-16B-170">{texts.entry(number)}</span>
      {parts.map((part) => (
        <span key={part} className="ml-3 inline-block text-dns-14N-130">
          {part}
        </span>
      ))}
    </div>
  );
}

function wordsOf({ role, text, raw }: Line): string {
  return role === 'item' || role === 'title' ? `・${text}` : raw;
}

interface RowProps {
  id: number;
  role: Role;
  raw: string;
  words: string;
  onRole: Props['onRole'];
}

/** Remembered, because a list may have a thousand lines of which one changes. */
const LineRow = memo(function LineRow({ id, role, raw, words, onRole }: RowProps) {
  const texts = useTexts().paste;
  const over = role === 'heading' || role === 'department';
  return (
    <div className="grid items-start gap-x-3 gap-y-1 px-2 py-1 desktop:grid-cols-[17rem_1fr]">
      <select
        aria-label={texts.roleOf(shortened(raw))}
        className={join(control, 'h-9 py-1 text-dns-14N-130')}
        value={role}
        onChange={(event) => onRole(id, event.target.value as Role)}
      >
        {ROLES.map((option) => (
          <option key={option} value={option}>
            {texts.role[option]}
          </option>
        ))}
      </select>
      <p
        className={join(
          'stored-text py-1',
          over && 'text-std-16B-170',
          role === 'skip' && 'text-solid-gray-700 line-through',
          (role === 'join' || role === 'glue') && 'pl-6',
        )}
      >
        {words}
      </p>
    </div>
  );
});
