import { useQuery } from '@tanstack/react-query';
import type { Tagged } from '../../api/client';
import { submissionQuery } from '../../api/submissions';
import { rowQuery } from '../../api/tables';
import type { Submission } from '../../api/types';
import { useTexts } from '../../i18n';
import { paths } from '../../lib/paths';
import { useParam } from '../../lib/route';
import { AppLink } from '../../ui/AppLink';
import { CompiledList } from '../../ui/CompiledList';
import { CompiledTable } from '../../ui/CompiledTable';
import { Legend } from '../../ui/MarkedText';
import { Notice } from '../../ui/Notice';
import { Page, Section } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { CellTag, SubmissionTag } from '../../ui/StatusLabels';
import { Table, td, th } from '../../ui/Table';
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
      <p>{texts.member.check.lead}</p>
      <Section title={texts.member.check.row}>
        <Legend />
        <QueryView query={row}>
          {(model) => (
            <>
              <div className="hidden desktop:block">
                <CompiledTable model={model} />
              </div>
              <div className="desktop:hidden">
                <CompiledList model={model} />
              </div>
            </>
          )}
        </QueryView>
      </Section>
      <Section title={texts.member.check.cells}>
        <Cells submission={submission} />
      </Section>
      {submission.last_version > 0 && (
        <p>
          <AppLink to={paths.difference(submission.id)}>{texts.history.difference.link}</AppLink>
        </p>
      )}
      <WholeReply submission={submission} />
      <SubmitActions submission={submission} />
      <Section title={texts.member.check.versions}>
        <Versions submission={submission.id} />
      </Section>
    </>
  );
}

function Cells({ submission }: { submission: Submission }) {
  const texts = useTexts();
  return (
    <Table caption={texts.member.check.cells} captionHidden className="max-w-160">
      <tbody>
        {submission.cells.map((cell) => {
          const name = texts.common.cell(cell.theme, texts.common.kind[cell.kind]);
          return (
            <tr key={`${cell.theme}${cell.kind}`}>
              <th scope="row" className={th}>
                {name}
              </th>
              <td className={td}>
                <CellTag status={cell.status} />
                {submission.last_version > 0 && <ChangeTag cell={cell} />}
                {cell.return_reason && <p className="stored-text">{cell.return_reason}</p>}
              </td>
              <td className={td}>
                <AppLink
                  to={paths.cell(submission.id, cell.theme, cell.kind)}
                  aria-label={texts.member.check.changeOf(name)}
                >
                  {cell.editable ? texts.member.check.change : texts.member.open}
                </AppLink>
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
