import { queryOptions } from '@tanstack/react-query';
import { client, ifMatch, type Tagged, tagged } from './client';
import { all } from './paging';
import { ApiProblem } from './problem';
import type { Category, Council, Me, Member, MembershipView, Program, ResponseMeasure, Theme } from './types';

export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: 60_000,
  queryFn: async (): Promise<Me | null> => {
    try {
      const { data } = await client.GET('/api/v1/me', {});
      return data as Me;
    } catch (error) {
      if (error instanceof ApiProblem && error.signedOut) return null;
      throw error;
    }
  },
});

export const councilsQuery = queryOptions({
  queryKey: ['councils'],
  queryFn: () => all<Council>('/api/v1/councils', {}),
});

export const councilQuery = (slug: string) =>
  queryOptions({
    queryKey: ['councils', slug],
    queryFn: async () =>
      tagged<Council>(await client.GET('/api/v1/councils/{id}', { params: { path: { id: slug } } })),
  });

/** What one line of a master-data screen is made of. */
export type MasterPath =
  | 'members'
  | 'themes'
  | 'categories'
  | 'programs'
  | 'memberships'
  | 'response_measures';
export interface MasterRecord {
  members: Member;
  themes: Theme;
  categories: Category;
  programs: Program;
  memberships: MembershipView & { sub: string; name: string; email: string; member_id: string | null };
  response_measures: ResponseMeasure;
}

export const masterQuery = <P extends MasterPath>(path: P, council: string, q?: string) =>
  queryOptions({
    queryKey: ['master', path, council, q ?? ''],
    queryFn: () => all<MasterRecord[P]>(`/api/v1/${path}`, { council, q: q || undefined }),
  });

export async function getMaster<P extends MasterPath>(path: P, id: string): Promise<Tagged<MasterRecord[P]>> {
  return tagged(await client.GET(`/api/v1/${path}/{id}`, { params: { path: { id } } }));
}

export async function createMaster(path: MasterPath, body: object): Promise<void> {
  await client.POST(`/api/v1/${path}`, { body });
}

export async function updateMaster(path: MasterPath, id: string, etag: string, body: object): Promise<void> {
  await client.PUT(`/api/v1/${path}/{id}`, { params: { path: { id } }, headers: ifMatch(etag), body });
}

export async function deleteMaster(path: MasterPath, id: string, etag: string): Promise<void> {
  await client.DELETE(`/api/v1/${path}/{id}`, { params: { path: { id } }, headers: ifMatch(etag) });
}

export const programsQuery = (q?: string, kind?: string) =>
  queryOptions({
    queryKey: ['programs', q ?? '', kind ?? ''],
    queryFn: () => all<Program>('/api/v1/programs', { q: q || undefined, kind: kind || undefined }),
  });
