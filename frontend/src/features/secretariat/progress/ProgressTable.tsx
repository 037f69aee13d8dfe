import type { Progress, ProgressRow } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { AppLink } from '../../../ui/AppLink';
import { Table, td, th } from '../../../ui/Table';
import { cellAt, KINDS, SHOWN } from './matrix';
import { RowActivity, RowDue, RowPeople, RowState } from './RowParts';
import { ShownTag } from './ShownTag';

export interface MatrixProps {
  progress: Progress;
  rows: ProgressRow[];
  round: string;
  slug: string;
}

/** A real table: a screen reader says member, theme and kind with every cell. */
export function ProgressTable({ progress, rows, round, slug }: MatrixProps) {
  const texts = useTexts();
  const words = texts.progress;
  return (
    <Table caption={words.title} captionHidden dense className="min-w-[84rem]">
      <thead>
        <tr>
          <th scope="col" rowSpan={2} className={`${th} sticky left-0 min-w-36`}>
            {words.member}
          </th>
          <th scope="col" rowSpan={2} className={th}>
            {words.state}
          </th>
          <th scope="col" rowSpan={2} className={`${th} min-w-28`}>
            {words.rowTotal}
          </th>
          {progress.themes.map((theme) => (
            <th key={theme.number} scope="colgroup" colSpan={KINDS.length} className={th}>
              {texts.common.theme(theme.number, theme.name)}
            </th>
          ))}
          <th scope="col" rowSpan={2} className={`${th} min-w-28`}>
            {words.due}
          </th>
          <th scope="col" rowSpan={2} className={`${th} min-w-28`}>
            {words.people}
          </th>
          <th scope="col" rowSpan={2} className={`${th} min-w-28`}>
            {words.lastActivity}
          </th>
        </tr>
        <tr>
          {progress.themes.flatMap((theme) =>
            KINDS.map((kind) => (
              <th key={`${theme.number}${kind}`} scope="col" className={th}>
                {texts.common.kind[kind]}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.submission_id}>
            <th scope="row" className={`${th} sticky left-0 align-top`}>
              <AppLink
                to={paths.review(slug, round, row.submission_id)}
                aria-label={words.review(row.member.name)}
              >
                {row.member.name}
              </AppLink>
            </th>
            <td className={td}>
              <RowState row={row} />
            </td>
            <td className={td}>
              <Counts counts={row.counts} />
            </td>
            {progress.themes.flatMap((theme) =>
              KINDS.map((kind) => {
                const cell = cellAt(row, theme.number, kind);
                return (
                  <td key={`${theme.number}${kind}`} className={td}>
                    {cell && <ShownTag cell={cell} />}
                  </td>
                );
              }),
            )}
            <td className={td}>
              <RowDue row={row} />
            </td>
            <td className={td}>
              <RowPeople row={row} />
            </td>
            <td className={td}>
              <RowActivity row={row} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3} className={`${th} sticky left-0`}>
            {words.total}
            <span className="block text-dns-14N-130">{words.totalSupport}</span>
          </th>
          {progress.themes.flatMap((theme) =>
            KINDS.map((kind) => (
              <td key={`${theme.number}${kind}`} className={td}>
                <Counts
                  counts={
                    progress.columns.find((one) => one.theme === theme.number && one.kind === kind)?.counts
                  }
                />
              </td>
            )),
          )}
          <td className={td} colSpan={3} />
        </tr>
      </tfoot>
    </Table>
  );
}

/** How many cells of a row or a column are how far; what does not come is not named. */
function Counts({ counts = {} }: { counts: ProgressRow['counts'] | undefined }) {
  const words = useTexts().progress;
  return (
    <ul>
      {SHOWN.filter((shown) => counts[shown]).map((shown) => (
        <li key={shown}>{words.countLine(words.shown[shown], counts[shown] ?? 0)}</li>
      ))}
    </ul>
  );
}
