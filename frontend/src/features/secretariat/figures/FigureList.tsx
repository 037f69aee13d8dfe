import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { decideFigures, type FigureItem, figuresKey, figuresQuery } from '../../../api/figures';
import { useTexts } from '../../../i18n';
import { useFilters } from '../../../lib/route';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Field';
import { CorrectDialog } from '../../../ui/figures/CorrectDialog';
import { Section } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { QueryView } from '../../../ui/QueryView';
import { Table, th } from '../../../ui/Table';
import { toast } from '../../../ui/toast-events';
import { FigureFilters, filterOf } from './FigureFilters';
import { FigureRow } from './FigureRow';

/** As many as are drawn at once. */
const STEP = 50;

/** The figures that the address asks for. */
export function FigureList({ round, slug }: { round: string; slug: string }) {
  const words = useTexts().figureMarks;
  const filters = useFilters();
  const figures = useQuery(figuresQuery(round, filterOf(filters)));
  return (
    <Section title={words.table}>
      <FigureFilters round={round} />
      <QueryView query={figures}>
        {(list) => <Shown key={JSON.stringify(filters)} list={list} round={round} slug={slug} />}
      </QueryView>
    </Section>
  );
}

function Shown({ list, round, slug }: { list: FigureItem[]; round: string; slug: string }) {
  const words = useTexts().figureMarks;
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(STEP);
  const [correcting, setCorrecting] = useState<FigureItem | null>(null);
  const rows = list.slice(0, shown);
  const picked = rows.filter(({ id }) => chosen.has(id));
  const refresh = () => queries.invalidateQueries({ queryKey: figuresKey(round) });
  const decide = useMutation({
    mutationFn: (state: 'CONFIRMED' | 'DISMISSED') =>
      decideFigures(
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
  const heads = [
    words.what,
    words.value,
    words.when,
    words.about,
    words.state,
    words.sentence,
    words.actions,
  ];
  return (
    <>
      <p role="status">{words.shown(list.length)}</p>
      <div className="flex flex-wrap items-center gap-4">
        <Checkbox
          label={words.chooseAll}
          checked={picked.length === rows.length}
          onChange={(event) => setChosen(new Set(event.target.checked ? rows.map(({ id }) => id) : []))}
        />
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
      <Table caption={words.table} captionHidden dense className="min-w-[68rem]">
        <thead>
          <tr>
            <th className={th} scope="col">
              <span className="sr-only">{words.chooseAll}</span>
            </th>
            {heads.map((head) => (
              <th key={head} className={th} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((item) => (
            <FigureRow
              key={item.id}
              item={item}
              round={round}
              chosen={chosen.has(item.id)}
              onChoose={(on) => {
                const next = new Set(chosen);
                on ? next.add(item.id) : next.delete(item.id);
                setChosen(next);
              }}
              onCorrect={() => setCorrecting(item)}
            />
          ))}
        </tbody>
      </Table>
      {list.length > shown && (
        <div>
          <Button look="secondary" onClick={() => setShown(shown + STEP)}>
            {words.more(list.length - shown)}
          </Button>
        </div>
      )}
      {correcting && (
        <CorrectDialog
          figure={correcting}
          sentence={correcting.sentence}
          council={slug}
          onClose={() => setCorrecting(null)}
          onDone={refresh}
        />
      )}
    </>
  );
}
