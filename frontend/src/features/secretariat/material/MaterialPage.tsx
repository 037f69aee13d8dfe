import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { type MaterialScope, materialQuery, materialUrl } from '../../../api/findings';
import { roundQuery } from '../../../api/rounds';
import { useTexts } from '../../../i18n';
import { useFilters, useParam, useSetFilters } from '../../../lib/route';
import { PlainLink } from '../../../ui/AppLink';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Field';
import { JumpLink } from '../../../ui/JumpLink';
import { Page } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { useRoundCrumbs } from '../desk';
import { ThemeSheet } from './ThemeSheet';

const SCOPES: MaterialScope[] = ['WORKING', 'ACCEPTED'];

/** What the council meets over: a page of figures and quotations per theme, and the same as PDF and Excel. */
export function MaterialPage() {
  const texts = useTexts();
  const words = texts.material;
  const slug = useParam('slug');
  const id = useParam('round');
  const scope: MaterialScope = useFilters().scope === 'ACCEPTED' ? 'ACCEPTED' : 'WORKING';
  const round = useQuery(roundQuery(id));
  const material = useQuery(materialQuery(id, scope));
  return (
    <Page
      key={material.data && round.data ? 'ready' : 'waiting'}
      title={words.title}
      over={round.data?.name}
      crumbs={useRoundCrumbs(slug, round.data)}
    >
      <p>{words.lead}</p>
      <ScopeForm scope={scope} />
      <ul className="flex flex-wrap items-center gap-3">
        <li>
          <PlainLink look="secondary" href={materialUrl(id, 'pdf', scope)} target="_blank">
            {words.pdf}
          </PlainLink>
        </li>
        <li>
          <PlainLink look="secondary" href={materialUrl(id, 'xlsx', scope)} download>
            {words.xlsx}
          </PlainLink>
        </li>
        <li>
          <PlainLink href={materialUrl(id, 'html', scope)}>{words.html}</PlainLink>
        </li>
      </ul>
      <QueryView query={material}>
        {(data) =>
          data.themes.length === 0 ? (
            <p>{words.preparing}</p>
          ) : (
            <>
              <nav aria-label={words.themes}>
                <ul className="flex flex-wrap gap-x-4 gap-y-1">
                  {data.themes.map((theme) => (
                    <li key={theme.id}>
                      <JumpLink to={`theme-${theme.number}`}>
                        {texts.common.theme(theme.number, theme.name)}
                      </JumpLink>
                    </li>
                  ))}
                </ul>
              </nav>
              {data.themes.map((theme) => (
                <ThemeSheet key={theme.id} theme={theme} labels={data.labels} />
              ))}
            </>
          )
        }
      </QueryView>
    </Page>
  );
}

function ScopeForm({ scope }: { scope: MaterialScope }) {
  const words = useTexts().material;
  const setFilters = useSetFilters();
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = String(new FormData(event.currentTarget).get('scope'));
    setFilters({ scope: chosen === 'ACCEPTED' ? chosen : '' });
  };
  return (
    <form
      key={scope}
      onSubmit={apply}
      className="flex flex-wrap items-end gap-4 rounded-8 bg-solid-gray-50 p-4"
    >
      <Select name="scope" label={words.scope} defaultValue={scope} className="w-full desktop:w-[30rem]">
        {SCOPES.map((one) => (
          <option key={one} value={one}>
            {words.scopes[one]}
          </option>
        ))}
      </Select>
      <Button type="submit" look="secondary">
        {words.show}
      </Button>
    </form>
  );
}
