import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import { councilsQuery } from '../../api/master';
import { editionQuery } from '../../api/rounds';
import { documentUrl, editionTableQuery } from '../../api/tables';
import type { Edition } from '../../api/types';
import { LanguageContext, useTexts } from '../../i18n';
import { day } from '../../lib/dates';
import { useMedia } from '../../lib/media';
import { paths } from '../../lib/paths';
import { useFilters, useParam } from '../../lib/route';
import { filterTable, type TableModel } from '../../lib/table-model';
import { AppLink, PlainLink } from '../../ui/AppLink';
import { CompiledList } from '../../ui/CompiledList';
import { CompiledTable } from '../../ui/CompiledTable';
import { Legend } from '../../ui/MarkedText';
import { Notice } from '../../ui/Notice';
import { Page, Section } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { TableFilters } from './TableFilters';

const FORMATS = ['pdf', 'xlsx', 'csv', 'json'] as const;

export function EditionPage() {
  const texts = useTexts();
  const id = useParam('id');
  const edition = useQuery(editionQuery(id));
  const table = useQuery(editionTableQuery(id));
  if (!edition.data || !table.data) {
    return (
      <Page title={texts.common.loading} key="waiting">
        <QueryView query={edition}>{() => <QueryView query={table}>{() => null}</QueryView>}</QueryView>
      </Page>
    );
  }
  return <Shown key={id} edition={edition.data} model={table.data} />;
}

function Shown({ edition, model }: { edition: Edition; model: TableModel }) {
  const texts = useTexts();
  const { language } = use(LanguageContext);
  const councils = useQuery(councilsQuery);
  const council = councils.data?.find(({ id }) => id === edition.council_id)?.name ?? '';
  const facts = [
    // Most tables carry the name of their council in their title.
    ...(council && !model.title.includes(council) ? [council] : []),
    edition.round.name,
    texts.publicSite.editionNo(edition.number, texts.states.edition[edition.kind]),
    model.as_of || texts.publicSite.compiledAt(day(edition.compiled_at, language)),
  ];
  return (
    <Page
      wide
      title={model.title}
      over={facts.join('　')}
      crumbs={[{ text: texts.common.nav.top, to: paths.top() }]}
    >
      {edition.newer_edition_id && (
        <Notice tone="warning" title={texts.publicSite.newer}>
          <p>
            <AppLink to={paths.edition(edition.newer_edition_id)}>{texts.publicSite.toNewer}</AppLink>
          </p>
        </Notice>
      )}
      {edition.kind === 'DRAFT' && <Notice tone="warning" title={texts.publicSite.draft} />}
      {edition.kind === 'MEETING' && <Notice tone="info" title={texts.publicSite.meeting} />}
      {edition.note && <p className="stored-text">{edition.note}</p>}
      {model.caption && <p className="stored-text">{model.caption}</p>}
      <p>
        <AppLink to={paths.analysis(edition.id)}>{texts.analysis.link}</AppLink>
      </p>
      <Downloads edition={edition} />
      <Section title={texts.publicSite.page(model.edition || edition.round.name)}>
        <TableFilters model={model} />
        <Legend />
        <FilteredTable model={model} />
      </Section>
    </Page>
  );
}

function Downloads({ edition }: { edition: Edition }) {
  const texts = useTexts();
  return (
    <Section title={texts.publicSite.downloads}>
      <ul className="flex flex-wrap gap-3">
        {FORMATS.map((format) => (
          <li key={format}>
            <PlainLink look="secondary" href={documentUrl('editions', edition.id, format)} download>
              {texts.publicSite.formats[format]}
            </PlainLink>
          </li>
        ))}
        <li className="self-center">
          <PlainLink href={documentUrl('editions', edition.id, 'html')}>
            {texts.publicSite.formats.html}
          </PlainLink>
        </li>
      </ul>
    </Section>
  );
}

function FilteredTable({ model }: { model: TableModel }) {
  const texts = useTexts();
  const filters = useFilters();
  const phone = useMedia('(max-width: 48em)');
  const part = filterTable(model, filters.member, filters.theme ? Number(filters.theme) : undefined);
  if (part.members.length === 0 || part.themes.length === 0) return <p>{texts.publicSite.nothing}</p>;
  // A wide table says little on a phone; whoever wants it there can still ask for it.
  const list = filters.view ? filters.view === 'list' : phone;
  return list ? <CompiledList model={part} /> : <CompiledTable model={part} />;
}
