import { useEffect } from 'react';
import { useTexts } from '../i18n';
import { Page } from '../ui/Page';
import { tellSignedIn } from './channel';

/** Where the sign-in window ends: it reports back and closes; browsers that keep it open show what to do. */
export function SignedIn() {
  const texts = useTexts();
  useEffect(() => {
    tellSignedIn();
    window.close();
  }, []);
  return (
    <Page title={texts.session.signedInTitle}>
      <p>{texts.session.signedIn}</p>
    </Page>
  );
}
