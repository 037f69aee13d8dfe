import type { CellStatus, RoundState, SubmissionState } from '../api/types';
import { useTexts } from '../i18n';
import { Tag, type TagTone } from './Tag';

const CELL: Record<CellStatus, TagTone> = {
  EMPTY: 'todo',
  IN_PROGRESS: 'active',
  NOTHING_TO_REPORT: 'done',
  COMPLETED: 'done',
};
const SUBMISSION: Record<SubmissionState, TagTone> = {
  DRAFT: 'todo',
  SUBMITTED: 'active',
  RETURNED: 'attention',
  ACCEPTED: 'done',
};
const ROUND: Record<RoundState, TagTone> = {
  PREPARING: 'todo',
  OPEN: 'active',
  CLOSED: 'active',
  PUBLISHED: 'done',
};

export function CellTag({ status }: { status: CellStatus }) {
  return <Tag tone={CELL[status]}>{useTexts().states.cell[status]}</Tag>;
}

export function SubmissionTag({ state }: { state: SubmissionState }) {
  return <Tag tone={SUBMISSION[state]}>{useTexts().states.submission[state]}</Tag>;
}

export function RoundTag({ state }: { state: RoundState }) {
  return <Tag tone={ROUND[state]}>{useTexts().states.round[state]}</Tag>;
}
