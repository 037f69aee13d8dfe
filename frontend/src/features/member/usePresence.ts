import { useEffect, useState } from 'react';
import type { components } from '../../api/schema';
import type { EntryKind } from '../../api/types';

type Present = components['schemas']['Present'];
export type PresentPerson = Present['people'][number];

/** What is open comes first, then who else is there. */
const START_MS = 1_000;

/**
 * Who else is in the sheet. The open stream is the announcement of oneself: nothing is asked twice, and a refusal ends it.
 * Only the tab that is seen has one, because a browser opens few connections to one server.
 */
export function usePresence(submission: string, theme: number, kind: EntryKind): PresentPerson[] {
  const [people, setPeople] = useState<PresentPerson[]>([]);
  useEffect(() => {
    if (typeof EventSource === 'undefined') return;
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      source = new EventSource(`/api/v1/submissions/${submission}/events?theme=${theme}&kind=${kind}`);
      source.addEventListener('presence', (event) => setPeople((JSON.parse(event.data) as Present).people));
      source.addEventListener('error', () => setPeople([]));
    };
    const close = () => {
      clearTimeout(timer);
      source?.close();
      setPeople([]);
    };
    const follow = () => {
      close();
      if (!document.hidden) timer = setTimeout(open, START_MS);
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      close();
    };
  }, [submission, theme, kind]);
  return people;
}
