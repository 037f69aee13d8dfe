import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Tagged } from '../../api/client';
import { submissionQuery, updateSubmission } from '../../api/submissions';
import type { Submission } from '../../api/types';
import { useTexts } from '../../i18n';
import { dateInTokyo, endOfDay } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { Section } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { toast } from '../../ui/toast-events';

/** An extension for one member, and the mark that it does not take part. */
export function SubmissionSettings({ submission }: { submission: Tagged<Submission> }) {
  const texts = useTexts();
  const words = texts.secretariat.review;
  const queries = useQueryClient();
  const [day, setDay] = useState(dateInTokyo(submission.due_at));
  const change = useMutation({
    mutationFn: async ({
      body,
      done,
    }: {
      body: { not_participating: boolean; due_at: string };
      done: string;
    }) => {
      queries.setQueryData(submissionQuery(submission.id).queryKey, await updateSubmission(submission, body));
      await queries.invalidateQueries({ queryKey: ['rounds'] });
      toast(done);
    },
  });
  const set = (not_participating: boolean, due_at: string, done: string) =>
    change.mutate({ body: { not_participating, due_at }, done });
  return (
    <Section title={words.settings}>
      {change.error && <ProblemNotice error={change.error} />}
      <div className="flex flex-col items-start gap-3">
        <DateField label={words.dueAt} value={day} onChange={(event) => setDay(event.target.value)} />
        <Button
          look="secondary"
          busy={change.isPending}
          reason={day ? undefined : texts.common.invalid.required(words.dueAt)}
          onClick={() => set(submission.not_participating, endOfDay(day), words.extended)}
        >
          {words.extend}
        </Button>
      </div>
      <div>
        <Button
          look="secondary"
          busy={change.isPending}
          onClick={() => set(!submission.not_participating, submission.due_at, words.marked)}
        >
          {submission.not_participating ? words.participating : words.notParticipating}
        </Button>
      </div>
    </Section>
  );
}
