import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client, ifMatch, tagged } from './client';
import type { components } from './schema';
import type { Entry, EntryKind } from './types';

type Schemas = components['schemas'];

export type CarryOver = Schemas['CarryOver'];
export type CarryItem = Schemas['CarryOverEntry'];
export type CarryFlag = Schemas['CarryFlag'];
export type CarryChoice = NonNullable<CarryItem['decision']>;
export type CarryDecided = Schemas['CarryOverDecided'];
export type CarryContinued = Schemas['CarryOverContinued'];

/** The member's last part with what was decided about it. */
export const carryOverQuery = (submission: string) =>
  queryOptions({
    queryKey: ['submissions', submission, 'carry_over'],
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/submissions/{submission}/carry_over', { params: { path: { submission } } }),
      ),
  });

/** Repeating a decision changes nothing, so it may be sent again when its answer was lost. */
export async function decideCarry(
  submission: string,
  item: CarryItem,
  decision: CarryChoice,
  carried_entry: 'KEEP' | 'DELETE' | null,
): Promise<CarryDecided> {
  const params = { path: { submission, entry: item.id }, header: ifMatch(String(item.version)) };
  return bodyOf(
    await client.PUT('/api/v1/submissions/{submission}/carry_over/{entry}', {
      params,
      body: { decision, carried_entry },
    }),
  );
}

export async function continueCell(
  submission: string,
  theme: number,
  kind: EntryKind,
): Promise<CarryContinued> {
  return bodyOf(
    await client.POST('/api/v1/submissions/{submission}/carry_over/continue', {
      params: { path: { submission } },
      body: { theme, kind },
    }),
  );
}

export async function confirmEntry(entry: string, etag: string): Promise<Entry> {
  return tagged(
    await client.POST('/api/v1/entries/{entry}/confirm', {
      params: { path: { entry }, header: ifMatch(etag) },
    }),
  );
}
