import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { figureSeriesQuery } from '../../../api/analysis';
import { councilsQuery } from '../../../api/master';
import type { Council } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { useFilters, useSetFilters } from '../../../lib/route';
import { Button } from '../../../ui/Button';
import { Select, TextField } from '../../../ui/Field';
import { Page } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { SeriesList } from './SeriesList';

/** The published figures of a council over the years: a table and a line chart for each. */
export function FiguresPage() {
  const texts = useTexts();
  const words = texts.analysis.figures;
  const councils = useQuery(councilsQuery);
  return (
    <Page title={words.title} crumbs={[{ text: texts.common.nav.top, to: paths.top() }]}>
      <p>{words.lead}</p>
      <QueryView query={councils}>
        {(list) => (list.length === 0 ? <p>{texts.publicSite.noCouncil}</p> : <OfCouncil councils={list} />)}
      </QueryView>
    </Page>
  );
}

function OfCouncil({ councils }: { councils: Council[] }) {
  const words = useTexts().analysis.figures;
  const filters = useFilters();
  const council = councils.find(({ slug }) => slug === filters.council)?.slug ?? councils[0]?.slug;
  const series = useQuery(figureSeriesQuery({ council, q: filters.q || undefined }));
  return (
    <>
      <Filters councils={councils} council={council} />
      <QueryView query={series}>
        {(list) => (
          <>
            <p role="status">{words.found(list.length)}</p>
            {list.length === 0 ? <p>{words.none}</p> : <SeriesList series={list} level={2} />}
          </>
        )}
      </QueryView>
    </>
  );
}

function Filters({ councils, council }: { councils: Council[]; council: string | undefined }) {
  const texts = useTexts();
  const words = texts.analysis.figures;
  const filters = useFilters();
  const setFilters = useSetFilters();
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setFilters({ council: String(form.get('council') ?? ''), q: String(form.get('q') ?? '').trim() });
  };
  return (
    <form
      key={JSON.stringify(filters)}
      onSubmit={apply}
      className="no-print flex flex-wrap items-end gap-4 rounded-8 bg-solid-gray-50 p-4"
    >
      <Select name="council" label={words.council} defaultValue={council} className="w-full desktop:w-72">
        {councils.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </Select>
      <TextField
        name="q"
        label={words.search}
        defaultValue={filters.q ?? ''}
        className="w-full desktop:w-72"
      />
      <Button type="submit" look="secondary">
        {texts.common.apply}
      </Button>
    </form>
  );
}
