import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import { versionsQuery } from '../../api/submissions';
import { LanguageContext, useTexts } from '../../i18n';
import { moment } from '../../lib/dates';
import { receiptUrl } from '../../lib/paths';
import { QueryView } from '../../ui/QueryView';
import { Tag } from '../../ui/Tag';

/** What was submitted when and by whom. */
export function Versions({ submission }: { submission: string }) {
  const texts = useTexts();
  const { check } = texts.member;
  const { language } = use(LanguageContext);
  const versions = useQuery(versionsQuery(submission));
  return (
    <QueryView query={versions}>
      {(list) =>
        list.length === 0 ? (
          <p>{check.noVersions}</p>
        ) : (
          <ol className="flex flex-col gap-1">
            {list.map((version) => (
              <li key={version.number}>
                {check.version(
                  version.number,
                  moment(version.submitted_at, language),
                  version.submitted_by_name,
                )}
                {version.minor_correction ? (
                  <Tag>{texts.review.slips.title}</Tag>
                ) : (
                  <>
                    {version.on_behalf && check.onBehalf}{' '}
                    <a className="link" href={receiptUrl(submission, version.number)}>
                      {texts.history.receiptOf(version.number)}
                    </a>
                  </>
                )}
              </li>
            ))}
          </ol>
        )
      }
    </QueryView>
  );
}
