import type { EntryKind } from '../api/types';

/** Every address of the application; no screen writes one by hand. */
export const paths = {
  top: () => '/',
  edition: (id: string) => `/editions/${id}`,
  programs: () => '/programs',
  my: () => '/my',
  noMembership: () => '/no-membership',
  signedIn: () => '/signed-in',
  submission: (id: string) => `/submissions/${id}`,
  cell: (id: string, theme: number, kind: EntryKind) => `/submissions/${id}/${theme}/${kind.toLowerCase()}`,
  history: (id: string) => `/submissions/${id}/history`,
  difference: (id: string) => `/submissions/${id}/difference`,
  check: (id: string) => `/submissions/${id}/check`,
  compare: (id: string) => `/submissions/${id}/compare`,
  form: (id: string) => `/submissions/${id}/form`,
  council: (slug: string) => `/councils/${slug}`,
  master: (slug: string, part: MasterPart) => `/councils/${slug}/${part}`,
  newRound: (slug: string) => `/councils/${slug}/rounds/new`,
  round: (slug: string, id: string) => `/councils/${slug}/rounds/${id}`,
  roundSettings: (slug: string, id: string) => `/councils/${slug}/rounds/${id}/settings`,
  preview: (slug: string, id: string) => `/councils/${slug}/rounds/${id}/preview`,
  publish: (slug: string, id: string) => `/councils/${slug}/rounds/${id}/publish`,
  review: (slug: string, id: string, submission: string) =>
    `/councils/${slug}/rounds/${id}/submissions/${submission}`,
  newImport: (slug: string, id: string) => `/councils/${slug}/rounds/${id}/import`,
  import: (slug: string, id: string, importId: string) => `/councils/${slug}/rounds/${id}/import/${importId}`,
};

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
export const historyFileUrl = (submission: string) => `/api/v1/submissions/${submission}/revisions.csv`;
