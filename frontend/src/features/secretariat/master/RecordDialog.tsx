import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { ApiProblem } from '../../../api/problem';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Dialog } from '../../../ui/Dialog';
import { Select, TextArea, TextField } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { bodyOf, type FieldSpec, shownValue } from './parts';

interface Props {
  title: string;
  fields: FieldSpec[];
  record?: object;
  onClose: () => void;
  onSave: (body: Record<string, unknown>) => Promise<void>;
}

/** The form of one line of master data. */
export function RecordDialog({ title, fields, record, onClose, onSave }: Props) {
  const texts = useTexts();
  const formId = useId();
  const [missing, setMissing] = useState<string[]>([]);
  const save = useMutation({ mutationFn: onSave });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const empty = fields.filter((field) => field.required && !String(form.get(field.name) ?? '').trim());
    setMissing(empty.map((field) => field.name));
    if (empty.length === 0) save.mutate(bodyOf(form, fields));
  };
  const error = (field: FieldSpec) => {
    if (missing.includes(field.name)) return texts.common.invalid.required(field.label);
    const problem = save.error instanceof ApiProblem ? save.error : null;
    return problem?.errors.find((item) => item.pointer.startsWith(`/${field.name}`))?.message;
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId} busy={save.isPending}>
            {texts.common.save}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      {save.error && <ProblemNotice error={save.error} />}
      <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-4">
        {fields.map((field) => (
          <Control
            key={field.name}
            field={field}
            value={shownValue(record, field.name)}
            error={error(field)}
          />
        ))}
      </form>
    </Dialog>
  );
}

function Control({ field, value, error }: { field: FieldSpec; value: string; error: string | undefined }) {
  const texts = useTexts();
  const common = {
    name: field.name,
    label: field.label,
    required: field.required,
    error,
    defaultValue: value,
  };
  switch (field.type) {
    case 'select':
      return (
        <Select {...common}>
          {!field.required && <option value="">{texts.common.none}</option>}
          {field.options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </Select>
      );
    case 'boolean':
      return (
        <Select {...common}>
          <option value="true">{texts.common.yes}</option>
          <option value="false">{texts.common.no}</option>
        </Select>
      );
    case 'area':
      return <TextArea {...common} />;
    case 'date':
      return <DateField {...common} />;
    case 'text':
    case 'number':
      return <TextField {...common} support={field.support} type={field.type} />;
  }
}
