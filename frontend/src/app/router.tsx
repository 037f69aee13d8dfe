import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouteComponent,
} from '@tanstack/react-router';
import { NoMembership } from '../auth/NoMembership';
import { RequireSignIn } from '../auth/RequireSignIn';
import { SignedIn } from '../auth/SignedIn';
import { parseSearch, stringifySearch } from '../lib/route';
import { Spinner } from '../ui/Spinner';
import { Crash, NotFound } from './Problems';
import { Shell } from './Shell';

// Each part of the application is a chunk of its own: a reader of a table loads neither the desk nor the editor.
const publicSite = () => import('../features/public');
const member = () => import('../features/member');

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

function open(path: string, component: RouteComponent) {
  return createRoute({ getParentRoute: () => root, path, component });
}

function own(path: string, component: RouteComponent) {
  return createRoute({ getParentRoute: () => signedIn, path, component });
}

const routeTree = root.addChildren([
  open('/', lazyRouteComponent(publicSite, 'TopPage')),
  open('/editions/$id', lazyRouteComponent(publicSite, 'EditionPage')),
  open('/programs', lazyRouteComponent(publicSite, 'ProgramsPage')),
  open('/no-membership', NoMembership),
  open('/signed-in', SignedIn),
  signedIn.addChildren([
    own('/my', lazyRouteComponent(member, 'HomePage')),
    own('/submissions/$id', lazyRouteComponent(member, 'SubmissionPage')),
    own('/submissions/$id/check', lazyRouteComponent(member, 'CheckPage')),
    own('/submissions/$id/$theme/$kind', lazyRouteComponent(member, 'CellPage')),
  ]),
]);

export const router = createRouter({
  routeTree,
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
