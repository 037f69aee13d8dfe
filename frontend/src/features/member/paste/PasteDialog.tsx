import { useCallback, useId, useMemo, useState } from 'react';
import { useTexts } from '../../../i18n';
import type { Role } from '../../../lib/paste';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Fieldset } from '../../../ui/Field';
import type { EntryFields } from '../entryFields';
import { type Choices, fieldsOfDraft, firstChoices, type Mode, outcomeOf, tooLong } from './choices';
import { LeftOut } from './LeftOut';
import { PasteLines } from './PasteLines';
import { PasteTables } from './PasteTables';
import { Suspects } from './Suspects';
import type { Asked } from './usePaste';

interface Props {
  asked: Pick<Asked, 'pasted'>;
  onClose: () => void;
  onTake: (entries: EntryFields[]) => void;
  onInsert: (text: string) => void;
}

/** Shows what was understood of a paste before anything is taken. Escape leaves everything as it was. */
export function PasteDialog({ asked, onClose, onTake, onInsert }: Props) {
  const { paste: texts, common } = useTexts();
  const [choices, setChoices] = useState<Choices>(() => firstChoices(asked.pasted));
  const outcome = useMemo(() => outcomeOf(asked.pasted, choices), [asked, choices]);
  const { lines, drafts } = outcome;
  const asEntries = choices.mode === 'separate' || choices.mode === 'numbers';
  const left = lines.filter((line) => line.role === 'skip').length;
  const long = tooLong(drafts);
  const reason = drafts.length === 0 ? texts.nothing : long > 0 ? texts.tooLong(long) : undefined;

  const setRole = useCallback(
    (id: number, role: Role) => setChoices((all) => ({ ...all, roles: new Map(all.roles).set(id, role) })),
    [],
  );

  return (
    <Dialog
      wide
      title={texts.title}
      onClose={onClose}
      actions={
        <>
          {asEntries ? (
            <Button reason={reason} onClick={() => onTake(drafts.map(fieldsOfDraft))}>
              {texts.confirm(drafts.length)}
            </Button>
          ) : (
            <Button onClick={() => onInsert(choices.mode === 'one' ? outcome.text : outcome.verbatim)}>
              {texts.insert}
            </Button>
          )}
          <Button look="secondary" onClick={onClose}>
            {common.cancel}
          </Button>
        </>
      }
    >
      <p>{texts.lead}</p>
      <Modes choices={choices} outcome={outcome} onChange={(mode) => setChoices({ ...choices, mode })} />
      <Suspects
        suspects={outcome.suspects}
        agreed={choices.agreed}
        onChange={(agreed) => setChoices({ ...choices, agreed })}
      />
      <p role="status" className="sr-only">
        {asEntries ? texts.count(drafts.length, left) : ''}
      </p>
      {asEntries ? (
        <>
          <PasteTables
            tables={outcome.proposal.tables}
            onChange={(table, columns) =>
              setChoices((all) => ({ ...all, columns: new Map(all.columns).set(table, columns) }))
            }
          />
          <PasteLines lines={lines} drafts={drafts} onRole={setRole} shown={outcome.replaced} />
          <LeftOut lines={lines} proposal={outcome.proposal} onRole={setRole} />
        </>
      ) : (
        <p className="stored-text max-h-96 overflow-y-auto border-l-4 border-solid-gray-300 pl-3">
          {choices.mode === 'one' ? outcome.text : outcome.verbatim}
        </p>
      )}
    </Dialog>
  );
}

interface ModesProps {
  choices: Choices;
  outcome: ReturnType<typeof outcomeOf>;
  onChange: (mode: Mode) => void;
}

function Modes({ choices, outcome, onChange }: ModesProps) {
  const texts = useTexts().paste;
  const name = useId();
  const { counts, style } = outcome;
  const modes: [Mode, string][] = [
    ['separate', texts.mode.separate(counts.separate)],
    ['one', texts.mode.one],
    ['verbatim', texts.mode.verbatim],
  ];
  if (style !== '' && counts.numbers !== counts.separate)
    modes.splice(1, 0, ['numbers', texts.mode.numbers(style, counts.numbers)]);
  return (
    <Fieldset legend={texts.how}>
      {modes.map(([mode, words]) => (
        <label key={mode} className="flex items-start gap-2">
          <input
            type="radio"
            name={name}
            className="mt-1 size-5 shrink-0 accent-blue-900"
            checked={choices.mode === mode}
            onChange={() => onChange(mode)}
          />
          {words}
        </label>
      ))}
    </Fieldset>
  );
}
