import { infiniteQueryOptions } from '@tanstack/react-query';
import { bodyOf, client } from './client';
import type { components } from './schema';

export type AuditEvent = components['schemas']['AuditEvent'];

/** What of a history is asked for; without a council, what belongs to none. */
export interface AuditFilter {
  council?: string | undefined;
  q?: string | undefined;
  action?: string | undefined;
  resource_type?: string | undefined;
  on_behalf_of?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

const PAGE = 50;

export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) =>
      bodyOf(
        await client.GET('/api/v1/audit_events', {
          params: { query: { ...filter, limit: PAGE, cursor: pageParam } },
        }),
      ),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });

export function auditFileUrl(filter: AuditFilter): string {
  const pairs = Object.entries(filter).filter(([, value]) => value) as [string, string][];
  return `/api/v1/audit_events.csv?${new URLSearchParams(pairs)}`;
}
