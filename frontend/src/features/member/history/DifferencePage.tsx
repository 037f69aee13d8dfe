import { useQuery } from '@tanstack/react-query';
import type { Tagged } from '../../../api/client';
import { entriesQuery, submissionQuery, versionQuery } from '../../../api/submissions';
import type { Submission } from '../../../api/types';
import { useTexts } from '../../../i18n';
import {
  type CellDifference,
  type ComparedCell,
  type ComparedLine,
  compareCells,
} from '../../../lib/compare';
import { paths } from '../../../lib/paths';
import { useParam } from '../../../lib/route';
import { Page, Section } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { Spinner } from '../../../ui/Spinner';
import { Tag } from '../../../ui/Tag';
import { DiffLegend } from '../../../ui/WordDiff';
import { TextDifference } from './TextDifference';

/** What changed since the submitted version, or, once it is submitted again, since the one before. */
export function DifferencePage() {
  const texts = useTexts();
  const words = texts.history.difference;
  const id = useParam('id');
  const submission = useQuery(submissionQuery(id));
  return (
    <Page
      title={words.title}
      over={submission.data && `${submission.data.member.name}　${submission.data.round.name}`}
      crumbs={[
        { text: texts.member.title, to: paths.my() },
        { text: texts.member.sheet(submission.data?.round.name ?? ''), to: paths.submission(id) },
      ]}
    >
      {submission.error && <ProblemNotice error={submission.error} onRetry={() => submission.refetch()} />}
      {submission.isPending && <Spinner />}
      {submission.data && <Compared submission={submission.data} />}
    </Page>
  );
}

function Compared({ submission }: { submission: Tagged<Submission> }) {
  const texts = useTexts();
  const words = texts.history.difference;
  const editable = submission.state === 'DRAFT' || submission.state === 'RETURNED';
  const from = editable ? submission.last_version : submission.last_version - 1;
  const old = useQuery({ ...versionQuery(submission.id, from), enabled: from > 0 });
  const entries = useQuery(entriesQuery(submission.id));
  if (from < 1) {
    return <p>{submission.last_version === 0 ? words.notSubmitted : words.noEarlier}</p>;
  }
  const failed = [old, entries].find((query) => query.error && !query.data);
  if (failed?.error) {
    return <ProblemNotice error={failed.error} onRetry={() => failed.refetch()} />;
  }
  if (!old.data || !entries.data) {
    return <Spinner />;
  }
  const now: ComparedCell[] = submission.cells.map((cell) => ({
    ...cell,
    entries: entries.data.filter((entry) => entry.theme.number === cell.theme && entry.kind === cell.kind),
  }));
  const cells = compareCells(old.data.cells, now);
  const changed = cells.filter((cell) => cell.changed);
  return (
    <>
      <p>{words.lead(words.version(from), editable ? words.now : words.version(submission.last_version))}</p>
      {changed.length === 0 ? <p>{words.none}</p> : <DiffLegend />}
      {changed.map((cell) => (
        <OneCell key={`${cell.theme}${cell.kind}`} cell={cell} />
      ))}
      {changed.length > 0 && changed.length < cells.length && (
        <p>
          {texts.common.about(
            words.unchanged,
            cells
              .filter((cell) => !cell.changed)
              .map((cell) => texts.common.cell(cell.theme, texts.common.kind[cell.kind]))
              .join(texts.common.listComma),
          )}
        </p>
      )}
    </>
  );
}

function OneCell({ cell }: { cell: CellDifference }) {
  const texts = useTexts();
  const words = texts.history.difference;
  return (
    <Section title={texts.common.cell(cell.theme, texts.common.kind[cell.kind])}>
      {cell.nothing.before !== cell.nothing.after && (
        <p>{cell.nothing.after ? words.nothingNow : words.nothingThen}</p>
      )}
      <ul className="flex flex-col gap-3">
        {cell.lines.map((line) => (
          <Line key={`${line.change}${(line.after ?? line.before)?.id}`} line={line} />
        ))}
      </ul>
    </Section>
  );
}

const TONES = {
  added: 'done',
  removed: 'attention',
  changed: 'active',
  moved: 'todo',
  same: 'neutral',
} as const;

function Line({ line }: { line: ComparedLine }) {
  const texts = useTexts();
  const words = texts.history.difference;
  const place =
    line.elsewhere && texts.common.cell(line.elsewhere.theme, texts.common.kind[line.elsewhere.kind]);
  const written = (entry: ComparedLine['before']) =>
    entry && { ...entry, measures: entry.response_measures.map((measure) => measure.name) };
  const whole = line.change === 'same' || line.change === 'moved';
  return (
    <li className="rounded-8 border border-solid-gray-300 p-3">
      <p className="mb-1 flex flex-wrap gap-3">
        <Tag tone={TONES[line.change]}>{words.change[line.change]}</Tag>
        {place && <span>{line.after ? words.from(place) : words.to(place)}</span>}
      </p>
      {whole ? (
        <p className="stored-text">{(line.after ?? line.before)?.text}</p>
      ) : (
        <TextDifference before={written(line.before)} after={written(line.after)} />
      )}
    </li>
  );
}
