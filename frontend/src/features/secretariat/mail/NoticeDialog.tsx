import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { use } from 'react';
import type { Tagged } from '../../../api/client';
import { type Notice, noticeQuery, resend } from '../../../api/notices';
import { LanguageContext, useTexts } from '../../../i18n';
import { moment } from '../../../lib/dates';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { QueryView } from '../../../ui/QueryView';
import { toast } from '../../../ui/toast-events';
import { MailText } from './MailingDialog';
import { NoticeTag } from './NoticeTag';

/** One mail: to whom, what, what became of it; and once more. */
export function NoticeDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const texts = useTexts();
  const words = texts.mail.log;
  const queries = useQueryClient();
  const notice = useQuery(noticeQuery(id));
  const again = useMutation({
    mutationFn: async (data: Tagged<Notice>) => {
      await resend(data);
      await queries.invalidateQueries({ queryKey: ['notices'] });
      toast(words.resent);
      onClose();
    },
  });
  const data = notice.data;
  return (
    <Dialog
      wide
      title={data ? texts.mail.kinds[data.kind] : texts.common.loading}
      onClose={onClose}
      actions={
        <>
          {data && (
            <Button look="secondary" busy={again.isPending} onClick={() => again.mutate(data)}>
              {data.state === 'SENT' || data.state === 'NOT_NEEDED' ? words.resend : words.tryNow}
            </Button>
          )}
          <Button look="quiet" onClick={onClose}>
            {texts.common.close}
          </Button>
        </>
      }
    >
      {again.error && <ProblemNotice error={again.error} />}
      <QueryView query={notice}>{(known) => <Particulars notice={known} />}</QueryView>
    </Dialog>
  );
}

function Particulars({ notice }: { notice: Notice }) {
  const texts = useTexts();
  const words = texts.mail.log;
  const { language } = use(LanguageContext);
  const facts = [
    notice.attempts > 0 && words.tries(notice.attempts),
    notice.state === 'WAITING' && notice.due_at && words.next(moment(notice.due_at, language)),
    notice.digest && words.digest,
    notice.asked_by_name && words.askedBy(notice.asked_by_name),
    notice.resent_at && words.resentAt(moment(notice.resent_at, language)),
  ].filter(Boolean);
  return (
    <>
      <p className="flex flex-wrap items-center gap-3">
        <NoticeTag notice={notice} />
        <span>{moment(notice.sent_at ?? notice.created_at, language)}</span>
        <span className="wrap-anywhere">{`${notice.name} <${notice.address}>`}</span>
        {notice.member_name && <span>{notice.member_name}</span>}
      </p>
      {facts.length > 0 && <p>{facts.join(texts.common.listComma)}</p>}
      {notice.failure && (
        <p className="wrap-anywhere">
          {texts.common.about(notice.state === 'NOT_NEEDED' ? words.why : words.failure, notice.failure)}
        </p>
      )}
      <h3 className="text-std-18B-160">{words.text}</h3>
      {notice.subject ? (
        <MailText subject={notice.subject} body={notice.body ?? ''} />
      ) : (
        <p>{words.noText}</p>
      )}
      <p className="text-dns-14N-130 text-solid-gray-700">{words.resendNote}</p>
    </>
  );
}
