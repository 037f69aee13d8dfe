import { useState } from 'react';
import type { FigureSaying, FigureScope } from '../../api/figures';
import type { Program } from '../../api/types';
import { useTexts } from '../../i18n';
import { DateField } from '../DateField';
import { Select, TextField } from '../Field';
import { ProgramCombobox } from '../ProgramCombobox';

/** What a form begins with; a number that is not read yet is empty. */
export type Begun = Partial<Omit<FigureSaying, 'value'>> & { value?: number | string; program_name?: string };

interface Props {
  council: string;
  begun: Begun;
  program: string | null;
  onProgram: (id: string | null) => void;
  /** Told whether a name is typed that was not chosen from the list. */
  onUnchosen: (unchosen: boolean) => void;
  /** Shown at fields after a try to save. */
  errors: { value?: string | undefined; unit?: string | undefined; program?: string | undefined };
}

/** Every part of what a figure says. */
export function FigureFields({ council, begun, program, onProgram, onUnchosen, errors }: Props) {
  const words = useTexts().figureMarks;
  const [chosen, setChosen] = useState<Pick<Program, 'id' | 'name'> | null>(
    program && begun.program_name ? { id: program, name: begun.program_name } : null,
  );
  const text = (name: 'label' | 'qualifier' | 'call' | 'source', label: string, max: number) => (
    <TextField name={name} label={label} defaultValue={begun[name] ?? ''} maxLength={max} />
  );
  const date = (name: 'period_from' | 'period_to' | 'as_of', label: string) => (
    <DateField name={name} label={label} defaultValue={begun[name] ?? ''} />
  );
  return (
    <div className="grid gap-4 desktop:grid-cols-2">
      {text('label', words.what, 200)}
      {text('qualifier', words.qualifier, 40)}
      <TextField
        // Other words make another number; what else is typed stays.
        key={`value ${begun.value ?? ''}`}
        name="value"
        label={words.value}
        defaultValue={String(begun.value ?? '')}
        required
        type="number"
        step="any"
        error={errors.value}
      />
      <TextField
        key={`unit ${begun.unit ?? ''}`}
        name="unit"
        label={words.unit}
        defaultValue={begun.unit ?? ''}
        required
        maxLength={40}
        error={errors.unit}
      />
      {date('period_from', words.from)}
      {date('period_to', words.to)}
      {date('as_of', words.asOfField)}
      <Select name="scope" label={words.scope} defaultValue={begun.scope ?? ''}>
        <option value="">{words.noScope}</option>
        <option value="PREFECTURE">{words.scopes.PREFECTURE}</option>
        <option value="NATIONWIDE">{words.scopes.NATIONWIDE}</option>
      </Select>
      <div className="desktop:col-span-2">
        <ProgramCombobox
          council={council}
          label={words.program}
          optional
          chosen={chosen}
          onChoose={(found) => {
            setChosen(found);
            onProgram(found?.id ?? null);
          }}
          onType={(typed) => onUnchosen(typed.trim() !== '')}
          error={errors.program}
        />
      </div>
      {text('call', words.call, 40)}
      {text('source', words.source, 200)}
    </div>
  );
}

/** What is typed in the fields of a form. */
export function typedSaying(form: HTMLFormElement, begun: Begun, program: string | null): FigureSaying {
  const data = new FormData(form);
  const value = (name: string) => String(data.get(name) ?? '').trim() || null;
  return {
    label: value('label'),
    value: Number(value('value')),
    unit: value('unit') ?? '',
    qualifier: value('qualifier'),
    period_from: value('period_from'),
    period_to: value('period_to'),
    as_of: value('as_of'),
    date_text: begun.date_text ?? null,
    scope: value('scope') as FigureScope | null,
    program_id: program,
    call: value('call'),
    source: value('source'),
  };
}
