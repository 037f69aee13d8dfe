import { useQuery } from '@tanstack/react-query';
import { findingSummaryQuery } from '../../../api/findings';
import { roundQuery } from '../../../api/rounds';
import { useTexts } from '../../../i18n';
import { useParam } from '../../../lib/route';
import { Page } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { useRoundCrumbs } from '../desk';
import { CheckRun } from './CheckRun';
import { FindingCounts } from './FindingCounts';
import { FindingList } from './FindingList';

/** What should be looked at before a round is compiled, over all members, with what was decided. */
export function FindingsPage() {
  const words = useTexts().findings;
  const slug = useParam('slug');
  const id = useParam('round');
  const round = useQuery(roundQuery(id));
  const summary = useQuery(findingSummaryQuery(id));
  return (
    <Page
      key={round.data && summary.data ? 'ready' : 'waiting'}
      wide
      title={words.title}
      over={round.data?.name}
      crumbs={useRoundCrumbs(slug, round.data)}
    >
      <p>{words.lead}</p>
      <QueryView query={round}>
        {(data) => (
          <QueryView query={summary}>
            {(counts) => (
              <>
                <CheckRun round={id} summary={counts} />
                {counts.checked_at && (
                  <>
                    <FindingCounts summary={counts} />
                    <FindingList round={data} slug={slug} summary={counts} />
                  </>
                )}
              </>
            )}
          </QueryView>
        )}
      </QueryView>
    </Page>
  );
}
