import { useTexts } from '../../../i18n';
import type { ColumnRole, TablePlan } from '../../../lib/paste';
import { Fieldset, Select } from '../../../ui/Field';
import { shortened } from './choices';

const ROLES: ColumnRole[] = ['department', 'heading', 'title', 'text', 'skip'];

interface Props {
  tables: TablePlan[];
  onChange: (table: number, columns: ColumnRole[]) => void;
}

/** What the columns of pasted tables are read as. A table of one column needs no question. */
export function PasteTables({ tables, onChange }: Props) {
  const texts = useTexts().paste;
  return tables.map(
    ({ columns, samples }, table) =>
      columns.length > 1 && (
        // biome-ignore lint/suspicious/noArrayIndexKey: a table of the clipboard has nothing but its place
        <Fieldset key={table} legend={texts.columns(table + 1)}>
          <div className="grid gap-3 desktop:grid-cols-3">
            {columns.map((role, column) => (
              <Select
                // biome-ignore lint/suspicious/noArrayIndexKey: nor has a column
                key={column}
                label={texts.column(column + 1, shortened(samples[column] ?? ''))}
                value={role}
                onChange={(event) => onChange(table, columns.with(column, event.target.value as ColumnRole))}
              >
                {ROLES.map((option) => (
                  <option key={option} value={option}>
                    {texts.columnRole[option]}
                  </option>
                ))}
              </Select>
            ))}
          </div>
        </Fieldset>
      ),
  );
}
