import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type HandOver, handOversQuery } from '../../../api/desk';
import type { RoundTheme, Submission } from '../../../api/types';
import { useMe } from '../../../auth/useMe';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { looksAfter } from '../people/useSeat';
import { AskDialog } from './AskDialog';
import { HandOverItem } from './HandOverItem';

interface Props {
  submission: Submission;
  themes: RoundTheme[];
}

/**
 * Who was asked for which part of a sheet, those first who have not answered. Nothing to see for a member where one
 * person does all, but for a folded line to whoever could ask.
 */
export function HandOvers({ submission, themes }: Props) {
  const texts = useTexts().handOvers;
  const queries = useQueryClient();
  const me = useMe();
  const mine = looksAfter(me, submission.member.id, submission.round.council_id);
  const list = useQuery(handOversQuery(submission.id)).data ?? [];
  const [asking, setAsking] = useState(false);
  const refresh = () => queries.invalidateQueries({ queryKey: handOversQuery(submission.id).queryKey });
  if (list.length === 0 && !mine) return null;
  const ask = mine && (
    <>
      <p className="text-dns-14N-130 text-solid-gray-700">{texts.lead}</p>
      <div>
        <Button small look="secondary" onClick={() => setAsking(true)}>
          {texts.ask}
        </Button>
      </div>
      {asking && (
        <AskDialog
          submission={submission}
          themes={themes}
          onAsked={refresh}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
  if (list.length === 0) {
    return (
      <details>
        <summary className="cursor-pointer py-1">{texts.open}</summary>
        <div className="flex flex-col gap-3 pt-2 pl-4">{ask}</div>
      </details>
    );
  }
  const missing = list.filter(({ state }) => state === 'ASKED').length;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-std-18B-160">{texts.title}</h2>
      <p>{missing > 0 ? texts.missing(missing) : texts.allDone}</p>
      <ul className="flex flex-col gap-2">
        {inOrder(list).map((handOver) => (
          <HandOverItem
            key={handOver.id}
            handOver={handOver}
            themes={themes}
            manages={mine}
            onChanged={refresh}
          />
        ))}
      </ul>
      {ask}
    </section>
  );
}

/** Unanswered ones first, the most urgent on top. */
export function inOrder(list: HandOver[]): HandOver[] {
  const key = ({ state, due_on }: HandOver) => `${state === 'ASKED' ? 0 : 1}${due_on ?? '9999'}`;
  return [...list].sort((a, b) => key(a).localeCompare(key(b)));
}
