import { useTexts } from '../i18n';
import { paths } from '../lib/paths';
import { AppLink } from '../ui/AppLink';
import { Button } from '../ui/Button';
import { Page } from '../ui/Page';
import { ProblemNotice } from '../ui/ProblemNotice';

export function NotFound() {
  const texts = useTexts();
  return (
    <Page title={texts.common.notFoundTitle}>
      <p>{texts.common.notFound}</p>
      <p>
        <AppLink to={paths.top()}>{texts.common.toTop}</AppLink>
      </p>
    </Page>
  );
}

/** A screen that broke: what was typed is in the local drafts and is offered again after the reload. */
export function Crash({ error }: { error: unknown }) {
  const texts = useTexts();
  return (
    <Page title={texts.common.crashTitle}>
      <p>{texts.common.crash}</p>
      <ProblemNotice error={error} />
      <div>
        <Button onClick={() => location.reload()}>{texts.common.reload}</Button>
      </div>
    </Page>
  );
}
