import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { type ProgramFilter, programListQuery } from '../../api/programs';
import type { Program } from '../../api/types';
import { useTexts } from '../../i18n';
import { paths } from '../../lib/paths';
import { type Filters, useFilters, useSetFilters } from '../../lib/route';
import { AppLink, PlainLink } from '../../ui/AppLink';
import { Brackets } from '../../ui/Brackets';
import { Button } from '../../ui/Button';
import { Select, TextField } from '../../ui/Field';
import { Legend } from '../../ui/MarkedText';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';

export function ProgramsPage() {
  const texts = useTexts();
  const filters = useFilters();
  const setFilters = useSetFilters();
  const programs = useQuery(programListQuery(filterOf(filters)));
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const of = (name: string) => String(form.get(name) ?? '').trim();
    setFilters({ q: of('q'), kind: of('kind'), type: of('type'), status: of('status') });
  };
  return (
    <Page title={texts.publicSite.programsTitle}>
      <p>{texts.publicSite.programsLead}</p>
      <p>
        <AppLink to={paths.figures()}>{texts.analysis.figures.title}</AppLink>
      </p>
      <form
        key={JSON.stringify(filters)}
        onSubmit={apply}
        className="flex flex-wrap items-end gap-4 rounded-8 bg-solid-gray-50 p-4"
      >
        <TextField
          name="q"
          label={texts.publicSite.search}
          defaultValue={filters.q ?? ''}
          className="w-full desktop:w-72"
        />
        <Select
          name="kind"
          label={texts.publicSite.programKind}
          defaultValue={filters.kind ?? ''}
          className="w-full desktop:w-48"
        >
          <option value="">{texts.common.all}</option>
          <option value="SUPPORT_PROGRAM">{texts.states.programKind.SUPPORT_PROGRAM}</option>
          <option value="SUPPORT_INSTITUTION">{texts.states.programKind.SUPPORT_INSTITUTION}</option>
        </Select>
        <Select
          name="type"
          label={texts.publicSite.type}
          defaultValue={filters.type ?? ''}
          className="w-full desktop:w-56"
        >
          <option value="">{texts.common.all}</option>
          {Object.entries(texts.programs.types).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
        <Select
          name="status"
          label={texts.programs.status}
          defaultValue={filters.status ?? ''}
          className="w-full desktop:w-56"
        >
          <option value="">{texts.common.all}</option>
          {Object.entries(texts.programs.statuses).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
        <Button type="submit" look="secondary">
          {texts.common.apply}
        </Button>
      </form>
      <Legend />
      <QueryView query={programs}>
        {(list) => (
          <>
            <p role="status">{texts.publicSite.found(list.length)}</p>
            {list.length === 0 ? <p>{texts.publicSite.noPrograms}</p> : <ProgramList programs={list} />}
          </>
        )}
      </QueryView>
    </Page>
  );
}

/** The address as the API's filters; what it cannot mean is left out. */
function filterOf({ q, kind, type, status }: Filters): ProgramFilter {
  const filter: Record<string, string | undefined> = { q, kind, type, status };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value)) as ProgramFilter;
}

function ProgramList({ programs }: { programs: Program[] }) {
  const texts = useTexts();
  return (
    <ul className="flex flex-col divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {programs.map((program) => (
        <li key={program.id} className="flex flex-col gap-1 py-3">
          <p>
            <AppLink to={paths.program(program.id)}>
              <mark data-kind={program.kind}>{program.name}</mark>
            </AppLink>
            <span className="ml-3 text-dns-14N-130 text-solid-gray-700">
              {texts.states.programKind[program.kind]}　{texts.programs.types[program.type]}
              {program.parent && `　${texts.publicSite.partOf(program.parent.name)}`}
            </span>
          </p>
          {program.summary && <p>{program.summary}</p>}
          <p className="text-dns-14N-130 text-solid-gray-700">
            {program.provider && `${texts.publicSite.provider}: ${program.provider}　`}
            {program.aliases.length > 0 &&
              `${texts.publicSite.aliases}: ${program.aliases.map((alias) => alias.name).join(texts.common.listComma)}`}
          </p>
          {program.official_url && (
            <p>
              <PlainLink href={program.official_url} rel="noreferrer">
                {texts.publicSite.officialPage}
                <span className="sr-only">
                  <Brackets>{program.name}</Brackets>
                </span>
              </PlainLink>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
