import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client } from './client';
import type { components } from './schema';

export type MeasureProposal = components['schemas']['ResponseMeasureProposal'];

/** Response measures that the saved entries of a submission may serve. */
export const measureProposalsQuery = (submission: string) =>
  queryOptions({
    queryKey: ['submissions', submission, 'response_measure_proposals'],
    staleTime: 60_000,
    queryFn: async () =>
      bodyOf(
        await client.GET('/api/v1/submissions/{submission}/response_measure_proposals', {
          params: { path: { submission } },
        }),
      ).results,
  });
