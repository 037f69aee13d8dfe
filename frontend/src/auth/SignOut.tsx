import { useState } from 'react';
import { useTexts } from '../i18n';
import { anyDrafts, clearDrafts } from '../lib/autosave/drafts';
import { flushAll } from '../lib/autosave/registry';
import { signOutUrl } from '../lib/paths';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

/** Saves what is typed, asks when it cannot, then clears the local copies: the PC may be shared. */
export function SignOut({ sub }: { sub: string }) {
  const texts = useTexts();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const leave = async () => {
    await clearDrafts(sub);
    location.assign(signOutUrl);
  };
  const start = async () => {
    setBusy(true);
    // Another tab, or an earlier visit, may have left something that is on this computer alone.
    const saved = (await flushAll()) && !(await anyDrafts(sub));
    setBusy(false);
    if (saved) await leave();
    else setAsking(true);
  };
  return (
    <>
      <Button look="quiet" small busy={busy} onClick={start}>
        {texts.common.signOut}
      </Button>
      {asking && (
        <Dialog
          title={texts.session.unsavedTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{texts.session.stay}</Button>
              <Button look="danger" onClick={leave}>
                {texts.session.signOutAnyway}
              </Button>
            </>
          }
        >
          <p>{texts.session.unsaved}</p>
        </Dialog>
      )}
    </>
  );
}
