import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { NoMembership } from '../auth/NoMembership';
import { RequireSignIn } from '../auth/RequireSignIn';
import { SignedIn } from '../auth/SignedIn';
import { parseSearch, stringifySearch } from '../lib/route';
import { Spinner } from '../ui/Spinner';
import { Crash, NotFound } from './Problems';
import { Shell } from './Shell';

const publicSite = () => import('../features/public');

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in-area',
  component: () => (
    <RequireSignIn>
      <Outlet />
    </RequireSignIn>
  ),
});

const open = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: lazyRouteComponent(publicSite, 'TopPage'),
  }),
  createRoute({ getParentRoute: () => root, path: '/no-membership', component: NoMembership }),
  createRoute({ getParentRoute: () => root, path: '/signed-in', component: SignedIn }),
];

export const router = createRouter({
  routeTree: root.addChildren([...open, signedIn]),
  defaultPendingComponent: Spinner,
  defaultErrorComponent: Crash,
  defaultPreload: 'intent',
  scrollRestoration: true,
  parseSearch,
  stringifySearch,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
