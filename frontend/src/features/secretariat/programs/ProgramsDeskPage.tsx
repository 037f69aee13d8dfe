import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { type ProgramFilter, programListQuery } from '../../../api/programs';
import { useTexts } from '../../../i18n';
import { masterParts, paths } from '../../../lib/paths';
import { useFilters, useSetFilters } from '../../../lib/route';
import { AppLink } from '../../../ui/AppLink';
import { Button } from '../../../ui/Button';
import { Select, TextField } from '../../../ui/Field';
import { Page } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { ProgramRows } from './ProgramRows';
import { type ProgramDesk, useProgramDesk } from './useDesk';

/** The catalogue as a secretariat or the system administrator keeps it. */
export function ProgramsDeskPage() {
  const texts = useTexts();
  const words = texts.programs;
  const desk = useProgramDesk();
  const { slug } = desk;
  return (
    <Page key={slug ?? ''} title={desk.title} over={desk.name} crumbs={desk.above} wide>
      {slug && <Parts slug={slug} />}
      <p>{slug ? words.lead : words.systemLead}</p>
      {slug && <p>{words.nationwideNote}</p>}
      <div className="flex flex-wrap items-center gap-4">
        <AppLink look="primary" to={paths.newProgram(slug)}>
          {words.add}
        </AppLink>
        <AppLink to={paths.programFile(slug)}>{texts.masters.files.link}</AppLink>
        <AppLink to={paths.programProposals(slug)}>{words.proposals}</AppLink>
      </div>
      <Search desk={desk} />
      {desk.ready && <Found desk={desk} />}
    </Page>
  );
}

function Parts({ slug }: { slug: string }) {
  const texts = useTexts();
  return (
    <nav aria-label={texts.secretariat.masterData}>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {masterParts.map((part) => (
          <li key={part}>
            <AppLink
              to={paths.master(slug, part)}
              aria-current={part === 'programs' ? 'page' : undefined}
              className="inline-block py-1 aria-[current]:font-bold"
            >
              {texts.secretariat.parts[part]}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const FILTERS = ['q', 'kind', 'type', 'status', 'scope'] as const;

function Search({ desk }: { desk: ProgramDesk }) {
  const texts = useTexts();
  const words = texts.programs;
  const filters = useFilters();
  const setFilters = useSetFilters();
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setFilters(Object.fromEntries(FILTERS.map((name) => [name, String(form.get(name) ?? '').trim()])));
  };
  const choice = (name: (typeof FILTERS)[number], label: string, options: Record<string, string>) => (
    <Select name={name} label={label} defaultValue={filters[name] ?? ''} className="w-full desktop:w-44">
      <option value="">{texts.common.all}</option>
      {Object.entries(options).map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </Select>
  );
  return (
    <form
      key={JSON.stringify(filters)}
      onSubmit={apply}
      className="flex flex-wrap items-end gap-4 rounded-8 bg-solid-gray-50 p-4"
    >
      <TextField
        name="q"
        type="search"
        label={words.search}
        defaultValue={filters.q ?? ''}
        className="w-full desktop:w-64"
      />
      {choice('kind', words.fields.kind, texts.states.programKind)}
      {choice('type', words.fields.type, words.types)}
      {choice('status', words.status, words.statuses)}
      {desk.slug && choice('scope', words.scope, { own: words.own, nationwide: words.nationwide })}
      <Button type="submit" look="secondary">
        {texts.common.apply}
      </Button>
    </form>
  );
}

function Found({ desk }: { desk: ProgramDesk }) {
  const words = useTexts().programs;
  const { q, kind, type, status, scope } = useFilters();
  const asked: Record<string, unknown> = { q, kind, type, status, council: desk.council };
  if (!desk.slug || scope === 'nationwide') asked.nationwide = true;
  const filter = Object.fromEntries(Object.entries(asked).filter(([, value]) => value)) as ProgramFilter;
  const programs = useQuery(programListQuery(filter));
  return (
    <QueryView query={programs}>
      {(list) => {
        const shown = scope === 'own' ? list.filter((program) => program.council_id) : list;
        return (
          <>
            <p role="status">{words.found(shown.length)}</p>
            {shown.length === 0 ? <p>{words.none}</p> : <ProgramRows programs={shown} desk={desk} />}
          </>
        );
      }}
    </QueryView>
  );
}
