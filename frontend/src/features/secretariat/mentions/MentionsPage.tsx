import { useQuery } from '@tanstack/react-query';
import { roundQuery } from '../../../api/rounds';
import { useTexts } from '../../../i18n';
import { useParam } from '../../../lib/route';
import { Page } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { useRoundCrumbs } from '../desk';
import { Candidates } from './Candidates';
import { MemberEntries } from './MemberEntries';
import { MentionList } from './MentionList';
import { RereadingLine } from './RereadingLine';

/** 支援策・支援機関の印: where a round's entries name programmes, to be confirmed, dismissed or set by hand. */
export function MentionsPage() {
  const words = useTexts().mentions;
  const slug = useParam('slug');
  const id = useParam('round');
  const round = useQuery(roundQuery(id));
  return (
    <Page
      key={round.data ? 'ready' : 'waiting'}
      wide
      title={words.title}
      over={round.data?.name}
      crumbs={useRoundCrumbs(slug, round.data)}
    >
      <p>{words.lead}</p>
      <RereadingLine />
      <QueryView query={round}>
        {(data) => (
          <>
            <Candidates round={data.id} slug={slug} />
            <MentionList round={data.id} slug={slug} />
            <MemberEntries round={data.id} slug={slug} />
          </>
        )}
      </QueryView>
    </Page>
  );
}
