import { useQuery } from '@tanstack/react-query';
import { type CrossTableName, crossTableFileUrl, crossTableQuery, crossTables } from '../../api/analysis';
import { editionQuery } from '../../api/rounds';
import type { Edition } from '../../api/types';
import { useTexts } from '../../i18n';
import { paths } from '../../lib/paths';
import { useFilters, useParam, useSetFilters } from '../../lib/route';
import { AppLink, PlainLink } from '../../ui/AppLink';
import { Select } from '../../ui/Field';
import { Legend } from '../../ui/MarkedText';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { CountTable } from './CountTable';
import { ProgramChanges } from './ProgramChanges';
import { Sentences } from './Sentences';

/** An edition in numbers: cross tables that lead down to the sentences, and what changed since the last round. */
export function AnalysisPage() {
  const texts = useTexts();
  const edition = useQuery(editionQuery(useParam('id')));
  if (!edition.data) {
    return (
      <Page title={texts.common.loading} key="waiting">
        <QueryView query={edition}>{() => null}</QueryView>
      </Page>
    );
  }
  return <Shown key={edition.data.id} edition={edition.data} />;
}

function Shown({ edition }: { edition: Edition }) {
  const texts = useTexts();
  const words = texts.analysis;
  const filters = useFilters();
  const table = crossTables.find((name) => name === filters.table) ?? 'programs_by_theme';
  const changes = filters.table === 'changes';
  const name = `${edition.round.name} ${texts.publicSite.editionNo(edition.number, texts.states.edition[edition.kind])}`;
  return (
    <Page
      wide
      title={words.title}
      over={name}
      crumbs={[
        { text: texts.common.nav.top, to: paths.top() },
        { text: name, to: paths.edition(edition.id) },
      ]}
    >
      {!edition.published && <Notice tone="warning" title={words.draft} />}
      <p>{words.lead}</p>
      <Tables edition={edition.id} here={changes ? 'changes' : table} />
      {changes ? (
        <ProgramChanges edition={edition.id} />
      ) : (
        <Counts key={table} edition={edition.id} table={table} />
      )}
    </Page>
  );
}

function Tables({ edition, here }: { edition: string; here: CrossTableName | 'changes' }) {
  const words = useTexts().analysis;
  return (
    <nav aria-label={words.tablesLabel}>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {([...crossTables, 'changes'] as const).map((table) => (
          <li key={table}>
            <AppLink
              to={paths.analysis(edition, { table })}
              aria-current={table === here ? 'page' : undefined}
              className="inline-block py-1 aria-[current]:font-bold"
            >
              {words.tables[table]}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Counts({ edition, table }: { edition: string; table: CrossTableName }) {
  const texts = useTexts();
  const words = texts.analysis;
  const filters = useFilters();
  const setFilters = useSetFilters();
  const counted = useQuery(crossTableQuery(edition, table, filters.kind));
  return (
    <>
      <div className="flex flex-wrap items-end gap-4">
        <Select
          name="kind"
          label={words.kind}
          value={filters.kind ?? ''}
          onChange={(event) => setFilters({ table, kind: event.target.value })}
          className="w-full desktop:w-56"
        >
          <option value="">{words.bothKinds}</option>
          <option value="INITIATIVE">{texts.common.kind.INITIATIVE}</option>
          <option value="CHALLENGE">{texts.common.kind.CHALLENGE}</option>
        </Select>
        <PlainLink look="secondary" href={crossTableFileUrl(edition, table, filters.kind)} download>
          {words.download}
        </PlainLink>
      </div>
      {table !== 'response_measures_by_member' && <Legend />}
      <QueryView query={counted}>
        {(data) =>
          data.rows.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <>
              <CountTable data={data} table={table} />
              {filters.open !== undefined && <Sentences edition={edition} data={data} table={table} />}
            </>
          )
        }
      </QueryView>
    </>
  );
}
