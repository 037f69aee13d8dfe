import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useDeferredValue, useId, useState } from 'react';
import { ApiProblem } from '../../../api/problem';
import { splitPreviewQuery, splitProgram } from '../../../api/programs';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { useGo } from '../../../lib/route';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Checkbox, Fieldset, TextField } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';
import type { OperationProps } from './Operations';
import { SplitPreview } from './SplitPreview';

/** A second programme that takes over some of the names. */
export function SplitDialog({ program, desk, onClose }: OperationProps) {
  const texts = useTexts();
  const words = texts.programs.split;
  const formId = useId();
  const queries = useQueryClient();
  const go = useGo();
  const [missing, setMissing] = useState(false);
  const [name, setName] = useState('');
  const [aliases, setAliases] = useState<string[]>([]);
  const asked = useDeferredValue(name.trim());
  // The last answer stays while the next one is on its way: what is read does not jump at every key.
  const preview = useQuery({
    ...splitPreviewQuery(program.id, asked, aliases),
    placeholderData: keepPreviousData,
  });
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
      wide
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
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={missing ? texts.common.invalid.required(words.name) : wrong}
        />
        <Fieldset legend={words.aliases}>
          {names.length === 0 && <p>{words.noAliases}</p>}
          {names.map((alias) => (
            <Checkbox
              key={alias}
              name="alias"
              value={alias}
              label={alias}
              checked={aliases.includes(alias)}
              onChange={(event) =>
                setAliases(
                  event.target.checked ? [...aliases, alias] : aliases.filter((other) => other !== alias),
                )
              }
            />
          ))}
        </Fieldset>
        {!program.parent && <Checkbox name="as_course" label={words.asCourse} />}
      </form>
      {preview.error && <ProblemNotice error={preview.error} />}
      {preview.data && <SplitPreview preview={preview.data} nationwide={!program.council_id} />}
    </Dialog>
  );
}
