import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Tagged } from '../../../api/client';
import { chooseForRound, type RoundSelection, roundQuery, selectionQuery } from '../../../api/rounds';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { useGo, useParam } from '../../../lib/route';
import { Button } from '../../../ui/Button';
import { Checkbox, Fieldset } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { QueryView } from '../../../ui/QueryView';
import { toast } from '../../../ui/toast-events';
import { useRoundCrumbs } from '../desk';

/** What a round asks and whom: chosen before it opens, shown afterwards. */
export function RoundSelectionPage() {
  const texts = useTexts();
  const slug = useParam('slug');
  const id = useParam('round');
  const round = useQuery(roundQuery(id));
  const selection = useQuery(selectionQuery(id));
  return (
    <Page
      key={round.data ? 'ready' : 'waiting'}
      title={texts.preparing.selectTitle}
      over={round.data?.name}
      crumbs={useRoundCrumbs(slug, round.data)}
    >
      <QueryView query={selection}>
        {(data) => <Selection key={data.etag} round={id} slug={slug} selection={data} />}
      </QueryView>
    </Page>
  );
}

interface Props {
  round: string;
  slug: string;
  selection: Tagged<RoundSelection>;
}

function Selection({ round, slug, selection }: Props) {
  const texts = useTexts();
  const words = texts.preparing;
  const go = useGo();
  const queries = useQueryClient();
  const { themes, members, frozen } = selection;
  const [chosen, setChosen] = useState(() => new Set(idsOf(selection)));
  const set = (ids: string[], on: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      for (const id of ids) on ? after.add(id) : after.delete(id);
      return after;
    });
  const kept = (list: { id: string }[]) => list.map(({ id }) => id).filter((id) => chosen.has(id));
  const save = useMutation({
    mutationFn: () =>
      chooseForRound(round, selection.etag, {
        themes: kept(themes),
        response_measures: themes.flatMap((theme) => kept(theme.response_measures)),
        members: kept(members),
      }),
    onSuccess: async () => {
      toast(words.saved);
      go(paths.round(slug, round));
      await queries.invalidateQueries({ queryKey: ['rounds'] });
    },
  });
  const box = (id: string, label: string, also: string[] = []) => (
    <Checkbox
      label={label}
      checked={chosen.has(id)}
      disabled={frozen}
      onChange={(event) => set([id, ...also], event.target.checked)}
    />
  );
  return (
    <>
      {frozen ? <Notice tone="info" title={words.frozen} /> : <p>{words.selectLead}</p>}
      {save.error && <ProblemNotice error={save.error} />}
      <Fieldset legend={words.themes}>
        <ul className="flex flex-col gap-3">
          {themes.map((theme) => (
            <li key={theme.id}>
              {box(
                theme.id,
                `${theme.number}. ${theme.name}`,
                theme.response_measures.map(({ id }) => id),
              )}
              <ul className="mt-1 ml-7 flex flex-col gap-1">
                {theme.response_measures.map((measure) => (
                  <li key={measure.id}>{box(measure.id, measure.name)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Fieldset>
      <Fieldset legend={words.members}>
        {!frozen && (
          <div className="flex flex-wrap gap-2">
            <Button
              small
              look="secondary"
              onClick={() =>
                set(
                  members.map(({ id }) => id),
                  true,
                )
              }
            >
              {words.all}
            </Button>
            <Button
              small
              look="secondary"
              onClick={() =>
                set(
                  members.map(({ id }) => id),
                  false,
                )
              }
            >
              {words.none}
            </Button>
          </div>
        )}
        <ul className="flex flex-col gap-1">
          {members.map((member) => (
            <li key={member.id}>
              {box(
                member.id,
                member.category ? member.name + texts.common.brackets(member.category) : member.name,
              )}
            </li>
          ))}
        </ul>
      </Fieldset>
      <p role="status">{words.chosenCount(kept(themes).length, kept(members).length)}</p>
      {!frozen && (
        <div>
          <Button busy={save.isPending} onClick={() => save.mutate()}>
            {texts.common.save}
          </Button>
        </div>
      )}
    </>
  );
}

function idsOf({ themes, members }: RoundSelection): string[] {
  const all = [...themes, ...themes.flatMap((theme) => theme.response_measures), ...members];
  return all.filter(({ chosen }) => chosen).map(({ id }) => id);
}
