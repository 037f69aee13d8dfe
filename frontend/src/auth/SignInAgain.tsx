import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { meQuery } from '../api/master';
import { onSignedOut } from '../api/session-events';
import type { Me } from '../api/types';
import { useTexts } from '../i18n';
import { resumeAll } from '../lib/autosave/registry';
import { afterComposition } from '../lib/composition';
import { paths, signInUrl } from '../lib/paths';
import { Button } from '../ui/Button';
import { Panel } from '../ui/Panel';
import { toast } from '../ui/toast-events';
import { onSignedInElsewhere } from './channel';

/**
 * Opens beside the work when the session has ended in the middle of it. Nothing typed leaves the page, and whoever is
 * typing goes on: no focus is taken from a text, and no composition interrupted.
 */
export function SignInAgain() {
  const texts = useTexts();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [stillOut, setStillOut] = useState(false);
  const before = useRef<Me | null>(null);

  useEffect(
    () =>
      onSignedOut(() => {
        // Somebody who never was signed in sees the page's own "please sign in", not a dialog about lost sessions.
        const known = queries.getQueryData<Me | null>(meQuery.queryKey);
        if (!known) return;
        before.current = known;
        afterComposition(() => setOpen(true));
      }),
    [queries],
  );

  const check = useCallback(async () => {
    const now = await queries
      .fetchQuery({ ...meQuery, staleTime: 0, queryKey: ['me', 'again'] })
      .catch(() => null);
    if (!now) {
      setStillOut(true);
      return;
    }
    if (before.current && now.sub !== before.current.sub) {
      // Drafts are kept by person: what the first person typed is offered to that person only.
      location.reload();
      return;
    }
    queries.setQueryData(meQuery.queryKey, now);
    setOpen(false);
    setStillOut(false);
    resumeAll();
    await queries.invalidateQueries();
    toast(texts.session.restored);
  }, [queries, texts]);

  useEffect(() => (open ? onSignedInElsewhere(check) : undefined), [open, check]);

  if (!open) return null;
  return (
    <Panel
      title={texts.session.againTitle}
      onClose={() => setOpen(false)}
      actions={
        <>
          <Button
            onClick={() =>
              window.open(signInUrl(paths.signedIn()), 'torikumi-sign-in', 'width=560,height=720')
            }
          >
            {texts.session.openWindow}
          </Button>
          <Button look="secondary" onClick={check}>
            {texts.session.check}
          </Button>
          <Button look="quiet" onClick={() => setOpen(false)}>
            {texts.common.close}
          </Button>
        </>
      }
    >
      <p>{texts.session.again}</p>
      <p>{texts.session.waiting}</p>
      <p role="status">{stillOut ? texts.session.stillOut : ''}</p>
    </Panel>
  );
}
