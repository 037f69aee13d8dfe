import type { EntryKind } from '../api/types';
import { stringifySearch } from './route';

/** Every address of the application; no screen writes one by hand. */
export const paths = {
  top: () => '/',
  edition: (id: string) => `/editions/${id}`,
  /** An edition in numbers; the choice of table, ①② and number is in the address. */
  analysis: (edition: string, search: Record<string, string | undefined> = {}) =>
    `/editions/${edition}/analysis${stringifySearch(search)}`,
  /** Published figures over the years. */
  figures: (council?: string) => `/figures${stringifySearch({ council })}`,
  programs: (search: Record<string, string | undefined> = {}) => `/programs${stringifySearch(search)}`,
  program: (id: string) => `/programs/${id}`,
  /** The catalogue's desk: of a council, or the nationwide one of the system administrator. */
  councilPrograms: (slug?: string) => (slug ? `/councils/${slug}/programs` : '/system/programs'),
  councilProgram: (id: string, slug?: string) => `${paths.councilPrograms(slug)}/${id}`,
  newProgram: (slug?: string) => `${paths.councilPrograms(slug)}/new`,
  programProposals: (slug?: string) => `${paths.councilPrograms(slug)}/proposals`,
  programFile: (slug?: string) => (slug ? `/councils/${slug}/files/programs` : '/system/files/programs'),
  my: () => '/my',
  noMembership: () => '/no-membership',
  signedIn: () => '/signed-in',
  submission: (id: string) => `/submissions/${id}`,
  cell: (id: string, theme: number, kind: EntryKind) => `/submissions/${id}/${theme}/${kind.toLowerCase()}`,
  history: (id: string) => `/submissions/${id}/history`,
  difference: (id: string) => `/submissions/${id}/difference`,
  /** An entry of a cell, and in it a place: the cell's page opens there. */
  entry: (id: string, theme: number, kind: EntryKind, place: EntryPlace) =>
    `${paths.cell(id, theme, kind)}#${anchorOf(place)}`,
  people: (member: string) => `/seats/${member}/people`,
  departments: (member: string) => `/seats/${member}/departments`,
  check: (id: string) => `/submissions/${id}/check`,
  compare: (id: string) => `/submissions/${id}/compare`,
  form: (id: string) => `/submissions/${id}/form`,
  council: (slug: string) => `/councils/${slug}`,
  master: (slug: string, part: MasterPart) => `/councils/${slug}/${part}`,
  newRound: (slug: string) => `/councils/${slug}/rounds/new`,
  round: (slug: string, id: string) => `/councils/${slug}/rounds/${id}`,
  roundSettings: (slug: string, id: string) => `/councils/${slug}/rounds/${id}/settings`,
  findings: (slug: string, id: string) => `/councils/${slug}/rounds/${id}/findings`,
  mentions: (slug: string, id: string, search: Record<string, string | undefined> = {}) =>
    `/councils/${slug}/rounds/${id}/mentions${stringifySearch(search)}`,
  roundFigures: (slug: string, id: string) => `/councils/${slug}/rounds/${id}/figures`,
  material: (slug: string, id: string) => `/councils/${slug}/rounds/${id}/material`,
  roundSelection: (slug: string, id: string) => `/councils/${slug}/rounds/${id}/selection`,
  preview: (slug: string, id: string) => `/councils/${slug}/rounds/${id}/preview`,
  mail: (slug: string, id: string) => `/councils/${slug}/rounds/${id}/mail`,
  wordings: (slug: string) => `/councils/${slug}/wordings`,
  drafts: (slug: string, id: string) => `/councils/${slug}/rounds/${id}/drafts`,
  publish: (slug: string, id: string) => `/councils/${slug}/rounds/${id}/publish`,
  audit: (slug: string) => `/councils/${slug}/history`,
  masterFile: (slug: string, part: string) => `/councils/${slug}/files/${part}`,
  organizations: (slug: string) => `/councils/${slug}/organizations`,
  systemCouncils: () => '/system/councils',
  systemOrganizations: () => '/system/organizations',
  organizationFile: () => '/system/files/organizations',
  systemAudit: () => '/system/history',
  lastCheck: (edition: string, member: string) => `/editions/${edition}/last-check/${member}`,
  review: (slug: string, id: string, submission: string) =>
    `/councils/${slug}/rounds/${id}/submissions/${submission}`,
  /** A cell of that part beside something else. */
  reviewCell: (slug: string, id: string, submission: string, theme: number, kind: EntryKind) =>
    `${paths.review(slug, id, submission)}/${theme}/${kind.toLowerCase()}`,
  corrections: (
    slug: string,
    id: string,
    search: { find?: string; replace?: string; entries?: string } = {},
  ) => {
    const query = new URLSearchParams(search).toString();
    return `/councils/${slug}/rounds/${id}/corrections${query ? `?${query}` : ''}`;
  },
  reasons: (slug: string) => `/councils/${slug}/reasons`,
  checkCorrections: (id: string) => `/submissions/${id}/corrections`,
  newImport: (slug: string, id: string) => `/councils/${slug}/rounds/${id}/import`,
  import: (slug: string, id: string, importId: string) => `/councils/${slug}/rounds/${id}/import/${importId}`,
};

export interface EntryPlace {
  entry: string;
  field?: string | undefined;
  start?: number | undefined;
  end?: number | undefined;
}

const ANCHOR = /^entry-([0-9a-f-]{36})(?::([a-z]+):(\d+)-(\d+))?$/;

function anchorOf({ entry, field, start, end }: EntryPlace): string {
  const place = field && start !== undefined && end !== undefined;
  return `entry-${entry}${place ? `:${field.toLowerCase()}:${start}-${end}` : ''}`;
}

/** The place that an address's part behind # names. */
export function entryPlaceOf(hash: string): EntryPlace | null {
  const [, entry, field, start, end] = ANCHOR.exec(hash.replace(/^#/, '')) ?? [];
  if (!entry) return null;
  return field ? { entry, field, start: Number(start), end: Number(end) } : { entry };
}

export const masterParts = ['members', 'themes', 'categories', 'programs', 'people'] as const;
export type MasterPart = (typeof masterParts)[number];

export function kindOf(segment: string): EntryKind | null {
  const kind = segment.toUpperCase();
  return kind === 'INITIATIVE' || kind === 'CHALLENGE' ? kind : null;
}

export const signInUrl = (returnTo: string) => `/auth/login?return_to=${encodeURIComponent(returnTo)}`;
export const signOutUrl = '/auth/logout';
export const receiptUrl = (submission: string, number: number) =>
  `/api/v1/submissions/${submission}/versions/${number}/receipt.pdf`;
export const progressFileUrl = (round: string, format: 'csv' | 'xlsx') =>
  `/api/v1/rounds/${round}/progress.${format}`;
export const progressEventsUrl = (round: string, since: number) =>
  `/api/v1/rounds/${round}/progress/events?since=${since}`;
export const historyFileUrl = (submission: string) => `/api/v1/submissions/${submission}/revisions.csv`;
