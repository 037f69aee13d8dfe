import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Tagged } from '../../../api/client';
import { submissionQuery, updateSubmission } from '../../../api/submissions';
import type { Submission } from '../../../api/types';
import { toast } from '../../../ui/toast-events';

type Body = Parameters<typeof updateSubmission>[1];

export type Settle = ReturnType<typeof useSettle>;

/** Changes what the secretariat sets on a submission; what is not named stays. */
export function useSettle(submission: Tagged<Submission>, settled: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ change, done }: { change: Partial<Body>; done: string }) => {
      const { not_participating, not_participating_reason, due_extended, due_at, due_reason } = submission;
      const body = {
        not_participating,
        not_participating_reason,
        due_at: due_extended ? due_at : null,
        due_reason,
        ...change,
      };
      queries.setQueryData(submissionQuery(submission.id).queryKey, await updateSubmission(submission, body));
      await queries.invalidateQueries({ queryKey: ['rounds'] });
      settled();
      toast(done);
    },
  });
}
