import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  coloredQuery,
  decideMentions,
  type MentionItem,
  mentionsKey,
  mentionsQuery,
} from '../../../api/mentions';
import { useTexts } from '../../../i18n';
import { useFilters } from '../../../lib/route';
import { Button } from '../../../ui/Button';
import { Section } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { QueryView } from '../../../ui/QueryView';
import { toast } from '../../../ui/toast-events';
import { filterOf, HOMONYMS, MentionFilters } from './MentionFilters';
import { ProgramGroup } from './ProgramGroup';
import { TagDialog } from './TagDialog';

/** Programmes that are drawn at once. */
const STEP = 20;

interface Props {
  round: string;
  slug: string;
}

/** The marks that the address asks for, programme by programme. */
export function MentionList({ round, slug }: Props) {
  const words = useTexts().mentions;
  const filters = useFilters();
  const mentions = useQuery(mentionsQuery(round, filterOf(filters)));
  return (
    <Section title={words.link}>
      <MentionFilters round={round} />
      <QueryView query={mentions}>
        {(list) => (
          <Groups
            key={JSON.stringify(filters)}
            list={filters.state === HOMONYMS ? list.filter(isHomonym) : list}
            round={round}
            slug={slug}
          />
        )}
      </QueryView>
    </Section>
  );
}

const isHomonym = ({ choices, state }: MentionItem) => (choices?.length ?? 0) > 1 && state === 'DETECTED';

/** The marks under their programmes, the most named one first. */
export function byProgram(list: MentionItem[]): MentionItem[][] {
  const groups = new Map<string, MentionItem[]>();
  for (const item of list) groups.set(item.program_id, [...(groups.get(item.program_id) ?? []), item]);
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

function Groups({ list, round, slug }: Props & { list: MentionItem[] }) {
  const words = useTexts().mentions;
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(STEP);
  const [tagging, setTagging] = useState<string | null>(null);
  const colored = useQuery(coloredQuery(slug)).data;
  const groups = byProgram(list);
  const picked = list.filter(({ id }) => chosen.has(id));
  const refresh = () => queries.invalidateQueries({ queryKey: mentionsKey(round) });
  const decide = useMutation({
    mutationFn: (state: 'CONFIRMED' | 'DISMISSED') =>
      decideMentions(
        round,
        picked.map(({ id }) => id),
        state,
      ),
    onSuccess: async (count) => {
      await refresh();
      setChosen(new Set());
      toast(words.decided(count));
    },
  });
  if (list.length === 0) return <p role="status">{words.nothing}</p>;
  const reason = picked.length === 0 ? words.chooseFirst : undefined;
  return (
    <>
      <p role="status">{words.shown(list.length, groups.length)}</p>
      <div className="sticky top-0 z-10 flex flex-wrap items-start gap-3 border-b border-solid-gray-300 bg-white py-2">
        <Button small reason={reason} busy={decide.isPending} onClick={() => decide.mutate('CONFIRMED')}>
          {words.confirmChosen(picked.length)}
        </Button>
        <Button
          small
          look="danger"
          reason={reason}
          busy={decide.isPending}
          onClick={() => decide.mutate('DISMISSED')}
        >
          {words.dismissChosen(picked.length)}
        </Button>
      </div>
      {decide.error && <ProblemNotice error={decide.error} />}
      {groups.slice(0, shown).map((items) => (
        <ProgramGroup
          key={items[0]?.program_id}
          items={items}
          slug={slug}
          round={round}
          colored={colored?.get(items[0]?.program_id ?? '')}
          chosen={chosen}
          onChoose={(ids, on) => {
            const next = new Set(chosen);
            for (const id of ids) on ? next.add(id) : next.delete(id);
            setChosen(next);
          }}
          onTag={setTagging}
        />
      ))}
      {groups.length > shown && (
        <div>
          <Button look="secondary" onClick={() => setShown(shown + STEP)}>
            {words.more(groups.length - shown)}
          </Button>
        </div>
      )}
      {tagging && (
        <TagDialog
          entry={tagging}
          council={slug}
          onClose={() => setTagging(null)}
          onDone={() => {
            setTagging(null);
            void refresh();
          }}
        />
      )}
    </>
  );
}
