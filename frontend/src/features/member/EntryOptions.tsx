import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { type MeasureProposal, measureProposalsQuery } from '../../api/measures';
import type { Entry, RoundTheme } from '../../api/types';
import { useTexts } from '../../i18n';
import { Brackets } from '../../ui/Brackets';
import { Button } from '../../ui/Button';
import { Checkbox, Fieldset } from '../../ui/Field';
import { toast } from '../../ui/toast-events';
import type { EntryFields } from './entryFields';

interface Props {
  entry: Entry | undefined;
  submission: string;
  theme: RoundTheme;
  fields: EntryFields;
  onChange: (change: Partial<EntryFields>) => void;
}

/** What few entries need, folded away: the printed ・, and the response measures that the entry serves. */
export function EntryOptions({ entry, submission, theme, fields, onChange }: Props) {
  const texts = useTexts();
  const proposals = useProposals(entry, submission, theme).filter(
    (proposal) => !fields.measures.includes(proposal.response_measure_id),
  );
  const toggle = (id: string, on: boolean) =>
    onChange({
      measures: on ? [...fields.measures, id] : fields.measures.filter((measure) => measure !== id),
    });
  return (
    <details>
      <summary className="cursor-pointer py-1">
        {texts.member.options}
        {proposals.length > 0 && (
          <span className="ml-2 text-dns-14N-130">{texts.member.proposals.count(proposals.length)}</span>
        )}
      </summary>
      <div className="flex flex-col gap-4 pt-2">
        <Checkbox
          label={texts.member.marker}
          checked={fields.marker === 'ITEM'}
          onChange={(event) => onChange({ marker: event.target.checked ? 'ITEM' : 'NONE' })}
        />
        {theme.response_measures.length > 0 && (
          <Fieldset legend={texts.member.measures}>
            {theme.response_measures.map((measure) => (
              <Checkbox
                key={measure.id}
                label={measure.name}
                checked={fields.measures.includes(measure.id)}
                onChange={(event) => toggle(measure.id, event.target.checked)}
              />
            ))}
          </Fieldset>
        )}
        {proposals.length > 0 && (
          <Proposals
            proposals={proposals}
            onTake={(proposal) => {
              toggle(proposal.response_measure_id, true);
              toast(texts.member.proposals.taken(proposal.name));
            }}
          />
        )}
      </div>
    </details>
  );
}

const NONE: MeasureProposal[] = [];

/** Of the saved text: they are asked for again when it has been saved anew. */
function useProposals(entry: Entry | undefined, submission: string, theme: RoundTheme): MeasureProposal[] {
  const queries = useQueryClient();
  const version = useRef(entry?.version);
  useEffect(() => {
    if (version.current === entry?.version) return;
    version.current = entry?.version;
    void queries.invalidateQueries({ queryKey: measureProposalsQuery(submission).queryKey });
  }, [queries, submission, entry?.version]);
  const { data } = useQuery({
    ...measureProposalsQuery(submission),
    enabled: entry !== undefined && theme.response_measures.length > 0,
    select: (all) => all.filter((proposal) => proposal.entry_id === entry?.id),
  });
  return data ?? NONE;
}

function Proposals({
  proposals,
  onTake,
}: {
  proposals: MeasureProposal[];
  onTake: (proposal: MeasureProposal) => void;
}) {
  const words = useTexts().member.proposals;
  return (
    <div className="flex flex-col gap-2 border-l-4 border-solid-gray-300 pl-3">
      <p className="text-dns-16N-130">{words.title}</p>
      <ul className="flex flex-col gap-2">
        {proposals.map((proposal) => (
          <li key={proposal.response_measure_id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span>{proposal.name}</span>
            <span className="text-dns-14N-130 text-solid-gray-700">{reason(proposal, words)}</span>
            <Button small look="secondary" onClick={() => onTake(proposal)}>
              {words.take}
              <span className="sr-only">
                <Brackets>{proposal.name}</Brackets>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function reason(
  { source, word }: MeasureProposal,
  words: ReturnType<typeof useTexts>['member']['proposals'],
): string {
  if (source === 'TEXT') return words.fromText(word ?? '');
  if (source === 'PUBLISHED') return words.fromPublished(word ?? '');
  return word ? words.fromProgram(word) : words.fromLastYear;
}
