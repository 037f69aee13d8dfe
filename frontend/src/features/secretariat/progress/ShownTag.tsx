import type { CellShown, ProgressRow } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Tag, type TagTone } from '../../../ui/Tag';

const TONES: Record<CellShown, TagTone> = {
  EMPTY: 'todo',
  IN_PROGRESS: 'active',
  NOTHING_TO_REPORT: 'neutral',
  COMPLETED: 'neutral',
  RETURNED: 'attention',
  SUBMITTED: 'active',
  ACCEPTED: 'done',
};

type Cell = ProgressRow['cells'][number];

/** What a cell shows, in words; with how many entries, or that there is nothing to report below a later state. */
export function ShownTag({ cell }: { cell: Cell }) {
  const words = useTexts().progress;
  const declared = cell.status === 'NOTHING_TO_REPORT' && cell.shown !== 'NOTHING_TO_REPORT';
  return (
    <Tag tone={TONES[cell.shown]}>
      {words.cellLine(words.shown[cell.shown], cell.entry_count)}
      {declared && words.nothing}
    </Tag>
  );
}
