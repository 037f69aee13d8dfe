import { useQuery } from '@tanstack/react-query';
import { memberQuery } from '../../../api/desk';
import { councilQuery } from '../../../api/master';
import type { Council, Me, Member } from '../../../api/types';
import { useMe } from '../../../auth/useMe';

/** Whether this person looks after a seat: its approver, and the secretariat. The server decides; this only offers. */
export function looksAfter(me: Me | null | undefined, member: string, council: string): boolean {
  return (me?.memberships ?? []).some(
    ({ role, ...of }) =>
      (role === 'APPROVER' && of.member?.id === member) ||
      (role === 'SECRETARIAT' && of.council.id === council),
  );
}

interface Seat {
  me: Me | null | undefined;
  member: Member | undefined;
  council: Council | undefined;
  mine: boolean;
}

/** The seat that a screen is about. */
export function useSeat(id: string): Seat {
  const me = useMe();
  const member = useQuery(memberQuery(id)).data;
  const council = useQuery({
    ...councilQuery(member?.council_id ?? ''),
    enabled: member !== undefined,
  }).data;
  return { me, member, council, mine: looksAfter(me, id, member?.council_id ?? '') };
}
