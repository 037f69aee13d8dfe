import type { CellShown, CellStatus, Progress, ProgressRow, QueuedSubmission } from '../api/types';
import { ids, members, round, submission } from './fixtures';

type Counts = Progress['columns'][number]['counts'];

const KINDS_OF_CELL: CellShown[] = [
  'EMPTY',
  'IN_PROGRESS',
  'NOTHING_TO_REPORT',
  'COMPLETED',
  'SUBMITTED',
  'ACCEPTED',
  'RETURNED',
];

const counted = (list: CellShown[]): Counts =>
  Object.fromEntries(KINDS_OF_CELL.map((shown) => [shown, list.filter((one) => one === shown).length]));

const STATES = ['ACCEPTED', 'DRAFT', 'SUBMITTED', 'RETURNED'] as const;
/** What the cells of a submission in each state show. */
const SHOWN: CellShown[] = ['ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED'];
const STATUS: CellStatus[] = ['COMPLETED', 'IN_PROGRESS', 'NOTHING_TO_REPORT', 'EMPTY'];
const TURN = ['NOBODY', 'MEMBER', 'SECRETARIAT', 'MEMBER'] as const;

function row(index: number): ProgressRow {
  const member = members[index];
  const shown = SHOWN[index] ?? 'EMPTY';
  const cells = round.themes.flatMap((theme) =>
    (['INITIATIVE', 'CHALLENGE'] as const).map((kind) => ({
      theme: theme.number,
      kind,
      status: STATUS[index] ?? 'EMPTY',
      shown,
      entry_count: index < 2 ? 1 : 0,
    })),
  );
  return {
    submission_id: index === 1 ? ids.submission : `submission-${index}`,
    member: { id: member?.id ?? '', name: member?.name ?? '', category: member?.category?.name ?? '' },
    state: STATES[index] ?? 'DRAFT',
    due_at: submission.due_at,
    due_extended: index === 3,
    late: index === 3,
    not_participating: false,
    waiting_for: TURN[index] ?? 'MEMBER',
    people: index === 0 ? [] : [{ name: `担当${index}`, role: 'APPROVER' }],
    asked: [],
    cells,
    counts: counted(cells.map((cell) => cell.shown)),
    last_activity_at: `2025-11-1${index}T09:30:00+09:00`,
    last_activity_by: index === 1 ? '見本太郎' : null,
    submitted_at: null,
    last_version: index === 2 ? 1 : 0,
  };
}

const rows = members.map((_, index) => row(index));

/** A matrix with a member in each state. */
export const progress: Progress = {
  revision: 7,
  themes: round.themes.map(({ number, name }) => ({ number, name })),
  rows,
  columns: round.themes.flatMap((theme) =>
    (['INITIATIVE', 'CHALLENGE'] as const).map((kind) => {
      const cells = rows.flatMap((one) =>
        one.cells.filter((cell) => cell.theme === theme.number && cell.kind === kind),
      );
      return {
        theme: theme.number,
        kind,
        counts: counted(cells.map((cell) => cell.shown)),
        entry_count: cells.reduce((sum, cell) => sum + cell.entry_count, 0),
      };
    }),
  ),
  totals: {
    submissions: rows.length,
    states: { DRAFT: 1, SUBMITTED: 1, RETURNED: 1, ACCEPTED: 1 },
    cells: {},
    not_participating: 0,
    late: 1,
    waiting: { MEMBER: 2, SECRETARIAT: 1, NOBODY: 1 },
  },
};

const waiting = (index: number, number: number): QueuedSubmission => ({
  submission_id: index === 1 ? ids.submission : `submission-${index}`,
  member: rows[index]?.member ?? { id: '', name: '', category: '' },
  submitted_at: `2025-11-2${index}T10:00:00+09:00`,
  submitted_by: `担当${index}`,
  on_behalf: index === 2,
  number,
  changed: number > 1 ? [{ theme: 1, kind: 'CHALLENGE' }] : [],
  replied: number > 1,
});

/** Two that wait: a first one and one that came back. */
export const queue: { items: QueuedSubmission[] } = { items: [waiting(1, 1), waiting(2, 2)] };
