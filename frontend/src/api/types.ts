import type { components } from './schema';

type Schemas = components['schemas'];

export type EntryKind = Schemas['EntryKind'];
export type ProgramKind = Schemas['ProgramKind'];
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
export type Progress = Schemas['RoundProgress'];
export type ProgressRow = Schemas['ProgressRow'];
export type Submission = Schemas['Submission'];
export type SubmissionState = Schemas['SubmissionState'];
export type Cell = Schemas['Cell'];
export type CellStatus = Schemas['CellStatus'];
export type Blocker = Schemas['Blocker'];
export type Entry = Schemas['Entry'];
export type EntryBody = Schemas['EntryCreate'];
export type Mention = Schemas['Mention'];
export type Edition = Schemas['Edition'];
export type EditionKind = Schemas['EditionKind'];
export type Ref = Schemas['MemberRef'];

/** What rounds and submissions offer alike: whether it may be done now, and what is in the way. */
export interface Action {
  name: string;
  allowed: boolean;
  blockers: { code?: string; message?: string }[];
}
