import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../../../api/problem';
import { publish } from '../../../api/rounds';
import type { EditionKind, Ref } from '../../../api/types';
import { toast } from '../../../ui/toast-events';

const UNCONFIRMED = 'members_without_accepted_version';

interface Order {
  kind: EditionKind;
  from?: string;
  documentNumber?: string | undefined;
  asOf?: string | undefined;
  note?: string | undefined;
}

/** Compiles an edition; the members that the server names as having nothing accepted are to be confirmed first. */
export function useMake(round: string, done: string) {
  const queries = useQueryClient();
  const [missing, setMissing] = useState<Ref[]>([]);
  const [confirmed, setConfirmed] = useState(false);
  const make = useMutation({
    mutationFn: (order: Order) =>
      publish(round, {
        kind: order.kind,
        from_edition_id: order.from,
        document_number: order.documentNumber,
        as_of: order.asOf,
        note: order.note,
        confirm_without_accepted: confirmed ? missing.map((member) => member.id) : [],
      }),
    onSuccess: async () => {
      setMissing([]);
      toast(done);
      await queries.invalidateQueries({ queryKey: ['editions'] });
    },
    onError: (error) => {
      if (!(error instanceof ApiProblem) || error.code !== UNCONFIRMED) return;
      setMissing((error.body.members as Ref[] | undefined) ?? []);
      setConfirmed(false);
    },
  });
  const unforeseen = missing.length > 0 ? null : make.error;
  return { make, missing, confirmed, setConfirmed, unforeseen };
}
