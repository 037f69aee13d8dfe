import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client, ifMatch, multipart } from './client';
import { all, LIMIT } from './paging';
import type { components } from './schema';

type Schemas = components['schemas'];

export type Person = Schemas['Person'];
export type Invitation = Schemas['Invitation'];
export type InvitationBody = Schemas['InvitationWrite'];
export type InvitationLine = Schemas['InvitationLine'];
export type InvitationFileResult = Schemas['InvitationFileResult'];
export type Contact = Schemas['Contact'];
export type ContactBody = Schemas['ContactWrite'];

/** While an invitation is being carried out, its list is asked for again by itself. */
const WHILE_WAITING = 2000;

export const peopleQuery = (council: string) =>
  queryOptions({
    queryKey: ['people', council],
    queryFn: () =>
      all((cursor) => client.GET('/api/v1/people', { params: { query: { council, limit: LIMIT, cursor } } })),
  });

const invitations = (key: string, query: { council: string } | { member: string }) =>
  queryOptions({
    queryKey: ['invitations', key],
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/invitations', { params: { query: { ...query, limit: LIMIT, cursor } } }),
      ),
    refetchInterval: ({ state }) =>
      state.data?.some((one) => one.state === 'WAITING') ? WHILE_WAITING : false,
  });

export const invitationsQuery = (council: string) => invitations(council, { council });

export const seatInvitationsQuery = (member: string) => invitations(member, { member });

export async function invite(body: InvitationBody): Promise<Invitation> {
  return bodyOf(await client.POST('/api/v1/invitations', { body }));
}

const placed = ({ id, version }: Invitation) => ({ path: { id }, header: ifMatch(String(version)) });

export async function resend(invitation: Invitation): Promise<Invitation> {
  return bodyOf(await client.POST('/api/v1/invitations/{id}/resend', { params: placed(invitation) }));
}

export async function takeBack(invitation: Invitation): Promise<void> {
  await client.DELETE('/api/v1/invitations/{id}', { params: placed(invitation) });
}

/** Says of each line of a table what would be done, or does it. */
export async function inviteFromFile(
  council: string,
  file: File,
  apply: boolean,
): Promise<InvitationFileResult> {
  const bodySerializer = multipart(file);
  const params = { query: { council, apply } };
  return bodyOf(await client.POST('/api/v1/invitation_files', { params, body: {}, bodySerializer }));
}

export const peopleFileUrl = (council: string) => `/api/v1/people.csv?council=${encodeURIComponent(council)}`;

export type PersonStep = 'disable' | 'enable';

export async function movePerson(person: Person, council: string, step: PersonStep): Promise<Person> {
  const params = { path: { sub: person.sub }, header: ifMatch(String(person.version)) };
  return bodyOf(await client.POST(`/api/v1/people/{sub}/${step}`, { params, body: { council_id: council } }));
}

export const contactsQuery = (council: string) =>
  queryOptions({
    queryKey: ['contacts', council],
    queryFn: () =>
      all((cursor) =>
        client.GET('/api/v1/contacts', { params: { query: { council, limit: LIMIT, cursor } } }),
      ),
  });

export async function replaceContact(member: string, version: number, body: ContactBody): Promise<Contact> {
  const params = { path: { member }, header: ifMatch(String(version)) };
  return bodyOf(await client.PUT('/api/v1/contacts/{member}', { params, body }));
}
