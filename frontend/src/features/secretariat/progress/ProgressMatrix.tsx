import { use } from 'react';
import type { Progress } from '../../../api/types';
import { LanguageContext, useTexts } from '../../../i18n';
import { clock } from '../../../lib/dates';
import { useMedia } from '../../../lib/media';
import { progressFileUrl } from '../../../lib/paths';
import { useFilters } from '../../../lib/route';
import { PlainLink } from '../../../ui/AppLink';
import { Button } from '../../../ui/Button';
import { QueryView } from '../../../ui/QueryView';
import { SubmissionTag } from '../../../ui/StatusLabels';
import { Tag } from '../../../ui/Tag';
import { rowsOf, STATES } from './matrix';
import { ProgressCards } from './ProgressCards';
import { ProgressFilters } from './ProgressFilters';
import { ProgressTable } from './ProgressTable';
import { useLiveProgress } from './useLiveProgress';

/** Members down, themes across, everything in words; kept up to date by the server. */
export function ProgressMatrix({ round, slug }: { round: string; slug: string }) {
  const { query, live } = useLiveProgress(round);
  const texts = useTexts();
  const { language } = use(LanguageContext);
  const words = texts.progress.live;
  return (
    <QueryView query={query}>
      {(progress) => (
        <>
          <div className="flex flex-wrap items-center gap-3 text-dns-14N-130">
            <p role="status">{live ? '' : words.off}</p>
            {live && <p>{words.on(clock(query.dataUpdatedAt, language))}</p>}
            <Button
              small
              look="secondary"
              busy={query.isFetching && !live}
              onClick={() => void query.refetch()}
            >
              {words.refresh}
            </Button>
          </div>
          <Matrix progress={progress} round={round} slug={slug} />
          <Exports round={round} />
        </>
      )}
    </QueryView>
  );
}

function Matrix({ progress, round, slug }: { progress: Progress; round: string; slug: string }) {
  const texts = useTexts();
  const wide = useMedia('(min-width: 48em)');
  const rows = rowsOf(progress, useFilters());
  const View = wide ? ProgressTable : ProgressCards;
  if (progress.rows.length === 0) return <p>{texts.progress.noMembers}</p>;
  return (
    <>
      <Totals progress={progress} />
      <ProgressFilters progress={progress} />
      <p role="status">{texts.progress.shownRows(rows.length, progress.rows.length)}</p>
      {rows.length === 0 ? (
        <p>{texts.progress.nobody}</p>
      ) : (
        <View progress={progress} rows={rows} round={round} slug={slug} />
      )}
    </>
  );
}

function Totals({ progress: { totals } }: { progress: Progress }) {
  const texts = useTexts();
  const words = texts.progress;
  return (
    <ul aria-label={words.counts} className="flex flex-wrap gap-x-6 gap-y-2">
      {STATES.map((state) => (
        <li key={state}>
          <SubmissionTag state={state} /> {texts.common.items(totals.states[state] ?? 0)}
        </li>
      ))}
      <li>
        <Tag tone="attention">{words.late}</Tag> {texts.common.items(totals.late)}
      </li>
      <li>
        <Tag>{texts.states.notParticipating}</Tag> {texts.common.items(totals.not_participating)}
      </li>
    </ul>
  );
}

function Exports({ round }: { round: string }) {
  const words = useTexts().progress.exports;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <PlainLink look="secondary" small href={progressFileUrl(round, 'xlsx')}>
        {words.xlsx}
      </PlainLink>
      <PlainLink look="secondary" small href={progressFileUrl(round, 'csv')}>
        {words.csv}
      </PlainLink>
      <span className="text-dns-14N-130">{words.note}</span>
    </div>
  );
}
