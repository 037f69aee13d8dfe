import { useQuery } from '@tanstack/react-query';
import { carryOverQuery } from '../../../api/carry';
import type { Submission } from '../../../api/types';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { AppLink } from '../../../ui/AppLink';
import { Brackets } from '../../../ui/Brackets';

/** To the comparison, where there is something to compare with; says how much is still undecided. */
export function CompareLink({ submission }: { submission: Submission }) {
  const texts = useTexts().carry;
  const { data } = useQuery(carryOverQuery(submission.id));
  if (!data?.source) return null;
  const undecided = ['DRAFT', 'RETURNED'].includes(submission.state) ? data.undecided : 0;
  return (
    <AppLink look="secondary" to={paths.compare(submission.id)}>
      {texts.compare.link}
      {undecided > 0 && <Brackets>{texts.undecided(undecided)}</Brackets>}
    </AppLink>
  );
}
