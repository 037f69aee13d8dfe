import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Tagged } from '../../../api/client';
import { type RoundBody, roundQuery, updateRound } from '../../../api/rounds';
import type { Round } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { Section } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { toast } from '../../../ui/toast-events';

/** What is printed for a member that has no accepted submission; until something is said, the labels alone. */
export function SilentWording({ round }: { round: Tagged<Round> }) {
  const words = useTexts().progress.silent;
  const queries = useQueryClient();
  const [wording, setWording] = useState(round.absent_wording ?? '');
  const save = useMutation({
    mutationFn: async () => {
      const after = await updateRound(round, wordedBody(round, wording.trim()));
      queries.setQueryData(roundQuery(round.id).queryKey, after);
      toast(words.saved);
    },
  });
  return (
    <Section id="silent" title={words.title}>
      <p>{words.lead}</p>
      <p>{words.now(round.absent_wording || words.none)}</p>
      {save.error && <ProblemNotice error={save.error} />}
      <TextField
        label={words.wording}
        support={words.support}
        value={wording}
        className="w-full desktop:w-96"
        onChange={(event) => setWording(event.target.value)}
      />
      <div>
        <Button look="secondary" busy={save.isPending} onClick={() => save.mutate()}>
          {words.save}
        </Button>
      </div>
    </Section>
  );
}

/** What was read may be sent back whole; what has no value is left out. */
function wordedBody({ etag: _etag, ...round }: Tagged<Round>, absent_wording: string): RoundBody {
  const said = Object.entries({ ...round, absent_wording }).filter(
    ([, value]) => value !== null && value !== '',
  );
  return Object.fromEntries(said) as unknown as RoundBody;
}
