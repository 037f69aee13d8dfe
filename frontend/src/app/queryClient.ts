import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/problem';

/** A refusal is an answer and is not asked again; a lost connection is. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (count, error) => count < 2 && !(error instanceof ApiProblem && error.status < 500),
      },
      mutations: { retry: false },
    },
  });
}
