import { useQuery } from '@tanstack/react-query';
import { use, useId } from 'react';
import { type LastCheck, lastCheckQuery } from '../../../api/drafts';
import { documentUrl, editionTableQuery } from '../../../api/tables';
import { LanguageContext, useTexts } from '../../../i18n';
import { due, moment } from '../../../lib/dates';
import { useMedia } from '../../../lib/media';
import { paths } from '../../../lib/paths';
import { useParam } from '../../../lib/route';
import { filterTable } from '../../../lib/table-model';
import { AnswerForm } from '../../../ui/AnswerForm';
import { AppLink, PlainLink } from '../../../ui/AppLink';
import { reasonOf } from '../../../ui/actions';
import { Button } from '../../../ui/Button';
import { CompiledList } from '../../../ui/CompiledList';
import { CompiledTable } from '../../../ui/CompiledTable';
import { Legend } from '../../../ui/MarkedText';
import { Notice } from '../../../ui/Notice';
import { Page, Section } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { Tag } from '../../../ui/Tag';

/** A draft with the member's own rows, and the question whether they need a change. */
export function LastCheckPage() {
  const texts = useTexts();
  const words = texts.drafts;
  const edition = useParam('id');
  const check = useQuery(lastCheckQuery(edition));
  return (
    <Page
      wide
      key={check.data ? 'ready' : 'waiting'}
      title={words.pageTitle}
      over={check.data?.round.name}
      crumbs={[{ text: texts.member.title, to: paths.my() }]}
    >
      <QueryView query={check}>
        {(data) => (data ? <Asked check={data} /> : <p>{texts.common.notFound}</p>)}
      </QueryView>
    </Page>
  );
}

function Asked({ check }: { check: LastCheck }) {
  const texts = useTexts();
  const words = texts.drafts;
  const { language } = use(LanguageContext);
  const member = useParam('member');
  const formId = useId();
  const answer = check.answers.find((candidate) => candidate.member.id === member);
  if (!answer) return <p>{texts.common.notFound}</p>;
  const offered = answer.actions.length > 0;
  const reason = offered ? reasonOf(answer.actions, 'answer', texts) : undefined;
  return (
    <>
      <p>{words.pageLead}</p>
      <p className="flex flex-wrap items-center gap-4">
        <Tag tone={answer.answer ? 'done' : 'todo'}>{words.states[answer.answer ?? 'WAITING']}</Tag>
        <span>{words.due(due(check.due_at, language))}</span>
        {answer.answered_at && (
          <span>{words.answeredBy(answer.answered_by ?? '', moment(answer.answered_at, language))}</span>
        )}
        {answer.on_behalf && <Tag>{words.onBehalf}</Tag>}
      </p>
      {check.message && (
        <Notice tone="info" title={words.message}>
          <p className="stored-text">{check.message}</p>
        </Notice>
      )}
      <p className="flex flex-wrap gap-3">
        <AppLink look="secondary" to={paths.edition(check.edition_id)}>
          {words.whole}
        </AppLink>
        <PlainLink look="secondary" href={documentUrl('editions', check.edition_id, 'pdf')} target="_blank">
          {words.wholePdf}
        </PlainLink>
      </p>
      <Section title={words.ownRow}>
        <OwnRow edition={check.edition_id} member={member} />
      </Section>
      <Section title={words.yourAnswer}>
        {offered && !reason ? (
          <AnswerForm
            key={answer.version}
            id={formId}
            edition={check.edition_id}
            answer={answer}
            onAnswered={() => window.scrollTo({ top: 0 })}
          >
            {(busy) => (
              <div>
                <Button type="submit" busy={busy}>
                  {words.send}
                </Button>
              </div>
            )}
          </AnswerForm>
        ) : (
          <>
            {reason && <p>{reason}</p>}
            {answer.comment && <p className="stored-text">{answer.comment}</p>}
          </>
        )}
      </Section>
    </>
  );
}

function OwnRow({ edition, member }: { edition: string; member: string }) {
  const table = useQuery(editionTableQuery(edition));
  const phone = useMedia('(max-width: 48em)');
  return (
    <QueryView query={table}>
      {(model) => {
        const own = filterTable(model, member, undefined);
        return (
          <>
            <Legend />
            {phone ? <CompiledList model={own} /> : <CompiledTable model={own} />}
          </>
        );
      }}
    </QueryView>
  );
}
