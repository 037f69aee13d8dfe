import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { use, useState } from 'react';
import { decideProposal, type OrganizationProposal, proposalsQuery } from '../../../api/organizations';
import { LanguageContext, useTexts } from '../../../i18n';
import { moment } from '../../../lib/dates';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { QueryView } from '../../../ui/QueryView';
import { Tag } from '../../../ui/Tag';
import { toast } from '../../../ui/toast-events';

/** What was proposed about organisations, and what became of it. */
export function Proposals({ admin }: { admin: boolean }) {
  const words = useTexts().masters.organizations;
  const proposals = useQuery(proposalsQuery);
  return (
    <QueryView query={proposals}>
      {(list) =>
        list.length === 0 ? (
          <p>{words.noProposals}</p>
        ) : (
          <ul className="flex flex-col gap-3">
            {list.map((proposal) => (
              <Proposal key={proposal.id} proposal={proposal} admin={admin} />
            ))}
          </ul>
        )
      }
    </QueryView>
  );
}

const TONES = { OPEN: 'todo', ACCEPTED: 'done', REJECTED: 'neutral' } as const;

function Proposal({ proposal, admin }: { proposal: OrganizationProposal; admin: boolean }) {
  const words = useTexts().masters.organizations;
  const { language } = use(LanguageContext);
  const about = proposal.organization?.name ?? proposal.name ?? '';
  const renamed = proposal.kind === 'CHANGE' && proposal.name !== about ? proposal.name : null;
  const target = proposal.into?.name ?? renamed;
  return (
    <li className="flex flex-col gap-2 rounded-8 border border-solid-gray-300 p-4">
      <p className="flex flex-wrap items-center gap-3">
        <Tag tone={TONES[proposal.state]}>{words.states[proposal.state]}</Tag>
        <strong>{words.proposal(words.kinds[proposal.kind], about)}</strong>
        {target && <span>{words.intoName(target)}</span>}
        {proposal.corporate_number && (
          <span>
            {words.number} {proposal.corporate_number}
          </span>
        )}
      </p>
      <p className="stored-text">{proposal.reason}</p>
      <p className="text-dns-14N-130">
        {words.by(proposal.proposed_by, moment(proposal.proposed_at, language))}
      </p>
      {proposal.decision_reason && <p className="stored-text">{proposal.decision_reason}</p>}
      {admin && proposal.state === 'OPEN' && <Decision proposal={proposal} />}
    </li>
  );
}

function Decision({ proposal }: { proposal: OrganizationProposal }) {
  const words = useTexts().masters.organizations;
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const decide = useMutation({
    mutationFn: (step: 'accept' | 'reject') => decideProposal(proposal, step, reason),
    onSuccess: async () => {
      toast(words.decided);
      await queries.invalidateQueries({ queryKey: ['organizations'] });
    },
  });
  return (
    <div className="flex flex-col gap-3">
      {decide.error && <ProblemNotice error={decide.error} />}
      <TextField
        label={words.decisionReason}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="flex flex-wrap gap-3">
        <Button small busy={decide.isPending} onClick={() => decide.mutate('accept')}>
          {words.accept}
        </Button>
        <Button small look="secondary" busy={decide.isPending} onClick={() => decide.mutate('reject')}>
          {words.reject}
        </Button>
      </div>
    </div>
  );
}
