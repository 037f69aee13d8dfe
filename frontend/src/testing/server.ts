import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Me } from '../api/types';
import { handlers } from './handlers';

/** A mocked API for the tests of one file; a request that nobody foresaw fails the test. */
export function mockedApi(me: Me | null) {
  const server = setupServer(...handlers(me));
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}
