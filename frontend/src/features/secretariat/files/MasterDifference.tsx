import type { MasterFile, MasterFileRow } from '../../../api/master-files';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Table, td, th } from '../../../ui/Table';
import { Tag, type TagTone } from '../../../ui/Tag';
import { DiffLegend, WordDiff } from '../../../ui/WordDiff';

const TONES: Record<MasterFileRow['status'], TagTone> = {
  NEW: 'done',
  CHANGED: 'active',
  UNCHANGED: 'neutral',
  KNOWN: 'neutral',
  INVALID: 'attention',
};

interface Props {
  file: MasterFile;
  busy: boolean;
  onApply: () => void;
}

/** What a file would change, line by line, and the button that does it. */
export function MasterDifference({ file, busy, onApply }: Props) {
  const words = useTexts().masters.files;
  const { added, changed, unchanged, known, invalid } = file.counts;
  const rows = file.rows.filter((row) => row.status !== 'UNCHANGED');
  return (
    <>
      <p role="status">
        {words.counts(added, changed, unchanged, invalid)}
        {known > 0 && words.known(known)}
      </p>
      {rows.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <DiffLegend />
          <Table caption={words.table} captionHidden className="min-w-[36rem]">
            <thead>
              <tr>
                {[words.line, words.name, words.status, words.changes].map((head) => (
                  <th key={head} scope="col" className={th}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.line}>
                  <td className={td}>{row.line}</td>
                  <th scope="row" className={`${td} stored-text text-left`}>
                    {row.name}
                  </th>
                  <td className={td}>
                    <Tag tone={TONES[row.status]}>{words.statuses[row.status]}</Tag>
                  </td>
                  <td className={td}>
                    <Changes row={row} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </>
      )}
      {file.missing.length > 0 && (
        <details>
          <summary className="cursor-pointer text-blue-1000 underline">{words.missing}</summary>
          <ul className="list-disc pt-2 pl-6">
            {file.missing.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
      {added + changed > 0 && (
        <div>
          <Button busy={busy} reason={invalid > 0 ? words.invalid : undefined} onClick={onApply}>
            {words.apply}
          </Button>
        </div>
      )}
      {added + changed === 0 && invalid > 0 && <p>{words.invalid}</p>}
    </>
  );
}

function Changes({ row }: { row: MasterFileRow }) {
  return (
    <ul className="flex flex-col gap-1">
      {row.errors.map((error) => (
        <li key={error.column + error.code} className={row.status === 'KNOWN' ? undefined : 'text-error-2'}>
          {row.status === 'KNOWN' ? '' : '＊'}
          {error.heading}: {error.message}
        </li>
      ))}
      {row.changes.map(({ column, heading, before, after }) => (
        <li key={column} className="stored-text">
          {heading}: <WordDiff before={before} after={after} />
        </li>
      ))}
    </ul>
  );
}
