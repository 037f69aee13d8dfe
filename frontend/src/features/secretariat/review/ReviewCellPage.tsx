import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { roundQuery } from '../../../api/rounds';
import { entriesQuery, submissionQuery, submissionsQuery } from '../../../api/submissions';
import type { Cell, Entry, Round, Submission } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { kindOf, paths } from '../../../lib/paths';
import { useFilters, useParam, useSetFilters } from '../../../lib/route';
import { AppLink } from '../../../ui/AppLink';
import { allowed, reasonOf } from '../../../ui/actions';
import { Brackets } from '../../../ui/Brackets';
import { Button } from '../../../ui/Button';
import { Legend } from '../../../ui/MarkedText';
import { Page, Section } from '../../../ui/Page';
import { PrintedCell } from '../../../ui/PrintedCell';
import { QueryView } from '../../../ui/QueryView';
import { CellTag, SubmissionTag } from '../../../ui/StatusLabels';
import { useRoundCrumbs } from '../desk';
import { Beside } from './Beside';
import { entriesIn, type Place, placesOf, SIDES, sideOf } from './beside';
import { CellComments } from './CellComments';
import { SlipDialog } from './SlipDialog';

/** One cell of a member beside what it is to be compared with, with what is said of it and ways to its neighbours. */
export function ReviewCellPage() {
  const texts = useTexts();
  const slug = useParam('slug');
  const id = useParam('submission');
  const theme = Number(useParam('theme'));
  const kind = kindOf(useParam('kind'));
  const submission = useQuery(submissionQuery(id));
  const round = useQuery(roundQuery(useParam('round')));
  const crumbs = useRoundCrumbs(slug, round.data);
  const member = submission.data?.member.name ?? '';
  const cell = submission.data?.cells.find((one) => one.theme === theme && one.kind === kind);
  const found = round.data?.themes.find((one) => one.number === theme);
  return (
    <Page
      key={submission.data && round.data ? `${id}${theme}${kind}` : 'waiting'}
      wide
      title={kind ? `${texts.common.cell(theme, texts.common.kind[kind])}　${member}` : texts.common.loading}
      over={found && `${round.data?.name}　${texts.common.theme(found.number, found.name)}`}
      crumbs={
        round.data
          ? [
              ...crumbs,
              { text: texts.secretariat.review.title(member), to: paths.review(slug, round.data.id, id) },
            ]
          : crumbs
      }
    >
      <QueryView query={submission}>
        {(part) => (
          <QueryView query={round}>
            {(loaded) =>
              cell ? (
                <Compared submission={part} round={loaded} cell={cell} />
              ) : (
                <p>{texts.common.notFound}</p>
              )
            }
          </QueryView>
        )}
      </QueryView>
    </Page>
  );
}

function Compared({ submission, round, cell }: { submission: Submission; round: Round; cell: Cell }) {
  const texts = useTexts();
  const words = texts.review.side;
  const filters = useFilters();
  const setFilters = useSetFilters();
  const side = sideOf(filters.beside);
  const entries = useQuery(entriesQuery(submission.id));
  return (
    <QueryView query={entries}>
      {(list) => (
        <>
          <fieldset className="flex flex-wrap items-center gap-3">
            <legend className="mb-1 text-std-16B-170">{words.with}</legend>
            {SIDES.map((one) => (
              <Button
                key={one}
                small
                look={one === side ? 'primary' : 'secondary'}
                aria-pressed={one === side}
                onClick={() => setFilters({ ...filters, beside: one })}
              >
                {words[one]}
              </Button>
            ))}
          </fieldset>
          <Legend />
          <div className="grid items-start gap-6 desktop:grid-cols-2">
            <Section title={words.here}>
              <p className="flex flex-wrap gap-2">
                <SubmissionTag state={submission.state} />
                <CellTag status={cell.status} />
              </p>
              <Own submission={submission} round={round} cell={cell} entries={entriesIn(list, cell)} />
            </Section>
            <Section title={words[side]}>
              <Beside side={side} submission={submission} round={round} place={cell} entries={list} />
            </Section>
          </div>
          <Section title={texts.review.comments.title}>
            <CellComments submission={submission.id} cell={cell} entries={entriesIn(list, cell)} />
          </Section>
          <Neighbours submission={submission} round={round} place={cell} />
        </>
      )}
    </QueryView>
  );
}

interface OwnProps {
  submission: Submission;
  round: Round;
  cell: Cell;
  entries: Entry[];
}

function Own({ submission, round, cell, entries }: OwnProps) {
  const texts = useTexts();
  const words = texts.review;
  const [correcting, setCorrecting] = useState<Entry | null>(null);
  const nothing = cell.kind === 'INITIATIVE' ? round.initiative_nothing_text : round.challenge_nothing_text;
  if (entries.length === 0) {
    return <p>{cell.status === 'NOTHING_TO_REPORT' ? nothing : words.side.empty}</p>;
  }
  const why = allowed(submission.actions, 'correct')
    ? undefined
    : reasonOf(submission.actions, 'correct', texts);
  return (
    <ol className="flex flex-col gap-4">
      {entries.map((entry, index) => (
        <li key={entry.id} className="flex flex-col gap-1 border-b border-solid-gray-300 pb-3 last:border-0">
          <h3 className="text-dns-14B-130 text-solid-gray-700">{words.comments.ofEntry(index + 1)}</h3>
          <PrintedCell entries={[entry]} />
          <div>
            <Button small look="secondary" reason={why} onClick={() => setCorrecting(entry)}>
              {words.slips.one}
              <span className="sr-only">
                <Brackets>{words.comments.ofEntry(index + 1)}</Brackets>
              </span>
            </Button>
          </div>
        </li>
      ))}
      {correcting && (
        <SlipDialog submission={submission} entry={correcting} onClose={() => setCorrecting(null)} />
      )}
    </ol>
  );
}

function Neighbours({ submission, round, place }: { submission: Submission; round: Round; place: Place }) {
  const texts = useTexts();
  const words = texts.review.side;
  const slug = useParam('slug');
  const { beside } = useFilters();
  const others = useQuery(submissionsQuery({ round: round.id }));
  const places = placesOf(round);
  const here = places.findIndex((one) => one.theme === place.theme && one.kind === place.kind);
  const members = others.data ?? [];
  const own = members.findIndex((one) => one.id === submission.id);
  const link = (label: string, at: Place | undefined, part: Submission | undefined, name: string) =>
    at &&
    part && (
      <li>
        <AppLink
          look="secondary"
          to={`${paths.reviewCell(slug, round.id, part.id, at.theme, at.kind)}${beside ? `?beside=${beside}` : ''}`}
        >
          {label}
          <Brackets>{name}</Brackets>
        </AppLink>
      </li>
    );
  const name = (at: Place | undefined) => (at ? texts.common.cell(at.theme, texts.common.kind[at.kind]) : '');
  return (
    <nav aria-label={words.move}>
      <ul className="flex flex-wrap gap-3">
        {link(words.prevCell, places[here - 1], submission, name(places[here - 1]))}
        {link(words.nextCell, places[here + 1], submission, name(places[here + 1]))}
        {own >= 0 && (
          <>
            {link(words.prevMember, place, members[own - 1], members[own - 1]?.member.name ?? '')}
            {link(words.nextMember, place, members[own + 1], members[own + 1]?.member.name ?? '')}
          </>
        )}
      </ul>
    </nav>
  );
}
