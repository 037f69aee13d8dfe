import { useQuery } from '@tanstack/react-query';
import { type CarryItem, type CarryOver, carryOverQuery } from '../../../api/carry';
import { roundQuery } from '../../../api/rounds';
import { entriesQuery, submissionQuery } from '../../../api/submissions';
import type { Entry, EntryKind, Round, Submission } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { useParam } from '../../../lib/route';
import { AppLink } from '../../../ui/AppLink';
import { Brackets } from '../../../ui/Brackets';
import { Page, Section } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { Spinner } from '../../../ui/Spinner';
import { ComparedPair } from './ComparedPair';
import { linesOf } from './carried';
import { FlaggedEntry } from './FlaggedText';

const KINDS: EntryKind[] = ['INITIATIVE', 'CHALLENGE'];

/** The whole sheet beside last year's, cell by cell, with the words that changed. */
export function ComparePage() {
  const texts = useTexts();
  const id = useParam('id');
  const submission = useQuery(submissionQuery(id));
  const entries = useQuery(entriesQuery(id));
  const carryOver = useQuery(carryOverQuery(id));
  const round = useQuery({ ...roundQuery(submission.data?.round.id ?? ''), enabled: submission.isSuccess });
  const failed = [submission, entries, carryOver, round].find((query) => query.error && !query.data);
  const ready = submission.data && entries.data && carryOver.data && round.data;
  return (
    <Page
      key={ready ? 'ready' : 'waiting'}
      wide
      title={ready ? texts.carry.compare.title : texts.common.loading}
      over={submission.data && `${submission.data.member.name}　${submission.data.round.name}`}
      crumbs={
        submission.data && [
          { text: texts.member.title, to: paths.my() },
          { text: texts.member.sheet(submission.data.round.name), to: paths.submission(id) },
        ]
      }
    >
      {failed?.error && <ProblemNotice error={failed.error} onRetry={() => failed.refetch()} />}
      {!failed && !ready && <Spinner />}
      {submission.data && entries.data && carryOver.data && round.data && (
        <Compared
          submission={submission.data}
          entries={entries.data}
          all={carryOver.data}
          round={round.data}
        />
      )}
    </Page>
  );
}

interface Props {
  submission: Submission;
  entries: Entry[];
  all: CarryOver;
  round: Round;
}

function Compared({ submission, entries, all, round }: Props) {
  const texts = useTexts();
  const { compare } = texts.carry;
  if (!all.source) return <p>{compare.none}</p>;
  const source = all.source;
  const homeless = all.entries.filter((item) => item.theme === null);
  return (
    <>
      <p>{compare.lead}</p>
      {round.themes.map((theme) => (
        <Section key={theme.number} title={texts.common.theme(theme.number, theme.name)}>
          {KINDS.map((kind) => (
            <div key={kind} className="flex flex-col gap-3">
              <div className="flex flex-wrap items-baseline gap-x-4">
                <h3 className="text-std-18B-160">
                  {kind === 'INITIATIVE' ? round.initiative_label : round.challenge_label}
                </h3>
                <AppLink to={paths.cell(submission.id, theme.number, kind)}>
                  {compare.open}
                  <span className="sr-only">
                    <Brackets>{texts.common.cell(theme.number, texts.common.kind[kind])}</Brackets>
                  </span>
                </AppLink>
              </div>
              <Pairs
                pairs={pairsOf(
                  all.entries.filter((item) => item.theme === theme.number && item.kind === kind),
                  entries.filter((entry) => entry.theme.number === theme.number && entry.kind === kind),
                  entries,
                  all.entries,
                )}
                before={source.name}
                after={compare.thisYear(submission.round.name)}
              />
            </div>
          ))}
        </Section>
      ))}
      {homeless.length > 0 && (
        <Section title={compare.goneThemes}>
          <p>{compare.goneLead}</p>
          <ul className="flex flex-col gap-3">
            {homeless.map((item) => (
              <li key={item.id} className="rounded-8 border border-solid-gray-420 p-3">
                <p className="text-std-16B-170">{item.theme_name}</p>
                <FlaggedEntry item={item} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

export interface Pair {
  key: string;
  item: CarryItem | null;
  entry: Entry | null;
}

/** Last year's entries with what became of them, wherever that stands now; then what is new in the cell. */
function pairsOf(items: CarryItem[], inCell: Entry[], all: Entry[], lastYear: CarryItem[]): Pair[] {
  const old = items.map((item) => ({
    key: item.id,
    item,
    // Undecided, but typed or pasted again: the same text is no new entry.
    entry:
      all.find((entry) => entry.id === item.carried?.id) ??
      inCell.find((entry) => !entry.carried_from && linesOf(entry) === linesOf(item)) ??
      null,
  }));
  const paired = new Set(old.map(({ entry }) => entry?.id));
  const carried = new Set(lastYear.map((item) => item.carried?.id));
  const fresh = inCell.filter((entry) => !carried.has(entry.id) && !paired.has(entry.id));
  return [...old, ...fresh.map((entry) => ({ key: entry.id, item: null, entry }))];
}

function Pairs({ pairs, before, after }: { pairs: Pair[]; before: string; after: string }) {
  const texts = useTexts().carry.compare;
  if (pairs.length === 0) return <p className="text-solid-gray-700">{texts.empty}</p>;
  return (
    <ol className="flex flex-col gap-3">
      {pairs.map((pair) => (
        <li key={pair.key}>
          <ComparedPair pair={pair} before={before} after={after} />
        </li>
      ))}
    </ol>
  );
}
