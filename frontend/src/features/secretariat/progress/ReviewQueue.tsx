import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import { reviewQueueQuery } from '../../../api/rounds';
import type { QueuedSubmission } from '../../../api/types';
import { LanguageContext, useTexts } from '../../../i18n';
import { moment } from '../../../lib/dates';
import { paths } from '../../../lib/paths';
import { AppLink } from '../../../ui/AppLink';
import { Brackets } from '../../../ui/Brackets';
import { Section } from '../../../ui/Page';
import { QueryView } from '../../../ui/QueryView';
import { Table, td, th } from '../../../ui/Table';

/** What was handed in and waits, the longest wait first. */
export function ReviewQueue({ round, slug }: { round: string; slug: string }) {
  const words = useTexts().progress.queue;
  const queue = useQuery(reviewQueueQuery(round));
  return (
    <Section id="queue" title={words.title}>
      <QueryView query={queue}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{words.empty}</p>
          ) : (
            <>
              <p>{words.lead}</p>
              <Queue items={items} round={round} slug={slug} />
            </>
          )
        }
      </QueryView>
    </Section>
  );
}

function Queue({ items, round, slug }: { items: QueuedSubmission[]; round: string; slug: string }) {
  const texts = useTexts();
  const words = texts.progress.queue;
  const { language } = use(LanguageContext);
  return (
    <Table caption={words.title} captionHidden className="min-w-160">
      <thead>
        <tr>
          {[texts.progress.member, words.at, words.by, words.number, words.changed].map((head) => (
            <th key={head} scope="col" className={th}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.submission_id}>
            <th scope="row" className={th}>
              <AppLink
                to={paths.review(slug, round, item.submission_id)}
                aria-label={words.review(item.member.name)}
              >
                {item.member.name}
              </AppLink>
            </th>
            <td className={td}>{moment(item.submitted_at, language)}</td>
            <td className={td}>
              {item.submitted_by}
              {item.on_behalf && <Brackets>{words.onBehalf}</Brackets>}
            </td>
            <td className={td}>{item.number === 1 ? words.first : words.again(item.number)}</td>
            <td className={td}>
              {item.number > 1 && (
                <>
                  {item.changed.length === 0
                    ? words.unchanged
                    : item.changed
                        .map((cell) => texts.common.cell(cell.theme, texts.common.kind[cell.kind]))
                        .join(texts.common.listComma)}
                  {item.replied && <Brackets>{words.replied}</Brackets>}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
