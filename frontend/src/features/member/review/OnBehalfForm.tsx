import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Channel, explainOnBehalf, onBehalfQuery, reasonsQuery } from '../../../api/review';
import { submissionQuery } from '../../../api/submissions';
import type { Submission } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { uuidv7 } from '../../../lib/uuid';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Select, TextArea } from '../../../ui/Field';
import { Section } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { ReasonField } from '../../../ui/ReasonField';
import { toast } from '../../../ui/toast-events';

const CHANNELS: Channel[] = ['MAIL', 'PHONE', 'PAPER', 'OTHER'];

/** Why the secretariat writes for the member, with the member's own words where there are any. */
export function OnBehalfForm({ submission }: { submission: Submission }) {
  const texts = useTexts();
  const words = texts.review.behalf;
  const queries = useQueryClient();
  const reasons = useQuery(reasonsQuery(submission.round.council_id));
  const [channel, setChannel] = useState<Channel>('MAIL');
  const [received, setReceived] = useState('');
  const [reason, setReason] = useState('');
  const [source, setSource] = useState('');
  const [id] = useState(() => uuidv7());
  const save = useMutation({
    mutationFn: async () => {
      await explainOnBehalf(submission.id, {
        id,
        channel,
        received_on: received || null,
        reason: reason.trim(),
        source: source.trim() ? source : null,
      });
      await Promise.all([
        queries.invalidateQueries({ queryKey: submissionQuery(submission.id).queryKey, exact: true }),
        queries.invalidateQueries({ queryKey: onBehalfQuery(submission.id).queryKey }),
      ]);
      toast(words.saved);
    },
  });
  return (
    <Section title={words.start}>
      <p>{words.lead}</p>
      <div className="flex flex-wrap items-start gap-4">
        <Select
          label={words.channel}
          value={channel}
          onChange={(event) => setChannel(event.target.value as Channel)}
        >
          {CHANNELS.map((one) => (
            <option key={one} value={one}>
              {words.channels[one]}
            </option>
          ))}
        </Select>
        <DateField
          label={words.receivedOn}
          value={received}
          onChange={(event) => setReceived(event.target.value)}
        />
      </div>
      <ReasonField
        label={words.reason}
        templates={(reasons.data?.templates ?? []).filter(({ kind }) => kind === 'ON_BEHALF')}
        required
        value={reason}
        onChange={setReason}
      />
      <TextArea
        label={words.source}
        support={words.sourceSupport}
        value={source}
        maxLength={20000}
        onChange={(event) => setSource(event.target.value)}
      />
      {save.error && <ProblemNotice error={save.error} />}
      <div>
        <Button
          busy={save.isPending}
          reason={reason.trim() ? undefined : texts.common.invalid.required(words.reason)}
          onClick={() => save.mutate()}
        >
          {words.save}
        </Button>
      </div>
    </Section>
  );
}
