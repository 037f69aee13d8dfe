import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { newQueryClient } from '../app/queryClient';
import { parseSearch, stringifySearch } from '../lib/route';

/** Draws a screen at an address, with a router and an empty cache around it. */
export function renderAt(path: string, pattern: string, screen: () => ReactNode) {
  const root = createRootRoute();
  const route = createRoute({ getParentRoute: () => root, path: pattern, component: screen });
  const router = createRouter({
    routeTree: root.addChildren([route]),
    history: createMemoryHistory({ initialEntries: [path] }),
    parseSearch,
    stringifySearch,
  });
  const view = render(
    <QueryClientProvider client={newQueryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return { ...view, router };
}
