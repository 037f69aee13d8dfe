import { useQuery } from '@tanstack/react-query';
import type { Tagged } from '../../api/client';
import { roundQuery } from '../../api/rounds';
import { entriesQuery, submissionQuery } from '../../api/submissions';
import type { Cell, Entry, EntryKind, Round, RoundTheme, Submission } from '../../api/types';
import { useMe } from '../../auth/useMe';
import { useTexts } from '../../i18n';
import { kindOf, paths } from '../../lib/paths';
import { useParam } from '../../lib/route';
import { AppLink } from '../../ui/AppLink';
import { Brackets } from '../../ui/Brackets';
import { Notice } from '../../ui/Notice';
import { Page, Section } from '../../ui/Page';
import { PrintedCell } from '../../ui/PrintedCell';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Spinner } from '../../ui/Spinner';
import { CellTag } from '../../ui/StatusLabels';
import { CellActions } from './CellActions';
import { CarryPanel } from './carry/CarryPanel';
import { useEntryPlace } from './check/useEntryPlace';
import { mentionsShown } from './EntryEditor';
import { EntryList } from './EntryList';
import { HelpButton } from './help/HelpButton';
import { CellReply } from './history/Reply';
import { LockedDrafts } from './LockedDrafts';
import { LockedNotice } from './LockedNotice';
import { OnBehalfNotice } from './OnBehalfNotice';
import { PresenceHint } from './PresenceHint';
import { DepartmentChoices } from './people/DepartmentChoices';
import { CommentsOfCell } from './review/CommentsOfCell';
import { MailedReply } from './review/MailedReply';

export interface CellView {
  submission: Tagged<Submission>;
  round: Round;
  theme: RoundTheme;
  kind: EntryKind;
  cell: Cell;
  entries: Entry[];
}

/** One cell of the sheet: its entries, whether it is completed, and how it will be printed. */
export function CellPage() {
  const texts = useTexts();
  const id = useParam('id');
  const number = Number(useParam('theme'));
  const kind = kindOf(useParam('kind'));
  const submission = useQuery(submissionQuery(id));
  const entries = useQuery(entriesQuery(id));
  const round = useQuery({ ...roundQuery(submission.data?.round.id ?? ''), enabled: submission.isSuccess });
  const failed = [submission, round, entries].find((query) => query.error && !query.data);

  const theme = round.data?.themes.find((candidate) => candidate.number === number);
  const cell = submission.data?.cells.find(
    (candidate) => candidate.theme === number && candidate.kind === kind,
  );
  if (submission.data && round.data && entries.data && theme && kind && cell) {
    const view: CellView = {
      submission: submission.data,
      round: round.data,
      theme,
      kind,
      cell,
      entries: entries.data.filter((entry) => entry.theme.number === number && entry.kind === kind),
    };
    // The address changes from cell to cell while this component stays: each cell is a screen of its own.
    return <Shown key={`${id}${number}${kind}`} view={view} />;
  }
  const done = submission.isSuccess && round.isSuccess && entries.isSuccess;
  return (
    <Page title={done ? texts.common.notFoundTitle : texts.common.loading}>
      {failed?.error && <ProblemNotice error={failed.error} onRetry={() => failed.refetch()} />}
      {!failed && !done && <Spinner />}
      {done && <p>{texts.common.notFound}</p>}
    </Page>
  );
}

function Shown({ view }: { view: CellView }) {
  const texts = useTexts();
  const me = useMe();
  useEntryPlace();
  const { submission, round, theme, kind, cell, entries } = view;
  const label = kind === 'INITIATIVE' ? round.initiative_label : round.challenge_label;
  return (
    <Page
      title={`${texts.common.themeShort(theme.number)} ${label}`}
      over={`${submission.member.name}　${round.name}　${texts.common.theme(theme.number, theme.name)}`}
      crumbs={[
        { text: texts.member.title, to: paths.my() },
        { text: texts.member.sheet(round.name), to: paths.submission(submission.id) },
      ]}
    >
      <p>
        <CellTag status={cell.status} />
      </p>
      {cell.editable && <PresenceHint view={view} />}
      <OnBehalfNotice submission={submission} />
      {cell.return_reason && (
        <Notice tone="warning" title={texts.member.cellReason}>
          <p className="stored-text">{cell.return_reason}</p>
        </Notice>
      )}
      <CellReply submission={submission} cell={cell} />
      <CommentsOfCell view={view} />
      <details>
        <summary className="cursor-pointer py-1">{texts.member.instructions}</summary>
        <div className="stored-text pl-4">
          {round.period_text && <p>{texts.member.period(round.period_text)}</p>}
          {round.instructions}
        </div>
      </details>
      <HelpButton />
      <DepartmentChoices member={submission.member.id} entries={entries} />
      <CarryPanel view={view} />
      {cell.editable && <MailedReply view={view} />}
      {cell.editable && me ? (
        <EntryList view={view} sub={me.sub} />
      ) : (
        <>
          <LockedNotice submission={submission} />
          {me && <LockedDrafts view={view} sub={me.sub} />}
          <PrintedCell entries={entries} note={nothingText(view)} />
        </>
      )}
      {cell.editable && <CellActions view={view} />}
      {cell.editable && entries.length > 0 && (
        <details>
          <summary className="cursor-pointer py-1">{texts.member.preview}</summary>
          <div className="mt-2 max-w-120 border border-solid-gray-420 p-3">
            <p className="mb-2 text-dns-14N-130 text-solid-gray-700">{texts.member.previewNote}</p>
            <p>{label}</p>
            <PrintedCell
              entries={entries.map((entry) => ({ ...entry, mentions: mentionsShown(entry.mentions) }))}
            />
          </div>
        </details>
      )}
      <Neighbours view={view} />
    </Page>
  );
}

export function nothingText({ kind, round, cell }: CellView): string {
  if (cell.status !== 'NOTHING_TO_REPORT') return '';
  return kind === 'INITIATIVE' ? round.initiative_nothing_text : round.challenge_nothing_text;
}

function Neighbours({ view }: { view: CellView }) {
  const texts = useTexts();
  const { submission, round, theme, kind } = view;
  const cells = round.themes.flatMap(({ number }) => [
    { number, kind: 'INITIATIVE' as const },
    { number, kind: 'CHALLENGE' as const },
  ]);
  const here = cells.findIndex((cell) => cell.number === theme.number && cell.kind === kind);
  const link = (cell: (typeof cells)[number] | undefined, words: string) =>
    cell && (
      <AppLink look="secondary" to={paths.cell(submission.id, cell.number, cell.kind)}>
        {words}
        <Brackets>{texts.common.cell(cell.number, texts.common.kind[cell.kind])}</Brackets>
      </AppLink>
    );
  return (
    <Section title={texts.member.sheet(round.name)}>
      <div className="flex flex-wrap gap-3">
        {link(cells[here - 1], texts.member.prevCell)}
        {link(cells[here + 1], texts.member.nextCell)}
        <AppLink look="quiet" to={paths.submission(submission.id)}>
          {texts.member.backToSheet}
        </AppLink>
      </div>
    </Section>
  );
}
