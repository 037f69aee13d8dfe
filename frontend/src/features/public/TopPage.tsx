import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import { councilsQuery } from '../../api/master';
import { editionsQuery } from '../../api/rounds';
import type { Council, Edition } from '../../api/types';
import { LanguageContext, useTexts } from '../../i18n';
import { day } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { AppLink } from '../../ui/AppLink';
import { Page, Section } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';

/** Every council with its latest published table first. */
export function TopPage() {
  const texts = useTexts();
  const councils = useQuery(councilsQuery);
  return (
    <Page title={texts.publicSite.topTitle}>
      <p>{texts.publicSite.topLead}</p>
      <QueryView query={councils}>
        {(list) =>
          list.length === 0 ? (
            <p>{texts.publicSite.noCouncil}</p>
          ) : (
            list.map((council) => <CouncilEditions key={council.id} council={council} />)
          )
        }
      </QueryView>
    </Page>
  );
}

function CouncilEditions({ council }: { council: Council }) {
  const texts = useTexts();
  const editions = useQuery(editionsQuery({ council: council.id }));
  return (
    <Section title={council.name}>
      <QueryView query={editions}>
        {(list) => {
          const shown = list.filter((edition) => edition.published);
          if (shown.length === 0) return <p>{texts.publicSite.noEdition}</p>;
          // Every round keeps a current edition; that of the newest one is what people look for.
          const current = shown
            .filter((edition) => edition.current)
            .sort((a, b) => b.round.fiscal_year - a.round.fiscal_year)
            .slice(0, 1);
          const earlier = shown.filter((edition) => !current.includes(edition));
          return (
            <>
              <EditionList title={texts.publicSite.latest} editions={current} council={council} />
              {earlier.length > 0 && (
                <details>
                  <summary className="cursor-pointer py-1">{texts.publicSite.earlier}</summary>
                  <EditionList editions={earlier} council={council} />
                </details>
              )}
            </>
          );
        }}
      </QueryView>
    </Section>
  );
}

function EditionList({
  title,
  editions,
  council,
}: {
  title?: string;
  editions: Edition[];
  council: Council;
}) {
  const texts = useTexts();
  const { language } = use(LanguageContext);
  return (
    <div>
      {title && <h3 className="mb-2 text-std-18B-160">{title}</h3>}
      <ul className="flex flex-col gap-3">
        {editions.map((edition) => (
          <li key={edition.id} className="rounded-8 border border-solid-gray-300 p-4">
            <AppLink to={paths.edition(edition.id)} className="text-std-18B-160">
              {edition.round.name} {council.table_title}
            </AppLink>
            <p className="text-dns-16N-130 text-solid-gray-700">
              {[
                texts.publicSite.editionNo(edition.number, texts.states.edition[edition.kind]),
                texts.publicSite.compiledAt(day(edition.compiled_at, language)),
              ].join('　')}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
