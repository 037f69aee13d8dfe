import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import { guideQuery, roundQuery } from '../../api/rounds';
import { LanguageContext, useTexts } from '../../i18n';
import { day } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { useParam } from '../../lib/route';
import { AppLink } from '../../ui/AppLink';
import { JumpLink } from '../../ui/JumpLink';
import { Page, Section } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Spinner } from '../../ui/Spinner';
import { RoundTag } from '../../ui/StatusLabels';
import { AcceptAll } from './AcceptAll';
import { useCouncilCrumbs } from './desk';
import { MailNotice } from './mail/MailNotice';
import { RoundGuide } from './preparing/RoundGuide';
import { ProgressMatrix } from './progress/ProgressMatrix';
import { ReviewQueue } from './progress/ReviewQueue';
import { RoundActions } from './RoundActions';

/** One round: where it stands, what can be done, and how far each member is. */
export function RoundPage() {
  const texts = useTexts();
  const { language } = use(LanguageContext);
  const slug = useParam('slug');
  const id = useParam('round');
  const round = useQuery(roundQuery(id));
  // The steps stand above the buttons, which must not move when they come.
  const waiting = useQuery(guideQuery(id)).isPending;
  return (
    <Page
      key={round.data ? 'ready' : 'waiting'}
      wide
      title={round.data ? texts.secretariat.round.title(round.data.name) : texts.common.loading}
      crumbs={useCouncilCrumbs(slug)}
    >
      <QueryView query={round}>
        {(data) =>
          waiting ? (
            <Spinner />
          ) : (
            <>
              <p className="flex flex-wrap items-center gap-4">
                <RoundTag state={data.state} />
                <span>{texts.secretariat.dueOn(day(data.due_on, language))}</span>
              </p>
              <MailNotice council={data.council_id} round={data.id} to={paths.mail(slug, data.id)} />
              <RoundGuide round={data} slug={slug} />
              <ul className="flex flex-wrap gap-3">
                {data.state !== 'PREPARING' && (
                  <>
                    <li>
                      <AppLink look="primary" to={paths.preview(slug, data.id)}>
                        {texts.secretariat.round.toPreview}
                      </AppLink>
                    </li>
                    <li>
                      <AppLink look="secondary" to={paths.drafts(slug, data.id)}>
                        {texts.drafts.link}
                      </AppLink>
                    </li>
                    <li>
                      <AppLink look="secondary" to={paths.publish(slug, data.id)}>
                        {texts.secretariat.round.toPublish}
                      </AppLink>
                    </li>
                    <li>
                      <AppLink look="secondary" to={paths.findings(slug, data.id)}>
                        {texts.findings.toFindings}
                      </AppLink>
                    </li>
                    <li>
                      <AppLink look="secondary" to={paths.material(slug, data.id)}>
                        {texts.material.toMaterial}
                      </AppLink>
                    </li>
                    <li>
                      <AppLink look="secondary" to={paths.newImport(slug, data.id)}>
                        {texts.secretariat.round.toImport}
                      </AppLink>
                    </li>
                    <li>
                      <AppLink look="secondary" to={paths.corrections(slug, data.id)}>
                        {texts.review.slips.link}
                      </AppLink>
                    </li>
                  </>
                )}
                <li>
                  <AppLink look="secondary" to={paths.roundSettings(slug, data.id)}>
                    {texts.secretariat.round.settings}
                  </AppLink>
                </li>
                <li>
                  <AppLink look="secondary" to={paths.mail(slug, data.id)}>
                    {texts.mail.toMail}
                  </AppLink>
                </li>
                <li className="self-center">
                  <JumpLink to="actions">{texts.secretariat.round.toActions}</JumpLink>
                </li>
              </ul>
              {data.state !== 'PREPARING' && <ReviewQueue round={data.id} slug={slug} />}
              <Section id="progress" title={texts.progress.title}>
                {data.state === 'PREPARING' ? (
                  <p>{texts.secretariat.round.preparing}</p>
                ) : (
                  <ProgressMatrix round={data.id} slug={slug} />
                )}
              </Section>
              <Section id="actions" title={texts.secretariat.round.actions}>
                <RoundActions round={data} />
                {data.state !== 'PREPARING' && <AcceptAll round={data.id} />}
              </Section>
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
