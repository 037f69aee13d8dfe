import type { components } from './schema';

type Schemas = components['schemas'];

export type EntryKind = 'INITIATIVE' | 'CHALLENGE';
export type ProgramKind = Schemas['ProgramKind'];
export type Role = Schemas['Role'];
export type Me = Schemas['Me'];
export type MembershipView = Schemas['MyMembership'];
export type Council = Schemas['Council'];
export type Category = Schemas['Category'];
export type Member = Schemas['Member'];
export type Theme = Schemas['Theme'];
export type Program = Schemas['Program'];
export type Round = Schemas['Round'];
export type RoundState = Schemas['RoundState'];
export type RoundTheme = Schemas['RoundTheme'];
export type Edition = Schemas['Edition'];
export type EditionKind = Schemas['EditionKind'];

export interface Ref {
  id: string;
  name: string;
}

/* Waiting for their place in the contract. */
export type CellStatus = 'EMPTY' | 'NOTHING_TO_REPORT' | 'IN_PROGRESS' | 'COMPLETED';
export type SubmissionState = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED';

export interface Blocker {
  code: string;
  message: string;
  theme?: number | null;
  kind?: EntryKind | null;
}

export interface Action {
  name: string;
  allowed: boolean;
  blockers: Blocker[];
  /** What to look at first; does not block. */
  warnings?: Blocker[];
}

export interface ProgressRow {
  submission_id: string;
  member: { id: string; name: string; category: string | null };
  state: SubmissionState;
  due_at: string;
  cells: { theme: number; kind: EntryKind; status: CellStatus; entry_count: number }[];
  last_activity_at: string | null;
  not_participating: boolean;
}

export interface Progress {
  themes: { number: number; name: string }[];
  rows: ProgressRow[];
}

export interface Cell {
  theme: number;
  kind: EntryKind;
  status: CellStatus;
  entry_count: number;
  declared_by_name: string | null;
  declared_at: string | null;
  completed: boolean;
  returned: boolean;
  return_reason: string | null;
  editable: boolean;
  changed_since_last_version: boolean;
  version: number;
}

export interface Submission {
  id: string;
  round: {
    id: string;
    name: string;
    fiscal_year: number;
    state: RoundState;
    council_id: string;
    due_on: string;
  };
  member: Ref;
  state: SubmissionState;
  due_at: string;
  return_reason: string | null;
  not_participating: boolean;
  last_version: number | null;
  accepted_version: number | null;
  submitted_at: string | null;
  cells: Cell[];
  actions: Action[];
  version: number;
}

export interface Mention {
  id: string;
  field: 'TEXT' | 'TITLE' | 'HEADING';
  start: number;
  end: number;
  text: string;
  program_id: string;
  program_name: string;
  kind: ProgramKind;
  state: string;
}

export interface Entry {
  id: string;
  lineage_id: string;
  submission_id?: string;
  edition_id?: string;
  member: Ref;
  theme: { number: number; name: string; theme_id: string };
  kind: EntryKind;
  department: string | null;
  heading: string | null;
  title: string | null;
  text: string;
  marker: 'ITEM' | 'NONE';
  response_measures: Ref[];
  mentions: Mention[];
  version: number;
  etag: string;
  updated_at: string;
  updated_by?: { name: string } | null;
}

export interface EntryBody {
  theme: number;
  kind: EntryKind;
  department: string | null;
  heading: string | null;
  title: string | null;
  text: string;
  marker: 'ITEM' | 'NONE';
  response_measure_ids: string[];
}

export interface SubmissionVersion {
  number: number;
  submitted_at: string;
  submitted_by_name: string;
  on_behalf: boolean;
}
