import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import { guideQuery, roundQuery } from '../../api/rounds';
import type { Round } from '../../api/types';
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
                <RoundLinks round={data} slug={slug} />
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

/** Where a round is worked on; before it opens there are only its settings and its mails. */
function RoundLinks({ round, slug }: { round: Round; slug: string }) {
  const texts = useTexts();
  const { id } = round;
  const started: [to: string, text: string][] = [
    [paths.preview(slug, id), texts.secretariat.round.toPreview],
    [paths.drafts(slug, id), texts.drafts.link],
    [paths.publish(slug, id), texts.secretariat.round.toPublish],
    [paths.mentions(slug, id), texts.mentions.link],
    [paths.findings(slug, id), texts.findings.toFindings],
    [paths.roundFigures(slug, id), texts.figureMarks.link],
    [paths.material(slug, id), texts.material.toMaterial],
    [paths.newImport(slug, id), texts.secretariat.round.toImport],
    [paths.corrections(slug, id), texts.review.slips.link],
  ];
  const always: [to: string, text: string][] = [
    [paths.roundSettings(slug, id), texts.secretariat.round.settings],
    [paths.mail(slug, id), texts.mail.toMail],
  ];
  const links = round.state === 'PREPARING' ? always : [...started, ...always];
  return links.map(([to, text]) => (
    <li key={to}>
      <AppLink look={to === started[0]?.[0] ? 'primary' : 'secondary'} to={to}>
        {text}
      </AppLink>
    </li>
  ));
}
