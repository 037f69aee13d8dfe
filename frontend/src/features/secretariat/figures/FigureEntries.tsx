import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { figuresKey } from '../../../api/figures';
import { memberEntriesQuery } from '../../../api/mentions';
import type { Entry } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { useFilters } from '../../../lib/route';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { MarkDialog } from '../../../ui/figures/MarkDialog';
import { Section } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';

interface Props {
  round: string;
  slug: string;
}

/** All entries of the member that the address names, so that numbers that nobody read can be added. */
export function FigureEntries({ round, slug }: Props) {
  const words = useTexts().figureMarks.byHand;
  const { member, theme } = useFilters();
  if (!member) return <p>{words.chooseMember}</p>;
  return <Entries round={round} slug={slug} member={member} theme={theme} />;
}

function Entries({ round, slug, member, theme }: Props & { member: string; theme: string | undefined }) {
  const words = useTexts().figureMarks.byHand;
  const queries = useQueryClient();
  const entries = useQuery(memberEntriesQuery(round, member));
  const [marking, setMarking] = useState<Entry | null>(null);
  const inTheme = (entry: Entry) => !theme || entry.theme.number === Number(theme);
  return (
    <Section title={words.entries}>
      <QueryView query={entries}>
        {(list) => (
          <ol className="flex flex-col gap-2">
            {list.filter(inTheme).map((entry) => (
              <li key={entry.id} className="flex flex-col gap-2 rounded-8 border border-solid-gray-300 p-3">
                <div className="break-words whitespace-pre-wrap">
                  {[entry.heading, entry.title, entry.text].filter(Boolean).join('\n')}
                </div>
                <div>
                  <Button small look="secondary" onClick={() => setMarking(entry)}>
                    {words.open}
                    <span className="sr-only">
                      <Brackets>{entry.text.slice(0, 20)}</Brackets>
                    </span>
                  </Button>
                </div>
              </li>
            ))}
          </ol>
        )}
      </QueryView>
      {marking && (
        <MarkDialog
          entry={marking}
          council={slug}
          onClose={() => setMarking(null)}
          onDone={() => queries.invalidateQueries({ queryKey: figuresKey(round) })}
        />
      )}
    </Section>
  );
}
