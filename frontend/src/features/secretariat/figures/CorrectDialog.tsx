import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId } from 'react';
import { decideFigure, type FigureItem, type FigureSaying, type FigureScope } from '../../../api/figures';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Dialog } from '../../../ui/Dialog';
import { Select, TextField } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';

interface Props {
  item: FigureItem;
  onClose: () => void;
  onDone: () => Promise<unknown>;
}

/** What a figure says, to be put right; the sentence above it stays as it is. */
export function CorrectDialog({ item, onClose, onDone }: Props) {
  const texts = useTexts();
  const words = texts.figureMarks;
  const form = useId();
  const save = useMutation({
    mutationFn: (saying: FigureSaying) =>
      decideFigure(item, item.state === 'MANUAL' ? 'MANUAL' : 'CONFIRMED', saying),
    onSuccess: async () => {
      await onDone();
      toast(words.changed);
      onClose();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const value = (name: string) => String(data.get(name) ?? '').trim() || null;
    save.mutate({
      label: value('label'),
      value: Number(value('value')),
      unit: value('unit') ?? item.unit,
      qualifier: value('qualifier'),
      period_from: value('period_from'),
      period_to: value('period_to'),
      as_of: value('as_of'),
      date_text: item.date_text ?? null,
      scope: value('scope') as FigureScope | null,
      program_id: item.program_id ?? null,
      call: value('call'),
      source: value('source'),
    });
  };
  const text = (name: 'label' | 'unit' | 'qualifier' | 'call' | 'source', label: string, max: number) => (
    <TextField name={name} label={label} defaultValue={item[name] ?? ''} maxLength={max} />
  );
  const date = (name: 'period_from' | 'period_to' | 'as_of', label: string) => (
    <DateField name={name} label={label} defaultValue={item[name] ?? ''} />
  );
  return (
    <Dialog
      title={words.correctTitle(item.text)}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} busy={save.isPending}>
            {words.save}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      <p className="stored-text">{item.sentence.trim()}</p>
      <form id={form} onSubmit={submit} className="grid gap-4 desktop:grid-cols-2">
        {text('label', words.what, 200)}
        {text('qualifier', words.qualifier, 40)}
        <TextField
          name="value"
          label={words.value}
          defaultValue={String(item.value)}
          required
          type="number"
          step="any"
        />
        {text('unit', words.unit, 40)}
        {date('period_from', words.from)}
        {date('period_to', words.to)}
        {date('as_of', words.asOfField)}
        <Select name="scope" label={words.scope} defaultValue={item.scope ?? ''}>
          <option value="">{words.noScope}</option>
          <option value="PREFECTURE">{words.scopes.PREFECTURE}</option>
          <option value="NATIONWIDE">{words.scopes.NATIONWIDE}</option>
        </Select>
        {text('call', words.call, 40)}
        {text('source', words.source, 200)}
      </form>
      {save.error && <ProblemNotice error={save.error} />}
    </Dialog>
  );
}
