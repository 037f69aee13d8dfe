import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import { progressQuery } from '../../api/rounds';
import type { CellStatus, EntryKind, Progress, ProgressRow, SubmissionState } from '../../api/types';
import { LanguageContext, useTexts } from '../../i18n';
import { moment } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { type Filters, useFilters } from '../../lib/route';
import { AppLink } from '../../ui/AppLink';
import { QueryView } from '../../ui/QueryView';
import { SubmissionTag } from '../../ui/StatusLabels';
import { Table, td, th } from '../../ui/Table';
import { Tag } from '../../ui/Tag';
import { ProgressFilters } from './ProgressFilters';

const KINDS: EntryKind[] = ['INITIATIVE', 'CHALLENGE'];
const STATUSES: CellStatus[] = ['EMPTY', 'IN_PROGRESS', 'NOTHING_TO_REPORT', 'COMPLETED'];
const STATES: SubmissionState[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'];

function matches(row: ProgressRow, filters: Filters): boolean {
  return (
    (!filters.state || row.state === filters.state) &&
    (!filters.cell || row.cells.some((cell) => cell.status === filters.cell)) &&
    (!filters.name || row.member.name.includes(filters.name))
  );
}

/** Members down, themes across, ①② in each cell, everything in words. */
export function ProgressMatrix({ round, slug }: { round: string; slug: string }) {
  const progress = useQuery(progressQuery(round));
  return (
    <QueryView query={progress}>{(data) => <Matrix progress={data} round={round} slug={slug} />}</QueryView>
  );
}

function Matrix({ progress, round, slug }: { progress: Progress; round: string; slug: string }) {
  const texts = useTexts();
  const words = texts.secretariat.progress;
  const filters = useFilters();
  const rows = progress.rows.filter((row) => matches(row, filters));
  return (
    <>
      <Counts progress={progress} />
      <ProgressFilters states={STATES} statuses={STATUSES} />
      <p role="status">{words.shown(rows.length, progress.rows.length)}</p>
      {rows.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <Table caption={words.title} captionHidden dense className="min-w-[72rem]">
          <thead>
            <tr>
              <th scope="col" className={`${th} sticky left-0 min-w-36`}>
                {words.member}
              </th>
              <th scope="col" className={th}>
                {words.state}
              </th>
              {progress.themes.map((theme) => (
                <th key={theme.number} scope="col" className={th}>
                  {texts.common.theme(theme.number, theme.name)}
                </th>
              ))}
              <th scope="col" className={`${th} min-w-28`}>
                {words.lastActivity}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.submission_id} row={row} progress={progress} round={round} slug={slug} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2} className={`${th} sticky left-0`}>
                {words.total}
              </th>
              {progress.themes.map((theme) => (
                <td key={theme.number} className={td}>
                  <Totals rows={rows} theme={theme.number} />
                </td>
              ))}
              <td className={td} />
            </tr>
          </tfoot>
        </Table>
      )}
    </>
  );
}

interface RowProps {
  row: ProgressRow;
  progress: Progress;
  round: string;
  slug: string;
}

function Row({ row, progress, round, slug }: RowProps) {
  const texts = useTexts();
  const words = texts.secretariat.progress;
  const { language } = use(LanguageContext);
  return (
    <tr>
      <th scope="row" className={`${th} sticky left-0 align-top`}>
        <AppLink to={paths.review(slug, round, row.submission_id)} aria-label={words.review(row.member.name)}>
          {row.member.name}
        </AppLink>
      </th>
      <td className={td}>
        <SubmissionTag state={row.state} />
        {row.not_participating && <Tag>{texts.states.notParticipating}</Tag>}
      </td>
      {progress.themes.map((theme) => (
        <td key={theme.number} className={td}>
          <ul className="flex flex-col gap-1">
            {KINDS.map((kind) => {
              const cell = row.cells.find((one) => one.theme === theme.number && one.kind === kind);
              const status = cell?.status ?? 'EMPTY';
              return (
                <li
                  key={kind}
                  data-status={status}
                  className="whitespace-nowrap data-[status=EMPTY]:font-bold"
                >
                  {texts.common.kind[kind]}{' '}
                  {words.cellLine(texts.states.cell[status], cell?.entry_count ?? 0)}
                </li>
              );
            })}
          </ul>
        </td>
      ))}
      <td className={td}>
        {row.last_activity_at ? moment(row.last_activity_at, language) : texts.common.none}
      </td>
    </tr>
  );
}

function Counts({ progress }: { progress: Progress }) {
  const texts = useTexts();
  return (
    <ul aria-label={texts.secretariat.progress.counts} className="flex flex-wrap gap-x-6 gap-y-1">
      {STATES.map((state) => (
        <li key={state}>
          <SubmissionTag state={state} />{' '}
          {texts.common.items(progress.rows.filter((row) => row.state === state).length)}
        </li>
      ))}
    </ul>
  );
}

function Totals({ rows, theme }: { rows: ProgressRow[]; theme: number }) {
  const texts = useTexts();
  const cells = rows.flatMap((row) => row.cells).filter((cell) => cell.theme === theme);
  return (
    <ul>
      {STATUSES.map((status) => (
        <li key={status}>
          {texts.secretariat.progress.countLine(
            texts.states.cell[status],
            cells.filter((cell) => cell.status === status).length,
          )}
        </li>
      ))}
    </ul>
  );
}
