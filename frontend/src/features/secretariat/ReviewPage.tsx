import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import type { Tagged } from '../../api/client';
import { commentsQuery } from '../../api/review';
import { roundQuery } from '../../api/rounds';
import { entriesQuery, submissionQuery } from '../../api/submissions';
import type { Cell, Entry, Round, Submission } from '../../api/types';
import { LanguageContext, useTexts } from '../../i18n';
import { due } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { useParam } from '../../lib/route';
import { AppLink } from '../../ui/AppLink';
import { allowed } from '../../ui/actions';
import { Brackets } from '../../ui/Brackets';
import { DecisionLine } from '../../ui/DecisionLine';
import { Legend } from '../../ui/MarkedText';
import { Notice } from '../../ui/Notice';
import { Page, Section } from '../../ui/Page';
import { PrintedCell } from '../../ui/PrintedCell';
import { QueryView } from '../../ui/QueryView';
import { CellTag, SubmissionTag } from '../../ui/StatusLabels';
import { Tag } from '../../ui/Tag';
import { useRoundCrumbs } from './desk';
import { QueueNav } from './progress/QueueNav';
import { SubmissionSettings } from './progress/SubmissionSettings';
import { ReviewActions } from './ReviewActions';
import { OnBehalfNotes } from './review/OnBehalfNotes';

/** One member's part as the secretariat reads it: every cell with its status, then accept or return. */
export function ReviewPage() {
  const texts = useTexts();
  const slug = useParam('slug');
  const id = useParam('submission');
  const submission = useQuery(submissionQuery(id));
  const round = useQuery(roundQuery(useParam('round')));
  const ready = submission.data && round.data;
  return (
    <Page
      key={ready ? 'ready' : 'waiting'}
      title={
        submission.data ? texts.secretariat.review.title(submission.data.member.name) : texts.common.loading
      }
      over={round.data?.name}
      crumbs={useRoundCrumbs(slug, round.data)}
    >
      <QueryView query={submission}>
        {(data) => (
          <QueryView query={round}>{(loaded) => <Review submission={data} round={loaded} />}</QueryView>
        )}
      </QueryView>
    </Page>
  );
}

function Review({ submission, round }: { submission: Tagged<Submission>; round: Round }) {
  const texts = useTexts();
  const slug = useParam('slug');
  const { language } = use(LanguageContext);
  const entries = useQuery(entriesQuery(submission.id));
  return (
    <>
      <p className="flex flex-wrap items-center gap-4">
        <SubmissionTag state={submission.state} />
        {submission.not_participating && <Tag>{texts.states.notParticipating}</Tag>}
        <span>
          {texts.member.due}: {due(submission.due_at, language)}
        </span>
        <AppLink to={paths.form(submission.id)}>{texts.form.open}</AppLink>
      </p>
      <DecisionLine submission={submission} />
      {submission.state === 'RETURNED' && submission.return_reason && (
        <Notice tone="warning" title={texts.secretariat.review.returnReason}>
          <p className="stored-text">{submission.return_reason}</p>
        </Notice>
      )}
      {submission.reply && (
        <Notice tone="info" title={texts.history.reply.from}>
          <p className="stored-text">{submission.reply}</p>
        </Notice>
      )}
      {submission.last_version > 0 && (
        <p>
          <AppLink to={paths.difference(submission.id)}>{texts.history.difference.link}</AppLink>
          {'　'}
          <AppLink to={paths.history(submission.id)}>{texts.history.link}</AppLink>
        </p>
      )}
      <OnBehalfNotes submission={submission.id} />
      <ReviewActions submission={submission} round={round} />
      <QueueNav round={round.id} slug={slug} submission={submission.id} />
      <Section title={texts.secretariat.review.contents}>
        <Legend />
        <QueryView query={entries}>
          {(list) => (
            <div className="flex flex-col gap-6">
              {round.themes.map((theme) => (
                <div key={theme.number} className="flex flex-col gap-3">
                  <h3 className="text-std-18B-160">{texts.common.theme(theme.number, theme.name)}</h3>
                  <div className="grid gap-4 desktop:grid-cols-2">
                    {submission.cells
                      .filter((cell) => cell.theme === theme.number)
                      .map((cell) => (
                        <ReadCell
                          key={cell.kind}
                          submission={submission}
                          round={round}
                          cell={cell}
                          entries={list}
                        />
                      ))}
                  </div>
                </div>
              ))}
            </div>
          )}
        </QueryView>
      </Section>
      <SubmissionSettings submission={submission} />
    </>
  );
}

interface CellProps {
  submission: Submission;
  round: Round;
  cell: Cell;
  entries: Entry[];
}

function ReadCell({ submission, round, cell, entries }: CellProps) {
  const texts = useTexts();
  const words = texts.secretariat.review;
  const initiative = cell.kind === 'INITIATIVE';
  const nothing = initiative ? round.initiative_nothing_text : round.challenge_nothing_text;
  const own = entries.filter((entry) => entry.theme.number === cell.theme && entry.kind === cell.kind);
  const name = texts.common.cell(cell.theme, texts.common.kind[cell.kind]);
  const canEdit = allowed(submission.actions, 'explain_on_behalf');
  const slug = useParam('slug');
  const comments = useQuery(commentsQuery(submission.id));
  const said = (comments.data ?? []).filter((one) => one.theme === cell.theme && one.kind === cell.kind);
  return (
    <div className="flex flex-col gap-2 rounded-8 border border-solid-gray-300 p-3">
      <h4 className="text-std-16B-170">{initiative ? round.initiative_label : round.challenge_label}</h4>
      <p className="flex flex-wrap gap-2">
        <CellTag status={cell.status} />
        {cell.changed_since_last_version && <Tag tone="attention">{words.changed}</Tag>}
        {cell.returned && <Tag tone="attention">{texts.member.returned}</Tag>}
      </p>
      {cell.return_reason && <p className="stored-text text-dns-14N-130">{cell.return_reason}</p>}
      {cell.reply && (
        <p className="stored-text text-dns-14N-130">
          {texts.common.about(texts.history.reply.from, cell.reply)}
        </p>
      )}
      {said.length > 0 && (
        <p className="text-dns-14N-130">
          {texts.review.comments.count(said.filter((one) => !one.resolved).length, said.length)}
        </p>
      )}
      <PrintedCell entries={own} note={cell.status === 'NOTHING_TO_REPORT' ? nothing : ''} />
      <p className="flex flex-wrap gap-4">
        <AppLink to={paths.reviewCell(slug, round.id, submission.id, cell.theme, cell.kind)}>
          {texts.review.side.link}
          <span className="sr-only">
            <Brackets>{name}</Brackets>
          </span>
        </AppLink>
        <AppLink to={paths.cell(submission.id, cell.theme, cell.kind)}>
          {canEdit ? words.editOnBehalf : texts.member.open}
          <span className="sr-only">
            <Brackets>{name}</Brackets>
          </span>
        </AppLink>
      </p>
    </div>
  );
}
