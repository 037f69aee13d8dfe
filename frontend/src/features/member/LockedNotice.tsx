import { useQuery } from '@tanstack/react-query';
import { councilQuery } from '../../api/master';
import type { Submission } from '../../api/types';
import { useTexts } from '../../i18n';
import { allowed, reasonOf } from '../../ui/actions';
import { Notice } from '../../ui/Notice';

/** Why a cell cannot be changed, in the server's words, and who can open it. */
export function LockedNotice({ submission }: { submission: Submission }) {
  const texts = useTexts();
  const council = useQuery(councilQuery(submission.round.council_id));
  // Whoever only has to say why they write for the member is asked that instead.
  if (allowed(submission.actions, 'explain_on_behalf')) return null;
  return (
    <Notice tone="info" title={texts.member.lockedTitle}>
      <p>{reasonOf(submission.actions, 'edit', texts) ?? texts.member.next[submission.state]}</p>
      <p className="stored-text">{texts.member.lockedAsk(council.data?.contact ?? '')}</p>
    </Notice>
  );
}
