import { client, ifMatch, type Tagged, tagged } from './client';
import { all, LIMIT } from './paging';
import type { components } from './schema';

type Schemas = components['schemas'];
type Write<N extends keyof Schemas> = Schemas[N];

/** The master data of a council by its path in the API: what one line is, and how it is read and written. */
export interface MasterRecord {
  members: Schemas['Member'];
  themes: Schemas['Theme'];
  categories: Schemas['Category'];
  programs: Schemas['Program'];
  memberships: Schemas['Membership'];
  response_measures: Schemas['ResponseMeasure'];
}
export type MasterPath = keyof MasterRecord;

interface Operations<T> {
  list: (council: string) => Promise<T[]>;
  get: (id: string) => Promise<Tagged<T>>;
  create: (body: never) => Promise<unknown>;
  /** Absent where a line is deleted and made anew instead. */
  update?: (id: string, etag: string, body: never) => Promise<unknown>;
  remove: (id: string, etag: string) => Promise<unknown>;
}

const one = (id: string) => ({ params: { path: { id } } });
const change = (id: string, etag: string) => ({ params: { path: { id }, header: ifMatch(etag) } });
const of = (council: string, cursor?: string) => ({ params: { query: { council, limit: LIMIT, cursor } } });

export const masterData: { [P in MasterPath]: Operations<MasterRecord[P]> } = {
  members: {
    list: (council) => all((cursor) => client.GET('/api/v1/members', of(council, cursor))),
    get: async (id) => tagged(await client.GET('/api/v1/members/{id}', one(id))),
    create: (body: Write<'MemberWrite'>) => client.POST('/api/v1/members', { body }),
    update: (id, etag, body: Write<'MemberWrite'>) =>
      client.PUT('/api/v1/members/{id}', { ...change(id, etag), body }),
    remove: (id, etag) => client.DELETE('/api/v1/members/{id}', change(id, etag)),
  },
  themes: {
    list: (council) => all((cursor) => client.GET('/api/v1/themes', of(council, cursor))),
    get: async (id) => tagged(await client.GET('/api/v1/themes/{id}', one(id))),
    create: (body: Write<'ThemeWrite'>) => client.POST('/api/v1/themes', { body }),
    update: (id, etag, body: Write<'ThemeWrite'>) =>
      client.PUT('/api/v1/themes/{id}', { ...change(id, etag), body }),
    remove: (id, etag) => client.DELETE('/api/v1/themes/{id}', change(id, etag)),
  },
  categories: {
    list: (council) => all((cursor) => client.GET('/api/v1/categories', of(council, cursor))),
    get: async (id) => tagged(await client.GET('/api/v1/categories/{id}', one(id))),
    create: (body: Write<'CategoryWrite'>) => client.POST('/api/v1/categories', { body }),
    update: (id, etag, body: Write<'CategoryWrite'>) =>
      client.PUT('/api/v1/categories/{id}', { ...change(id, etag), body }),
    remove: (id, etag) => client.DELETE('/api/v1/categories/{id}', change(id, etag)),
  },
  programs: {
    list: (council) => all((cursor) => client.GET('/api/v1/programs', of(council, cursor))),
    get: async (id) => tagged(await client.GET('/api/v1/programs/{id}', one(id))),
    create: (body: Write<'ProgramWrite'>) => client.POST('/api/v1/programs', { body }),
    update: (id, etag, body: Write<'ProgramWrite'>) =>
      client.PUT('/api/v1/programs/{id}', { ...change(id, etag), body }),
    remove: (id, etag) => client.DELETE('/api/v1/programs/{id}', change(id, etag)),
  },
  memberships: {
    list: (council) => all((cursor) => client.GET('/api/v1/memberships', of(council, cursor))),
    get: async (id) => tagged(await client.GET('/api/v1/memberships/{id}', one(id))),
    create: (body: Write<'MembershipWrite'>) => client.POST('/api/v1/memberships', { body }),
    remove: (id, etag) => client.DELETE('/api/v1/memberships/{id}', change(id, etag)),
  },
  response_measures: {
    list: (theme) => {
      const page = (cursor?: string) => ({ params: { query: { theme, limit: LIMIT, cursor } } });
      return all((cursor) => client.GET('/api/v1/response_measures', page(cursor)));
    },
    get: async (id) => tagged(await client.GET('/api/v1/response_measures/{id}', one(id))),
    create: (body: Write<'ResponseMeasureWrite'>) => client.POST('/api/v1/response_measures', { body }),
    update: (id, etag, body: Write<'ResponseMeasureWrite'>) =>
      client.PUT('/api/v1/response_measures/{id}', { ...change(id, etag), body }),
    remove: (id, etag) => client.DELETE('/api/v1/response_measures/{id}', change(id, etag)),
  },
};
