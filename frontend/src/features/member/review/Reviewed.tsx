import { useQuery } from '@tanstack/react-query';
import { commentsQuery, correctionsQuery } from '../../../api/review';
import type { Submission } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { AppLink } from '../../../ui/AppLink';
import { Notice } from '../../../ui/Notice';

/** On the sheet: what the secretariat said and corrected since, with the way to each. */
export function Reviewed({ submission }: { submission: Submission }) {
  const texts = useTexts();
  const { comments: words, slips } = texts.review;
  const comments = useQuery(commentsQuery(submission.id));
  const corrections = useQuery(correctionsQuery(submission.id));
  const open = (comments.data ?? []).filter((one) => !one.resolved);
  const made = corrections.data ?? [];
  const cells = submission.cells.filter((cell) =>
    open.some((one) => one.theme === cell.theme && one.kind === cell.kind),
  );
  return (
    <>
      {cells.length > 0 && (
        <Notice tone="info" title={words.reviewed}>
          <ul className="flex flex-wrap gap-x-4">
            {cells.map((cell) => (
              <li key={`${cell.theme}${cell.kind}`}>
                <AppLink to={paths.cell(submission.id, cell.theme, cell.kind)}>
                  {texts.common.cell(cell.theme, texts.common.kind[cell.kind])}
                </AppLink>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {made.length > 0 && (
        <p>
          <AppLink to={paths.checkCorrections(submission.id)}>
            {slips.memberLink(made.filter((one) => one.state === 'OPEN').length)}
          </AppLink>
        </p>
      )}
    </>
  );
}
