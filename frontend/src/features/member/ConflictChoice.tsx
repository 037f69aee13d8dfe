import { useId, useState } from 'react';
import { useTexts } from '../../i18n';
import type { Saved } from '../../lib/autosave/autosave';
import { Button } from '../../ui/Button';
import { TextArea } from '../../ui/Field';
import type { EntryFields } from './entryFields';

interface Props {
  mine: EntryFields;
  theirs: Saved<EntryFields>;
  onChoose: (fields: EntryFields) => void;
}

/** Both texts side by side; nothing is overwritten until the person has chosen. */
export function ConflictChoice({ mine, theirs, onChoose }: Props) {
  const texts = useTexts().member.conflict;
  const id = useId();
  const both = mine.text === theirs.fields.text ? mine.text : `${mine.text}\n${theirs.fields.text}`;
  const [combined, setCombined] = useState(both);
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
      <TextArea
        label={texts.combined}
        value={combined}
        onChange={(event) => setCombined(event.target.value)}
      />
      <div>
        <Button look="secondary" onClick={() => onChoose({ ...mine, text: combined })}>
          {texts.takeCombined}
        </Button>
      </div>
    </section>
  );
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
