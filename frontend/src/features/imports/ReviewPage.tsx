import { useQuery } from '@tanstack/react-query';
import type { Tagged } from '../../api/client';
import { type Import, importQuery, type Mapping } from '../../api/imports';
import { masterQuery } from '../../api/master';
import { roundQuery } from '../../api/rounds';
import type { Category, Member, Round } from '../../api/types';
import { useTexts } from '../../i18n';
import { paths } from '../../lib/paths';
import { useParam } from '../../lib/route';
import { Notice } from '../../ui/Notice';
import { Page, Section } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Applied } from './Applied';
import { Apply } from './Apply';
import { BlockReview } from './BlockReview';
import { ConfirmRest } from './ConfirmRest';
import { Flags } from './Flags';
import { MappingState } from './MappingState';
import { STEPS, Steps } from './Steps';
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
  const ready = round.data && members.data && categories.data && found.data;
  return (
    <Page
      key={ready ? ready.state : 'waiting'}
      title={ready ? texts.imports.titles[ready.state] : texts.common.loading}
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
                        <Applied loaded={loaded} slug={slug} round={roundId} />
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

function Review(props: Pick<ReviewContext, 'loaded' | 'round' | 'members' | 'categories'>) {
  const texts = useTexts();
  const { loaded } = props;
  const { autosave, view } = useMapping(loaded);
  const context: ReviewContext = {
    ...props,
    mapping: view.fields,
    decide: (mapping) => autosave.input(mapping),
  };
  const { pages, blocks, cells, flags } = loaded.proposal;
  const recognised = blocks.filter((block) => block.member_id !== null).length;
  const reload = (theirs: Mapping) => void autosave.resolve(theirs);
  const entries = cells.reduce((sum, cell) => sum + cell.entries.length, 0);
  return (
    <>
      <p>
        {texts.imports.summary(blocks.length, entries, pages.length)}
        {texts.imports.recognised(recognised, blocks.length - recognised)}
      </p>
      {loaded.encoding_guessed ? (
        <Notice tone="warning" title={texts.imports.encodingGuessed(loaded.encoding)} />
      ) : (
        <p className="text-dns-14N-130 text-solid-gray-700">{texts.imports.encoding(loaded.encoding)}</p>
      )}
      <p>{texts.imports.reviewLead}</p>
      <Steps context={context} />
      <MappingState view={view} onReload={reload} />
      <Flags flags={flags.filter((flag) => flag.block === null)} />
      <Section id={STEPS.blocks} title={texts.imports.blocksTitle}>
        <p>{texts.imports.blocksLead}</p>
        <ConfirmRest context={context} />
        {blocks.map((block) => (
          <BlockReview key={block.number} block={block} context={context} />
        ))}
        <ConfirmRest context={context} />
      </Section>
      <Section id={STEPS.unplaced} title={texts.imports.unplacedTitle}>
        <UnplacedTexts context={context} />
      </Section>
      <Section id={STEPS.targets} title={texts.imports.targetsTitle}>
        <Targets context={context} />
      </Section>
      <Section id={STEPS.apply} title={texts.imports.applyTitle}>
        <p>{texts.imports.differences(loaded.differences.changed, loaded.differences.unchanged)}</p>
        <MappingState view={view} onReload={reload} troubleOnly />
        <Apply loaded={loaded} saved={view.phase === 'saved'} onSave={() => autosave.flush()} />
      </Section>
    </>
  );
}
