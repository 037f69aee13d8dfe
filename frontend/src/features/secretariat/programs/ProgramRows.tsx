import { useMutation, useQueryClient } from '@tanstack/react-query';
import { use } from 'react';
import { colorProgram } from '../../../api/programs';
import type { Program } from '../../../api/types';
import { LanguageContext, useTexts } from '../../../i18n';
import { day } from '../../../lib/dates';
import { paths } from '../../../lib/paths';
import { AppLink } from '../../../ui/AppLink';
import { Brackets } from '../../../ui/Brackets';
import { Checkbox } from '../../../ui/Field';
import { Table, td, th } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { toast } from '../../../ui/toast-events';
import type { ProgramDesk } from './useDesk';

/** What can be changed here comes before the many that belong to all councils. */
export function ProgramRows({ programs, desk }: { programs: Program[]; desk: ProgramDesk }) {
  const texts = useTexts();
  const words = texts.programs;
  const heads = [words.fields.name, words.fields.type, words.status];
  if (desk.slug) heads.push(words.scope, words.colored);
  heads.push(texts.secretariat.master.operations);
  const own = (program: Program) => ((program.council_id ?? undefined) === desk.council ? 0 : 1);
  return (
    <Table caption={desk.title} captionHidden className="min-w-[44rem]">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className={th}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {programs
          .toSorted((one, other) => own(one) - own(other))
          .map((program) => (
            <Row key={program.id} program={program} desk={desk} writable={own(program) === 0} />
          ))}
      </tbody>
    </Table>
  );
}

function Row({ program, desk, writable }: { program: Program; desk: ProgramDesk; writable: boolean }) {
  const texts = useTexts();
  const words = texts.programs;
  const { language } = use(LanguageContext);
  const aliases = program.aliases.map((alias) => alias.name).join(texts.common.listComma);
  return (
    <tr>
      <th scope="row" className={`${td} stored-text text-left font-normal`}>
        <mark data-kind={program.kind}>{program.name}</mark>
        {program.parent && (
          <span className="block text-dns-14N-130">{texts.publicSite.partOf(program.parent.name)}</span>
        )}
        {aliases && <span className="block text-dns-14N-130 text-solid-gray-700">{aliases}</span>}
      </th>
      <td className={td}>
        {texts.states.programKind[program.kind]}
        <br />
        {words.types[program.type]}
      </td>
      <td className={td}>
        {program.valid_to && words.ended(day(program.valid_to, language))}
        {program.successor && <span className="block">{words.successorIs(program.successor.name)}</span>}
      </td>
      {desk.slug && (
        <>
          <td className={td}>
            <Tag tone={program.council_id ? 'active' : 'neutral'}>
              {program.council_id ? words.own : words.nationwide}
            </Tag>
          </td>
          <td className={td}>
            <Colored program={program} council={desk.slug} />
          </td>
        </>
      )}
      <td className={td}>
        <span className="flex flex-col items-start gap-1">
          <AppLink to={paths.councilProgram(program.id, desk.slug)}>
            {writable ? words.edit : words.look}
            <span className="sr-only">
              <Brackets>{program.name}</Brackets>
            </span>
          </AppLink>
          <AppLink to={paths.program(program.id)}>
            {words.publicPage}
            <span className="sr-only">
              <Brackets>{program.name}</Brackets>
            </span>
          </AppLink>
        </span>
      </td>
    </tr>
  );
}

/** Whether this council prints it in colour (主な); saved at once. */
export function Colored({ program, council }: { program: Program; council: string }) {
  const words = useTexts().programs;
  const queries = useQueryClient();
  const color = useMutation({
    mutationFn: (colored: boolean) => colorProgram(program.id, council, colored),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['programs'] });
      toast(words.coloredSaved);
    },
  });
  const shown = color.isPending ? color.variables : (program.colored ?? true);
  return (
    <Checkbox
      label={<span className="sr-only">{words.coloredOf(program.name)}</span>}
      checked={shown}
      onChange={(event) => color.mutate(event.target.checked)}
    />
  );
}
