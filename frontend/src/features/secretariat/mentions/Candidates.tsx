import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Candidate, candidatesQuery, decideCandidates } from '../../../api/candidates';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { AppLink } from '../../../ui/AppLink';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Field';
import { Section } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { QueryView } from '../../../ui/QueryView';
import { toast } from '../../../ui/toast-events';
import { AcceptDialog } from './AcceptDialog';

/** Sentences of a name that are shown; the rest is counted. */
const SENTENCES = 5;

/** Names that look like programmes and are not in the catalogue: taken in, or refused for good. */
export function Candidates({ round, slug }: { round: string; slug: string }) {
  const words = useTexts().mentions.candidates;
  const [refused, setRefused] = useState(false);
  const [accepting, setAccepting] = useState<[Candidate, 'NEW' | 'ALIAS'] | null>(null);
  const queries = useQueryClient();
  const candidates = useQuery(candidatesQuery(round, refused ? 'REFUSED' : 'OPEN'));
  const refresh = () => queries.invalidateQueries({ queryKey: ['rounds', round, 'candidates'] });
  const decide = useMutation({
    mutationFn: async ({ name }: Candidate) => {
      await decideCandidates(round, [name], refused ? 'OPEN' : 'REFUSED');
      await refresh();
      toast(refused ? words.reopened(name) : words.refusedOne(name));
    },
  });
  return (
    <Section title={refused ? words.refused : words.title} id="candidates">
      <p>{words.lead}</p>
      <Checkbox
        label={words.showRefused}
        checked={refused}
        onChange={(event) => setRefused(event.target.checked)}
      />
      {decide.error && <ProblemNotice error={decide.error} />}
      <QueryView query={candidates}>
        {(list) =>
          list.length === 0 ? (
            <p role="status">{words.none}</p>
          ) : (
            <ul className="flex flex-col gap-3">
              {list.map((candidate) => (
                <li
                  key={candidate.name}
                  data-candidate={candidate.name}
                  className="flex flex-col gap-2 rounded-8 border border-solid-gray-300 p-3"
                >
                  <h3 className="text-std-16B-170">
                    {candidate.name}
                    <span className="ml-3 text-dns-14N-130">{words.places(candidate.places.length)}</span>
                  </h3>
                  <Sentences candidate={candidate} />
                  <div className="flex flex-wrap gap-2">
                    {!refused && (
                      <>
                        <Button small look="secondary" onClick={() => setAccepting([candidate, 'NEW'])}>
                          {words.asNew}
                          <span className="sr-only">
                            <Brackets>{candidate.name}</Brackets>
                          </span>
                        </Button>
                        <Button small look="secondary" onClick={() => setAccepting([candidate, 'ALIAS'])}>
                          {words.asAlias}
                          <span className="sr-only">
                            <Brackets>{candidate.name}</Brackets>
                          </span>
                        </Button>
                      </>
                    )}
                    <Button
                      small
                      look="quiet"
                      busy={decide.isPending}
                      onClick={() => decide.mutate(candidate)}
                    >
                      {refused ? words.reopen : words.refuse}
                      <span className="sr-only">
                        <Brackets>{candidate.name}</Brackets>
                      </span>
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      {accepting && (
        <AcceptDialog
          round={round}
          slug={slug}
          candidate={accepting[0]}
          as={accepting[1]}
          onClose={() => setAccepting(null)}
          onDone={() => {
            setAccepting(null);
            void refresh();
            void queries.invalidateQueries({ queryKey: ['rereadings'] });
          }}
        />
      )}
    </Section>
  );
}

function Sentences({ candidate }: { candidate: Candidate }) {
  const texts = useTexts();
  const { places } = candidate;
  return (
    <ul className="flex list-disc flex-col gap-1 pl-6">
      {places.slice(0, SENTENCES).map((place) => (
        <li key={[place.entry_id, place.field, place.start].join()}>
          <AppLink
            to={paths.entry(place.submission_id, place.theme, place.kind, {
              entry: place.entry_id ?? '',
              field: place.field,
              start: place.start,
              end: place.end,
            })}
          >
            {texts.mentions.place(place.member, place.theme, place.kind === 'INITIATIVE' ? '①' : '②')}
          </AppLink>
          <span className="ml-2">{place.excerpt}</span>
        </li>
      ))}
    </ul>
  );
}
