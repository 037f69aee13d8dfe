import type { Notice } from '../../../api/notices';
import { useTexts } from '../../../i18n';
import { Tag, type TagTone } from '../../../ui/Tag';

const TONES: Record<Notice['state'], TagTone> = {
  WAITING: 'active',
  SENT: 'done',
  GIVEN_UP: 'attention',
  NOT_NEEDED: 'neutral',
};

/** What became of a mail. */
export function NoticeTag({ notice }: { notice: Pick<Notice, 'state' | 'failure'> }) {
  const { states } = useTexts().mail;
  if (notice.state === 'WAITING' && notice.failure) return <Tag tone="attention">{states.FAILING}</Tag>;
  return <Tag tone={TONES[notice.state]}>{states[notice.state]}</Tag>;
}
