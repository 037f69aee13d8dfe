import { useQuery } from '@tanstack/react-query';
import type { Tagged } from '../../api/client';
import { submissionQuery } from '../../api/submissions';
import { rowQuery } from '../../api/tables';
import type { Cell, EntryKind, Submission } from '../../api/types';
import { useTexts } from '../../i18n';
import { paths } from '../../lib/paths';
import { useParam } from '../../lib/route';
import { AppLink } from '../../ui/AppLink';
import { CompiledList } from '../../ui/CompiledList';
import { CompiledTable } from '../../ui/CompiledTable';
import { DecisionLine } from '../../ui/DecisionLine';
import { Legend } from '../../ui/MarkedText';
import { Notice } from '../../ui/Notice';
import { Page, Section } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { CellTag, SubmissionTag } from '../../ui/StatusLabels';
import { PrintButtons } from './check/PrintButtons';
import { Warnings } from './check/Warnings';
import { SubmissionFigures } from './figures/DoubtfulFigures';
import { ChangeTag } from './history/ChangeTag';
import { WholeReply } from './history/Reply';
import { OnBehalfNotice } from './OnBehalfNotice';
import { SubmitActions } from './SubmitActions';
import { Versions } from './Versions';

/** The very row of the printed table, what still blocks, and the submission itself. */
export function CheckPage() {
  const texts = useTexts();
  const submission = useQuery(submissionQuery(useParam('id')));
  const data = submission.data;
  return (
    <Page
      key={data ? 'ready' : 'waiting'}
      wide
      title={data ? texts.member.check.title : texts.common.loading}
      over={data && `${data.member.name}　${data.round.name}`}
      crumbs={
        data && [
          { text: texts.member.title, to: paths.my() },
          { text: texts.member.sheet(data.round.name), to: paths.submission(data.id) },
        ]
      }
    >
      <QueryView query={submission}>{(loaded) => <Checked submission={loaded} />}</QueryView>
    </Page>
  );
}

function Checked({ submission }: { submission: Tagged<Submission> }) {
  const texts = useTexts();
  const row = useQuery(rowQuery(submission.id));
  const below = (theme: number, kind: EntryKind) => (
    <CellFoot
      submission={submission}
      cell={submission.cells.find((cell) => cell.theme === theme && cell.kind === kind)}
    />
  );
  return (
    <>
      <p>
        <SubmissionTag state={submission.state} />
      </p>
      <OnBehalfNotice submission={submission} />
      {submission.state === 'RETURNED' && submission.return_reason && (
        <Notice tone="warning" title={texts.member.returnReason}>
          <p className="stored-text">{submission.return_reason}</p>
        </Notice>
      )}
      <p className="no-print">{texts.member.check.lead}</p>
      {['DRAFT', 'RETURNED'].includes(submission.state) && (
        <div className="no-print flex flex-col gap-4">
          <Warnings submission={submission.id} />
          <SubmissionFigures submission={submission.id} />
        </div>
      )}
      <Section title={texts.member.check.row}>
        <PrintButtons />
        <Legend />
        <QueryView query={row}>
          {(model) => (
            <>
              <div className="hidden desktop:block">
                <CompiledTable model={model} below={below} />
              </div>
              <div className="desktop:hidden">
                <CompiledList model={model} below={below} />
              </div>
            </>
          )}
        </QueryView>
      </Section>
      <div className="no-print flex flex-col gap-6">
        {submission.last_version > 0 && (
          <p>
            <AppLink to={paths.difference(submission.id)}>{texts.history.difference.link}</AppLink>
          </p>
        )}
        <WholeReply submission={submission} />
        <SubmitActions submission={submission} />
        <Section title={texts.member.check.versions}>
          <DecisionLine submission={submission} />
          <Versions submission={submission.id} />
        </Section>
      </div>
    </>
  );
}

/** Below a printed cell: how far it is and the way to change it. Left out of print. */
function CellFoot({ submission, cell }: { submission: Submission; cell: Cell | undefined }) {
  const texts = useTexts();
  if (!cell) return null;
  const name = texts.common.cell(cell.theme, texts.common.kind[cell.kind]);
  return (
    <div className="no-print mt-2 flex flex-col gap-1 border-t border-solid-gray-300 pt-2">
      <p className="flex flex-wrap items-center gap-3">
        <CellTag status={cell.status} />
        {submission.last_version > 0 && <ChangeTag cell={cell} />}
        <AppLink
          to={paths.cell(submission.id, cell.theme, cell.kind)}
          aria-label={texts.member.check.changeOf(name)}
        >
          {cell.editable ? texts.member.check.change : texts.member.open}
        </AppLink>
      </p>
      {cell.return_reason && <p className="stored-text">{cell.return_reason}</p>}
    </div>
  );
}
