import { useQuery } from '@tanstack/react-query';
import { findingSummaryQuery } from '../../../api/findings';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { AppLink } from '../../../ui/AppLink';
import { Notice } from '../../../ui/Notice';

/** Says before compiling that something should be looked at first; it stops nobody. */
export function OpenFindings({ round, slug }: { round: string; slug: string }) {
  const words = useTexts().findings;
  const { data } = useQuery(findingSummaryQuery(round));
  if (!data || (data.checked_at && data.open === 0)) return null;
  return (
    <Notice tone="warning" title={data.checked_at ? words.openBefore(data.open) : words.neverBefore}>
      <p>
        <AppLink to={paths.findings(slug, round)}>{words.toFindings}</AppLink>
      </p>
    </Notice>
  );
}
