import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { type HistoryAction, historyQuery } from '../../../api/history';
import { entriesQuery, submissionQuery } from '../../../api/submissions';
import { useTexts } from '../../../i18n';
import { historyFileUrl, paths } from '../../../lib/paths';
import { useFilters, useParam, useSetFilters } from '../../../lib/route';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Field';
import { Page } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { Spinner } from '../../../ui/Spinner';
import { DiffLegend } from '../../../ui/WordDiff';
import { RevisionItem } from './RevisionItem';

/** Who did what to this part, with what changed word by word; what was lost can be brought back from here. */
export function HistoryPage() {
  const texts = useTexts();
  const words = texts.history;
  const id = useParam('id');
  const filters = useFilters();
  const theme = Number(filters.theme) || undefined;
  const action = filters.action && filters.action in words.actions ? filters.action : undefined;
  const submission = useQuery(submissionQuery(id));
  const entries = useQuery(entriesQuery(id));
  const history = useInfiniteQuery(
    historyQuery(id, { theme, action: action as HistoryAction | undefined, entry: filters.entry }),
  );
  const lines = history.data?.pages.flatMap((page) => page.results) ?? [];
  return (
    <Page
      title={words.title}
      over={submission.data && `${submission.data.member.name}　${submission.data.round.name}`}
      crumbs={[
        { text: texts.member.title, to: paths.my() },
        { text: texts.member.sheet(submission.data?.round.name ?? ''), to: paths.submission(id) },
      ]}
    >
      <p>{words.lead}</p>
      <Filter themes={[...new Set(submission.data?.cells.map((cell) => cell.theme) ?? [])]} />
      <DiffLegend />
      {history.error && <ProblemNotice error={history.error} onRetry={() => history.refetch()} />}
      {history.isPending && <Spinner />}
      {history.isSuccess && lines.length === 0 && <p>{words.none}</p>}
      <ol className="flex flex-col gap-4">
        {lines.map((line) => (
          <RevisionItem
            key={line.id}
            submission={id}
            line={line}
            entry={entries.data?.find((entry) => entry.id === line.entry_id)}
            ready={entries.isSuccess}
          />
        ))}
      </ol>
      {history.hasNextPage && (
        <div>
          <Button look="secondary" busy={history.isFetchingNextPage} onClick={() => history.fetchNextPage()}>
            {words.older}
          </Button>
        </div>
      )}
      <p>
        <a className="link" href={historyFileUrl(id)} download>
          {words.export}
        </a>
      </p>
    </Page>
  );
}

function Filter({ themes }: { themes: number[] }) {
  const texts = useTexts();
  const words = texts.history;
  const filters = useFilters();
  const setFilters = useSetFilters();
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    setFilters({ theme: String(data.get('theme')), action: String(data.get('action')) });
  };
  return (
    <form
      key={`${filters.theme}${filters.action}`}
      aria-label={words.filter}
      className="flex flex-wrap items-end gap-4"
      onSubmit={apply}
    >
      <Select label={words.theme} name="theme" defaultValue={filters.theme ?? ''}>
        <option value="">{texts.common.all}</option>
        {themes.map((number) => (
          <option key={number} value={number}>
            {texts.common.themeShort(number)}
          </option>
        ))}
      </Select>
      <Select label={words.action} name="action" defaultValue={filters.action ?? ''}>
        <option value="">{texts.common.all}</option>
        {Object.entries(words.actions).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      <Button type="submit" look="secondary">
        {texts.common.apply}
      </Button>
      <Button look="quiet" onClick={() => setFilters({})}>
        {texts.common.clear}
      </Button>
    </form>
  );
}
