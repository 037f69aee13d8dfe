import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { ApiProblem } from '../../../api/problem';
import { type ProgramBody, programListQuery, updateProgram } from '../../../api/programs';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Dialog } from '../../../ui/Dialog';
import { Select } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';
import type { OperationProps } from './Operations';

/** The last day of a programme, and what comes after it. */
export function EndDialog({ program, desk, onClose }: OperationProps) {
  const texts = useTexts();
  const { end: words, fields } = texts.programs;
  const formId = useId();
  const queries = useQueryClient();
  const others =
    useQuery(programListQuery(desk.council ? { council: desk.council } : { nationwide: true })).data ?? [];
  const [missing, setMissing] = useState(false);
  const end = useMutation({
    mutationFn: async (form: FormData) => {
      const successor = String(form.get('successor') ?? '');
      const { etag: _, ...present } = program;
      const body = {
        ...present,
        valid_to: String(form.get('valid_to')),
        successor: successor ? { id: successor } : null,
      };
      // What was read may be sent back: read-only fields in it are passed over.
      await updateProgram(program, body as unknown as ProgramBody);
      onClose();
      toast(words.done);
      await queries.invalidateQueries({ queryKey: ['programs'] });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const empty = !form.get('valid_to');
    setMissing(empty);
    if (!empty) end.mutate(form);
  };
  const wrong =
    end.error instanceof ApiProblem
      ? end.error.errors.find((error) => error.pointer === '/valid_to')?.message
      : undefined;
  return (
    <Dialog
      title={words.title(program.name)}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId} busy={end.isPending}>
            {words.go}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      <p>{words.lead}</p>
      {end.error && !wrong && <ProblemNotice error={end.error} />}
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-4">
        <DateField
          name="valid_to"
          label={fields.valid_to}
          required
          defaultValue={program.valid_to ?? ''}
          error={missing ? texts.common.invalid.required(fields.valid_to) : wrong}
        />
        <Select
          key={others.length}
          name="successor"
          label={fields.successor}
          defaultValue={program.successor?.id ?? ''}
        >
          <option value="">{texts.common.none}</option>
          {others
            .filter((other) => other.id !== program.id)
            .map((other) => (
              <option key={other.id} value={other.id}>
                {other.name}
              </option>
            ))}
        </Select>
      </form>
    </Dialog>
  );
}
