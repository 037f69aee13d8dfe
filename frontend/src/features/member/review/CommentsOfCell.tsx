import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerComment, type Comment, commentsQuery } from '../../../api/review';
import { useMe } from '../../../auth/useMe';
import { useTexts } from '../../../i18n';
import { CommentThread } from '../../../ui/CommentThread';
import { Section } from '../../../ui/Page';
import { toast } from '../../../ui/toast-events';
import type { CellView } from '../CellPage';

/** What the secretariat said of this cell, to be answered here; nothing while nothing was said. */
export function CommentsOfCell({ view }: { view: CellView }) {
  const words = useTexts().review.comments;
  const queries = useQueryClient();
  const me = useMe();
  const { submission, cell, entries } = view;
  const comments = useQuery(commentsQuery(submission.id));
  const here = (comments.data ?? []).filter((one) => one.theme === cell.theme && one.kind === cell.kind);
  if (here.length === 0) return null;
  const answers = me?.memberships.some(
    ({ role, member, council }) =>
      (member?.id === submission.member.id && role !== 'VIEWER') ||
      (role === 'SECRETARIAT' && council.id === submission.round.council_id),
  );
  const place = (comment: Comment) => {
    if (!comment.entry_id) return words.ofCell;
    const index = entries.findIndex((entry) => entry.id === comment.entry_id);
    return index < 0 ? words.entryGone : words.ofEntry(index + 1);
  };
  return (
    <Section title={words.title}>
      <p>{words.lead}</p>
      {here.map((comment) => (
        <CommentThread
          key={comment.id}
          comment={comment}
          place={place(comment)}
          onAnswer={
            answers
              ? async (text, id) => {
                  await answerComment(comment, text, id);
                  await queries.invalidateQueries({ queryKey: commentsQuery(submission.id).queryKey });
                  toast(words.answered);
                }
              : undefined
          }
        />
      ))}
    </Section>
  );
}
