import { useQuery } from '@tanstack/react-query';
import { Navigate, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { meQuery } from '../api/master';
import { useTexts } from '../i18n';
import { paths, signInUrl } from '../lib/paths';
import { PlainLink } from '../ui/AppLink';
import { Page } from '../ui/Page';
import { ProblemNotice } from '../ui/ProblemNotice';
import { Spinner } from '../ui/Spinner';

/** Shows the screen to somebody signed in with a membership; tells the others what to do. */
export function RequireSignIn({ children }: { children: ReactNode }) {
  const texts = useTexts();
  const me = useQuery(meQuery);
  const here = useLocation({ select: (location) => location.href });
  if (me.isPending)
    return (
      <Page title={texts.common.loading}>
        <Spinner />
      </Page>
    );
  // A failed second look takes no work away.
  if (me.error && !me.data) {
    return (
      <Page title={texts.session.requiredTitle}>
        <ProblemNotice error={me.error} onRetry={() => me.refetch()} />
      </Page>
    );
  }
  if (!me.data) {
    return (
      <Page title={texts.session.requiredTitle}>
        <p>{texts.session.required}</p>
        <div>
          <PlainLink look="primary" href={signInUrl(here)}>
            {texts.common.signIn}
          </PlainLink>
        </div>
      </Page>
    );
  }
  if (me.data.memberships.length === 0 && !me.data.system_admin)
    return <Navigate to={paths.noMembership()} replace />;
  return children;
}
