import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { ApiProblem } from '../../../api/problem';
import { splitProgram } from '../../../api/programs';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { useGo } from '../../../lib/route';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Checkbox, Fieldset, TextField } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';
import type { OperationProps } from './Operations';

/** A second programme that takes over some of the names. */
export function SplitDialog({ program, desk, onClose }: OperationProps) {
  const texts = useTexts();
  const words = texts.programs.split;
  const formId = useId();
  const queries = useQueryClient();
  const go = useGo();
  const [missing, setMissing] = useState(false);
  const split = useMutation({
    mutationFn: async (form: FormData) => {
      const fresh = await splitProgram(program, {
        name: String(form.get('name')).trim(),
        aliases: form.getAll('alias').map(String),
        as_course: form.get('as_course') !== null,
      });
      onClose();
      toast(words.done);
      go(paths.councilProgram(fresh.id, desk.slug));
      await queries.invalidateQueries({ queryKey: ['programs'] });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const empty = !String(form.get('name') ?? '').trim();
    setMissing(empty);
    if (!empty) split.mutate(form);
  };
  const wrong =
    split.error instanceof ApiProblem
      ? split.error.errors.find((error) => error.pointer === '/name')?.message
      : undefined;
  const names = [...new Set(program.aliases.map((alias) => alias.name))];
  return (
    <Dialog
      title={words.title(program.name)}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId} busy={split.isPending}>
            {words.go}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      <p>{words.lead}</p>
      {split.error && !wrong && <ProblemNotice error={split.error} />}
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-4">
        <TextField
          name="name"
          label={words.name}
          required
          error={missing ? texts.common.invalid.required(words.name) : wrong}
        />
        <Fieldset legend={words.aliases}>
          {names.length === 0 && <p>{words.noAliases}</p>}
          {names.map((name) => (
            <Checkbox key={name} name="alias" value={name} label={name} />
          ))}
        </Fieldset>
        {!program.parent && <Checkbox name="as_course" label={words.asCourse} />}
      </form>
    </Dialog>
  );
}
