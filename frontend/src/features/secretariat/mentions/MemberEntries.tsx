import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { memberEntriesQuery, mentionsKey } from '../../../api/mentions';
import type { Entry } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { useFilters } from '../../../lib/route';
import { runsOf } from '../../../lib/table-model';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { MarkedText } from '../../../ui/MarkedText';
import { Section } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { TagDialog } from './TagDialog';

/** All entries of the member that the address names, so that words without any mark can be marked. */
export function MemberEntries({ round, slug }: { round: string; slug: string }) {
  const words = useTexts().mentions;
  const { member, theme } = useFilters();
  if (!member) return <p>{words.chooseMember}</p>;
  return <Entries round={round} slug={slug} member={member} theme={theme} />;
}

interface Props {
  round: string;
  slug: string;
  member: string;
  theme: string | undefined;
}

function Entries({ round, slug, member, theme }: Props) {
  const words = useTexts().mentions;
  const queries = useQueryClient();
  const entries = useQuery(memberEntriesQuery(round, member));
  const [tagging, setTagging] = useState<string | null>(null);
  const inTheme = (entry: Entry) => !theme || entry.theme.number === Number(theme);
  return (
    <Section title={words.entries}>
      <QueryView query={entries}>
        {(list) => (
          <ol className="flex flex-col gap-2">
            {list.filter(inTheme).map((entry) => (
              <li key={entry.id} className="flex flex-col gap-2 rounded-8 border border-solid-gray-300 p-3">
                <EntryText entry={entry} />
                <div>
                  <Button small look="secondary" onClick={() => setTagging(entry.id)}>
                    {words.tag}
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
      {tagging && (
        <TagDialog
          entry={tagging}
          council={slug}
          onClose={() => setTagging(null)}
          onDone={() => {
            setTagging(null);
            void queries.invalidateQueries({ queryKey: mentionsKey(round) });
          }}
        />
      )}
    </Section>
  );
}

function EntryText({ entry }: { entry: Entry }) {
  const printed = (entry.mentions ?? []).filter(({ state }) => state !== 'DISMISSED');
  return (
    <div className="break-words whitespace-pre-wrap">
      {entry.heading && (
        <p>
          <MarkedText runs={runsOf(entry.heading, 'HEADING', printed)} />
        </p>
      )}
      {entry.title && (
        <p>
          <MarkedText runs={runsOf(entry.title, 'TITLE', printed)} />
        </p>
      )}
      <p>
        <MarkedText runs={runsOf(entry.text, 'TEXT', printed)} />
      </p>
    </div>
  );
}
