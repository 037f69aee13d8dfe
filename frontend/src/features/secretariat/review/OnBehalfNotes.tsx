import { useQuery } from '@tanstack/react-query';
import { onBehalfQuery } from '../../../api/review';
import { OnBehalfList } from '../../../ui/OnBehalfList';

/** Why the secretariat wrote in this part; nothing where it did not. */
export function OnBehalfNotes({ submission }: { submission: string }) {
  const notes = useQuery(onBehalfQuery(submission));
  return <OnBehalfList notes={notes.data ?? []} />;
}
