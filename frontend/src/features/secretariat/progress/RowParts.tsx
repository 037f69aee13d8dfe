import { use } from 'react';
import type { ProgressRow } from '../../../api/types';
import { LanguageContext, useTexts } from '../../../i18n';
import { day, moment } from '../../../lib/dates';
import { SubmissionTag } from '../../../ui/StatusLabels';
import { Tag } from '../../../ui/Tag';

/** The parts of a member's row, the same in the table and on a phone. */
export function RowState({ row }: { row: ProgressRow }) {
  const texts = useTexts();
  return (
    <span className="flex flex-wrap gap-1">
      <SubmissionTag state={row.state} />
      {row.not_participating && <Tag>{texts.states.notParticipating}</Tag>}
      {row.late && <Tag tone="attention">{texts.progress.late}</Tag>}
    </span>
  );
}

export function RowDue({ row }: { row: ProgressRow }) {
  const texts = useTexts();
  const { language } = use(LanguageContext);
  return (
    <span className="flex flex-wrap gap-1">
      {day(row.due_at, language)}
      {row.due_extended && <Tag>{texts.progress.extended}</Tag>}
    </span>
  );
}

export function RowPeople({ row }: { row: ProgressRow }) {
  const { common, progress: words } = useTexts();
  if (row.people.length === 0) return <>{words.nobodyAsked}</>;
  const named = row.people.map((person) =>
    person.role === 'APPROVER' ? person.name + common.brackets(words.approver) : person.name,
  );
  return (
    <>
      {named.join(common.listComma)}
      {row.asked.length > 0 && (
        <span className="block">{words.asked(row.asked.map((one) => one.name).join(common.listComma))}</span>
      )}
    </>
  );
}

export function RowActivity({ row }: { row: ProgressRow }) {
  const words = useTexts().progress;
  const { language } = use(LanguageContext);
  const when = moment(row.last_activity_at, language);
  return <>{row.last_activity_by ? words.byWhom(when, row.last_activity_by) : when}</>;
}
