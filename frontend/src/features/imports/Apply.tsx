import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Tagged } from '../../api/client';
import { applyImport, type Import, type ImportBlocker, importQuery } from '../../api/imports';
import { type Texts, useTexts } from '../../i18n';
import { groupBy } from '../../lib/group';
import { Brackets } from '../../ui/Brackets';
import { Button } from '../../ui/Button';
import { JumpLink } from '../../ui/JumpLink';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { toast } from '../../ui/toast-events';
import { STEPS } from './Steps';

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
            {groupBy(blockers, (blocker) => blocker.code).map(([code, group]) => (
              <li key={code}>
                {sentence(group[0] as ImportBlocker, texts)} <Places blockers={group} />
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
  const known: Record<string, string | ((n: number) => string) | undefined> = texts.imports.blockers;
  const text = known[blocker.code] ?? (blocker.message || blocker.code);
  return typeof text === 'string' ? text : text(blocker.characters);
}

/** Where a blocker was met, each place with its way there. */
function Places({ blockers }: { blockers: ImportBlocker[] }) {
  const texts = useTexts();
  const words = texts.imports;
  const cellsOf = groupBy(
    blockers.filter((blocker) => blocker.block !== null),
    (blocker) => blocker.block,
  );
  const subjects = blockers.filter((blocker) => blocker.block === null && blocker.subject !== null);
  return (
    <>
      {cellsOf.map(([block, group]) => {
        const cells = group.flatMap(({ theme, kind }) =>
          theme !== null && kind !== null ? [texts.common.cell(theme, texts.common.kind[kind])] : [],
        );
        const to = cells.length > 0 ? STEPS.targets : `block-${block}`;
        return (
          <span key={block} className="mr-3 inline-block">
            <JumpLink to={to}>{words.block(block ?? 0)}</JumpLink>
            {cells.length > 0 && <Brackets>{cells.join(words.comma)}</Brackets>}
          </span>
        );
      })}
      {subjects.map(({ subject }) => (
        <span key={subject} className="mr-3 inline-block">
          <JumpLink to={`subject-${subject}`}>{subject}</JumpLink>
        </span>
      ))}
    </>
  );
}
