import { type ReactNode, useEffect, useState } from 'react';
import type { Entry, Mention, RoundTheme } from '../../api/types';
import { useTexts } from '../../i18n';
import type { Autosave } from '../../lib/autosave/autosave';
import type { Draft } from '../../lib/autosave/drafts';
import { Button } from '../../ui/Button';
import { Checkbox, Fieldset, TextArea, TextField } from '../../ui/Field';
import { ConflictChoice } from './ConflictChoice';
import { CarriedNotes } from './carry/CarriedNotes';
import type { EntryFields } from './entryFields';
import type { OnPaste } from './paste';
import { DEPARTMENTS } from './people/DepartmentChoices';
import { SaveStatus } from './SaveStatus';
import { type Place, useEntryAutosave } from './useEntryAutosave';

interface Props {
  place: Place;
  id: string;
  entry: Entry | undefined;
  position: number;
  count: number;
  theme: RoundTheme;
  draft: Draft<EntryFields> | undefined;
  onMove: (up: boolean) => void;
  onDelete: (autosave: Autosave<EntryFields>) => void;
  /** The ids of the rows above one, the nearest first. */
  above: (id: string) => string[];
  onPaste: OnPaste;
  /** What a plain paste into this entry has to ask. */
  offer: ReactNode;
  /** A fresh entry takes the focus into its text. */
  focus: boolean;
}

/** One entry: its fields, its save state and what can be done with it. */
export function EntryEditor(props: Props) {
  const { place, id, entry, position, draft } = props;
  const texts = useTexts();
  const { autosave, view } = useEntryAutosave(place, id, entry, props.above);
  const { fields } = view;

  useEffect(() => {
    if (draft) autosave.restore(draft);
  }, [autosave, draft]);

  const set = (change: Partial<EntryFields>) => autosave.input({ ...autosave.view.fields, ...change });
  const text = (name: 'department' | 'heading' | 'title' | 'text') => ({
    name,
    value: fields[name],
    onChange: (event: { target: { value: string } }) => set({ [name]: event.target.value }),
  });

  return (
    <fieldset
      id={`entry-${id}`}
      tabIndex={-1}
      className="flex flex-col gap-4 rounded-8 border border-solid-gray-420 p-4"
      onCompositionStart={() => autosave.compositionStart()}
      onCompositionEnd={() => autosave.compositionEnd()}
      onBlur={() => void autosave.saveNow()}
      onPaste={(event) => props.onPaste(event, id, autosave)}
    >
      <legend className="px-1 text-std-18B-160">{texts.member.entryNo(position)}</legend>
      <Lines filled={Boolean(fields.department || fields.heading || fields.title)}>
        <div className="grid items-end gap-4 desktop:grid-cols-2">
          <TextField
            label={texts.member.department}
            support={texts.member.departmentSupport}
            {...text('department')}
            list={DEPARTMENTS}
          />
          <TextField
            label={texts.member.heading}
            support={texts.member.headingSupport}
            {...text('heading')}
          />
        </div>
        <TextField
          label={texts.member.itemTitle}
          support={texts.member.itemTitleSupport}
          {...text('title')}
        />
      </Lines>
      <TextArea
        label={texts.member.text}
        support={texts.member.example}
        required
        autoFocus={props.focus}
        error={view.problem?.errors.find((error) => error.pointer === '/text')?.message}
        {...text('text')}
      />
      {props.offer}
      <CarriedNotes entry={entry} submission={place.submission} fields={fields} />
      <Options theme={props.theme} fields={fields} onChange={set} />
      <SaveStatus view={view} />
      {view.phase === 'conflict' && view.theirs && (
        <ConflictChoice
          mine={fields}
          theirs={view.theirs}
          onChoose={(chosen) => void autosave.resolve(chosen)}
        />
      )}
      <EntryButtons {...props} saved={view.saved !== null} autosave={autosave} />
    </fieldset>
  );
}

/** The lines before the text: few entries have them, so they are folded away until one is used. */
function Lines({ filled, children }: { filled: boolean; children: ReactNode }) {
  const texts = useTexts();
  const [opened, setOpened] = useState(filled);
  return (
    <details open={opened || filled} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary className="cursor-pointer py-1">{texts.member.lines}</summary>
      <div className="flex flex-col gap-4 pt-2">{children}</div>
    </details>
  );
}

interface OptionsProps {
  theme: RoundTheme;
  fields: EntryFields;
  onChange: (change: Partial<EntryFields>) => void;
}

function Options({ theme, fields, onChange }: OptionsProps) {
  const texts = useTexts();
  const toggle = (id: string, on: boolean) =>
    onChange({
      measures: on ? [...fields.measures, id] : fields.measures.filter((measure) => measure !== id),
    });
  return (
    <details>
      <summary className="cursor-pointer py-1">{texts.member.options}</summary>
      <div className="flex flex-col gap-4 pt-2">
        <Checkbox
          label={texts.member.marker}
          checked={fields.marker === 'ITEM'}
          onChange={(event) => onChange({ marker: event.target.checked ? 'ITEM' : 'NONE' })}
        />
        {theme.response_measures.length > 0 && (
          <Fieldset legend={texts.member.measures}>
            {theme.response_measures.map((measure) => (
              <Checkbox
                key={measure.id}
                label={measure.name}
                checked={fields.measures.includes(measure.id)}
                onChange={(event) => toggle(measure.id, event.target.checked)}
              />
            ))}
          </Fieldset>
        )}
      </div>
    </details>
  );
}

function EntryButtons({
  position,
  count,
  onMove,
  onDelete,
  saved,
  autosave,
}: Props & { saved: boolean; autosave: Autosave<EntryFields> }) {
  const texts = useTexts().member;
  const which = <span className="sr-only">（{texts.entryNo(position)}）</span>;
  return (
    <div className="flex flex-wrap gap-3">
      <Button small onClick={() => void autosave.saveNow()}>
        {texts.saveNow}
        {which}
      </Button>
      {saved && position > 1 && (
        <Button small look="secondary" onClick={() => onMove(true)}>
          {texts.moveUp}
          {which}
        </Button>
      )}
      {saved && position < count && (
        <Button small look="secondary" onClick={() => onMove(false)}>
          {texts.moveDown}
          {which}
        </Button>
      )}
      <Button small look="danger" onClick={() => onDelete(autosave)}>
        {texts.delete}
        {which}
      </Button>
    </div>
  );
}

/** What the server found in the saved text, for the preview. */
export function mentionsShown(mentions: Mention[] = []): Mention[] {
  return mentions.filter((mention) => mention.state.toUpperCase() !== 'DISMISSED');
}
