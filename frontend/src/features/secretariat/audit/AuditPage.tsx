import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { auditFileUrl, auditQuery } from '../../../api/audit';
import { councilQuery } from '../../../api/master';
import { useTexts } from '../../../i18n';
import { type Filters, useFilters, useParam } from '../../../lib/route';
import { Button } from '../../../ui/Button';
import { Page } from '../../../ui/Page';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { Spinner } from '../../../ui/Spinner';
import { DiffLegend } from '../../../ui/WordDiff';
import { useCouncilCrumbs } from '../desk';
import { AuditFilterForm } from './AuditFilterForm';
import { AuditItem } from './AuditItem';

/** 操作履歴 of one council. */
export function AuditPage() {
  const texts = useTexts();
  const slug = useParam('slug');
  const council = useQuery(councilQuery(slug));
  const crumbs = useCouncilCrumbs(slug);
  return (
    <Page title={texts.audit.title} over={council.data?.name} crumbs={crumbs}>
      <History council={slug} />
    </Page>
  );
}

/** What belongs to no council, for the system administrator. */
export function SystemAuditPage() {
  return (
    <Page title={useTexts().audit.systemTitle}>
      <History />
    </Page>
  );
}

const KEYS = ['q', 'action', 'resource_type', 'on_behalf_of', 'from', 'to'] as const;

function filterOf(filters: Filters, council: string | undefined) {
  const asked = Object.fromEntries(KEYS.map((key) => [key, filters[key] || undefined]));
  return council ? { ...asked, council } : asked;
}

function History({ council }: { council?: string }) {
  const words = useTexts().audit;
  const filters = useFilters();
  const filter = filterOf(filters, council);
  const history = useInfiniteQuery(auditQuery(filter));
  const events = history.data?.pages.flatMap((page) => page.results) ?? [];
  return (
    <>
      <p>{words.lead}</p>
      <AuditFilterForm council={council} />
      <p className="flex flex-wrap items-center gap-x-8 gap-y-2">
        <a className="link" href={auditFileUrl(filter)} download>
          {words.export}
        </a>
      </p>
      <DiffLegend />
      {history.error && <ProblemNotice error={history.error} onRetry={() => history.refetch()} />}
      {history.isPending && <Spinner />}
      {history.isSuccess && events.length === 0 && (
        <p role="status">{KEYS.some((key) => filters[key]) ? words.none : words.noneYet}</p>
      )}
      <ol className="flex flex-col gap-3">
        {events.map((event) => (
          <AuditItem key={event.id} event={event} />
        ))}
      </ol>
      {history.hasNextPage && (
        <div>
          <Button look="secondary" busy={history.isFetchingNextPage} onClick={() => history.fetchNextPage()}>
            {words.older}
          </Button>
        </div>
      )}
    </>
  );
}
