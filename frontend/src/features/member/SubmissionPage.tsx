import { useQuery } from '@tanstack/react-query';
import { submissionQuery } from '../../api/submissions';
import { useTexts } from '../../i18n';
import { paths } from '../../lib/paths';
import { useParam } from '../../lib/route';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { OnBehalfNotice } from './OnBehalfNotice';
import { Sheet } from './Sheet';
import { UnsavedCells } from './UnsavedCells';

/** One submission's sheet at its own address, also for the secretariat writing on a member's behalf. */
export function SubmissionPage() {
  const texts = useTexts();
  const submission = useQuery(submissionQuery(useParam('id')));
  return (
    <Page
      key={submission.data ? 'ready' : 'waiting'}
      title={submission.data ? texts.member.sheet(submission.data.round.name) : texts.common.loading}
      over={submission.data?.member.name}
      crumbs={[{ text: texts.member.title, to: paths.my() }]}
    >
      <QueryView query={submission}>
        {(data) => (
          <>
            <OnBehalfNotice submission={data} />
            <UnsavedCells submission={data.id} />
            <Sheet submission={data} />
          </>
        )}
      </QueryView>
    </Page>
  );
}
