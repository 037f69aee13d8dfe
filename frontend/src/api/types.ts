/** The contract's JSON as the screens use it. */
export type EntryKind = 'INITIATIVE' | 'CHALLENGE';
export type ProgramKind = 'SUPPORT_PROGRAM' | 'SUPPORT_INSTITUTION';
export type Role = 'VIEWER' | 'EDITOR' | 'APPROVER' | 'SECRETARIAT';
export type CellStatus = 'EMPTY' | 'NOTHING_TO_REPORT' | 'IN_PROGRESS' | 'COMPLETED';
export type SubmissionState = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED';
export type RoundState = 'PREPARING' | 'OPEN' | 'CLOSED' | 'PUBLISHED';
export type EditionKind = 'DRAFT' | 'PUBLISHED' | 'CORRECTED' | 'UPDATED';

export interface Page<T> {
  metadata: { resultset: { count: number; limit: number } };
  results: T[];
  next_cursor: string | null;
}

export interface Ref {
  id: string;
  name: string;
}

export interface MembershipView {
  id: string;
  role: Role;
  council: { id: string; slug: string; name: string };
  member: Ref | null;
}

export interface Me {
  sub: string;
  name: string;
  email: string | null;
  authenticated: boolean;
  system_admin: boolean;
  memberships: MembershipView[];
}

export interface Council {
  id: string;
  slug: string;
  name: string;
  table_title: string;
  table_caption: string;
  legend: string;
  theme_heading: string;
  measure_heading: string;
  member_heading: string;
  initiative_label: string;
  challenge_label: string;
  initiative_nothing_text: string;
  challenge_nothing_text: string;
  absent_wording: string | null;
  color_mode: 'ALL' | 'FIRST';
  editors_may_submit: boolean;
  contact: string;
  version: number;
}

export interface Category {
  id: string;
  council_id: string;
  position: number;
  name: string;
  printed_label: string;
  version: number;
}

export interface Member {
  id: string;
  council_id: string;
  organization_id: string | null;
  category: { id: string; name: string; printed_label: string } | null;
  name: string;
  position: number;
  valid_from: string | null;
  valid_to: string | null;
  version: number;
}

export interface Theme {
  id: string;
  council_id: string;
  number: number;
  name: string;
  valid_from: string | null;
  valid_to: string | null;
  response_measures: { id: string; position: number; name: string; valid_to: string | null }[];
  version: number;
}

export interface ResponseMeasure {
  id: string;
  theme_id: string;
  position: number;
  name: string;
  valid_to: string | null;
  version: number;
}

export interface Program {
  id: string;
  kind: ProgramKind;
  type: string;
  name: string;
  name_kana: string | null;
  aliases: string[];
  parent: Ref | null;
  provider: string | null;
  official_url: string | null;
  summary: string | null;
  council_id: string | null;
  organization_id: string | null;
  valid_from: string | null;
  valid_to: string | null;
  version: number;
}

export interface RoundTheme {
  number: number;
  name: string;
  theme_id: string;
  response_measures: { id: string; position: number; name: string }[];
}

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
}

export interface Round {
  id: string;
  council_id: string;
  fiscal_year: number;
  fiscal_year_text: string;
  name: string;
  state: RoundState;
  period_from: string;
  period_to: string | null;
  period_text: string | null;
  instructions: string | null;
  due_on: string;
  as_of: string | null;
  title: string;
  caption: string;
  legend: string;
  theme_heading: string;
  measure_heading: string;
  member_heading: string;
  initiative_label: string;
  challenge_label: string;
  initiative_nothing_text: string;
  challenge_nothing_text: string;
  absent_wording: string | null;
  color_mode: 'ALL' | 'FIRST';
  published_at: string | null;
  themes: RoundTheme[];
  actions: Action[];
  version: number;
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

export interface Edition {
  id: string;
  council_id: string;
  round: { id: string; name: string; fiscal_year: number };
  number: number;
  kind: EditionKind;
  published: boolean;
  current: boolean;
  note: string | null;
  compiled_at: string;
  newer_edition_id: string | null;
  documents: { format: string; url: string; content_url: string; sha256: string }[];
  version: number;
}

export interface SubmissionVersion {
  number: number;
  submitted_at: string;
  submitted_by_name: string;
  on_behalf: boolean;
}
