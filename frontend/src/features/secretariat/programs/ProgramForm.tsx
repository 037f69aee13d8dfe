import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, Fragment, useState } from 'react';
import { masterQuery } from '../../../api/master';
import { organizationsQuery } from '../../../api/organizations';
import { ApiProblem } from '../../../api/problem';
import { type ProgramBody, programListQuery } from '../../../api/programs';
import type { Program } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { ErrorSummary, type SummaryItem } from '../../../ui/ErrorSummary';
import { Checkbox } from '../../../ui/Field';
import { Section } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { AliasRows, aliasLine, aliasOf } from './AliasRows';
import { bodyOf, type FieldName, fieldId, groups } from './fields';
import { ProgramControl } from './ProgramControl';
import type { ProgramDesk } from './useDesk';

interface Props {
  desk: ProgramDesk;
  program?: Program;
  onSave: (body: ProgramBody, keepFormerName: boolean) => Promise<void>;
}

/** The whole form of a programme; what is wrong stands beside its field and, linked, at the top. */
export function ProgramForm({ desk, program, onSave }: Props) {
  const texts = useTexts();
  const words = texts.programs;
  const members = useQuery({ ...masterQuery('members', desk.council ?? ''), enabled: Boolean(desk.council) });
  const organizations = useQuery(organizationsQuery()).data ?? [];
  const others =
    useQuery(programListQuery(desk.council ? { council: desk.council } : { nationwide: true })).data ?? [];
  const [kind, setKind] = useState<string>(program?.kind ?? 'SUPPORT_PROGRAM');
  const [name, setName] = useState(program?.name ?? '');
  const [lines, setLines] = useState(() => (program?.aliases ?? []).map(aliasLine));
  const [missing, setMissing] = useState<SummaryItem[]>([]);
  const save = useMutation({
    mutationFn: ({ body, keep }: { body: ProgramBody; keep: boolean }) => onSave(body, keep),
  });
  const errors = save.error instanceof ApiProblem ? save.error.errors : [];
  const errorOf = (pointer: string) =>
    missing.find((item) => item.field === fieldId(pointer))?.text ??
    errors.find((error) => error.pointer === `/${pointer}` || error.pointer === `/${pointer}/id`)?.message;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const empty = (['name', 'type'] as const).filter((field) => !String(form.get(field) ?? '').trim());
    setMissing(
      empty.map((field) => ({
        text: texts.common.invalid.required(words.fields[field]),
        field: fieldId(field),
      })),
    );
    if (empty.length > 0) return;
    const own = program ? program.council_id : desk.council;
    const body = {
      ...bodyOf(form),
      ...(own ? { council_id: own } : {}),
      aliases: lines.filter((line) => line.name.trim()).map(aliasOf),
    };
    save.mutate({ body, keep: form.get('keep_former_name') !== null || !form.has('asked_former_name') });
  };
  const renamed = program !== undefined && name.trim() !== '' && name !== program.name;
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-8">
      <ErrorSummary items={[...missing, ...errors.map(summary)]} />
      {save.error && errors.length === 0 && <ProblemNotice error={save.error} />}
      {groups.map(({ title, fields }) => (
        <Section key={title} title={words.groups[title]}>
          <div className="flex max-w-160 flex-col gap-4">
            {fields.map(([field, look]) => (
              <Fragment key={field}>
                <ProgramControl
                  name={field}
                  look={look}
                  program={program}
                  kind={kind}
                  choices={{ organizations, programs: others }}
                  error={errorOf(field)}
                  onKind={setKind}
                  onName={setName}
                />
                {field === 'name' && renamed && (
                  <>
                    <input type="hidden" name="asked_former_name" value="1" />
                    <Checkbox name="keep_former_name" defaultChecked label={words.keepFormer(program.name)} />
                    <p className="text-dns-14N-130">{words.renamedNote}</p>
                  </>
                )}
              </Fragment>
            ))}
          </div>
        </Section>
      ))}
      <Section title={words.aliases.title}>
        <p>{words.aliases.lead}</p>
        <AliasRows
          lines={lines}
          onChange={setLines}
          council={desk.council}
          members={members.data ?? []}
          errorOf={(index, field) => errorOf(`aliases/${sentAt(lines, index)}/${field}`)}
        />
      </Section>
      <div>
        <Button type="submit" busy={save.isPending}>
          {texts.common.save}
        </Button>
      </div>
    </form>
  );

  function summary({ pointer, message }: { pointer: string; message: string }): SummaryItem {
    const [, field = '', index, part] = pointer.split('/');
    if (field === 'aliases' && index !== undefined) {
      return {
        text: `${words.aliases.nth(Number(index) + 1)}: ${message}`,
        field: `alias-${index}-${part ?? 'name'}`,
      };
    }
    const label = words.fields[field as FieldName] as string | undefined;
    return { text: label ? `${label}: ${message}` : message, field: fieldId(field) };
  }
}

/** Lines without a name are not sent, so that the server counts without them. */
function sentAt(lines: { name: string }[], index: number): number {
  return lines.slice(0, index).filter((line) => line.name.trim()).length;
}
