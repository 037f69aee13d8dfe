import { useMutation, useQueryClient } from '@tanstack/react-query';
import { use } from 'react';
import { type FindingSummary, refreshFindings } from '../../../api/findings';
import { LanguageContext, useTexts } from '../../../i18n';
import { moment } from '../../../lib/dates';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';

/** When the round was checked last, and checking it anew. */
export function CheckRun({ round, summary }: { round: string; summary: FindingSummary }) {
  const words = useTexts().findings;
  const { language } = use(LanguageContext);
  const queries = useQueryClient();
  const check = useMutation({
    mutationFn: async () => {
      const { open } = await refreshFindings(round);
      await queries.invalidateQueries({ queryKey: ['rounds', round, 'findings'] });
      toast(words.refreshed(open));
    },
  });
  const button = (
    <Button
      look={summary.open > 0 ? 'secondary' : 'primary'}
      busy={check.isPending}
      onClick={() => check.mutate()}
    >
      {summary.checked_at ? words.refresh : words.start}
    </Button>
  );
  return (
    <>
      {summary.checked_at ? (
        <p>{words.checkedAt(moment(summary.checked_at, language), summary.checked_by ?? '')}</p>
      ) : (
        <p>{words.never}</p>
      )}
      {summary.changed_since && (
        <Notice tone="warning" title={words.changedSince}>
          <p>{words.changedSinceText}</p>
        </Notice>
      )}
      <div>{button}</div>
      {check.error && <ProblemNotice error={check.error} onRetry={() => check.mutate()} />}
    </>
  );
}
