import { useQuery } from '@tanstack/react-query';
import { use, useState } from 'react';
import type { LastCheck, LastCheckAnswer } from '../../../api/drafts';
import { submissionsQuery } from '../../../api/submissions';
import { LanguageContext, useTexts } from '../../../i18n';
import { due, moment } from '../../../lib/dates';
import { paths } from '../../../lib/paths';
import { AppLink } from '../../../ui/AppLink';
import { allowed } from '../../../ui/actions';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { Table, td, th } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { MailingDialog } from '../mail/MailingDialog';
import { AnswerDialog } from './AnswerDialog';
import { CheckDialog } from './CheckDialog';

const TONES = { NO_CHANGE: 'done', CHANGES: 'attention', WAITING: 'todo' } as const;

/** What came back from the members. */
export function CheckPanel({ check, slug }: { check: LastCheck; slug: string }) {
  const texts = useTexts();
  const words = texts.drafts;
  const { language } = use(LanguageContext);
  const [changing, setChanging] = useState(false);
  const [reminding, setReminding] = useState(false);
  const [recording, setRecording] = useState<LastCheckAnswer | null>(null);
  const submissions = useQuery(submissionsQuery({ round: check.round.id })).data ?? [];
  const { counts } = check;
  const submissionOf = (member: string) => submissions.find((submission) => submission.member.id === member);
  return (
    <div className="flex flex-col gap-3">
      <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <span>{words.due(due(check.due_at, language))}</span>
        <strong>{words.counts(counts.no_change, counts.changes, counts.waiting)}</strong>
        {check.superseded ? (
          <span>{words.superseded}</span>
        ) : (
          <>
            <Button small look="secondary" onClick={() => setChanging(true)}>
              {words.change}
            </Button>
            {counts.waiting > 0 && (
              <Button small look="secondary" onClick={() => setReminding(true)}>
                {words.remind}
              </Button>
            )}
          </>
        )}
      </p>
      <Table caption={words.answers} className="min-w-[40rem]">
        <thead>
          <tr>
            {[words.member, words.answer, words.comment, words.when, words.operations].map((head) => (
              <th key={head} scope="col" className={th}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {check.answers.map((answer) => {
            const state = answer.answer ?? 'WAITING';
            const submission = submissionOf(answer.member.id);
            return (
              <tr key={answer.member.id}>
                <th scope="row" className={`${td} text-left font-normal`}>
                  {answer.member.name}
                </th>
                <td className={td}>
                  <Tag tone={TONES[state]}>{words.states[state]}</Tag>
                  {answer.kept && <p className="text-dns-14N-130">{words.kept}</p>}
                </td>
                <td className={`${td} stored-text`}>{answer.comment}</td>
                <td className={td}>
                  {answer.answered_at &&
                    words.answeredBy(answer.answered_by ?? '', moment(answer.answered_at, language))}
                  {answer.on_behalf && <Tag>{words.onBehalf}</Tag>}
                </td>
                <td className={td}>
                  <span className="flex flex-wrap gap-2">
                    {allowed(answer.actions, 'answer') && (
                      <Button
                        small
                        look="secondary"
                        aria-label={words.recordFor(answer.member.name)}
                        onClick={() => setRecording(answer)}
                      >
                        {words.record}
                      </Button>
                    )}
                    {submission && (
                      <AppLink small look="quiet" to={paths.review(slug, check.round.id, submission.id)}>
                        {words.review}
                        <span className="sr-only">
                          <Brackets>{answer.member.name}</Brackets>
                        </span>
                      </AppLink>
                    )}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
      {changing && (
        <CheckDialog edition={check.edition_id} check={check} onClose={() => setChanging(false)} />
      )}
      {reminding && (
        <MailingDialog
          round={check.round.id}
          kind="LAST_CHECK_REMINDER"
          onClose={() => setReminding(false)}
        />
      )}
      {recording && <AnswerDialog check={check} answer={recording} onClose={() => setRecording(null)} />}
    </div>
  );
}
