import type { CrossTable, CrossTableColumn, CrossTableName, CrossTableRow } from '../../api/analysis';
import { useTexts } from '../../i18n';
import { paths } from '../../lib/paths';
import { useFilters } from '../../lib/route';
import { AppLink } from '../../ui/AppLink';
import { Brackets } from '../../ui/Brackets';
import { Table, td, th } from '../../ui/Table';

interface Props {
  data: CrossTable;
  table: CrossTableName;
}

/** The counts as a real table; every number but 0 leads to its sentences. */
export function CountTable({ data, table }: Props) {
  const texts = useTexts();
  const words = texts.analysis;
  return (
    <Table caption={words.tables[table]} dense={data.columns.length > 6}>
      <thead>
        <tr>
          <th scope="col" className={`${th} sticky left-0 min-w-40`}>
            {table === 'response_measures_by_member' ? words.measure : words.program}
          </th>
          {data.columns.map((column) => (
            <th key={column.id} scope="col" className={`${th} min-w-24`}>
              {columnName(column, texts.common.theme)}
              <span className="block font-normal">{words.inAll(column.entries)}</span>
            </th>
          ))}
          <th scope="col" className={th}>
            {words.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {data.rows.map((row) => (
          <Row key={row.id ?? 'none'} row={row} data={data} table={table} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ row, data, table }: Props & { row: CrossTableRow }) {
  const texts = useTexts();
  const name = rowName(row, texts.analysis.noMeasure);
  return (
    <tr>
      <th scope="row" className={`${th} sticky left-0 align-top`}>
        {row.kind && row.id ? (
          <AppLink to={paths.program(row.id)}>
            <mark data-kind={row.kind}>{name}</mark>
            <span className="sr-only">
              <Brackets>{texts.states.programKind[row.kind]}</Brackets>
            </span>
          </AppLink>
        ) : (
          name
        )}
      </th>
      {data.columns.map((column, index) => (
        <td key={column.id} className={`${td} text-right`}>
          <Count
            table={table}
            edition={data.edition_id}
            row={row}
            column={column}
            count={row.counts[index] ?? 0}
          />
        </td>
      ))}
      <td className={`${td} text-right font-bold`}>
        <Count table={table} edition={data.edition_id} row={row} count={row.entries} />
      </td>
    </tr>
  );
}

interface CountProps {
  table: CrossTableName;
  edition: string;
  row: CrossTableRow;
  /** All of them when left out. */
  column?: CrossTableColumn;
  count: number;
}

function Count({ table, edition, row, column, count }: CountProps) {
  const texts = useTexts();
  const words = texts.analysis;
  const { kind } = useFilters();
  if (count === 0) return <span className="inline-block min-w-8 py-1 text-solid-gray-600">0</span>;
  const where = column ? columnName(column, texts.common.theme) : words.everywhere;
  return (
    <AppLink
      to={`${paths.analysis(edition, { table, kind, row: row.id ?? undefined, column: column?.id, open: '1' })}#sentences`}
      aria-label={words.open(rowName(row, words.noMeasure), where, count)}
      className="inline-block min-w-8 py-1"
    >
      {count}
    </AppLink>
  );
}

export const rowName = (row: CrossTableRow, none: string) => (row.id ? row.name : none);

export const columnName = (column: CrossTableColumn, theme: (number: number, name: string) => string) =>
  column.number === null ? column.name : theme(column.number, column.name);
