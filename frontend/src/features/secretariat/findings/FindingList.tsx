import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Finding, type FindingSummary, findingsQuery } from '../../../api/findings';
import type { Round } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { useFilters } from '../../../lib/route';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { Section } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { AcceptDialog } from './AcceptDialog';
import { FindingFilters, filterOf } from './FindingFilters';
import { FindingItem } from './FindingItem';

/** As many as are drawn at once. */
const STEP = 50;

interface Props {
  round: Round;
  slug: string;
  summary: FindingSummary;
}

/** The findings that the address asks for, the open ones unless it says otherwise. */
export function FindingList({ round, slug, summary }: Props) {
  const words = useTexts().findings;
  const filters = useFilters();
  const findings = useQuery(findingsQuery(round.id, filterOf(filters)));
  return (
    <Section title={words.places}>
      <FindingFilters round={round.id} codes={summary.codes.map(({ code }) => code)} />
      <QueryView query={findings}>
        {(list) => (
          <Shown key={JSON.stringify(filters)} list={list} round={round} slug={slug} open={summary.open} />
        )}
      </QueryView>
    </Section>
  );
}

function Shown({ list, round, slug, open }: { list: Finding[]; round: Round; slug: string; open: number }) {
  const words = useTexts().findings;
  const [chosen, setChosen] = useState<string[]>([]);
  const [shown, setShown] = useState(STEP);
  const [asking, setAsking] = useState<Finding[] | null>(null);
  const rows = list.slice(0, shown);
  const choosable = rows.filter(({ state }) => state === 'OPEN');
  const picked = choosable.filter(({ id }) => chosen.includes(id));
  if (list.length === 0) {
    return open === 0 ? (
      <Notice tone="success" title={words.allDone} />
    ) : (
      <p role="status">{words.nothing}</p>
    );
  }
  return (
    <>
      <p role="status">{words.shown(list.length)}</p>
      {choosable.length > 1 && (
        <div className="flex flex-wrap items-center gap-4">
          <Checkbox
            label={words.chooseAll}
            checked={picked.length === choosable.length}
            onChange={(event) => setChosen(event.target.checked ? choosable.map(({ id }) => id) : [])}
          />
          <Button
            look="secondary"
            reason={picked.length === 0 ? words.chooseFirst : undefined}
            onClick={() => setAsking(picked)}
          >
            {words.acceptChosen(picked.length)}
          </Button>
        </div>
      )}
      <ol className="flex flex-col gap-4">
        {rows.map((finding) => (
          <FindingItem
            key={finding.id}
            finding={finding}
            round={round.id}
            slug={slug}
            chosen={choosable.length > 1 ? chosen.includes(finding.id) : null}
            onChoose={(on) =>
              setChosen(on ? [...chosen, finding.id] : chosen.filter((id) => id !== finding.id))
            }
            onAccept={() => setAsking([finding])}
          />
        ))}
      </ol>
      {list.length > shown && (
        <div>
          <Button look="secondary" onClick={() => setShown(shown + STEP)}>
            {words.more(list.length - shown)}
          </Button>
        </div>
      )}
      {asking && (
        <AcceptDialog
          round={round.id}
          findings={asking}
          onClose={() => setAsking(null)}
          onDone={() => setChosen([])}
        />
      )}
    </>
  );
}
