import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../api/master';
import type { Me, MembershipView } from '../api/types';

/** Who is signed in: undefined while asking, null when nobody. */
export function useMe(): Me | null | undefined {
  return useQuery(meQuery).data;
}

export function desks(me: Me | null | undefined): MembershipView[] {
  return (me?.memberships ?? []).filter((membership) => membership.role === 'SECRETARIAT');
}

/** One line per seat, whatever number of roles the person holds on it. */
export function seats(me: Me | null | undefined): MembershipView[] {
  const own = (me?.memberships ?? []).filter((membership) => membership.member !== null);
  return own.filter((seat, i) => own.findIndex((other) => other.member?.id === seat.member?.id) === i);
}
