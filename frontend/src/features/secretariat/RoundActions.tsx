import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Tagged } from '../../api/client';
import { moveRound, type RoundMove, roundQuery } from '../../api/rounds';
import type { Round } from '../../api/types';
import { useTexts } from '../../i18n';
import { offered, reasonOf } from '../../ui/actions';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { toast } from '../../ui/toast-events';

const MOVES: RoundMove[] = ['open', 'close', 'reopen'];
/** Which step leads on from a state; the server says whether it may be taken. */
const SHOWN: Record<Round['state'], RoundMove[]> = {
  PREPARING: ['open'],
  OPEN: ['close'],
  CLOSED: ['reopen'],
  PUBLISHED: [],
};

export function RoundActions({ round }: { round: Tagged<Round> }) {
  const texts = useTexts();
  const words = texts.secretariat.round;
  const queries = useQueryClient();
  const [asking, setAsking] = useState<RoundMove | null>(null);
  const move = useMutation({
    mutationFn: async (name: RoundMove) => {
      queries.setQueryData(roundQuery(round.id).queryKey, await moveRound(round, name));
      await queries.invalidateQueries({ queryKey: ['rounds'] });
      toast(words.moved[name]);
    },
    onSettled: () => setAsking(null),
  });
  const explained = { open: words.openText, close: words.closeText, reopen: words.reopenText };
  const shown = MOVES.filter((name) => SHOWN[round.state].includes(name) && offered(round.actions, name));
  return (
    <>
      {move.error && <ProblemNotice error={move.error} />}
      {shown.map((name) => (
        <div key={name} className="flex flex-col gap-2">
          <p>{explained[name]}</p>
          <div>
            <Button
              look={name === 'open' ? 'primary' : 'secondary'}
              reason={reasonOf(round.actions, name, texts)}
              onClick={() => setAsking(name)}
            >
              {words[name]}
            </Button>
          </div>
        </div>
      ))}
      {asking && (
        <Dialog
          title={words[asking]}
          onClose={() => setAsking(null)}
          actions={
            <>
              <Button busy={move.isPending} onClick={() => move.mutate(asking)}>
                {words[asking]}
              </Button>
              <Button look="secondary" onClick={() => setAsking(null)}>
                {texts.common.cancel}
              </Button>
            </>
          }
        >
          <p>{explained[asking]}</p>
        </Dialog>
      )}
    </>
  );
}
