import type { Cell } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Tag } from '../../../ui/Tag';

/** Whether a cell differs from what was handed in before. */
export function ChangeTag({ cell }: { cell: Cell }) {
  const { difference } = useTexts().history;
  return (
    <span className="ml-2">
      {cell.changed_since_last_version ? (
        <Tag tone="active">{difference.changed}</Tag>
      ) : (
        <Tag>{difference.unchanged}</Tag>
      )}
    </span>
  );
}
