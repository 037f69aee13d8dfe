import { useQuery } from '@tanstack/react-query';
import { type ReasonKind, type ReasonTemplate, reasonsQuery } from '../../../api/review';

/** The council's usual reasons of a kind. They only help to begin: without them people write their own. */
export function useReasons(council: string, kind: ReasonKind): ReasonTemplate[] {
  const reasons = useQuery(reasonsQuery(council));
  return (reasons.data?.templates ?? []).filter((template) => template.kind === kind);
}
