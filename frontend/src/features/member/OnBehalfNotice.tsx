import { useQuery } from '@tanstack/react-query';
import { onBehalfQuery } from '../../api/review';
import type { Submission } from '../../api/types';
import { seats, useMe } from '../../auth/useMe';
import { useTexts } from '../../i18n';
import { allowed } from '../../ui/actions';
import { Notice } from '../../ui/Notice';
import { OnBehalfList } from '../../ui/OnBehalfList';
import { OnBehalfForm } from './review/OnBehalfForm';

/**
 * Says to somebody without this seat that what they write counts as written for the member, and asks why before they
 * can; says to the member that, and why, the secretariat writes.
 */
export function OnBehalfNotice({ submission }: { submission: Submission }) {
  const texts = useTexts();
  const words = texts.review.behalf;
  const me = useMe();
  const notes = useQuery(onBehalfQuery(submission.id));
  if (!me) return null;
  const own = seats(me).some((seat) => seat.member?.id === submission.member.id);
  const asked = allowed(submission.actions, 'explain_on_behalf');
  const reason = submission.on_behalf_reason && <p className="stored-text">{submission.on_behalf_reason}</p>;
  return (
    <>
      {own && reason && (
        <Notice tone="info" title={words.now}>
          {reason}
        </Notice>
      )}
      {!own && asked && !allowed(submission.actions, 'edit_on_behalf') && (
        <OnBehalfForm submission={submission} />
      )}
      {!own && (reason || !asked) && (
        <Notice tone="info" title={texts.member.onBehalf}>
          {reason}
        </Notice>
      )}
      <OnBehalfList notes={notes.data ?? []} />
    </>
  );
}
