import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  answerComment,
  type Comment,
  commentsQuery,
  removeComment,
  settleComment,
} from '../../../api/review';
import { submissionQuery } from '../../../api/submissions';
import type { Cell, Entry } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { CommentThread } from '../../../ui/CommentThread';
import { QueryView } from '../../../ui/QueryView';
import { toast } from '../../../ui/toast-events';
import { CommentForm } from './CommentForm';

/** What was said of a cell and its entries, the open ones first. */
export function CellComments({
  submission,
  cell,
  entries,
}: {
  submission: string;
  cell: Cell;
  entries: Entry[];
}) {
  const texts = useTexts();
  const words = texts.review.comments;
  const queries = useQueryClient();
  const comments = useQuery(commentsQuery(submission));
  const [writing, setWriting] = useState(false);
  const after = (done: string) => async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: commentsQuery(submission).queryKey }),
      queries.invalidateQueries({ queryKey: submissionQuery(submission).queryKey, exact: true }),
    ]);
    toast(done);
  };
  const place = (comment: Comment) => {
    if (!comment.entry_id) return words.ofCell;
    const index = entries.findIndex((entry) => entry.id === comment.entry_id);
    return index < 0 ? words.entryGone : words.ofEntry(index + 1);
  };
  return (
    <QueryView query={comments}>
      {(list) => {
        const here = list
          .filter((comment) => comment.theme === cell.theme && comment.kind === cell.kind)
          .sort((one, other) => Number(one.resolved) - Number(other.resolved));
        return (
          <div className="flex flex-col gap-3">
            {here.length === 0 && <p>{words.none}</p>}
            {here.map((comment) => (
              <CommentThread
                key={comment.id}
                comment={comment}
                place={place(comment)}
                onAnswer={(text, id) => answerComment(comment, text, id).then(after(words.answered))}
                onSettle={(resolved) =>
                  settleComment(comment, resolved).then(after(resolved ? words.resolved : words.open))
                }
                onRemove={() => removeComment(comment).then(after(words.removed))}
              />
            ))}
            <div>
              <Button look="secondary" small onClick={() => setWriting(true)}>
                {words.add}
              </Button>
            </div>
            {writing && (
              <CommentForm
                submission={submission}
                theme={cell.theme}
                kind={cell.kind}
                entries={entries}
                onClose={() => setWriting(false)}
              />
            )}
          </div>
        );
      }}
    </QueryView>
  );
}
