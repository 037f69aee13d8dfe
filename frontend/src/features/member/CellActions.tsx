import { useMutation, useQueryClient } from '@tanstack/react-query';
import { use } from 'react';
import { entriesQuery, setCell, submissionQuery } from '../../api/submissions';
import { LanguageContext, useTexts } from '../../i18n';
import { flushAll } from '../../lib/autosave/registry';
import { moment } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { toast } from '../../ui/toast-events';
import type { CellView } from './CellPage';

class Unsaved extends Error {}

/** Declares a cell empty on purpose, or completed; both can be taken back. */
export function CellActions({ view }: { view: CellView }) {
  const texts = useTexts();
  const { language } = use(LanguageContext);
  const queries = useQueryClient();
  const { submission, round, cell, kind, entries } = view;
  const words = kind === 'INITIATIVE' ? round.initiative_nothing_text : round.challenge_nothing_text;
  const { nothing, complete } = texts.member;

  const change = useMutation({
    mutationFn: async ({
      body,
      done,
    }: {
      body: { nothing_to_report: boolean; completed: boolean };
      done: string;
    }) => {
      if (!(await flushAll())) throw new Unsaved();
      await setCell(submission.id, cell, body);
      await queries.invalidateQueries({ queryKey: submissionQuery(submission.id).queryKey, exact: true });
      await queries.invalidateQueries({ queryKey: entriesQuery(submission.id).queryKey });
      toast(done);
    },
  });
  const set = (nothing_to_report: boolean, completed: boolean, done: string) =>
    change.mutate({ body: { nothing_to_report, completed }, done });

  const declared = cell.status === 'NOTHING_TO_REPORT';
  const hasEntries = entries.length > 0;
  return (
    <>
      {change.error instanceof Unsaved && <Notice tone="error" title={complete.unsaved} live />}
      {change.error && !(change.error instanceof Unsaved) && <ProblemNotice error={change.error} />}
      {!declared && (
        <Section title={complete.title}>
          {cell.completed ? (
            <>
              <p>{complete.isDone}</p>
              <div>
                <Button
                  look="secondary"
                  busy={change.isPending}
                  onClick={() => set(false, false, complete.undone)}
                >
                  {complete.unmark}
                </Button>
              </div>
            </>
          ) : (
            <div>
              <Button
                busy={change.isPending}
                reason={hasEntries ? undefined : complete.empty}
                onClick={() => set(false, true, complete.done)}
              >
                {complete.mark}
              </Button>
            </div>
          )}
        </Section>
      )}
      {(declared || !hasEntries) && (
        <Section title={nothing.title(words)}>
          {declared ? (
            <>
              <p>
                {nothing.declared(
                  words,
                  cell.declared_by_name ?? '',
                  cell.declared_at ? moment(cell.declared_at, language) : '',
                )}
              </p>
              <div>
                <Button
                  look="secondary"
                  busy={change.isPending}
                  onClick={() => set(false, false, nothing.undone)}
                >
                  {nothing.undo}
                </Button>
              </div>
            </>
          ) : (
            <>
              <p>{nothing.lead(words)}</p>
              <div>
                <Button
                  look="secondary"
                  busy={change.isPending}
                  onClick={() => set(true, false, nothing.done)}
                >
                  {nothing.declare(words)}
                </Button>
              </div>
            </>
          )}
        </Section>
      )}
    </>
  );
}
