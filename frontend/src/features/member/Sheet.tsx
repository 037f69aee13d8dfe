import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import { roundQuery } from '../../api/rounds';
import type { Cell, EntryKind, Submission } from '../../api/types';
import { LanguageContext, useTexts } from '../../i18n';
import { due } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { AppLink } from '../../ui/AppLink';
import { offered } from '../../ui/actions';
import { Brackets } from '../../ui/Brackets';
import { Notice } from '../../ui/Notice';
import { QueryView } from '../../ui/QueryView';
import { CellTag, SubmissionTag } from '../../ui/StatusLabels';
import { Table, td, th } from '../../ui/Table';
import { Tag } from '../../ui/Tag';
import { CompareLink } from './carry/CompareLink';
import { HandOvers } from './handover/HandOvers';
import { ChangeTag } from './history/ChangeTag';
import { Reviewed } from './review/Reviewed';
import { SettledNotice } from './SettledNotice';

const KINDS: EntryKind[] = ['INITIATIVE', 'CHALLENGE'];

/** One submission as a task list: themes down, ① and ② across, each with its status in words. */
export function Sheet({ submission }: { submission: Submission }) {
  const texts = useTexts();
  const { language } = use(LanguageContext);
  const round = useQuery(roundQuery(submission.round.id));
  const canSubmit = offered(submission.actions, 'submit') && ['DRAFT', 'RETURNED'].includes(submission.state);
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-2 rounded-8 border border-solid-gray-420 p-4">
        <p className="text-std-18B-160">{texts.member.sheet(submission.round.name)}</p>
        <p className="flex flex-wrap items-center gap-x-6 gap-y-1">
          <span>
            {texts.member.state}: <SubmissionTag state={submission.state} />
          </span>
          <span>
            {texts.member.due}: <strong>{due(submission.due_at, language)}</strong>
          </span>
        </p>
        <p>
          <strong>{texts.member.nextTitle}: </strong>
          {texts.member.next[submission.state]}
        </p>
        <div className="flex flex-wrap gap-3">
          <AppLink look={canSubmit ? 'primary' : 'secondary'} to={paths.check(submission.id)}>
            {canSubmit ? texts.member.toCheck : texts.member.toCheckView}
          </AppLink>{' '}
          <AppLink look="quiet" to={paths.history(submission.id)}>
            {texts.history.link}
          </AppLink>
          <CompareLink submission={submission} />
          <AppLink look="quiet" to={paths.form(submission.id)}>
            {texts.form.open}
          </AppLink>
        </div>
      </div>
      <SettledNotice submission={submission} />
      {submission.state === 'RETURNED' && submission.return_reason && (
        <Notice tone="warning" title={texts.member.returnReason}>
          <p className="stored-text">{submission.return_reason}</p>
        </Notice>
      )}
      <Reviewed submission={submission} />
      <QueryView query={round}>
        {(data) => (
          <>
            <Table
              caption={
                texts.member.sheet(submission.round.name) + texts.common.brackets(texts.member.sheetHint)
              }
            >
              <thead>
                <tr>
                  <th scope="col" className={th}>
                    {texts.publicSite.theme}
                  </th>
                  {KINDS.map((kind) => (
                    <th key={kind} scope="col" className={th}>
                      {kind === 'INITIATIVE' ? data.initiative_label : data.challenge_label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {data.themes.map((theme) => (
                  <tr key={theme.number}>
                    <th scope="row" className={`${th} align-top font-normal`}>
                      {texts.common.theme(theme.number, theme.name)}
                    </th>
                    {KINDS.map((kind) => (
                      <td key={kind} className={td}>
                        <CellLink
                          submission={submission}
                          cell={submission.cells.find(
                            (cell) => cell.theme === theme.number && cell.kind === kind,
                          )}
                          theme={theme.number}
                          kind={kind}
                        />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </Table>
            <HandOvers submission={submission} themes={data.themes} />
          </>
        )}
      </QueryView>
    </div>
  );
}

interface LinkProps {
  submission: Submission;
  cell: Cell | undefined;
  theme: number;
  kind: EntryKind;
}

function CellLink({ submission, cell, theme, kind }: LinkProps) {
  const texts = useTexts();
  return (
    <div className="flex flex-col items-start gap-1">
      <AppLink to={paths.cell(submission.id, theme, kind)}>
        {texts.member.open}
        <span className="sr-only">
          <Brackets>{texts.common.cell(theme, texts.common.kind[kind])}</Brackets>
        </span>
      </AppLink>
      <CellTag status={cell?.status ?? 'EMPTY'} />
      {cell && cell.entry_count > 0 && (
        <span className="text-dns-14N-130">{texts.common.items(cell.entry_count)}</span>
      )}
      {cell && submission.last_version > 0 && <ChangeTag cell={cell} />}
      {cell?.returned && <Tag tone="attention">{texts.member.returned}</Tag>}
      {cell?.return_reason && <span className="stored-text text-dns-14N-130">{cell.return_reason}</span>}
    </div>
  );
}
