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
const desk = () => import('../features/secretariat');
const analysis = () => import('../features/analysis');
const imports = () => import('../features/imports');

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
  open('/editions/$id/analysis', lazyRouteComponent(analysis, 'AnalysisPage')),
  open('/figures', lazyRouteComponent(publicSite, 'FiguresPage')),
  open('/programs', lazyRouteComponent(publicSite, 'ProgramsPage')),
  open('/programs/$id', lazyRouteComponent(publicSite, 'ProgramPage')),
  open('/no-membership', NoMembership),
  open('/signed-in', SignedIn),
  signedIn.addChildren([
    own('/my', lazyRouteComponent(member, 'HomePage')),
    own('/submissions/$id', lazyRouteComponent(member, 'SubmissionPage')),
    own('/submissions/$id/history', lazyRouteComponent(member, 'HistoryPage')),
    own('/submissions/$id/difference', lazyRouteComponent(member, 'DifferencePage')),
    own('/submissions/$id/check', lazyRouteComponent(member, 'CheckPage')),
    own('/submissions/$id/compare', lazyRouteComponent(member, 'ComparePage')),
    own('/submissions/$id/form', lazyRouteComponent(member, 'FormPage')),
    own('/submissions/$id/corrections', lazyRouteComponent(member, 'CheckCorrectionsPage')),
    own('/submissions/$id/$theme/$kind', lazyRouteComponent(member, 'CellPage')),
    own('/seats/$member/people', lazyRouteComponent(member, 'PeoplePage')),
    own('/seats/$member/departments', lazyRouteComponent(member, 'DepartmentsPage')),
    own('/editions/$id/last-check/$member', lazyRouteComponent(member, 'LastCheckPage')),
    own('/councils/$slug/history', lazyRouteComponent(desk, 'AuditPage')),
    own('/councils/$slug/organizations', lazyRouteComponent(desk, 'CouncilOrganizationsPage')),
    own('/councils/$slug/files/$part', lazyRouteComponent(desk, 'MasterFilePage')),
    own('/system/councils', lazyRouteComponent(desk, 'SystemCouncilsPage')),
    own('/system/organizations', lazyRouteComponent(desk, 'SystemOrganizationsPage')),
    own('/system/files/organizations', lazyRouteComponent(desk, 'OrganizationFilePage')),
    own('/system/history', lazyRouteComponent(desk, 'SystemAuditPage')),
    own('/councils/$slug', lazyRouteComponent(desk, 'CouncilPage')),
    own('/councils/$slug/people', lazyRouteComponent(desk, 'CouncilPeoplePage')),
    own('/councils/$slug/programs', lazyRouteComponent(desk, 'ProgramsDeskPage')),
    own('/councils/$slug/programs/proposals', lazyRouteComponent(desk, 'ProgramProposalsPage')),
    own('/councils/$slug/programs/new', lazyRouteComponent(desk, 'NewProgramPage')),
    own('/councils/$slug/programs/$program', lazyRouteComponent(desk, 'EditProgramPage')),
    own('/system/programs', lazyRouteComponent(desk, 'ProgramsDeskPage')),
    own('/system/programs/proposals', lazyRouteComponent(desk, 'ProgramProposalsPage')),
    own('/system/programs/new', lazyRouteComponent(desk, 'NewProgramPage')),
    own('/system/programs/$program', lazyRouteComponent(desk, 'EditProgramPage')),
    own('/system/files/programs', lazyRouteComponent(desk, 'ProgramFilePage')),
    own('/councils/$slug/$part', lazyRouteComponent(desk, 'MasterPage')),
    own('/councils/$slug/rounds/new', lazyRouteComponent(desk, 'NewRoundPage')),
    own('/councils/$slug/rounds/$round', lazyRouteComponent(desk, 'RoundPage')),
    own('/councils/$slug/rounds/$round/settings', lazyRouteComponent(desk, 'RoundSettingsPage')),
    own('/councils/$slug/wordings', lazyRouteComponent(desk, 'WordingsPage')),
    own('/councils/$slug/rounds/$round/mail', lazyRouteComponent(desk, 'MailPage')),
    own('/councils/$slug/rounds/$round/findings', lazyRouteComponent(desk, 'FindingsPage')),
    own('/councils/$slug/rounds/$round/mentions', lazyRouteComponent(desk, 'MentionsPage')),
    own('/councils/$slug/rounds/$round/figures', lazyRouteComponent(desk, 'RoundFiguresPage')),
    own('/councils/$slug/rounds/$round/material', lazyRouteComponent(desk, 'MaterialPage')),
    own('/councils/$slug/rounds/$round/selection', lazyRouteComponent(desk, 'RoundSelectionPage')),
    own('/councils/$slug/rounds/$round/preview', lazyRouteComponent(desk, 'PreviewPage')),
    own('/councils/$slug/rounds/$round/drafts', lazyRouteComponent(desk, 'DraftsPage')),
    own('/councils/$slug/rounds/$round/publish', lazyRouteComponent(desk, 'PublishPage')),
    own('/councils/$slug/rounds/$round/submissions/$submission', lazyRouteComponent(desk, 'ReviewPage')),
    own(
      '/councils/$slug/rounds/$round/submissions/$submission/$theme/$kind',
      lazyRouteComponent(desk, 'ReviewCellPage'),
    ),
    own('/councils/$slug/rounds/$round/corrections', lazyRouteComponent(desk, 'CorrectionsPage')),
    own('/councils/$slug/reasons', lazyRouteComponent(desk, 'ReasonsPage')),
    own('/councils/$slug/rounds/$round/import', lazyRouteComponent(imports, 'UploadPage')),
    own('/councils/$slug/rounds/$round/import/$import', lazyRouteComponent(imports, 'ReviewPage')),
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
