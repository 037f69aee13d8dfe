import { useId, useState } from 'react';
import { useTexts } from '../../i18n';
import type { Saved } from '../../lib/autosave/autosave';
import { type Choice, combined, threeWay } from '../../lib/merge/three-way';
import { Button } from '../../ui/Button';
import { Select, TextArea } from '../../ui/Field';
import type { EntryFields } from './entryFields';
import { chosen, fieldChanges } from './mergeFields';
import { Paragraphs } from './Paragraphs';

interface Props {
  /** What both began with; null when that is not known. */
  base: EntryFields | null;
  mine: EntryFields;
  theirs: Saved<EntryFields>;
  onChoose: (fields: EntryFields) => void;
}

/** Both texts, paragraph by paragraph; nothing is overwritten until the person has chosen. */
export function ConflictChoice({ base, mine, theirs, onChoose }: Props) {
  const all = useTexts();
  const texts = all.member.conflict;
  const id = useId();
  const [choices, setChoices] = useState<Choice[]>([]);
  const [fields, setFields] = useState<Record<string, Choice>>({});
  const [edited, setEdited] = useState<string | null>(null);
  // Without what both began with, whatever differs is a conflict.
  const before = base ?? { ...mine, text: '', department: '', heading: '', title: '' };
  const hunks = threeWay(before.text, mine.text, theirs.fields.text);
  const text = edited ?? combined(hunks, choices);
  const conflicts = fieldChanges(before, mine, theirs.fields).filter(({ kind }) => kind === 'conflict');
  return (
    <section
      aria-labelledby={id}
      className="flex flex-col gap-4 rounded-8 border-2 border-l-8 border-error-1 p-4"
    >
      <h3 id={id} className="text-std-18B-160">
        {texts.title}
      </h3>
      <p>{texts.lead}</p>
      <div className="grid gap-4 desktop:grid-cols-2">
        <Version title={texts.mine} fields={mine} />
        <Version title={theirs.by ? texts.theirs(theirs.by) : texts.theirsOnly} fields={theirs.fields} />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button look="secondary" onClick={() => onChoose(mine)}>
          {texts.takeMine}
        </Button>
        <Button look="secondary" onClick={() => onChoose(theirs.fields)}>
          {texts.takeTheirs}
        </Button>
      </div>
      {conflicts.map(({ name }) => (
        <Select
          key={name}
          label={name === 'measures' || name === 'marker' ? all.member.options : fieldLabel(all, name)}
          value={fields[name] ?? 'mine'}
          onChange={(event) => setFields({ ...fields, [name]: event.target.value as Choice })}
        >
          <option value="mine">{`${all.entryDesk.hunk.takeMine}: ${shown(mine, name)}`}</option>
          <option value="theirs">{`${all.entryDesk.hunk.takeTheirs}: ${shown(theirs.fields, name)}`}</option>
        </Select>
      ))}
      <Paragraphs
        hunks={hunks}
        choices={choices}
        onChoose={(conflict, choice) => {
          const next = [...choices];
          next[conflict] = choice;
          setChoices(next);
          setEdited(null);
        }}
      />
      <TextArea label={texts.combined} value={text} onChange={(event) => setEdited(event.target.value)} />
      <div>
        <Button
          look="secondary"
          onClick={() =>
            onChoose({ ...chosen(before, mine, theirs.fields, { text: choices, fields }), text })
          }
        >
          {texts.takeCombined}
        </Button>
      </div>
    </section>
  );
}

function fieldLabel(texts: ReturnType<typeof useTexts>, name: 'department' | 'heading' | 'title'): string {
  return name === 'title' ? texts.member.itemTitle : texts.member[name];
}

function shown(fields: EntryFields, name: Exclude<keyof EntryFields, 'text'>): string {
  const value = fields[name];
  return Array.isArray(value) ? String(value.length) : value;
}

function Version({ title, fields }: { title: string; fields: EntryFields }) {
  const lines = [fields.department, fields.heading, fields.title, fields.text].filter(Boolean);
  return (
    <div className="rounded-8 border border-solid-gray-420 p-3">
      <h4 className="text-std-16B-170">{title}</h4>
      <p className="stored-text">{lines.join('\n')}</p>
    </div>
  );
}
