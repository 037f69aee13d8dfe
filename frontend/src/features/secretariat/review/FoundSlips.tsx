import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { correctSlips, type EntryCorrection, roundEntriesQuery } from '../../../api/review';
import { submissionsQuery } from '../../../api/submissions';
import type { Entry, Round, Submission } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { allowed, reasonOf } from '../../../ui/actions';
import { Button } from '../../../ui/Button';
import { Checkbox, Fieldset } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { QueryView } from '../../../ui/QueryView';
import { ReasonField } from '../../../ui/ReasonField';
import { toast } from '../../../ui/toast-events';
import { DiffLegend, WordDiff } from '../../../ui/WordDiff';
import { replaced, shown } from './slips';
import { useReasons } from './useReasons';

interface Props {
  round: Round;
  find: string;
  replacement: string;
  /** The entries that are chosen at first. */
  preset: string[];
}

interface Found {
  entry: Entry;
  correction: EntryCorrection;
  /** Why it cannot be corrected, in the server's words. */
  locked: string | undefined;
}

/** Where a word stands in the round. */
export function FoundSlips({ round, find, replacement, preset }: Props) {
  const texts = useTexts();
  const words = texts.review.slips;
  const entries = useQuery({ ...roundEntriesQuery(round.id, { q: find }), staleTime: 0 });
  const parts = useQuery(submissionsQuery({ round: round.id }));
  const lockOf = (part: Submission | undefined) =>
    part && !allowed(part.actions, 'correct') ? reasonOf(part.actions, 'correct', texts) : undefined;
  return (
    <QueryView query={parts}>
      {(all) => (
        <QueryView query={entries}>
          {(list) => {
            const found = list.flatMap((entry): Found[] => {
              // Searching folds spellings; correcting is letter by letter.
              const correction = replaced(entry, find, replacement);
              if (!correction) return [];
              return [
                { entry, correction, locked: lockOf(all.find((one) => one.id === entry.submission_id)) },
              ];
            });
            return found.length === 0 ? (
              <p role="status">{words.nothing}</p>
            ) : (
              <Choose round={round} found={found} preset={preset} />
            );
          }}
        </QueryView>
      )}
    </QueryView>
  );
}

function Choose({ round, found, preset }: { round: Round; found: Found[]; preset: string[] }) {
  const texts = useTexts();
  const words = texts.review.slips;
  const queries = useQueryClient();
  const reasons = useReasons(round.council_id, 'MINOR_CORRECTION');
  const [chosen, setChosen] = useState<string[]>(() =>
    found.flatMap(({ entry, locked }) => (preset.includes(entry.id) && !locked ? entry.id : [])),
  );
  const [own, setOwn] = useState<string | null>(null);
  const reason = own ?? reasons[0]?.text ?? '';
  const open = found.filter((one) => !one.locked);
  const correct = useMutation({
    mutationFn: async () => {
      const wanted = found.filter((one) => chosen.includes(one.entry.id)).map((one) => one.correction);
      const result = await correctSlips(round.id, reason.trim(), wanted);
      toast(words.done(result.corrected.length));
      setChosen([]);
      await queries.invalidateQueries();
      return result.left;
    },
  });
  const why =
    chosen.length === 0
      ? words.chooseFirst
      : reason.trim()
        ? undefined
        : texts.common.invalid.required(words.reason);
  return (
    <div className="flex flex-col gap-4">
      <p role="status">{words.found(found.length)}</p>
      <DiffLegend />
      <Fieldset legend={words.change}>
        {open.length > 1 && (
          <Checkbox
            label={words.all}
            checked={open.every((one) => chosen.includes(one.entry.id))}
            onChange={(event) => setChosen(event.target.checked ? open.map((one) => one.entry.id) : [])}
          />
        )}
        {found.map((one) => (
          <Line
            key={one.entry.id}
            found={one}
            chosen={chosen.includes(one.entry.id)}
            onChoose={(on) =>
              setChosen((list) => (on ? [...list, one.entry.id] : list.filter((id) => id !== one.entry.id)))
            }
          />
        ))}
      </Fieldset>
      <ReasonField label={words.reason} templates={reasons} required value={reason} onChange={setOwn} />
      {(correct.data ?? []).length > 0 && (
        <Notice tone="warning" title={words.left} live>
          {correct.data?.map((one) => (
            <p key={one.entry_id}>{one.blockers.map((blocker) => blocker.message).join('')}</p>
          ))}
        </Notice>
      )}
      {correct.error && <ProblemNotice error={correct.error} />}
      <div>
        <Button busy={correct.isPending} reason={why} onClick={() => correct.mutate()}>
          {words.correct(chosen.length)}
        </Button>
      </div>
    </div>
  );
}

interface LineProps {
  found: Found;
  chosen: boolean;
  onChoose: (on: boolean) => void;
}

function Line({ found: { entry, correction, locked }, chosen, onChoose }: LineProps) {
  const texts = useTexts();
  const words = texts.review.slips;
  const { before, after } = shown(entry, correction);
  const place = texts.common.cell(entry.theme.number, texts.common.kind[entry.kind]);
  return (
    <div className="flex flex-col gap-1 rounded-8 border border-solid-gray-420 p-3">
      {locked ? (
        <p>
          <strong>{words.choose(entry.member.name, place)}</strong>　
          {texts.common.about(words.locked, locked)}
        </p>
      ) : (
        <Checkbox
          label={words.choose(entry.member.name, place)}
          checked={chosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
      )}
      <p className="stored-text pl-7">
        <WordDiff before={before} after={after} />
      </p>
    </div>
  );
}
