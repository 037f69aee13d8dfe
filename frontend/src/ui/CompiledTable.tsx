import type { ReactNode } from 'react';
import type { EntryKind } from '../api/types';
import { categorySpan, cellsOf, type TableMember, type TableModel } from '../lib/table-model';
import { join } from './join';
import { Bullet, PrintedCell } from './PrintedCell';
import { Table, td, th } from './Table';

const KINDS: EntryKind[] = ['INITIATIVE', 'CHALLENGE'];

interface Props {
  model: TableModel;
  /** What a screen adds below a printed cell. */
  below?: (theme: number, kind: EntryKind) => ReactNode;
}

/** The compiled table: per member the ① row over all themes, then the ② row; the name spans both. */
export function CompiledTable({ model, below }: Props) {
  const { headings, themes, members } = model;
  return (
    <Table
      caption={model.title}
      captionHidden
      dense={themes.length > 2}
      className={themes.length > 2 ? 'min-w-[72rem] table-fixed' : 'min-w-[40rem] table-fixed'}
    >
      <thead>
        <tr>
          <th scope="col" colSpan={2} className={`${th} w-52`}>
            {headings.theme}
          </th>
          {themes.map((theme) => (
            <th key={theme.id} id={`theme-${theme.number}`} scope="col" className={th}>
              {theme.number} {theme.name}
            </th>
          ))}
        </tr>
        <tr>
          <th scope="row" colSpan={2} className={th}>
            {headings.measure}
          </th>
          {themes.map((theme) => (
            <td key={theme.id} className={`${td} bg-solid-gray-50`}>
              <ul>
                {theme.measures.map((measure) => (
                  <li key={measure.id} className="pl-[1em] -indent-[1em]">
                    <Bullet />
                    {measure.name}
                  </li>
                ))}
              </ul>
            </td>
          ))}
        </tr>
      </thead>
      {members.map((member, index) => (
        <MemberRows
          key={member.id}
          model={model}
          member={member}
          span={categorySpan(members, index)}
          below={below}
        />
      ))}
    </Table>
  );
}

/**
 * A row group per member. A category's cell cannot span row groups, so its label stands in the first member's and
 * the lines below it are open.
 */
function MemberRows({
  model,
  member,
  span,
  below,
}: {
  model: TableModel;
  member: TableMember;
  span: number;
  below: Props['below'];
}) {
  const labels = { INITIATIVE: model.headings.initiative, CHALLENGE: model.headings.challenge };
  return (
    <tbody>
      {KINDS.map((kind) => (
        <tr key={kind}>
          {kind === 'INITIATIVE' && (
            <>
              <td rowSpan={2} className={join(td, 'w-22', span === 0 && '[border-top-style:hidden]')}>
                {span === 0 ? (
                  <span className="sr-only">{member.category_label}</span>
                ) : (
                  member.category_label
                )}
              </td>
              <th rowSpan={2} scope="rowgroup" className={`${th} w-30 align-top`}>
                {member.name}
              </th>
            </>
          )}
          {cellsOf(member, kind).map((cell) => (
            <td key={cell.theme} className={td}>
              <p className="mb-1 text-solid-gray-700">{labels[kind]}</p>
              <PrintedCell entries={cell.entries} note={cell.note} />
              {below?.(cell.theme, kind)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
