import { useQuery } from '@tanstack/react-query';
import type { Tagged } from '../../api/client';
import { type Import, importQuery, type Mapping } from '../../api/imports';
import { masterQuery } from '../../api/master';
import { roundQuery } from '../../api/rounds';
import type { Category, Member, Round } from '../../api/types';
import { useTexts } from '../../i18n';
import { paths } from '../../lib/paths';
import { useParam } from '../../lib/route';
import { AppLink } from '../../ui/AppLink';
import { Notice } from '../../ui/Notice';
import { Page, Section } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Apply } from './Apply';
import { BlockReview } from './BlockReview';
import { Flags } from './Flags';
import { MappingState } from './MappingState';
import { Targets } from './Targets';
import { UnplacedTexts } from './UnplacedTexts';
import { useMapping } from './useMapping';

export interface ReviewContext {
  loaded: Tagged<Import>;
  round: Round;
  members: Member[];
  categories: Category[];
  mapping: Mapping;
  decide: (mapping: Mapping) => void;
}

/** A proposal with the decisions about it, from whose text it is to applying it. */
export function ReviewPage() {
  const texts = useTexts();
  const slug = useParam('slug');
  const roundId = useParam('round');
  const found = useQuery(importQuery(useParam('import')));
  const round = useQuery(roundQuery(roundId));
  const council = round.data?.council_id ?? '';
  const members = useQuery({ ...masterQuery('members', council), enabled: round.isSuccess });
  const categories = useQuery({ ...masterQuery('categories', council), enabled: round.isSuccess });
  const ready = found.data && round.data && members.data && categories.data;
  return (
    <Page
      key={ready ? 'ready' : 'waiting'}
      title={ready ? texts.imports.reviewTitle : texts.common.loading}
      over={found.data?.file_name}
      crumbs={[
        { text: texts.secretariat.round.title(round.data?.name ?? ''), to: paths.round(slug, roundId) },
      ]}
    >
      <QueryView query={found}>
        {(loaded) => (
          <QueryView query={round}>
            {(loadedRound) => (
              <QueryView query={members}>
                {(memberList) => (
                  <QueryView query={categories}>
                    {(categoryList) =>
                      loaded.state === 'APPLIED' ? (
                        <Applied loaded={loaded} back={paths.round(slug, roundId)} />
                      ) : (
                        <Review
                          loaded={loaded}
                          round={loadedRound}
                          members={memberList}
                          categories={categoryList}
                        />
                      )
                    }
                  </QueryView>
                )}
              </QueryView>
            )}
          </QueryView>
        )}
      </QueryView>
    </Page>
  );
}

function Applied({ loaded, back }: { loaded: Import; back: string }) {
  const texts = useTexts();
  return (
    <>
      <Notice tone="success" title={texts.imports.appliedTitle}>
        <p>
          <AppLink to={back}>{texts.imports.toRound}</AppLink>
        </p>
      </Notice>
      {loaded.result && (
        <Section title={texts.imports.result}>
          <ul className="list-disc pl-6">
            {(['entries', 'replaced', 'declarations', 'unchanged'] as const).map((name) => (
              <li key={name}>{texts.imports.results[name](loaded.result?.[name] ?? 0)}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Review(props: Pick<ReviewContext, 'loaded' | 'round' | 'members' | 'categories'>) {
  const texts = useTexts();
  const { loaded } = props;
  const { autosave, view } = useMapping(loaded);
  const context: ReviewContext = {
    ...props,
    mapping: view.fields,
    decide: (mapping) => autosave.input(mapping),
  };
  const { pages, blocks, cells } = loaded.proposal;
  const entries = cells.reduce((sum, cell) => sum + cell.entries.length, 0);
  return (
    <>
      <p>{texts.imports.summary(pages.length, blocks.length, entries)}</p>
      {loaded.encoding_guessed ? (
        <Notice tone="warning" title={texts.imports.encodingGuessed(loaded.encoding)} />
      ) : (
        <p>{texts.imports.encoding(loaded.encoding)}</p>
      )}
      <p>{texts.imports.reviewLead}</p>
      <MappingState view={view} onReload={(theirs) => void autosave.resolve(theirs)} />
      <Section title={texts.imports.blocksTitle}>
        <p>{texts.imports.blocksLead}</p>
        {blocks.map((block) => (
          <BlockReview key={block.number} block={block} context={context} />
        ))}
      </Section>
      <Section title={texts.imports.flagsTitle}>
        <Flags flags={loaded.proposal.flags} />
      </Section>
      <Section title={texts.imports.unplacedTitle}>
        <UnplacedTexts context={context} />
      </Section>
      <Targets context={context} />
      <Section title={texts.imports.applyTitle}>
        <p>{texts.imports.differences(loaded.differences.changed, loaded.differences.unchanged)}</p>
        <Apply loaded={loaded} saved={view.phase === 'saved'} onSave={() => autosave.flush()} />
      </Section>
    </>
  );
}
