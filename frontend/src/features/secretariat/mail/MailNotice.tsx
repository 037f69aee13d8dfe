import { useQuery } from '@tanstack/react-query';
import { noticeSummaryQuery } from '../../../api/notices';
import { useTexts } from '../../../i18n';
import { AppLink } from '../../../ui/AppLink';
import { Notice } from '../../../ui/Notice';

/** Says that mails cannot be sent, and nothing while they can. */
export function MailNotice({ council, round, to }: { council: string; round?: string; to?: string }) {
  const words = useTexts().mail.trouble;
  const summary = useQuery(noticeSummaryQuery(council, round)).data;
  if (!summary) return null;
  const link = to && <AppLink to={to}>{words.toLog}</AppLink>;
  return (
    <>
      {summary.failing > 0 && (
        <Notice tone="warning" title={words.failing(summary.failing)}>
          <p>{words.failingText}</p>
          <p className="wrap-anywhere">
            <code>{summary.last_failure}</code>
          </p>
          {link}
        </Notice>
      )}
      {summary.given_up > 0 && (
        <Notice tone="error" title={words.givenUp(summary.given_up)}>
          <p>{words.givenUpText}</p>
          {link}
        </Notice>
      )}
    </>
  );
}
