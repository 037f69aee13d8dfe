import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Tagged } from '../../api/client';
import { applyImport, type Import, type ImportBlocker, importQuery } from '../../api/imports';
import { type Texts, useTexts } from '../../i18n';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { toast } from '../../ui/toast-events';

interface Props {
  loaded: Tagged<Import>;
  /** Whether every decision has reached the server, whose list of blockers is then about them. */
  saved: boolean;
  onSave: () => Promise<boolean>;
}

/** Writes the proposal as it was decided; the server says what still forbids it. */
export function Apply({ loaded, saved, onSave }: Props) {
  const texts = useTexts();
  const words = texts.imports;
  const queries = useQueryClient();
  const apply = useMutation({
    mutationFn: async () => {
      if (!(await onSave())) return;
      queries.setQueryData(importQuery(loaded.id).queryKey, await applyImport(loaded.id, loaded.etag));
      await queries.invalidateQueries({ queryKey: ['rounds'] });
      await queries.invalidateQueries({ queryKey: ['submissions'] });
      await queries.invalidateQueries({ queryKey: ['master'] });
      toast(words.applied);
    },
  });
  const { blockers } = loaded;
  const reason = () => {
    if (!saved) return words.unsavedDecision;
    return blockers.length > 0 ? words.blockersLeft : undefined;
  };
  return (
    <>
      <p>{words.applyLead}</p>
      {apply.error && <ProblemNotice error={apply.error} />}
      {blockers.length > 0 && (
        <Notice tone="warning" title={words.blockersLeft}>
          <ul className="list-disc pl-6">
            {blockers.map((blocker) => (
              <li key={`${blocker.code}${blocker.block}${blocker.theme}${blocker.kind}${blocker.subject}`}>
                {sentence(blocker, texts)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div>
        <Button busy={apply.isPending} reason={reason()} onClick={() => apply.mutate()}>
          {words.apply}
        </Button>
      </div>
    </>
  );
}

function sentence(blocker: ImportBlocker, texts: Texts): string {
  const words = texts.imports;
  const known: Record<string, string | ((n: number) => string) | undefined> = words.blockers;
  const text = known[blocker.code] ?? blocker.message ?? blocker.code;
  const where = [
    blocker.block !== null && words.block(blocker.block),
    blocker.theme !== null &&
      blocker.kind !== null &&
      texts.common.cell(blocker.theme, texts.common.kind[blocker.kind]),
  ].filter(Boolean);
  const what = typeof text === 'string' ? text : text(blocker.characters);
  return where.length > 0 ? `${where.join('　')}: ${what}` : what;
}
