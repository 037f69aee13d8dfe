import { useQuery } from '@tanstack/react-query';
import { carryOverQuery } from '../../../api/carry';
import { roundEntriesQuery } from '../../../api/review';
import { submissionsQuery, versionQuery } from '../../../api/submissions';
import type { Entry, Round, Submission } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { compareCells } from '../../../lib/compare';
import { PrintedCell } from '../../../ui/PrintedCell';
import { QueryView } from '../../../ui/QueryView';
import { CellTag, SubmissionTag } from '../../../ui/StatusLabels';
import { DiffLegend } from '../../../ui/WordDiff';

import { entriesIn, type Place, pairsOf, type Side } from './beside';
import { Difference } from './Difference';

interface Props {
  side: Side;
  submission: Submission;
  round: Round;
  place: Place;
  entries: Entry[];
}

/** What stands beside a cell: the version before, last year's, or the same cell of the other members. */
export function Beside(props: Props) {
  switch (props.side) {
    case 'previous':
      return <Previous {...props} />;
    case 'lastYear':
      return <LastYear {...props} />;
    case 'members':
      return <Members {...props} />;
  }
}

function Previous({ submission, place, entries }: Props) {
  const words = useTexts().review.side;
  const editable = submission.state === 'DRAFT' || submission.state === 'RETURNED';
  const number = editable ? submission.last_version : submission.last_version - 1;
  const version = useQuery({ ...versionQuery(submission.id, number), enabled: number > 0 });
  if (number < 1) return <p>{submission.last_version === 0 ? words.notSubmitted : words.noPrevious}</p>;
  return (
    <QueryView query={version}>
      {(old) => {
        const now = submission.cells.map((cell) => ({ ...cell, entries: entriesIn(entries, cell) }));
        const cell = compareCells(old.cells, now).find(
          (one) => one.theme === place.theme && one.kind === place.kind,
        );
        return (
          <>
            <p className="text-std-16B-170">{words.previousOf(number)}</p>
            {cell?.changed ? <DiffLegend /> : <p>{words.same}</p>}
            <ul className="flex flex-col gap-3">
              {cell?.lines.map((line) => (
                <Difference
                  key={`${line.change}${(line.after ?? line.before)?.id}`}
                  before={line.before}
                  after={line.after}
                />
              ))}
            </ul>
          </>
        );
      }}
    </QueryView>
  );
}

function LastYear({ submission, place, entries }: Props) {
  const words = useTexts().review.side;
  const carryOver = useQuery(carryOverQuery(submission.id));
  return (
    <QueryView query={carryOver}>
      {(all) => {
        if (!all.source) return <p>{words.noLastYear}</p>;
        const items = all.entries.filter((item) => item.theme === place.theme && item.kind === place.kind);
        const pairs = pairsOf(items, entriesIn(entries, place), entries);
        return (
          <>
            <p className="text-std-16B-170">{all.source.name}</p>
            {pairs.length === 0 ? <p>{words.empty}</p> : <DiffLegend />}
            <ul className="flex flex-col gap-3">
              {pairs.map(({ key, before, after }) => (
                <Difference key={key} before={before} after={after} />
              ))}
            </ul>
          </>
        );
      }}
    </QueryView>
  );
}

function Members({ submission, round, place }: Props) {
  const words = useTexts().review.side;
  const others = useQuery(submissionsQuery({ round: round.id }));
  const written = useQuery(roundEntriesQuery(round.id, place));
  const nothing = place.kind === 'INITIATIVE' ? round.initiative_nothing_text : round.challenge_nothing_text;
  return (
    <QueryView query={others}>
      {(list) => (
        <QueryView query={written}>
          {(entries) => {
            const rest = list.filter((other) => other.id !== submission.id);
            if (rest.length === 0) return <p>{words.noMembers}</p>;
            return (
              <ul className="flex flex-col gap-4">
                {rest.map((other) => {
                  const cell = other.cells.find(
                    (one) => one.theme === place.theme && one.kind === place.kind,
                  );
                  return (
                    <li key={other.id} className="border-b border-solid-gray-300 pb-3 last:border-0">
                      <h3 className="mb-1 flex flex-wrap items-center gap-2 text-std-16B-170">
                        {other.member.name}
                        <SubmissionTag state={other.state} />
                        {cell && <CellTag status={cell.status} />}
                      </h3>
                      <PrintedCell
                        entries={entries.filter((entry) => entry.submission_id === other.id)}
                        note={cell?.status === 'NOTHING_TO_REPORT' ? nothing : words.empty}
                      />
                    </li>
                  );
                })}
              </ul>
            );
          }}
        </QueryView>
      )}
    </QueryView>
  );
}
