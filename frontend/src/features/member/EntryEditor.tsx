import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Entry, Mention } from '../../api/types';
import { useTexts } from '../../i18n';
import type { Draft } from '../../lib/autosave/drafts';
import { isComposing } from '../../lib/composition';
import { LIMITS } from '../../lib/graphemes';
import { Brackets } from '../../ui/Brackets';
import { Button } from '../../ui/Button';
import { TextArea, TextField } from '../../ui/Field';
import type { CellView } from './CellPage';
import { CopiesNotice } from './CopiesNotice';
import { Counter } from './Counter';
import { CarriedNotes } from './carry/CarriedNotes';
import { EntryMenu } from './EntryMenu';
import { EntryNotices } from './EntryNotices';
import { EntryOptions } from './EntryOptions';
import type { EntryFields } from './entryFields';
import { EntryFigures } from './figures/DoubtfulFigures';
import { FiguresOfEntry } from './figures/FiguresOfEntry';
import { EntryMarks } from './marks/EntryMarks';
import { type Offer, type OnPaste, PasteOffer } from './paste';
import { DEPARTMENTS } from './people/DepartmentChoices';
import { SaveStatus } from './SaveStatus';
import { useCaret } from './useCaret';
import { type Place, useEntryAutosave } from './useEntryAutosave';
import type { Commands } from './useEntryOperations';

interface Props {
  place: Place;
  id: string;
  entry: Entry | undefined;
  position: number;
  count: number;
  view: CellView;
  draft: Draft<EntryFields> | undefined;
  commands: Commands;
  /** The ids of the rows above one, the nearest first. */
  above: (id: string) => string[];
  onPaste: OnPaste;
  /** What a plain paste into this entry has to ask. */
  offer: Offer | undefined;
  onOfferClosed: (id: string) => void;
  /** A fresh entry takes the focus into its text. */
  focus: boolean;
}

/** One entry: its fields, its save state and what can be done with it. Redrawn only when something of it changes. */
export const EntryEditor = memo(function EntryEditor(props: Props) {
  const { place, id, entry, position, draft, commands } = props;
  const texts = useTexts();
  const { autosave, view } = useEntryAutosave(place, id, entry, props.above);
  const { fields } = view;
  const area = useRef<HTMLTextAreaElement>(null);
  const typed = useCaret(area, fields.text);

  useEffect(() => {
    if (draft) autosave.restore(draft);
  }, [autosave, draft]);

  const set = (change: Partial<EntryFields>) => autosave.input({ ...autosave.view.fields, ...change });
  const text = (name: 'department' | 'heading' | 'title' | 'text') => ({
    name,
    value: fields[name],
    onChange: (event: { target: { value: string } }) => {
      if (name === 'text') typed(event.target.value);
      set({ [name]: event.target.value });
    },
    error: view.problem?.errors.find((error) => error.pointer === `/${name}`)?.message,
  });

  const keys = (event: KeyboardEvent) => {
    // Within a composition Enter takes a conversion and arrows choose among candidates.
    if (isComposing(event.nativeEvent)) return;
    const act = () => {
      if (event.altKey && event.key === 'ArrowUp') return () => commands.run('move', id, true);
      if (event.altKey && event.key === 'ArrowDown') return () => commands.run('move', id, false);
      if (!event.ctrlKey && !event.metaKey) return null;
      if (event.key === 's') return () => void autosave.saveNow();
      if (event.key === 'Enter' && event.target === area.current)
        return () => commands.run('split', id, area.current?.selectionStart ?? 0);
      return null;
    };
    const action = act();
    if (!action) return;
    event.preventDefault();
    action();
  };

  return (
    <fieldset
      id={`entry-${id}`}
      tabIndex={-1}
      className="flex flex-col gap-4 rounded-8 border border-solid-gray-420 p-4"
      onCompositionStart={() => autosave.compositionStart()}
      onCompositionEnd={() => autosave.compositionEnd()}
      onBlur={() => void autosave.saveNow()}
      onKeyDown={keys}
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
      <div className="flex flex-col gap-1">
        <TextArea
          ref={area}
          label={texts.member.text}
          support={texts.member.example}
          required
          autoFocus={props.focus}
          {...text('text')}
        />
        <Counter text={fields.text} max={LIMITS.text} />
      </div>
      <EntryMarks submission={place.submission} id={id} entry={entry} fields={fields} autosave={autosave} />
      <PasteOffer offer={props.offer} onClose={() => props.onOfferClosed(id)} />
      <CarriedNotes entry={entry} submission={place.submission} fields={fields} />
      <EntryOptions
        entry={entry}
        submission={place.submission}
        theme={props.view.theme}
        fields={fields}
        onChange={set}
      />
      {entry && view.saved && <EntryFigures entry={entry} etag={view.saved.etag} texts={view.saved.fields} />}
      <SaveStatus view={view} />
      <EntryNotices id={id} view={view} autosave={autosave} commands={commands} />
      {entry?.copy_group && view.saved && (
        <CopiesNotice entry={entry} submission={place.submission} saved={view.saved} />
      )}
      <EntryButtons {...props} saved={view.saved !== null} onSave={() => void autosave.saveNow()} />
      {view.saved && (
        <EntryMenu id={id} view={props.view} last={position === props.count} text={area} commands={commands}>
          <FiguresOfEntry
            id={id}
            submission={place.submission}
            council={props.view.round.council_id}
            autosave={autosave}
          />
        </EntryMenu>
      )}
    </fieldset>
  );
});

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

function EntryButtons({
  id,
  position,
  count,
  commands,
  saved,
  onSave,
}: Props & { saved: boolean; onSave: () => void }) {
  const texts = useTexts().member;
  const which = (
    <span className="sr-only">
      <Brackets>{texts.entryNo(position)}</Brackets>
    </span>
  );
  return (
    <div className="flex flex-wrap gap-3">
      <Button small onClick={onSave}>
        {texts.saveNow}
        {which}
      </Button>
      {saved && position > 1 && (
        <Button small look="secondary" onClick={() => commands.run('move', id, true)}>
          {texts.moveUp}
          {which}
        </Button>
      )}
      {saved && position < count && (
        <Button small look="secondary" onClick={() => commands.run('move', id, false)}>
          {texts.moveDown}
          {which}
        </Button>
      )}
      <Button small look="danger" onClick={() => commands.run('remove', id)}>
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
