import { useQuery } from '@tanstack/react-query';
import { editionsQuery, roundQuery } from '../../../api/rounds';
import { useTexts } from '../../../i18n';
import { useParam } from '../../../lib/route';
import { Page, Section } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { useRoundCrumbs } from '../desk';
import { OpenFindings } from '../findings/OpenFindings';
import { CompileDraft } from './CompileDraft';
import { DraftItem } from './DraftItem';

/** 案, its last check by all members, and the edition that was handed out at the meeting. */
export function DraftsPage() {
  const texts = useTexts();
  const words = texts.drafts;
  const slug = useParam('slug');
  const id = useParam('round');
  const round = useQuery(roundQuery(id));
  const editions = useQuery(editionsQuery({ round: id }));
  return (
    <Page
      key={round.data ? 'ready' : 'waiting'}
      title={words.title}
      over={round.data?.name}
      crumbs={useRoundCrumbs(slug, round.data)}
    >
      <p>{words.lead}</p>
      <section aria-label={words.stepsTitle}>
        <ol className="flex list-decimal flex-wrap gap-x-8 gap-y-1 pl-6">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <QueryView query={editions}>
        {(list) => {
          const drafts = list.filter((edition) => !edition.published);
          return (
            <>
              <Section title={words.make}>
                <OpenFindings round={id} slug={slug} />
                <CompileDraft round={id} />
              </Section>
              <Section title={words.list}>
                {drafts.length === 0 && <p>{words.none}</p>}
                <ul className="flex flex-col gap-6">
                  {drafts.map((edition, index) => (
                    <DraftItem key={edition.id} edition={edition} slug={slug} latest={index === 0} />
                  ))}
                </ul>
              </Section>
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}
