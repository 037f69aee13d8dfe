import { useMutation } from '@tanstack/react-query';
import { use, useId, useState } from 'react';
import type { Comment } from '../api/review';
import { LanguageContext, useTexts } from '../i18n';
import { moment } from '../lib/dates';
import { uuidv7 } from '../lib/uuid';
import { Button } from './Button';
import { TextArea } from './Field';
import { ProblemNotice } from './ProblemNotice';
import { Tag } from './Tag';

interface Props {
  comment: Comment;
  /** What it is about, in words. */
  place: string;
  /** Absent for whoever may only read. */
  onAnswer?: ((text: string, id: string) => Promise<unknown>) | undefined;
  /** Absent for whoever does not decide that it is settled. */
  onSettle?: ((resolved: boolean) => Promise<unknown>) | undefined;
  onRemove?: (() => Promise<unknown>) | undefined;
}

/** A comment with what was answered to it. */
export function CommentThread({ comment, place, onAnswer, onSettle, onRemove }: Props) {
  const texts = useTexts();
  const words = texts.review.comments;
  const { language } = use(LanguageContext);
  const titleId = useId();
  const [answer, setAnswer] = useState<string | null>(null);
  const [id, setId] = useState(() => uuidv7());
  const act = useMutation({ mutationFn: (work: () => Promise<unknown>) => work() });
  const send = () =>
    act.mutate(async () => {
      await onAnswer?.(answer?.trim() ?? '', id);
      setId(uuidv7());
      setAnswer(null);
    });
  return (
    <article
      aria-labelledby={titleId}
      className="flex flex-col gap-2 rounded-8 border border-solid-gray-420 bg-white p-3"
    >
      <p id={titleId} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-dns-14N-130">
        <Tag tone={comment.resolved ? 'done' : 'todo'}>{comment.resolved ? words.resolved : words.open}</Tag>
        {comment.audience === 'SECRETARIAT' && <Tag tone="attention">{words.internal}</Tag>}
        <strong>{place}</strong>
        <span>{words.said(comment.made_by_name, moment(comment.made_at, language))}</span>
      </p>
      <p className="stored-text">{comment.text}</p>
      {comment.answers.length > 0 && (
        <ol className="flex flex-col gap-2 border-l-4 border-solid-gray-300 pl-3">
          {comment.answers.map((one) => (
            <li key={one.id}>
              <p className="flex flex-wrap gap-x-3 text-dns-14N-130">
                <strong>{one.from_secretariat ? words.fromSecretariat : words.fromMember}</strong>
                <span>{words.said(one.made_by_name, moment(one.made_at, language))}</span>
              </p>
              <p className="stored-text">{one.text}</p>
            </li>
          ))}
        </ol>
      )}
      {comment.resolved && comment.resolved_at && (
        <p className="text-dns-14N-130">
          {words.resolvedBy(comment.resolved_by_name ?? '', moment(comment.resolved_at, language))}
        </p>
      )}
      {answer !== null && (
        <TextArea
          label={words.answerText}
          value={answer}
          maxLength={2000}
          required
          autoFocus
          onChange={(event) => setAnswer(event.target.value)}
        />
      )}
      {act.error && <ProblemNotice error={act.error} />}
      <div className="flex flex-wrap gap-3">
        {onAnswer && answer === null && (
          <Button small look="secondary" onClick={() => setAnswer('')}>
            {words.answer}
          </Button>
        )}
        {answer !== null && (
          <>
            <Button
              small
              busy={act.isPending}
              reason={answer.trim() ? undefined : texts.common.invalid.required(words.answerText)}
              onClick={send}
            >
              {words.answer}
            </Button>
            <Button small look="secondary" onClick={() => setAnswer(null)}>
              {texts.common.cancel}
            </Button>
          </>
        )}
        {onSettle && answer === null && (
          <Button
            small
            look="secondary"
            busy={act.isPending}
            onClick={() => act.mutate(() => onSettle(!comment.resolved))}
          >
            {comment.resolved ? words.unresolve : words.resolve}
          </Button>
        )}
        {onRemove && comment.answers.length === 0 && answer === null && (
          <Button small look="quiet" busy={act.isPending} onClick={() => act.mutate(onRemove)}>
            {words.remove}
          </Button>
        )}
      </div>
    </article>
  );
}
