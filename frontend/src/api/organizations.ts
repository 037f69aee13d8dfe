import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client, ifMatch, type Tagged, tagged } from './client';
import { all, LIMIT } from './paging';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Organization = Schemas['Organization'];
export type OrganizationProposal = Schemas['OrganizationProposal'];

export const organizationsQuery = (q?: string) =>
  queryOptions({
    queryKey: ['organizations', q ?? ''],
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/organizations', {
          params: { query: { q: q || undefined, limit: LIMIT, cursor } },
        }),
      ),
  });

export const organizationQuery = (id: string) =>
  queryOptions({
    queryKey: ['organizations', 'one', id],
    staleTime: 0,
    queryFn: async () => tagged(await client.GET('/api/v1/organizations/{id}', { params: { path: { id } } })),
  });

/** The councils on which an organisation sits. */
export const seatsQuery = (id: string) =>
  queryOptions({
    queryKey: ['organizations', 'seats', id],
    queryFn: async () =>
      bodyOf(await client.GET('/api/v1/organizations/{id}/seats', { params: { path: { id } } })).results,
  });

/** What a council's master data was called before; without a council, organisations. */
export const formerNamesQuery = (council?: string) =>
  queryOptions({
    queryKey: ['master', 'former-names', council ?? ''],
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/former_names', { params: { query: { council, limit: LIMIT, cursor } } }),
      ),
  });

type OrganizationBody = Schemas['OrganizationWrite'];

export async function createOrganization(body: OrganizationBody): Promise<Organization> {
  return bodyOf(await client.POST('/api/v1/organizations', { body }));
}

export async function updateOrganization(
  { id, etag }: Tagged<Organization>,
  body: OrganizationBody,
): Promise<Organization> {
  const params = { path: { id }, header: ifMatch(etag) };
  return bodyOf(await client.PUT('/api/v1/organizations/{id}', { params, body }));
}

/** Lets another organisation take the place of this one. */
export async function mergeOrganization({ id, etag }: Tagged<Organization>, into: string): Promise<void> {
  const params = { path: { id }, header: ifMatch(etag) };
  await client.POST('/api/v1/organizations/{id}/merge', { params, body: { into_id: into } });
}

export const proposalsQuery = queryOptions({
  queryKey: ['organizations', 'proposals'],
  queryFn: () =>
    all((cursor) =>
      client.GET('/api/v1/organization_proposals', { params: { query: { limit: LIMIT, cursor } } }),
    ),
});

export async function propose(body: Schemas['OrganizationProposalWrite']): Promise<void> {
  await client.POST('/api/v1/organization_proposals', { body });
}

export async function decideProposal(
  proposal: OrganizationProposal,
  step: 'accept' | 'reject',
  reason: string,
): Promise<void> {
  const params = { path: { id: proposal.id }, header: ifMatch(String(proposal.version)) };
  await client.POST(`/api/v1/organization_proposals/{id}/${step}`, { params, body: { reason } });
}
