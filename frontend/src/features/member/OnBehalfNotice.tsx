import type { Submission } from '../../api/types';
import { seats, useMe } from '../../auth/useMe';
import { useTexts } from '../../i18n';
import { Notice } from '../../ui/Notice';

/** Says to somebody without this seat that what they write counts as written for the member. */
export function OnBehalfNotice({ submission }: { submission: Submission }) {
  const texts = useTexts();
  const me = useMe();
  if (!me || seats(me).some((seat) => seat.member?.id === submission.member.id)) return null;
  return <Notice tone="info" title={texts.member.onBehalf} />;
}
