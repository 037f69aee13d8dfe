import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import { councilQuery } from '../../api/master';
import { editionsQuery, roundsQuery } from '../../api/rounds';
import type { Council } from '../../api/types';
import { LanguageContext, useTexts } from '../../i18n';
import { day } from '../../lib/dates';
import { masterParts, paths } from '../../lib/paths';
import { useParam } from '../../lib/route';
import { AppLink } from '../../ui/AppLink';
import { Page, Section } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { RoundTag } from '../../ui/StatusLabels';
import { Tag } from '../../ui/Tag';
import { CouncilSettings } from './council/CouncilSettings';

/** The secretariat's desk: rounds, editions, master data. */
export function CouncilPage() {
  const texts = useTexts();
  const council = useQuery(councilQuery(useParam('slug')));
  return (
    <Page
      key={council.data ? 'ready' : 'waiting'}
      title={council.data ? texts.secretariat.title(council.data.name) : texts.common.loading}
    >
      <QueryView query={council}>
        {(data) => (
          <>
            <Rounds council={data} />
            <Editions council={data} />
            <Section title={texts.secretariat.masterData}>
              <ul className="flex flex-wrap gap-3">
                <li>
                  <CouncilSettings council={data} />
                </li>
                {masterParts.map((part) => (
                  <li key={part}>
                    <AppLink look="secondary" to={paths.master(data.slug, part)}>
                      {texts.secretariat.parts[part]}
                    </AppLink>
                  </li>
                ))}
                <li>
                  <AppLink look="secondary" to={paths.wordings(data.slug)}>
                    {texts.mail.wordings.toWordings}
                  </AppLink>
                </li>
                <li>
                  <AppLink look="secondary" to={paths.organizations(data.slug)}>
                    {texts.masters.organization}
                  </AppLink>
                </li>
                <li>
                  <AppLink look="secondary" to={paths.audit(data.slug)}>
                    {texts.audit.link}
                  </AppLink>
                </li>
                <li>
                  <AppLink look="secondary" to={paths.reasons(data.slug)}>
                    {texts.review.reasons.title}
                  </AppLink>
                </li>
              </ul>
            </Section>
          </>
        )}
      </QueryView>
    </Page>
  );
}

function Rounds({ council }: { council: Council }) {
  const texts = useTexts();
  const { language } = use(LanguageContext);
  const rounds = useQuery(roundsQuery(council.id));
  return (
    <Section title={texts.secretariat.rounds}>
      <QueryView query={rounds}>
        {(list) =>
          list.length === 0 ? (
            <p>{texts.secretariat.noRounds}</p>
          ) : (
            <ul className="flex flex-col gap-3">
              {list.map((round) => (
                <li
                  key={round.id}
                  className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-8 border border-solid-gray-300 p-4"
                >
                  <AppLink to={paths.round(council.slug, round.id)} className="text-std-18B-160">
                    {texts.secretariat.round.title(round.name)}
                  </AppLink>
                  <RoundTag state={round.state} />
                  <span>{texts.secretariat.dueOn(day(round.due_on, language))}</span>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      <div>
        <AppLink look="primary" to={paths.newRound(council.slug)}>
          {texts.secretariat.newRound}
        </AppLink>
      </div>
    </Section>
  );
}

function Editions({ council }: { council: Council }) {
  const texts = useTexts();
  const { language } = use(LanguageContext);
  const editions = useQuery(editionsQuery({ council: council.id }));
  return (
    <Section title={texts.secretariat.editions}>
      <QueryView query={editions}>
        {(list) =>
          list.length === 0 ? (
            <p>{texts.secretariat.noEditions}</p>
          ) : (
            <ul className="flex flex-col gap-2">
              {list.map((edition) => (
                <li key={edition.id} className="flex flex-wrap items-center gap-3">
                  <AppLink to={paths.edition(edition.id)}>
                    {`${edition.round.name}　${texts.publicSite.editionNo(edition.number, texts.states.edition[edition.kind])}`}
                  </AppLink>
                  <span>{texts.publicSite.compiledAt(day(edition.compiled_at, language))}</span>
                  {edition.published && <Tag tone="done">{texts.states.round.PUBLISHED}</Tag>}
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}
