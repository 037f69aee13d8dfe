import type { components } from './schema';

type Schemas = components['schemas'];

export type EntryKind = Schemas['Cell']['kind'];
export type ProgramKind = Schemas['Program']['kind'];
export type Me = Schemas['Me'];
export type MembershipView = Schemas['MyMembership'];
export type Council = Schemas['Council'];
export type Category = Schemas['Category'];
export type Member = Schemas['Member'];
export type Theme = Schemas['Theme'];
export type Program = Schemas['Program'];
export type Round = Schemas['Round'];
export type RoundState = Schemas['Round']['state'];
export type RoundTheme = Schemas['RoundTheme'];
export type Progress = Schemas['RoundProgress'];
export type ProgressRow = Schemas['ProgressRow'];
/** What the matrix shows of a cell. */
export type CellShown = ProgressRow['cells'][number]['shown'];
export type QueuedSubmission = Schemas['QueuedSubmission'];
export type Submission = Schemas['Submission'];
export type SubmissionState = Schemas['Submission']['state'];
export type Cell = Schemas['Cell'];
export type CellStatus = Schemas['Cell']['status'];
export type Blocker = Submission['actions'][number]['blockers'][number];
export type Entry = Schemas['Entry'];
export type EntryBody = Schemas['EntryCreate'];
export type Mention = NonNullable<Entry['mentions']>[number];
export type Edition = Schemas['Edition'];
export type EditionKind = Schemas['Edition']['kind'];
export type Ref = Schemas['Submission']['member'];

/** What rounds and submissions offer alike: whether it may be done now, and what is in the way. */
export interface Action {
  name: string;
  allowed: boolean;
  blockers: { code?: string; message?: string }[];
}
