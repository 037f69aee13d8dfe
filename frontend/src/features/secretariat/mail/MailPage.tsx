import { useQuery } from '@tanstack/react-query';
import { roundQuery } from '../../../api/rounds';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { useParam } from '../../../lib/route';
import { AppLink } from '../../../ui/AppLink';
import { Page } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { useRoundCrumbs } from '../desk';
import { Letters } from './Letters';
import { MailingSection } from './MailingSection';
import { MailNotice } from './MailNotice';
import { MailSettings } from './MailSettings';
import { NoticeLog } from './NoticeLog';

/** How a round speaks to its members, and what became of each mail. */
export function MailPage() {
  const texts = useTexts();
  const slug = useParam('slug');
  const round = useQuery(roundQuery(useParam('round')));
  return (
    <Page
      key={round.data ? 'ready' : 'waiting'}
      wide
      title={texts.mail.title}
      over={round.data?.name}
      crumbs={useRoundCrumbs(slug, round.data)}
    >
      <QueryView query={round}>
        {(data) => (
          <>
            <MailNotice council={data.council_id} round={data.id} />
            <p>{texts.mail.lead}</p>
            <div>
              <AppLink look="secondary" to={paths.wordings(slug)}>
                {texts.mail.wordings.toWordings}
              </AppLink>
            </div>
            <MailingSection round={data} />
            <Letters round={data.id} />
            <MailSettings round={data.id} />
            <NoticeLog council={data.council_id} round={data.id} />
          </>
        )}
      </QueryView>
    </Page>
  );
}
