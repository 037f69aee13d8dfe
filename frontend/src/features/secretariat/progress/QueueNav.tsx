import { useQuery } from '@tanstack/react-query';
import { reviewQueueQuery } from '../../../api/rounds';
import { useTexts } from '../../../i18n';
import { paths } from '../../../lib/paths';
import { AppLink } from '../../../ui/AppLink';

interface Props {
  round: string;
  slug: string;
  /** The one on the screen. */
  submission: string;
}

/** From one submission to the next that waits, without going back to the list. */
export function QueueNav({ round, slug, submission }: Props) {
  const words = useTexts().progress.queue;
  const queue = useQuery(reviewQueueQuery(round));
  if (!queue.data) return null;
  const { items } = queue.data;
  const here = items.findIndex((item) => item.submission_id === submission);
  const others = items.filter((item) => item.submission_id !== submission);
  // The one after this; from the last on, or from one that does not wait, the first.
  const next = items[here + 1] ?? others[0];
  if (!next) return <p>{words.last}</p>;
  return (
    <nav aria-label={words.nav} className="flex flex-wrap items-center gap-3">
      <span>{words.waiting(others.length)}</span>
      <AppLink look="secondary" small to={paths.review(slug, round, next.submission_id)}>
        {words.next(next.member.name)}
      </AppLink>
    </nav>
  );
}
