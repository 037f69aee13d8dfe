import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { type MergePreview, mergePreviewQuery, mergeProgram, programListQuery } from '../../../api/programs';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { useGo } from '../../../lib/route';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Select } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';
import type { OperationProps } from './Operations';

/** Which programme takes the place of this one, and what that will do. */
export function MergeDialog({ program, desk, onClose }: OperationProps) {
  const texts = useTexts();
  const words = texts.programs.merge;
  const formId = useId();
  const queries = useQueryClient();
  const go = useGo();
  const others =
    useQuery(programListQuery(desk.council ? { council: desk.council } : { nationwide: true })).data ?? [];
  const [into, setInto] = useState('');
  const [missing, setMissing] = useState(false);
  const preview = useQuery({ ...mergePreviewQuery(program.id, into), enabled: into !== '' });
  const merge = useMutation({
    mutationFn: async () => {
      await mergeProgram(program, into);
      onClose();
      toast(words.done);
      go(paths.councilProgram(into, desk.slug));
      await queries.invalidateQueries({ queryKey: ['programs'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!into);
    if (into && preview.data) merge.mutate();
  };
  return (
    <Dialog
      title={words.title(program.name)}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" look="danger" form={formId} busy={merge.isPending || preview.isFetching}>
            {words.go}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {texts.common.cancel}
          </Button>
        </>
      }
    >
      <p>{words.lead}</p>
      {merge.error && <ProblemNotice error={merge.error} />}
      <form id={formId} noValidate onSubmit={submit}>
        <Select
          label={words.into}
          required
          value={into}
          error={missing && texts.common.invalid.required(words.into)}
          onChange={(event) => {
            setInto(event.target.value);
            merge.reset();
          }}
        >
          <option value="" />
          {others
            .filter((other) => other.id !== program.id && other.kind === program.kind)
            .map((other) => (
              <option key={other.id} value={other.id}>
                {other.name}
              </option>
            ))}
        </Select>
      </form>
      <div aria-live="polite" className="flex flex-col gap-2">
        {preview.error && <ProblemNotice error={preview.error} />}
        {preview.data && <Preview preview={preview.data} />}
      </div>
    </Dialog>
  );
}

function Preview({ preview }: { preview: MergePreview }) {
  const texts = useTexts();
  const words = texts.programs.merge;
  const names = (list: { name: string }[]) => list.map(({ name }) => name).join(texts.common.listComma);
  return (
    <>
      <p className="text-std-16B-170">{words.preview}</p>
      <ul className="list-disc pl-6">
        {preview.gained_aliases.length > 0 && <li>{words.gained(names(preview.gained_aliases))}</li>}
        {preview.courses.length > 0 && <li>{words.courses(names(preview.courses))}</li>}
        <li>{words.working(preview.working_mentions, preview.working_entries)}</li>
        <li>{words.published(preview.published_entries)}</li>
        {preview.lost_colors > 0 && <li>{words.colors(preview.lost_colors)}</li>}
        <li>{words.again}</li>
      </ul>
    </>
  );
}
